import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isServed } from '@/config/served-files'
import { readEvent } from '@/lib/archive/event'
import { type ContentKind, isBesidePages, kindOf, listAllFiles, loadPage } from '@/lib/archive/folder'
import { readPerson } from '@/lib/archive/person'
import { slugify } from '@/lib/markdown'
import { noteName } from '../original-name'

/** Our folders, and Hugo's for the same pages. */
const FOLDERS: Readonly<Record<string, string>> = {
  events: 'event',
  people: 'authors',
  author: 'authors',
  projects: 'project',
}

/**
 * Where Hugo expects a page: in a folder of its own (a page bundle), so that its pictures can lie beside it.
 * @param file path of the page, relative to the content folder
 * @param profile the person's name, for a profile: Hugo finds an author's page by the name that events write
 */
const exportPath = (file: string, profile?: string): string => {
  const [folder = '', ...rest] = file.replace(/(?:\/_?index)?\.md$/, '').split('/')
  const target = FOLDERS[folder] ?? folder
  return profile === undefined ? [target, ...rest, 'index.md'].join('/') : `${target}/${slugify(profile)}/_index.md`
}

/** A file that goes with a page: where it lies, and its path from the page's folder. */
export type Beside = { readonly path: string; readonly name: string }

/**
 * The files that belong to a page: everything in the folder of an `index.md`; of a folder that several pages share,
 * what begins with the page's name (its header image) and whatever its text mentions.
 * @param files every file of the content folder
 */
const filesBeside = (page: string, text: string, files: readonly string[]): readonly Beside[] => {
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

/** A file of the archive that an export writes. */
export type ExportedFile = {
  /** Relative to the archive's content folder. */
  readonly path: string
  readonly content: string | Uint8Array
}

const PAGES: readonly ContentKind[] = ['event', 'person', 'project', 'deck']
/** Folders that Hugo has no idea of; their files go along as they lie. */
const OWN = /^(?:pages|cities|series|tags|partners|site|photos|static|venues|materials)\//

/**
 * Lays a content folder out as Hugo does: `event/<slug>/index.md`, `authors/<name>/_index.md`, `project/…`, `slides/…`,
 * each with the files beside it. Texts stay as they are. Whatever Hugo has no idea of goes along as it lies, so that
 * nothing is lost on the way back.
 * @param contentDir absolute path
 */
export const planExport = (contentDir: string): readonly ExportedFile[] => {
  const files = listAllFiles(contentDir)
  const read = (file: string): Buffer => readFileSync(join(contentDir, file))
  const keys = keysOfPeople(contentDir, files)
  const planned = new Map<string, string | Uint8Array>()
  for (const file of files) {
    const kind = kindOf(file)
    if (kind === undefined) {
      if (OWN.test(file) && isBesidePages(file)) planned.set(file, read(file))
    } else if (!PAGES.includes(kind)) planned.set(file, read(file))
    else {
      const page = exportPage(file, kind, loadPage(contentDir, file).text, keys)
      planned.set(page.path, page.content ?? read(file))
      for (const beside of filesBeside(file, page.content ?? loadPage(contentDir, file).text, files))
        planned.set(besidePath(page.path, beside), read(beside.path))
    }
  }
  return [...planned].map(([path, content]) => ({ path, content }))
}

/** Names under which events list people: Hugo finds an author's page by them. `admin` is whoever owns the site. */
const keysOfPeople = (contentDir: string, files: readonly string[]): ReadonlySet<string> =>
  new Set([
    'admin',
    ...files
      .filter((file) => kindOf(file) === 'event')
      .flatMap((file) => readEvent(loadPage(contentDir, file)).data?.authors ?? []),
  ])

/** @returns the text only where it is another one than the file holds */
const exportPage = (
  file: string,
  kind: ContentKind,
  text: string,
  keys: ReadonlySet<string>,
): { readonly path: string; readonly content?: string } => {
  const own = nameOf(file)
  const profile = kind === 'person' && !keys.has(own) ? readPerson({ file, text, siblings: [] }).record : undefined
  const path = exportPath(file, kind === 'person' ? (profile?.name ?? own) : undefined)
  return profile === undefined || own === nameOf(path) ? { path } : { path, content: noteName(text, own) }
}

/** The name of a page's folder, or of its file where it has none. */
const nameOf = (file: string): string =>
  file
    .replace(/(?:\/_?index)?\.md$/, '')
    .split('/')
    .at(-1) ?? ''

const besidePath = (page: string, { name }: Beside): string => `${page.slice(0, page.lastIndexOf('/') + 1)}${name}`
