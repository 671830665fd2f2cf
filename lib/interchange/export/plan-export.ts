import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEvent } from '@/lib/archive/event'
import { type ContentKind, isBesidePages, kindOf, listAllFiles, loadPage } from '@/lib/archive/folder'
import { readPerson } from '@/lib/archive/person'
import { noteName } from '../original-name'
import { type Beside, filesBeside } from './beside'
import { exportPath } from './export-path'

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
