import { join, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { describeProblem } from '@/lib/archive/describe-problem'
import { copyMedia, formerTalks, historyOf } from '@/lib/archive/folder'
import { sortProblems } from '@/lib/archive/sort-problems'
import { writeCatalog } from '@/lib/catalog/write'
import { checkFiles, withFolder } from '@/lib/checks/check-files'
import { checkOwnerFileAt } from '@/lib/checks/owner-file'
import { bins, projectDir, run } from '../run'
import { keepChecks, keepRevisions, recallChecks, recallRevisions } from './build-memory'
import { dropBrokenCache, keepContentCache, restoreContentCache } from './content-cache'
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
  restoreContentCache(contentDir)
  const { files, problems, broken, memory } = checkFiles(contentDir, recallChecks())
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
  dropBrokenCache()
  keepChecks(memory)
  const code = await run(process.execPath, [FRUGAL, bins.contentlayer(), 'build'])
  if (code !== 0) return code
  keepContentCache()
  copyMedia(contentDir, join(projectDir, 'public'))
  const { events, revisions } = writeCatalog({
    history: historyOf(contentDir),
    formerTalks: formerTalks(contentDir),
    kept: recallRevisions(),
    now: Date.now(),
  })
  keepRevisions(revisions)
  console.log(say(`Read ${files} files into ${events} events.`, `读入 ${files} 个文件，共 ${events} 场活动。`))
  return 0
}
