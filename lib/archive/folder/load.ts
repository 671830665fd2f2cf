import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileUse } from '@/config/served-files'
import type { EventSource } from '../event'
import type { Sibling } from '../event/image'
import { judgeFile } from './judge-file'
import { encodingProblem, readText } from './read-text'
import { localPath } from './translations'

/**
 * Loads a page and the measures of the pictures that belong to it: all beside an `index.md`, else those that begin
 * with the page's own name.
 * @param contentDir absolute path of the content folder
 * @param file path relative to it, with forward slashes
 */
export const loadPage = (contentDir: string, file: string): EventSource => {
  const read = readText(join(contentDir, file))
  const encoding = encodingProblem(file, read)
  return {
    file,
    text: read.text ?? '',
    siblings: picturesBeside(contentDir, file),
    ...(encoding === undefined ? {} : { encoding }),
  }
}

const picturesBeside = (contentDir: string, file: string): readonly Sibling[] => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const page = localPath(file).path.split('/').at(-1)?.replace(/\.md$/, '') ?? ''
  const owns = /^_?index$/.test(page)
    ? () => true
    : (name: string) => name.startsWith(`${page}-`) || name.startsWith(`${page}.`)
  return picturesIn(join(contentDir, folder))
    .filter(owns)
    .flatMap((name) => {
      const { size } = judgeFile(contentDir, `${folder}${name}`)
      return size === undefined ? [] : [{ name: name.normalize('NFC'), ...size }]
    })
}

const listings = new Map<string, { readonly changed: number; readonly names: readonly string[] }>()

/** The pictures of a folder; listed anew only when the folder has changed, as thousands of pages may share one. */
const picturesIn = (folder: string): readonly string[] => {
  const changed = statSync(folder).mtimeMs
  const before = listings.get(folder)
  if (before?.changed === changed) return before.names
  const names = readdirSync(folder)
    .filter((name) => fileUse(name) === 'picture')
    .sort()
  listings.set(folder, { changed, names })
  return names
}
