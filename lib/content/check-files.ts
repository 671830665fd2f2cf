import { join } from 'node:path'
import type { Problem } from '@/lib/records'
import { readArchive } from './archive'
import { duplicateSlugs } from './checks/rules/duplicate-slug'

export type FolderReport = {
  /** How many files were read. */
  readonly files: number
  readonly problems: readonly Problem[]
  /** Whether any file cannot become a page: then no site may be built. */
  readonly broken: boolean
}

/**
 * What must be right before a site is built: every file by itself, and one file an address.
 * @param contentDir absolute path
 */
export const checkFiles = (contentDir: string): FolderReport => {
  const { pages, problems, broken, claims } = readArchive(contentDir)
  const slugs = duplicateSlugs(claims).map(
    (finding): Problem => ({ ...finding, level: 'error', rule: 'duplicate-slug' }),
  )
  return { files: pages.length, problems: [...problems, ...slugs], broken: broken || slugs.length > 0 }
}

/** The problems with paths as a reader of the terminal can open them. */
export const withFolder = <P extends Problem>(problems: readonly P[], folder: string): readonly P[] =>
  problems.map((problem) => ({
    ...problem,
    file: join(folder, problem.file),
    ...(problem.related && {
      related: problem.related.map((spot) => ({ ...spot, file: join(folder, spot.file) })),
    }),
  }))
