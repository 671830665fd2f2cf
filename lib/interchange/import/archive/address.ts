import { slugify } from '@/lib/markdown'
import type { SiteSettings } from './settings'

type Page = {
  /** Relative to the site. */
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
  /** `YYYY-MM-DD`, where the page has one. */
  readonly day: string | undefined
}

const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_ ]?(.*)$/

/**
 * Where a page lived on the old site, as its generator makes addresses; undefined where nobody can tell.
 * @returns a path with a leading slash
 */
export const oldAddress = (page: Page, settings: SiteSettings): string | undefined => {
  const own = [
    page.fields.url,
    page.fields.permalink,
    page.fields.slug === undefined ? undefined : page.fields.URL,
  ].find((value): value is string => typeof value === 'string' && /^\/?[^\s:{}]+$/.test(value))
  if (own !== undefined) return rooted(own)
  if (page.fields.permalink !== undefined && settings.generator === 'eleventy') return undefined
  switch (settings.generator) {
    case 'hugo':
      return hugoAddress(page, settings)
    case 'zola':
      return typeof page.fields.path === 'string' ? rooted(`${page.fields.path}/`) : fileAddress(page, settings)
    case 'nikola':
      return nikolaAddress(page, settings)
    case 'docusaurus':
      return docusaurusAddress(page)
    case 'jekyll':
      return jekyllAddress(page, settings)
    case 'hexo':
      return hexoAddress(page, settings)
    case 'pelican':
      return pelicanAddress(page, settings)
    case 'astro':
    case 'eleventy':
      return fileAddress(page, settings)
    case 'folder':
      return undefined
  }
}

const rooted = (path: string): string => `/${path.replace(/^\/+/, '')}`.replace(/\/{2,}/g, '/')

const within = ({ path }: Page, { contentFolder }: SiteSettings): string =>
  contentFolder === '' ? path : path.slice(contentFolder.length + 1)

/** The name without ending, date and the `index` of a folder. */
const stemOf = (
  path: string,
): { readonly folders: readonly string[]; readonly stem: string; readonly date?: string } => {
  const parts = path
    .replace(/\.[a-z]{2}(?:-[a-z]{2,4})?(?=\.\w+$)/i, '')
    .replace(/\.\w+$/, '')
    .split('/')
  const last = parts.at(-1) ?? ''
  const isIndex = /^_?index$/.test(last)
  const folders = parts.slice(0, isIndex ? -2 : -1)
  const name = (isIndex ? parts.at(-2) : last) ?? ''
  const [, year, month = '', day = '', rest = ''] = DATED.exec(name) ?? []
  return year === undefined || rest === ''
    ? { folders, stem: name }
    : { folders, stem: rest, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}

const fill = (pattern: string, values: Readonly<Record<string, string | undefined>>): string | undefined => {
  let known = true
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) known = false
    return value ?? ''
  })
  return known ? rooted(path) : undefined
}

