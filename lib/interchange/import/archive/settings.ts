import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { zoneNamed } from '@/lib/archive/event/zone'
import { isRecord } from './matter'

/** The generators whose sites are known by their settings. */
export type Generator =
  | 'hugo'
  | 'zola'
  | 'jekyll'
  | 'hexo'
  | 'pelican'
  | 'nikola'
  | 'astro'
  | 'eleventy'
  | 'docusaurus'
  | 'folder'

/** What an old site says of itself. */
export type SiteSettings = {
  readonly generator: Generator
  readonly title?: string
  /** One line about the community. */
  readonly description?: string
  /** Where the site lived: http or https, without a trailing slash. */
  readonly url?: string
  /** IANA name, only where the site names one. */
  readonly zone?: string
  readonly language?: string
  /** The pattern of addresses for a section or collection; `''` for all others. */
  readonly permalinks: Readonly<Record<string, string>>
  /** Folders whose files are served from the root of the site, relative to it. */
  readonly publicFolders: readonly string[]
  /** Where the pages lie, relative to the site; '' for the site itself. */
  readonly contentFolder: string
  /** Folders that hold posts whatever they are called, and Jekyll's folder of its collections. */
  readonly postFolders?: readonly string[]
  readonly collectionsFolder?: string
  /** Files that were read for this. */
  readonly files: readonly string[]
}

export type ReadText = (path: string) => string | undefined

type Fields = Readonly<Record<string, unknown>>

/**
 * Finds out what made a site, and reads its title, zone, language and addresses from its settings.
 * @param paths of all its files, relative to its folder
 */
export const readSettings = (paths: readonly string[], read: ReadText): SiteSettings => {
  const named = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path))
  const folders = new Set(
    paths.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, i, parts) => parts.slice(0, i + 1).join('/')),
    ),
  )
  const has = (folder: string): boolean => folders.has(folder)
  const astro = named(/^astro\.config\.\w+$/)
  if (astro.length > 0)
    return { ...settings('astro', astro, scanned(astro, read)), publicFolders: ['public'], contentFolder: 'src' }
  const eleventy = named(/^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?js)$/)
  if (eleventy.length > 0) return eleventySettings(eleventy, read, has, named)
  const docusaurus = named(/^docusaurus\.config\.\w+$/)
  if (docusaurus.length > 0)
    return { ...settings('docusaurus', docusaurus, firstScanned(docusaurus, read)), publicFolders: ['static'] }
  const nikola = named(/^conf\.py$/).filter((path) => /^(?:BLOG_TITLE|POSTS)\s*=/m.test(read(path) ?? ''))
  if (nikola.length > 0) return nikolaSettings(nikola, read)
  const pelican = named(/^(?:pelicanconf|publishconf)\.py$/)
  if (pelican.length > 0) return pelicanSettings(pelican, read)
  const jekyllOrHexo = named(/^_config(?:\.[\w-]+)?\.ya?ml$/)
  const fields: Fields = Object.assign({}, ...jekyllOrHexo.map((path) => yamlFields(read(path))).reverse())
  if (
    jekyllOrHexo.length > 0 &&
    (has('source/_posts') || fields.source_dir !== undefined || fields.new_post_name !== undefined)
  )
    return hexoSettings(jekyllOrHexo, fields)
  const zola = named(/^config\.toml$/).filter((path) => /^base_url\s*=/m.test(read(path) ?? ''))
  if (zola.length > 0)
    return {
      ...settings('zola', zola, Object.assign({}, ...zola.map((path) => dataFields(path, read(path)))) as Fields),
      publicFolders: ['static'],
      contentFolder: 'content',
    }
  const hugo = named(/^(?:config\/_default\/)?(?:hugo|config|params|languages|permalinks)\.(?:toml|ya?ml|json)$/)
  if (hugo.length > 0 || (has('content') && (has('archetypes') || has('layouts')))) return hugoSettings(hugo, read)
  if (jekyllOrHexo.length > 0 || has('_posts') || has('_events')) return jekyllSettings(jekyllOrHexo, fields)
  if (has('source/_posts')) return hexoSettings([], {})
  return {
    generator: 'folder',
    permalinks: {},
    publicFolders: ['static', 'public'].filter(has),
    contentFolder: '',
    files: [],
  }
}

