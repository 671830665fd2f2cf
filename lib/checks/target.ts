import { statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { loadPage, PLACES } from '@/lib/archive/folder'
import { type Archive, type ArchiveSource, gatherArchive, readArchive } from '@/lib/archive/whole'

/** What a check is about: a content folder, and the part of it that was asked for. */
export type Target = {
  /** Absolute path of the content folder. */
  readonly root: string
  /** Path below it, with forward slashes; empty for all of it. */
  readonly part: string
  /** Whether the part is a file that lies in no content folder. */
  readonly alone: boolean
}

/**
 * Finds the content folder that a path belongs to: the site's own, or the one above a folder such as `events`.
 * @param path a folder or a file, absolute or relative to the working directory
 * @param contentDir the site's content folder
 * @returns undefined where there is nothing at that path
 */
export const findTarget = (path: string, contentDir: string): Target | undefined => {
  const wanted = resolve(path)
  const stat = statSync(wanted, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  const own = resolve(contentDir)
  if (wanted === own || wanted.startsWith(own + sep)) return targetIn(own, wanted)
  const root = rootAbove(wanted)
  if (root !== undefined) return targetIn(root, wanted)
  return stat.isDirectory()
    ? { root: wanted, part: '', alone: false }
    : { root: dirname(wanted), part: basename(wanted), alone: true }
}

const targetIn = (root: string, wanted: string): Target => ({
  root,
  part: relative(root, wanted).replaceAll('\\', '/'),
  alone: false,
})

const FOLDERS = new Set(Object.values(PLACES).flatMap(({ folders }) => folders))

const rootAbove = (path: string): string | undefined => {
  const above = dirname(path)
  if (above === path) return undefined
  return FOLDERS.has(basename(path).toLowerCase()) ? above : rootAbove(above)
}

/**
 * Reads the archive that a target lies in; a file alone is read as an event.
 * @param read reads an event file of an archive
 */
export const readTarget = (
  { root, part, alone }: Target,
  onRead?: (done: number, total: number) => void,
  read?: ArchiveSource['read'],
): Archive =>
  alone
    ? gatherArchive({ files: [`events/${part}`], load: (file) => ({ ...loadPage(root, part), file }) }, onRead)
    : readArchive(root, onRead, read)

/** Whether a file of the archive belongs to the part that was asked for. */
export const isInPart = ({ part, alone }: Target, file: string): boolean =>
  alone || part === '' || file === part || file.startsWith(`${part}/`)

/** The path of an archive's file, as a person in the working directory would write it; absolute where it lies elsewhere. */
export const pathOf = ({ root, part, alone }: Target, file: string): string => {
  const path = join(root, alone ? part : file)
  const here = relative(process.cwd(), path)
  return here.startsWith('..') || here === '' ? path : here
}