const dateParts = (day: string | undefined): Readonly<Record<string, string | undefined>> => {
  const [year, month, date] = day?.split('-') ?? []
  return {
    year,
    month,
    day: date,
    i_month: month?.replace(/^0/, ''),
    i_day: date?.replace(/^0/, ''),
    short_year: year?.slice(2),
    monthnum: month,
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : (textOf(value)?.split(/[\s,]+/) ?? [])

/** A page bundle has its folder's name and keeps a date in it. */
const hugoAddress = (page: Page, settings: SiteSettings): string | undefined => {
  const path = within(page, settings)
  if (/^_?index(?:\.[a-z-]+)?\.\w+$/i.test(path)) return '/'
  const { folders } = stemOf(path)
  const parts = path.replace(/(?:\/_?index)?(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i, '').split('/')
  const name = parts.at(-1) ?? ''
  const section = parts.length > 1 ? (parts[0] ?? '') : ''
  const slug = textOf(page.fields.slug)
  const pattern = settings.permalinks[section]
  const plain = rooted(`${[...folders, slug ?? name].filter((part) => part !== '').join('/')}/`)
  if (pattern === undefined) return plain.toLowerCase()
  const filled = fill(pattern, {
    ...dateParts(page.day),
    section,
    sections: folders.join('/'),
    title: slugify(textOf(page.fields.title) ?? name),
    slug: slug ?? slugify(textOf(page.fields.title) ?? name),
    filename: name,
    contentbasename: name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
  })
  return filled?.toLowerCase()
}

const jekyllAddress = (page: Page, settings: SiteSettings): string | undefined => {
  // collections may lie in a folder of their own (collections_dir), which is no part of an address
  const inner = within(page, settings)
  const { collectionsFolder: folder } = settings
  const path =
    folder !== undefined && inner.startsWith(`${folder}/_`)
      ? inner.slice(folder.length + 1)
      : inner.replace(/^[^/_][^/]*\/(?=_(?!posts\/)[^/]+\/)/, '')
  const { folders, stem, date } = stemOf(path)
  const posts = folders.indexOf('_posts')
  const collection = posts >= 0 ? 'posts' : folders[0]?.startsWith('_') ? folders[0].slice(1) : undefined
  if (collection === undefined)
    return path.endsWith('index.md') || path.endsWith('index.html')
      ? rooted(`${[...folders, stem].filter(Boolean).join('/')}/`)
      : rooted(path.replace(/\.\w+$/, '.html'))
  const pattern = settings.permalinks[collection]
  if (pattern === undefined) return undefined
  const slug = textOf(page.fields.slug) ?? stem
  return fill(pattern, {
    ...dateParts(date ?? page.day),
    categories: jekyllCategories(page, folders.slice(0, Math.max(posts, 0))).join('/'),
    slugified_categories: jekyllCategories(page, folders.slice(0, Math.max(posts, 0)))
      .map((one) => slugify(one))
      .join('/'),
    title: slug,
    slug,
    name: stem,
    collection,
    path: [...folders.slice(1), date === undefined ? stem : `${date}-${stem}`].join('/'),
    output_ext: '.html',
  })
}

/**
 * The categories of a post as Jekyll takes them: its folders above `_posts`, the words of `categories`, the whole of
 * `category`; each once, in lower case, its blanks as an address has them (lib/jekyll/drops/url_drop.rb).
 */
const jekyllCategories = ({ fields }: Page, folders: readonly string[]): readonly string[] => {
  const { categories, category } = fields
  const listed =
    categories === undefined || categories === null
      ? [category].flat().flatMap((one) => textOf(one) ?? [])
      : Array.isArray(categories)
        ? categories.map(String)
        : (textOf(categories)?.split(/\s+/) ?? [])
  return [...new Set([...folders, ...listed].map((one) => encodeURI(one.trim().toLowerCase())))].filter(
    (one) => one !== '',
  )
}

/** Nikola puts posts where its settings say, by their slug alone. */
const nikolaAddress = (page: Page, settings: SiteSettings): string | undefined => {
  const { folders, stem, date } = stemOf(page.path)
  const folder = folders.join('/')
  const pattern = settings.permalinks[folder] ?? settings.permalinks[folders[0] ?? '']
  const slug = textOf(page.fields.slug) ?? (date === undefined ? stem : `${date}-${stem}`)
  return pattern === undefined ? undefined : fill(pattern, { slug })
}

/** A post of Docusaurus has its day in folders; what is in `src/pages` is at the root. */
const docusaurusAddress = ({ path, fields }: Page): string => {
  const { folders, stem, date } = stemOf(path.replace(/^src\/pages\//, ''))
  const slug = textOf(fields.slug)
  if (slug?.startsWith('/') === true) return rooted(`${folders[0] ?? ''}${slug}`)
  const [first = '', ...rest] = folders
  const parts = slug === undefined ? [first, ...rest, ...(date?.split('-') ?? []), stem] : [first, slug]
  return rooted(parts.filter((part) => part !== '' && part !== 'index').join('/'))
}

const hexoAddress = (page: Page, settings: SiteSettings): string | undefined => {
  const path = within(page, settings)
  const { folders, stem, date } = stemOf(path)
  if (folders[0] !== '_posts') return rooted(`${[...folders, stem].filter(Boolean).join('/')}/`)
  const slug = textOf(page.fields.slug) ?? stem
  return fill(settings.permalinks.posts ?? '', {
    ...dateParts(page.day ?? date),
    title: [...folders.slice(1), slug].join('/'),
    name: slug,
    post_title: slugify(textOf(page.fields.title) ?? stem),
    category: listOf(page.fields.categories ?? page.fields.category)[0] ?? 'uncategorized',
  })
}

const pelicanAddress = (page: Page, settings: SiteSettings): string | undefined => {
  const path = within(page, settings)
  const kind = path.startsWith('pages/') ? 'pages' : 'posts'
  const slug = textOf(page.fields.slug) ?? slugify(textOf(page.fields.title) ?? stemOf(path).stem)
  const [year = '', month = '', day = ''] = page.day?.split('-') ?? []
  const times: Readonly<Record<string, string>> = { Y: year, m: month, d: day, y: year.slice(2) }
  const filled = (settings.permalinks[kind] ?? '')
    .replace(/\{slug\}/g, slug)
    .replace(/\{category\}/g, slugify(textOf(page.fields.category) ?? path.split('/').at(-2) ?? 'misc'))
    .replace(/\{date:([^}]*)\}/g, (_, format: string) =>
      format.replace(/%-?([Ymdy])/g, (__, unit: string) => times[unit] ?? ''),
    )
  return filled.includes('{') ? undefined : rooted(filled)
}

/** Eleventy and Astro go by the folder; Eleventy takes a date off the name. */
const fileAddress = (page: Page, settings: SiteSettings): string | undefined => {
  const path = within(page, settings).replace(/^(?:content|pages)\//, '')
  const { folders, stem, date } = stemOf(path)
  const slug =
    textOf(page.fields.slug) ?? (settings.generator === 'astro' && date !== undefined ? `${date}-${stem}` : stem)
  return rooted(`${[...folders, slug].filter(Boolean).join('/')}/`)
}
