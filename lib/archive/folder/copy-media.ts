import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PLACES } from './list'

/** What may lie beside a page and be served; nothing that a browser would run as a page of this site. */
const SERVED = /\.(?:png|jpe?g|webp|avif|gif|svg|pdf|pptx?|key|odp|zip|ics|txt|csv|mp4|webm|mp3)$/i

/** Whether a file may lie beside a page and be served. */
export const isServed = (path: string): boolean => SERVED.test(path)

/**
 * Brings the files beside pages to where they are served, `<publicDir>/media/<path in the content folder>`.
 * Unchanged files are left alone, files that are gone from the content go here too.
 * @returns how many files are served
 */
export const copyMedia = (contentDir: string, publicDir: string): number => {
  const root = join(publicDir, 'media')
  const wanted = Object.values(PLACES)
    .flatMap(({ folders }) => folders)
    .flatMap((folder) => filesBelow(contentDir, folder))
    .filter(isServed)
  const served = new Set(wanted)
  // the folder is copied as a whole into containers, empty or not
  mkdirSync(root, { recursive: true })
  for (const path of filesBelow(root, '')) if (!served.has(path)) rmSync(join(root, path))
  for (const path of wanted) copyIfChanged(join(contentDir, path), join(root, path))
  return wanted.length
}

const copyIfChanged = (from: string, to: string): void => {
  const source = statSync(from)
  const target = statSync(to, { throwIfNoEntry: false })
  if (target?.size === source.size && Math.abs(target.mtimeMs - source.mtimeMs) < 1000) return
  mkdirSync(dirname(to), { recursive: true })
  const temporary = `${to}.${process.pid}.tmp`
  copyFileSync(from, temporary)
  utimesSync(temporary, source.atime, source.mtime)
  renameSync(temporary, to)
}

/** Every file below a folder, as paths relative to the root; a folder that does not exist holds none. */
const filesBelow = (root: string, folder: string): readonly string[] => {
  const path = join(root, folder)
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
