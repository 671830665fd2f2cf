import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { say } from '@/config/language'
import { readBounded } from '@/lib/archive/folder'
import { fetchPage, ImportError, type ImportPlan, planArchive, planEvents } from '@/lib/interchange/import'

const FETCH_TIME = 20_000
/** Bytes of a calendar or a page. */
const LONGEST = 8 * 1024 * 1024

/**
 * Plans the import of whatever a source is: a folder, a file or an address.
 * @throws ImportError with a sentence for people
 */
export const readPlan = async (source: string, allowLocal: boolean): Promise<ImportPlan> => {
  if (/^[a-z]+:\/\//i.test(source)) {
    const { text, url } = await fetchPage(source, { timeout: FETCH_TIME, allowLocal })
    return planEvents(text, source, url)
  }
  const path = resolve(source)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw new ImportError(say(`There is no ${source}.`, `没有 ${source}。`))
  if (stats.isDirectory()) return planArchive(path)
  const bytes = readBounded(path, LONGEST)
  if (bytes !== undefined) return planEvents(bytes.toString('utf8'), basename(path))
  throw new ImportError(
    say(
      `${source} is larger than eight megabytes; that is no calendar and no page.`,
      `${source} 超过 8 MB，不像日历或页面。`,
    ),
  )
}