const settings = (generator: Generator, files: readonly string[], fields: Fields) => {
  const zone = [fields.timezone, fields.timeZone, fields.time_zone, fields.TIMEZONE]
    .flatMap((value) => (typeof value === 'string' ? (zoneNamed(value) ?? []) : []))
    .at(0)
  const title = [fields.title, fields.SITENAME, fields.BLOG_TITLE].find(
    (value): value is string => typeof value === 'string' && value !== '',
  )
  const params = isRecord(fields.params) ? fields.params : {}
  const description = [
    fields.description,
    params.description,
    fields.SITESUBTITLE,
    fields.BLOG_DESCRIPTION,
    fields.tagline,
    fields.subtitle,
  ].find((value): value is string => typeof value === 'string' && value.trim() !== '')
  const url = [fields.baseURL, fields.baseurl, fields.base_url, fields.SITEURL, fields.SITE_URL, fields.url].find(
    (value): value is string => typeof value === 'string' && /^https?:\/\/[^/]+\.[^/]+/i.test(value),
  )
  const language = [
    fields.languageCode,
    fields.language,
    fields.lang,
    fields.defaultContentLanguage,
    fields.DEFAULT_LANG,
    fields.default_language,
  ]
    .flat()
    .find((value): value is string => typeof value === 'string' && value !== '')
  return {
    generator,
    files,
    permalinks: {},
    publicFolders: [],
    contentFolder: '',
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description: description.trim().replace(/\s+/g, ' ') }),
    ...(url === undefined ? {} : { url: url.replace(/\/+$/, '') }),
    ...(zone === undefined ? {} : { zone }),
    ...(language === undefined ? {} : { language }),
  } satisfies SiteSettings
}

const hugoSettings = (files: readonly string[], read: ReadText): SiteSettings => {
  const all = files.map((path) => [path, dataFields(path, read(path))] as const)
  const fields = Object.assign({}, ...all.map(([, one]) => one)) as Fields
  const patterns = all.flatMap(([path, one]) => [one.permalinks, /permalinks\.\w+$/.test(path) ? one : undefined])
  const permalinks = patterns.filter(isRecord).flatMap((one) => Object.entries(isRecord(one.page) ? one.page : one))
  const own = typeof fields.contentDir === 'string' ? fields.contentDir.replace(/\/$/, '') : 'content'
  return {
    ...settings('hugo', files, fields),
    permalinks: Object.fromEntries(permalinks.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    publicFolders: ['static', 'assets'],
    contentFolder: own,
  }
}

const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

const jekyllSettings = (files: readonly string[], fields: Fields): SiteSettings => {
  const style = typeof fields.permalink === 'string' ? fields.permalink : 'date'
  const permalinks: Record<string, string> = { posts: JEKYLL_STYLES[style] ?? style }
  if (isRecord(fields.collections))
    for (const [name, collection] of Object.entries(fields.collections))
      if (isRecord(collection) && collection.output !== false)
        permalinks[name] =
          typeof collection.permalink === 'string' ? collection.permalink : '/:collection/:path:output_ext'
  const defaults = Array.isArray(fields.defaults) ? fields.defaults.filter(isRecord) : []
  for (const { scope, values } of defaults)
    if (isRecord(scope) && isRecord(values) && typeof values.permalink === 'string' && typeof scope.type === 'string')
      permalinks[scope.type] = values.permalink
  const base = typeof fields.source === 'string' ? fields.source.replace(/^\.?\/|\/$/g, '') : ''
  const collections =
    typeof fields.collections_dir === 'string' ? fields.collections_dir.replace(/^\.?\/|\/$/g, '') : ''
  return {
    ...settings('jekyll', files, fields),
    permalinks,
    publicFolders: [base],
    contentFolder: base,
    ...(collections === '' ? {} : { collectionsFolder: collections }),
  }
}

const hexoSettings = (files: readonly string[], fields: Fields): SiteSettings => {
  const source = typeof fields.source_dir === 'string' ? fields.source_dir.replace(/\/$/, '') : 'source'
  const pattern = typeof fields.permalink === 'string' ? fields.permalink : ':year/:month/:day/:title/'
  return {
    ...settings('hexo', files, fields),
    permalinks: { posts: pattern },
    publicFolders: [source],
    contentFolder: source,
  }
}

/** Settings in a program are read where they are plain: `NAME = 'value'`. */
const scanned = (files: readonly string[], read: ReadText): Fields =>
  Object.fromEntries(
    files.flatMap((path) =>
      [...(read(path) ?? '').matchAll(/^\s*["']?([\w-]+)["']?\s*[=:]\s*(?:u|r)?(["'])(.*?)\2/gm)].flatMap(
        ([, name, , value]) => (name === undefined || value === undefined ? [] : [[name, value] as const]),
      ),
    ),
  )

