import type { Problem } from '@/lib/records'
import { type ArchiveSource, gatherArchive } from '../archive'
import { duplicateSlugs } from '../checks/rules/duplicate-slug'
import { type PlannedFile, textOf } from './plan'

/**
 * What the check would say of planned files in the place they are meant for.
 * @param present files of the content folder that stay; the planned ones take the place of their namesakes
 */
export const inspectFiles = (planned: readonly PlannedFile[], present: ArchiveSource): readonly Problem[] => {
  const texts = new Map(planned.map((file) => [file.path, file]))
  const load: ArchiveSource['load'] = (path) => {
    const file = texts.get(path)
    return file === undefined ? present.load(path) : { file: path, text: textOf(file) ?? '', siblings: [] }
  }
  const files = [...new Set([...present.files, ...texts.keys()])].sort()
  const archive = gatherArchive({ files, load })
  const slugs = duplicateSlugs(archive.claims).map(
    (finding): Problem => ({ ...finding, level: 'error', rule: 'duplicate-slug' }),
  )
  return [...archive.problems, ...slugs].filter(({ file }) => texts.has(file))
}
