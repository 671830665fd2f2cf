import { routes } from '@/config/routes'
import { endingOf, fileUse } from '@/config/served-files'
import { isForeign } from '@/lib/model'

const LONGEST = 2000
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Whether a link to this address may be shown at all; relative ones may. */
export const isSafeUrl = (url: string): boolean => {
  const bare = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '')
  const scheme = SCHEME.exec(bare)?.[0].toLowerCase()
  return url.length <= LONGEST && (scheme === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme))
}

/**
 * Where a relative address of a page's Markdown leads: files beside the page stand under `assetBase`. Addresses with a
 * scheme, a leading slash or a fragment only are returned unchanged; undefined where there is no folder to look in.
 */
export const resolveAsset = (url: string, assetBase: string | undefined): string | undefined => {
  if (namesPage(url) && !SCHEME.test(url) && !isForeign(url)) return pageAddress(url, assetBase) ?? url
  if (/^[/#?\\]/.test(url) || SCHEME.test(url) || url === '') return url
  if (assetBase === undefined) return undefined
  const { path, rest } = fileAddress(url)
  const parts = assetBase.split('/')
  for (const part of encodePath(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  // `/media` and one of its folders: nothing is served above them
  return parts.length > MEDIA_DEPTH ? `${parts.join('/')}${rest}` : undefined
}

/**
 * A file of Markdown, or a page by its folder or its name, as the pages of the old site linked to each other: `../b/`,
 * `../talk/b/`, `b`. No file that is served is called so.
 */
export const namesPage = (url: string): boolean =>
  /^[/]?[^?#]*\.(?:md|markdown|mdx)(?:[?#]|$)/i.test(url) ||
  (/^(?:\.{1,2}\/)*(?:[\p{L}\p{N}_%-]+\/)?[\p{L}\p{N}_%-]+\/?(?:[?#]|$)/u.test(url) &&
    endingOf(fileAddress(url).path) === '')

/**
 * The page that a link to a Markdown file leads to: `../b/index.md`, `./b.md`, `/event/b.md`, `b.md#agenda`. Events are
 * meant unless the path tells another section; who lives elsewhere by a name of their own is found by a redirect.
 */
const pageAddress = (url: string, assetBase: string | undefined): string | undefined => {
  const { path, rest } = fileAddress(url)
  const parts = path.startsWith('/') ? [] : (assetBase?.split('/').slice(2).map(decodePath) ?? [])
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const name = (parts.at(-1) ?? '').replace(/\.(?:md|markdown|mdx)$/i, '').replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, '')
  const slug = /^_?index$/.test(name) ? parts.at(-2) : name
  if (slug === undefined || slug === '' || /^README$/i.test(name)) return undefined
  const section = parts.map((part) => part.toLowerCase()).find((part) => part in SECTIONS)
  return `${(SECTIONS[section ?? ''] ?? routes.event)(slug.normalize('NFC'))}${rest}`
}

const SECTIONS: Readonly<Record<string, (slug: string) => string>> = {
  people: routes.speaker,
  author: routes.speaker,
  authors: routes.speaker,
  project: routes.project,
  projects: routes.project,
  slides: routes.slides,
}

const MEDIA_DEPTH = 3

/**
 * The path in a relative address as the file is called, and what stands behind it: `a%20b.pdf#page=3` is `a b.pdf` and
 * `#page=3`. A name may hold `#` and `%` of its own: `图#1.jpg` and `100%.jpg` are files.
 */
export const fileAddress = (url: string): { readonly path: string; readonly rest: string } => {
  const plain = url.replace(/^(?:\.\/)+/, '')
  const [, before = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(plain) ?? []
  const isOwn = rest !== '' && endingOf(before) === '' && endingOf(plain) !== '' && fileUse(plain) !== 'other'
  return { path: decodePath(isOwn ? plain : before).normalize('NFC'), rest: isOwn ? '' : rest }
}

/** A file's path as part of an address. */
const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Percent signs that begin no code are part of the name. */
const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes)
      } catch {
        return codes
      }
    })
  }
}
