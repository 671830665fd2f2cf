import { type ArchiveSource, gatherArchive } from '@/lib/archive/whole'
import { checkArchive } from '@/lib/checks/check-archive'
import type { Problem } from '@/lib/model'
import { type PlannedFile, textOf } from './plan'

export type Surroundings = {
  /** Files of the content folder that stay; planned ones take the place of their namesakes. */
  readonly present: ArchiveSource
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string
  /** Told of every file that has been read, and of how many there are. */
  readonly onRead?: (done: number, total: number) => void
}

/** What the check says of planned files in the place they are meant for. */
export const inspectFiles = (
  planned: readonly PlannedFile[],
  { present, today, onRead }: Surroundings,
): readonly Problem[] => {
  const texts = new Map(planned.map((file) => [file.path, file]))
  const load: ArchiveSource['load'] = (path) => {
    const file = texts.get(path)
    return file === undefined ? present.load(path) : { file: path, text: textOf(file) ?? '', siblings: [] }
  }
  const files = [...new Set([...present.files, ...texts.keys()])].sort()
  const archive = gatherArchive({ files, load }, onRead)
  return checkArchive(archive, { today }).filter(({ file }) => texts.has(file))
}
