import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { say } from '@/config/language'
import { decodeText, type ReadText } from '@/lib/archive/folder'
import { planSite, type SiteOptions, type SitePlan } from './archive/plan-site'
import { fetchPage } from './fetch-page'
import { ImportError } from './import-error'
import type { ImportPlan } from './plan'
import { planEvents } from './plan-events'

export type SourceOptions = SiteOptions & {
  /** Whether hosts of this machine and its network may be asked. */
  readonly allowLocal?: boolean
}

const FETCH_TIME = 20_000
/** Bytes; no calendar and no table of events has more. */
const LARGEST = 64 * 1024 * 1024

export const isAddress = (source: string): boolean => /^[a-z]+:\/\//i.test(source)

/**
 * Plans the import of whatever a source is: a folder, a file or an address.
 * @throws ImportError with a sentence for people
 */
export const planSource = async (source: string, options: SourceOptions = {}): Promise<ImportPlan | SitePlan> => {
  if (isAddress(source)) return planAddress(source, options)
  const path = resolve(source)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw new ImportError(say(`There is no ${source}.`, `没有 ${source}。`))
  if (stats.isDirectory()) return planSite(path, options)
  if (stats.size > LARGEST)
    throw new ImportError(say(`${source} is too large to be a list of events.`, `${source} 太大，不像活动数据。`))
  const read = decodeText(readFileSync(path))
  if (read.text === undefined)
    throw new ImportError(
      say(
        `Nobody can be sure of the letters of ${source}${likely(read, ', which may be ')}; save it as UTF-8.`,
        `无法确定 ${source} 的文字编码${likely(read, '，可能是 ')}；请另存为 UTF-8。`,
      ),
    )
  const encoding = 'encoding' in read ? { encoding: read.encoding } : {}
  return planEvents(read.text, basename(path), { ...options, ...encoding })
}

const likely = (read: ReadText, before: string): string => ('likely' in read ? `${before}${read.likely}` : '')

/**
 * Plans the events behind an address: a calendar, a page with schema.org data, or an export of a service.
 * @throws ImportError with a sentence for people
 */
export const planAddress = async (address: string, options: SourceOptions = {}): Promise<ImportPlan> => {
  const { text, url } = await fetchPage(address, { timeout: FETCH_TIME, allowLocal: options.allowLocal ?? false })
  return planEvents(text, address, { ...options, url })
}
