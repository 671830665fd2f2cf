import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentKind, kindOf, listAllFiles } from '@/lib/archive/folder'
import { readPerson } from '@/lib/archive/person'
import { type Beside, filesBeside } from './beside'
import { exportPath } from './export-path'
import { keepAlias } from './keep-alias'

/** A file of the archive that an export writes. */
export type ExportedFile = {
  /** Relative to the archive's content folder. */
  readonly path: string
  readonly content: string | Uint8Array
}

const PAGES: readonly ContentKind[] = ['event', 'person', 'project', 'deck']

/**
 * Lays a content folder out as Hugo does: `event/<slug>/index.md`, `authors/<name>/_index.md`, `project/…`, `slides/…`,
 * each with the files beside it. Texts stay as they are. Venues and listings, which Hugo has no idea of, go along as
 * they lie, so that nothing is lost on the way back.
 * @param contentDir absolute path
 */
export const planExport = (contentDir: string): readonly ExportedFile[] => {
  const files = listAllFiles(contentDir)
  const read = (file: string): string => readFileSync(join(contentDir, file), 'utf8')
  const planned = new Map<string, string | Uint8Array>()
  for (const file of files) {
    const kind = kindOf(file)
    if (kind === undefined) continue
    if (!PAGES.includes(kind)) planned.set(file, read(file))
    else {
      const page = exportPage(file, kind, read(file))
      planned.set(page.path, page.content)
      for (const beside of filesBeside(file, page.content, files))
        planned.set(besidePath(page.path, beside), readFileSync(join(contentDir, beside.path)))
    }
  }
  return [...planned].map(([path, content]) => ({ path, content }))
}

const exportPage = (
  file: string,
  kind: ContentKind,
  text: string,
): { readonly path: string; readonly content: string } => {
  const profile = kind === 'person' ? readPerson({ file, text, siblings: [] }).record : undefined
  const path = exportPath(file, profile?.name)
  const own = nameOf(file)
  return { path, content: profile === undefined || own === nameOf(path) ? text : keepAlias(text, own) }
}

/** The name of a page's folder, or of its file where it has none. */
const nameOf = (file: string): string =>
  file
    .replace(/(?:\/_?index)?\.md$/, '')
    .split('/')
    .at(-1) ?? ''

const besidePath = (page: string, { name }: Beside): string => `${page.slice(0, page.lastIndexOf('/') + 1)}${name}`
