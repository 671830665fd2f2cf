import { readdirSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileUse } from '@/config/served-files'
import { addressesIn, fileAddress, resolveAsset } from '@/lib/markdown'
import { assetBaseOf } from '../event/read'
import type { HiddenFile } from '../hidden-files'
import { judgeFile } from './judge-file'

/** `image: hall.jpg`, `- name: a.pdf`, `- hall.jpg`. Bound to the line's beginning, for every colon would read to its end. */
const FIELD =
  /^\s*(?:-\s+(?:[^\s:"']+\s*:\s+)?|["']?[^\s:"']+["']?\s*:\s+)["']?([^\s"'[\]{},#][^"'[\]{},#]*\.\w{2,5})["']?\s*$/

/**
 * The files that a text names and that pages cannot show as their names promise: a picture that is none, a pointer of Git
 * LFS, nothing at all.
 * @param contentDir absolute path of the content folder
 * @param file path of the page relative to it, with forward slashes
 */
export const hiddenFilesOf = (contentDir: string, file: string, text: string): readonly HiddenFile[] => {
  const base = assetBaseOf(file)
  const written = text.split('\n').flatMap((line) => {
    const field = FIELD.exec(line)?.[1]
    return [...addressesIn(line).map(({ address }) => address), ...(field === undefined ? [] : [field.trim()])]
  })
  return [...new Set(written)].flatMap((address): readonly HiddenFile[] => {
    const path = pathOf(address, posix.dirname(file))
    const shown = path === undefined ? undefined : (resolveAsset(address, base) ?? address)
    if (path === undefined || shown === undefined) return []
    const { served, size } = judgeFile(contentDir, onDisk(contentDir, path))
    if (!served) return [{ address: shown, use: 'nothing' }]
    return fileUse(path) === 'picture' && size === undefined ? [{ address: shown, use: 'download' }] : []
  })
}

/** A path as the file system spells it: macOS may have taken its letters apart. */
const onDisk = (contentDir: string, path: string): string => {
  if (statSync(join(contentDir, path), { throwIfNoEntry: false }) !== undefined) return path
  return path.split('/').reduce((folder, part) => {
    const names = isFolder(join(contentDir, folder)) ? readdirSync(join(contentDir, folder)) : []
    return posix.join(folder, names.find((name) => name.normalize('NFC') === part.normalize('NFC')) ?? part)
  }, '')
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Where a file lies in the content folder that an address of a page names; undefined where it names none that is served. */
const pathOf = (address: string, folder: string): string | undefined => {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/(?!media\/)|[\\#?]|\{\{)/i.test(address)) return undefined
  const { path } = fileAddress(address)
  const use = fileUse(path)
  const full = path.startsWith('/media/') ? path.slice('/media/'.length) : posix.normalize(join(folder, path))
  return use === 'page' || use === 'other' || full.startsWith('..') ? undefined : full
}
