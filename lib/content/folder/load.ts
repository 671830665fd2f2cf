import { readdirSync, readFileSync } from 'node:fs'
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
  return readdirSync(folder)
    .filter((name) => PICTURE.test(name) && owns(name))
    .sort()
    .flatMap((name) => measure(join(folder, name), name))
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
