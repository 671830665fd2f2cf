import { join, resolve } from 'node:path'
import { describeFileError } from '@/cli/terminal/describe-file-error'
import { env } from '@/config/env'
import { plural, say } from '@/config/language'
import { copyMedia, formerTalks, historyOf } from '@/lib/archive/folder'
import { describeProblem, sortProblems } from '@/lib/archive/problems'
import { openReadings, readingsFolder } from '@/lib/archive/readings'
import { generatedDocuments } from '@/lib/catalog/generated'
import { writeCatalog } from '@/lib/catalog/write'
import { checkFiles, withFolder } from '@/lib/checks/check-files'
import { checkOwnerFileAt } from '@/lib/checks/owner-file'
import type { EventRecord } from '@/lib/model'
import { bins, projectDir, runQuietly } from '../run'
import { keepReadings, keepRevisions, readerVersion, recallRevisions, restoreReadings } from './build-memory'
import { alone } from './lock'
import { CONTENT_STEP_FLAGS } from './memory'

/**
 * Turns the content folder into the catalog that pages read: checks every file, lets Contentlayer make typed
 * documents of them, connects these. Nothing is written before every file has been found good.
 * @param isStatic whether the site will be files alone, which take no registrations: then no event has any
 * @returns an exit code; the reasons are on standard error
 */
export const runContentStep = async (isStatic = false): Promise<number> => {
  try {
    return await alone('content', () => readContent(isStatic))
  } catch (error) {
    const reason = isDisk(error) ? describeFileError(error) : undefined
    if (reason === undefined) throw error
    console.error(reason)
    return 1
  }
}

/** Whether the disk is full or read-only, or a folder somebody else's: nothing that the code could have known. */
const isDisk = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'].includes(String(error.code))

/** What Contentlayer says in pages of its own where the disk is full. */
const NO_ROOM = /ENOSPC|no space left on device/i

/** Makes typed documents of the content. @returns an exit code; what was said is on standard error where it is not 0 */
export const makeDocuments = async (): Promise<number> => {
  const { code, said } = await runQuietly(process.execPath, [...CONTENT_STEP_FLAGS, bins.contentlayer(), 'build'])
  if (code === 0) process.stdout.write(said)
  else if (NO_ROOM.test(said))
    console.error(say('There is no room left on the disk to read the content into.', '磁盘已满，无法读入内容。'))
  else process.stderr.write(said)
  return code
}

const readContent = async (isStatic: boolean): Promise<number> => {
  const contentDir = resolve(env.contentDir())
  const unset = checkOwnerFileAt(join(projectDir, 'config', 'site.ts'), 'config/site.ts')
  for (const problem of unset) console.error(describeProblem(problem))
  if (unset.length > 0) {
    console.error(say('Nothing was built.', '未生成网站。'))
    return 1
  }
  restoreReadings()
  const readings = openReadings(readingsFolder(projectDir), readerVersion())
  const { files, problems, broken } = checkFiles(contentDir, readings)
  const errors = problems.filter(({ level }) => level === 'error')
  for (const problem of sortProblems(withFolder(broken ? errors : problems, env.contentDir())))
    console.error(describeProblem(problem))
  if (broken) {
    const count = new Set(errors.map(({ file }) => file)).size
    console.error(
      say(
        `${plural(errors.length, 'error')} in ${plural(count, 'file')}; nothing was built.`,
        `${count} 个文件中有 ${errors.length} 处错误，未生成网站。`,
      ),
    )
    return 1
  }
  const former = formerTalks(contentDir, readings)
  readings.dropOthers()
  const code = await makeDocuments()
  if (code !== 0) return code
  keepReadings()
  copyMedia(contentDir, join(projectDir, 'public'))
  const dating = {
    history: historyOf(contentDir),
    formerTalks: former,
    kept: recallRevisions(),
    now: Date.now(),
  }
  const documents = generatedDocuments()
  const { events, revisions } = writeCatalog(documents, dating, !isStatic)
  keepRevisions(revisions)
  console.log(
    say(
      `Read ${plural(files, 'file')} into ${plural(events, 'event')}.`,
      `读入 ${files} 个文件，共 ${events} 场活动。`,
    ),
  )
  const asking = isStatic ? [...documents.event.values()].filter(takesRegistrations) : []
  if (asking.length > 0) console.error(withoutForms(asking.map(({ file }) => file)))
  return 0
}

const takesRegistrations = ({ registration, draft }: EventRecord): boolean => registration !== undefined && !draft

/** So many files are named. */
const NAMED = 5

/** What to say of events that people cannot register for, as the site is files alone. */
export const withoutForms = (files: readonly string[]): string => {
  const named = [...files.slice(0, NAMED), ...(files.length > NAMED ? ['…'] : [])].join(', ')
  return say(
    `Nobody can register at a file: ${plural(files.length, 'event stands', 'events stand')} there without the form that registration: asks for (${named}). npm start serves it.`,
    `静态文件无法报名：有 ${files.length} 场活动写了 registration:，页面上不会有报名表（${named}）。用 npm start 才有。`,
  )
}
