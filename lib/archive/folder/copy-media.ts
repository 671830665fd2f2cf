import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { judgeFile } from './judge-file'
import { isBesidePages, listAllFiles } from './list'

/**
 * Brings the files beside pages to where they are served, `<publicDir>/media/<path in the content folder>`.
 * Unchanged files are left alone, files that are gone from the content go here too.
 * @returns how many files are served
 */
export const copyMedia = (contentDir: string, publicDir: string): number => {
  const root = join(publicDir, 'media')
  const wanted = filesToServe(contentDir)
  const served = new Set(wanted.map(({ address }) => address))
  // the folder is copied as a whole into containers, empty or not
  mkdirSync(root, { recursive: true })
  for (const path of filesBelow(root, '')) if (!served.has(path)) rmSync(join(root, path))
  for (const { path, address } of wanted) copyIfChanged(join(contentDir, path), join(root, address))
  return wanted.length
}

/**
 * The files of a content folder that are served, each with its address below `/media`: as it lies, in composed letters
 * (NFC), which is how texts and browsers spell names that macOS takes apart.
 */
const filesToServe = (contentDir: string): readonly { readonly path: string; readonly address: string }[] =>
  listAllFiles(contentDir)
    .filter((path) => isBesidePages(path) && judgeFile(contentDir, path).served)
    .map((path) => ({ path, address: path.normalize('NFC') }))

const copyIfChanged = (from: string, to: string): void => {
  const source = statSync(from)
  const target = statSync(to, { throwIfNoEntry: false })
  if (target?.size === source.size && Math.abs(target.mtimeMs - source.mtimeMs) < 1000) return
  mkdirSync(dirname(to), { recursive: true })
  const temporary = `${to}.${process.pid}.tmp`
  try {
    copyFileSync(from, temporary)
    utimesSync(temporary, source.atime, source.mtime)
    renameSync(temporary, to)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Every file below a folder, as paths relative to the root; a folder that does not exist holds none. */
const filesBelow = (root: string, folder: string): readonly string[] => {
  const path = join(root, folder)
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