/** Of a name that stands there more than once the first is the site's; the others are those of its menus. */
const firstScanned = (files: readonly string[], read: ReadText): Fields =>
  Object.fromEntries(Object.entries(scanned(files, (path) => read(path)?.split('\n').toReversed().join('\n'))))

/** `POSTS = (("posts/*.rst", "posts", "post.tmpl"), …)`: where posts lie, and where they are shown. */
const nikolaSettings = (files: readonly string[], read: ReadText): SiteSettings => {
  const text = files.map((path) => read(path) ?? '').join('\n')
  // up to the next setting
  const list = (name: string): readonly (readonly [string, string])[] =>
    [
      ...(new RegExp(`^${name}\\s*=([\\s\\S]*?)(?=^\\w|$(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '').matchAll(
        /\(\s*["']([^"'*]+?)\/\*[^"']*["']\s*,\s*["']([^"']*)["']/g,
      ),
    ].map(([, folder = '', address = '']) => [folder, address] as const)
  const posts = list('POSTS')
  const ending = /^PRETTY_URLS\s*=\s*False/m.test(text) ? '.html' : '/'
  const patterns = [...posts, ...list('PAGES'), ...list('STORIES')].map(
    ([folder, address]) => [folder, `/${address}/:slug${ending}`] as const,
  )
  return {
    ...settings('nikola', files, scanned(files, read)),
    permalinks: { posts: `/posts/:slug${ending}`, pages: `/pages/:slug${ending}`, ...Object.fromEntries(patterns) },
    publicFolders: ['files'],
    postFolders: posts.length === 0 ? ['posts'] : posts.map(([folder]) => folder),
  }
}

const pelicanSettings = (files: readonly string[], read: ReadText): SiteSettings => {
  const fields = scanned([...files].reverse(), read)
  const text = (name: string, fallback: string): string => (typeof fields[name] === 'string' ? fields[name] : fallback)
  const content = text('PATH', 'content').replace(/^\.?\/|\/$/g, '')
  return {
    ...settings('pelican', files, fields),
    permalinks: { posts: text('ARTICLE_URL', '{slug}.html'), pages: text('PAGE_URL', 'pages/{slug}.html') },
    publicFolders: [`${content}/extra`, content],
    contentFolder: content,
  }
}

const eleventySettings = (
  files: readonly string[],
  read: ReadText,
  has: (folder: string) => boolean,
  named: (pattern: RegExp) => readonly string[],
): SiteSettings => {
  const fields = scanned(files, read)
  const input = typeof fields.input === 'string' ? fields.input.replace(/^\.?\/|\/$/g, '') : has('src') ? 'src' : ''
  const data = named(/(?:^|\/)_data\/(?:site|metadata|meta)\.(?:json|ya?ml)$/)
  const site = Object.assign({}, fields, ...data.map((path) => dataFields(path, read(path)))) as Fields
  const copied = [
    ...files.flatMap((path) => [
      ...(read(path) ?? '').matchAll(
        /addPassthroughCopy\(\s*(?:\{\s*)?["'`]\.?\/?([^"'`]+?)\/?["'`](?:\s*:\s*["'`]\.?\/?([^"'`]*?)\/?["'`])?/g,
      ),
    ]),
  ]
  const roots = copied.filter(([, , target]) => target === '').flatMap(([, from]) => from ?? [])
  return {
    ...settings('eleventy', [...files, ...data], site),
    publicFolders: [...roots, 'public', input],
    contentFolder: input,
  }
}

const yamlFields = (text: string | undefined): Fields => {
  try {
    const value: unknown = parseYaml(text ?? '', { uniqueKeys: false })
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

/** The fields of a file of data or settings; none where it cannot be read. */
const dataFields = (path: string, text: string | undefined): Fields => {
  try {
    if (/\.toml$/.test(path)) return parseToml(text ?? '')
    const value: unknown = /\.json$/.test(path) ? JSON.parse(text ?? '') : undefined
    return isRecord(value) ? value : yamlFields(text)
  } catch {
    return {}
  }
}
