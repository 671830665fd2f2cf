import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { say } from '@/config/language'
import { fetchPage, ImportError, type ImportPlan, planArchive, planEvents } from '@/lib/interchange/import'

const FETCH_TIME = 20_000

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
  return stats.isDirectory() ? planArchive(path) : planEvents(readFileSync(path, 'utf8'), basename(path))
}
