import { join } from 'node:path'
import { say } from '@/config/language'
import type { Problem } from '@/lib/records'
import { eventSlugOf, readEvent } from './event'
import { listFiles, loadPage } from './folder'
import { readPerson } from './person'
import { readProject } from './project'
import { readVenueFolder } from './venue'

export type FolderReport = {
  /** How many files were read. */
  readonly files: number
  readonly problems: readonly Problem[]
  /** Whether any file cannot become a page: then no site may be built. */
  readonly broken: boolean
}

/**
 * Reads every file of a content folder and gathers what is wrong with each, so that one run shows all of it.
 * @param contentDir absolute path
 */
export const checkFiles = (contentDir: string): FolderReport => {
  const events = listFiles(contentDir, 'event').map((file) => ({ file, ...readEvent(loadPage(contentDir, file)) }))
  const others = [
    ...listFiles(contentDir, 'person').map((file) => readPerson(loadPage(contentDir, file))),
    ...listFiles(contentDir, 'project').map((file) => readProject(loadPage(contentDir, file))),
  ]
  const slugs = duplicateSlugs(events.map(({ file, data }) => ({ file, slug: eventSlugOf(file, data?.slug) })))
  const venues = readVenueFolder(contentDir)
  const problems = [...events, ...others, venues].flatMap((reading) => reading.problems)
  return {
    files: events.length + others.length + venues.files,
    problems: [...problems, ...slugs],
    broken: slugs.length > 0 || venues.broken || [...events, ...others].some(({ record }) => record === undefined),
  }
}

/** Two files that claim one address; each is told about the other. */
const duplicateSlugs = (events: readonly { readonly file: string; readonly slug: string }[]): readonly Problem[] => {
  const owners = new Map<string, string>()
  return events.flatMap(({ file, slug }): readonly Problem[] => {
    const owner = owners.get(slug)
    if (owner === undefined) owners.set(slug, file)
    return owner === undefined
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            field: 'slug',
            level: 'error',
            rule: 'duplicate-slug',
            message: say(`“${slug}” is also the slug of ${owner}`, `“${slug}”也是 ${owner} 的网址名`),
            hint: say(
              'Rename one of the two files or give it a `slug:`.',
              '请给其中一个文件改名，或为它写上 `slug:`。',
            ),
          },
        ]
  })
}

/** The problems with paths as a reader of the terminal can open them. */
export const withFolder = (problems: readonly Problem[], folder: string): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }))
