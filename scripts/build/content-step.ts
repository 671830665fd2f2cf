import { join, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { describeProblem } from '@/lib/archive/describe-problem'
import { copyMedia, formerTalks, historyOf } from '@/lib/archive/folder'
import { openReadings } from '@/lib/archive/readings'
import { sortProblems } from '@/lib/archive/sort-problems'
import { generatedDocuments } from '@/lib/catalog/generated'
import { writeCatalog } from '@/lib/catalog/write'
import { checkFiles, withFolder } from '@/lib/checks/check-files'
import { checkOwnerFileAt } from '@/lib/checks/owner-file'
import { bins, projectDir, run } from '../run'
import { keepReadings, keepRevisions, readerVersion, recallRevisions, restoreReadings } from './build-memory'
import { FRUGAL } from './frugal'
import { alone } from './lock'

/**
 * Turns the content folder into the catalog that pages read: checks every file, lets Contentlayer make typed
 * documents of them, connects these. Nothing is written before every file has been found good.
 * @returns an exit code; the reasons are on standard error
 */
export const runContentStep = (): Promise<number> => alone('content', readContent)

const readContent = async (): Promise<number> => {
  const contentDir = resolve(env.contentDir())
  const unset = checkOwnerFileAt(join(projectDir, 'config', 'site.ts'), 'config/site.ts')
  for (const problem of unset) console.error(describeProblem(problem))
  if (unset.length > 0) {
    console.error(say('Nothing was built.', '未生成网站。'))
    return 1
  }
  restoreReadings()
  const readings = openReadings(projectDir, readerVersion())
  const { files, problems, broken } = checkFiles(contentDir, readings)
  const errors = problems.filter(({ level }) => level === 'error')
  for (const problem of sortProblems(withFolder(broken ? errors : problems, env.contentDir())))
    console.error(describeProblem(problem))
  if (broken) {
    const count = new Set(errors.map(({ file }) => file)).size
    console.error(
      say(
        `${errors.length} error(s) in ${count} file(s); nothing was built.`,
        `${count} 个文件中有 ${errors.length} 处错误，未生成网站。`,
      ),
    )
    return 1
  }
  readings.dropOthers()
  const code = await run(process.execPath, [FRUGAL, bins.contentlayer(), 'build'])
  if (code !== 0) return code
  keepReadings()
  copyMedia(contentDir, join(projectDir, 'public'))
  const { events, revisions } = writeCatalog(generatedDocuments(), {
    history: historyOf(contentDir),
    formerTalks: formerTalks(contentDir),
    kept: recallRevisions(),
    now: Date.now(),
  })
  keepRevisions(revisions)
  console.log(say(`Read ${files} files into ${events} events.`, `读入 ${files} 个文件，共 ${events} 场活动。`))
  return 0
}
