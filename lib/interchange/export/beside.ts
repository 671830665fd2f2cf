import { isServed } from '@/config/served-files'

/** A file that goes with a page: where it lies, and its path from the page's folder. */
export type Beside = { readonly path: string; readonly name: string }

/**
 * The files that belong to a page: everything in the folder of an `index.md`; of a folder that several pages share,
 * what begins with the page's name (its header image) and whatever its text mentions.
 * @param files every file of the content folder
 */
export const filesBeside = (page: string, text: string, files: readonly string[]): readonly Beside[] => {
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  const stem = page.slice(folder.length).replace(/\.md$/, '')
  const near = files
    .filter((path) => path.startsWith(folder) && isServed(path))
    .map((path): Beside => ({ path, name: path.slice(folder.length) }))
  if (/^_?index$/.test(stem)) return near
  return near.filter(
    ({ name }) => name.startsWith(`${stem}-`) || name.startsWith(`${stem}.`) || isMentioned(text, name),
  )
}

const isMentioned = (text: string, name: string): boolean =>
  text.includes(name) || text.includes(name.split('/').map(encodeURIComponent).join('/'))
