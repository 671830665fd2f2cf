import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { EventSource } from '../event'
import type { Sibling } from '../event/image'

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i

/**
 * Loads a page and the measures of the pictures that belong to it: all beside an `index.md`, else those that begin
 * with the page's own name.
 * @param contentDir absolute path of the content folder
 * @param file path relative to it, with forward slashes
 */
export const loadPage = (contentDir: string, file: string): EventSource => ({
  file,
  text: readFileSync(join(contentDir, file), 'utf8'),
  siblings: picturesBeside(contentDir, file),
})

const picturesBeside = (contentDir: string, file: string): readonly Sibling[] => {
  const folder = join(contentDir, file, '..')
  const page = file.split('/').at(-1)?.replace(/\.md$/, '') ?? ''
  const owns = /^_?index$/.test(page)
    ? () => true
    : (name: string) => name.startsWith(`${page}-`) || name.startsWith(`${page}.`)
  return picturesIn(folder)
    .filter(owns)
    .flatMap((name) => measure(join(folder, name), name))
}

const listings = new Map<string, { readonly changed: number; readonly names: readonly string[] }>()

/** The pictures of a folder; listed anew only when the folder has changed, as thousands of pages may share one. */
const picturesIn = (folder: string): readonly string[] => {
  const changed = statSync(folder).mtimeMs
  const before = listings.get(folder)
  if (before?.changed === changed) return before.names
  const names = readdirSync(folder)
    .filter((name) => PICTURE.test(name))
    .sort()
  listings.set(folder, { changed, names })
  return names
}

/** A picture that cannot be measured is no picture: the page goes on without it. */
const measure = (path: string, name: string): readonly Sibling[] => {
  try {
    const { width, height } = imageSize(readFileSync(path))
    return [{ name, width, height }]
  } catch {
    return []
  }
}
