import { routes } from '@/config/routes'
import { eventSlugOf, slugsApart } from '@/lib/archive/event'
import { localPath } from '@/lib/archive/folder'
import { slugify } from '@/lib/markdown'
import { encodePath } from '../encode-path'
import { plainMoment } from '../moments'
import { oldAddress } from './address'
import type { References } from './body'
import { dayInName } from './event-page'
import type { Matter } from './matter'
import { behindKind, type Role } from './roles'
import type { SiteSettings } from './settings'

/** A file of the old site, read as far as it is a text. */
export type Source = {
  /** Relative to the site, with forward slashes. */
  readonly path: string
  readonly role: Role
  readonly text: string | undefined
  /** What it was written in, where that is not UTF-8. */
  readonly encoding?: string
  readonly matter: Matter | undefined
}

/** Where everything of the old site goes: settled before a word is rewritten, so that every reference can be followed. */
export type Layout = {
  readonly settings: SiteSettings
  readonly sources: ReadonlyMap<string, Source>
  /** Paths in the content folder, by the path on the old site. */
  readonly targets: ReadonlyMap<string, string>
  /** Slugs of events whose own is taken by an earlier one, by the path on the old site. */
  readonly slugs: ReadonlyMap<string, string>
  /** Paths on the old site of pictures and downloads, by their spelling in composed letters (NFC). */
  readonly assets: ReadonlyMap<string, string>
  /** Where pictures and downloads go, in lower case. */
  readonly places: ReadonlySet<string>
  /** Names of events' files; each file of data adds those that it makes. */
  readonly eventNames: Set<string>
  /** A name in a folder of the content that nothing else has. */
  readonly freeName: (folder: string, name: string, language?: string) => string
}

const LANGUAGE = /\.([a-z]{2}(?:-[a-z]{2,4})?)(?=\.\w+$)/i
const INDEX = /(?:^|\/)_?index(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i
const PLACES: Readonly<Partial<Record<Role, string>>> = { person: 'people', project: 'projects', deck: 'slides' }

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * Settles where each file goes. A page with files of its own gets a folder, any other is a file; what many pages share
 * keeps its old address below `static`.
 * @param isEvent whether a text is an event
 * @param named the path with a profile's folder renamed, where its own name cannot name a file
 * @param eventFolders folders that the organizer has named
 */
export const layOut = (
  sources: readonly Source[],
  settings: SiteSettings,
  isEvent: (source: Source) => boolean,
  named: (path: string) => string,
  eventFolders: readonly string[],
): Layout => {
  const taken = new Set<string>()
  const freeName: Layout['freeName'] = (folder, name, language = '') => {
    let free = name === '' ? 'page' : name
    for (let number = 2; taken.has(`${folder}/${free}/${language}`.toLowerCase()); number += 1)
      free = `${name}-${number}`
    taken.add(`${folder}/${free}/${language}`.toLowerCase())
    return free
  }
  const paths = sources.map(({ path }) => path)
  const targets = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const source of sources) {
    const folder = isEvent(source) ? 'events' : PLACES[source.role]
    if (folder === undefined || source.matter === undefined) continue
    const language =
      LANGUAGE.exec(source.path)?.[1] ?? localPath(inContent(source.path, settings)).language?.toLowerCase()
    const name = freeName(
      folder,
      plainName(pathName(behindKind(named(source.path), eventFolders))).normalize('NFC'),
      language,
    )
    const own = INDEX.test(source.path) ? folderOf(source.path) : `${source.path.replace(/\.\w+$/, '')}/`
    const hasFiles = paths.some((path) => path !== source.path && path.startsWith(own))
    const ending = language === undefined ? 'md' : `${language}.md`
    const index = folder === 'people' ? '_index' : 'index'
    targets.set(source.path, hasFiles ? `${folder}/${name}/${index}.${ending}` : `${folder}/${name}.${ending}`)
    if (hasFiles) owners.set(own, `${folder}/${name}/`)
  }
  for (const source of sources) {
    if (source.role === 'partner' && source.matter !== undefined)
      targets.set(source.path, `partners/${freeName('partners', slugify(nameOf(source.path)))}.yaml`)
    if (source.role === 'venue' || source.role === 'listing') targets.set(source.path, inContent(source.path, settings))
    const chapter = source.role === 'section' ? chapterOf(source.path) : undefined
    if (chapter !== undefined && source.matter !== undefined) targets.set(source.path, chapter)
    if (source.role === 'page' && source.matter !== undefined)
      targets.set(source.path, `pages/${freeName('pages', pageName(source.path, settings))}.md`)
  }
  const places = new Set<string>()
  for (const path of byPublicFolder(sources, settings)) {
    const own = assetTarget(path, owners, settings).normalize('NFC')
    // `static/a.png` and `assets/a.png` had one address: the second is found by its path
    const to = places.has(own.toLowerCase()) ? `static/${path}`.normalize('NFC') : own
    places.add(to.toLowerCase())
    targets.set(path, to)
  }
  const slugs = ownSlugs(
    sources.filter(({ path }) => targets.get(path)?.startsWith('events/') === true),
    targets,
  )
  const assets = sources
    .filter(({ role }) => role === 'asset')
    .map(({ path }) => [path.normalize('NFC'), path] as const)
  return {
    settings,
    sources: new Map(sources.map((source) => [source.path, source])),
    targets,
    slugs,
    assets: new Map(assets),
    places,
    eventNames: new Set([...targets.values()].filter((path) => path.startsWith('events/')).map(nameOf)),
    freeName,
  }
}

/**
 * Of `2024/spring.md` and `2025/spring.md` the later becomes `spring-2025`, as the archive itself tells them apart; a slug
 * that a file states and another has already gets a number.
 */
const ownSlugs = (events: readonly Source[], targets: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>()
  const settled = new Map<string, string>()
  const statedIn = ({ matter }: Source): string | undefined => {
    const { slug } = matter?.fields ?? {}
    return typeof slug === 'string' && slug !== '' ? slug : undefined
  }
  for (const event of events.filter((one) => statedIn(one) === undefined)) {
    const file = targets.get(event.path) ?? ''
    const name = eventSlugOf(file).toLowerCase()
    if (!owners.has(name)) owners.set(name, localPath(file).path)
  }
  const claims = events.map((event) => {
    const { path } = event
    const file = targets.get(path) ?? ''
    const stated = statedIn(event)
    const slug = eventSlugOf(file, stated)
    const page = localPath(file).path
    const isFree = (name: string): boolean => (owners.get(name.toLowerCase()) ?? page) === page
    let free = slug
    if (stated !== undefined) {
      for (let number = 2; !isFree(free); number += 1) free = `${slug}-${number}`
      owners.set(free.toLowerCase(), page)
      if (free !== slug) settled.set(path, free)
    }
    return { path, file, slug: free }
  })
  const apart = slugsApart(claims)
  for (const { path, file } of claims) {
    const slug = apart.get(file)
    if (slug !== undefined) settled.set(path, slug)
  }
  return settled
}

const CHAPTERS: Readonly<Record<string, string>> = {
  series: 'series',
  cities: 'cities',
  city: 'cities',
  tag: 'tags',
  tags: 'tags',
}

/** The text of a series, a city or a topic: `series/mesh-nights/_index.md`. */
const chapterOf = (path: string): string | undefined => {
  const [, kind = '', name] = /(?:^|\/)(series|cities|city|tags?)\/([^/]+)\/_index\.\w+$/i.exec(path) ?? []
  const folder = CHAPTERS[kind.toLowerCase()]
  return name === undefined || folder === undefined ? undefined : `${folder}/${slugify(name)}.md`
}

/** Pictures and downloads, first those of the folder that the old site served first. */
const byPublicFolder = (sources: readonly Source[], { publicFolders }: SiteSettings): readonly string[] => {
  const rank = (path: string): number => {
    const at = publicFolders.findIndex((folder) => folder !== '' && path.startsWith(`${folder}/`))
    return at < 0 ? publicFolders.length : at
  }
  const paths = sources.filter(({ role }) => role === 'asset').map(({ path }) => path)
  return paths.toSorted((a, b) => rank(a) - rank(b))
}

const assetTarget = (path: string, owners: ReadonlyMap<string, string>, settings: SiteSettings): string => {
  const [owner] = [...owners].filter(([folder]) => path.startsWith(folder)).sort(([a], [b]) => b.length - a.length)
  if (owner !== undefined) return `${owner[1]}${path.slice(owner[0].length)}`
  const [folder] = settings.publicFolders
    .filter((one) => one !== '' && path.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length)
  return `static/${folder === undefined ? path : path.slice(folder.length + 1)}`
}

/** A name that a blog's export has encoded as an address: `april-%e2%80%93-talks`. */
const plainName = (path: string): string =>
  /%[0-9a-f]{2}/i.test(path)
    ? decode(path)
        .replace(/[\s–—]+/g, '-')
        .replace(/-{2,}/g, '-')
    : path

/** A page's name with the folders that order it by year or place. */
const pathName = (path: string): string =>
  path
    .replace(LANGUAGE, '')
    .replace(/\.\w+$/, '')
    .replace(/(?:^|\/)_?index$/i, '')
    .replace(/^_(?=[^/]*$)/, '')

/** A page's own name: of its file, or of the folder that is its bundle. */
export const nameOf = (path: string): string =>
  path
    .replace(LANGUAGE, '')
    .replace(/\.\w+$/, '')
    .replace(/\/_?index$/i, '')
    .split('/')
    .at(-1)
    ?.replace(/^_/, '') ?? path

const inContent = (path: string, { contentFolder }: SiteSettings): string =>
  contentFolder !== '' && path.startsWith(`${contentFolder}/`) ? path.slice(contentFolder.length + 1) : path

export const pageName = (path: string, settings: SiteSettings): string => {
  const plain = inContent(path, settings)
    .replace(/^(?:src\/)?_?(?:pages|content)\//, '')
    .replace(/\.\w+$/, '')
    .replace(/\/_?index$/i, '')
  return /^_?index$/i.test(plain) ? 'welcome' : slugify(plain.replaceAll('/', '-'))
}

/** Where a page lived on the old site. */
export const addressOf = ({ path, matter }: Source, { settings }: Layout): string | undefined => {
  const fields = matter?.fields ?? {}
  const day = plainMoment(String(fields.date ?? ''))?.slice(0, 10) ?? dayInName(path)
  return oldAddress({ path, fields, day }, settings)
}

/** The picture or download that a page names, by its path on the old site. @param from path of the page */
export const assetAt = (written: string, from: string, layout: Layout): string | undefined => {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return undefined
  // a name may hold the marks that end or encode an address: `hall #1.png`, `100%25.png`
  const spellings = [written, decode(written), decode(written.replace(/[?#].*$/s, ''))]
  return spellings
    .filter((spelling) => spelling !== '')
    .flatMap((spelling) => candidates(spelling.normalize('NFC'), from.normalize('NFC'), layout.settings))
    .flatMap((path) => layout.assets.get(path) ?? [])[0]
}

/** What the words of a page may refer to. @param target where the page itself goes */
export const referencesOf = (source: Source, target: string, layout: Layout): References => ({
  fileAt: (written) => {
    const found = assetAt(written, source.path, layout)
    const to = found === undefined ? undefined : layout.targets.get(found)
    if (to === undefined) return undefined
    const folder = folderOf(target)
    const isBeside = INDEX.test(target) && to.startsWith(folder)
    const address = isBeside ? to.slice(folder.length) : routes.media(to)
    return address === decode(written).replace(/^\.\//, '') ? written : encodePath(address)
  },
  pageAt: (name) => {
    const plain = name.replace(/\.\w+$/, '').replace(/^\//, '')
    const page = [...layout.sources.values()].find(({ path }) => {
      const own = path.replace(/\.\w+$/, '')
      return own === plain || own.endsWith(`/${plain}`)
    })
    return page === undefined ? undefined : addressOf(page, layout)
  },
})

/** Where a reference may point to, in the order in which generators look. */
const candidates = (written: string, from: string, settings: SiteSettings): readonly string[] => {
  const { contentFolder, publicFolders } = settings
  const inside = publicFolders.flatMap((folder) => [folder, `${folder}/img`, `${folder}/images`, `${folder}/media`])
  const roots = [
    ...publicFolders,
    '',
    'static',
    'public',
    'assets',
    contentFolder,
    `${contentFolder}/images`,
    ...inside,
  ]
  // Pelican's and Astro's ways to begin at the root
  const plain = written.replace(/^\{(?:static|filename|attach)\}/, '').replace(/^[@~]\//, '/')
  const fromRoot = roots.map((root) => normal(`${root}/${plain.replace(/^\//, '')}`))
  if (plain.startsWith('/')) return fromRoot
  return [normal(`${folderOf(from)}${plain}`), normal(`${from.replace(/\.\w+$/, '')}/${plain}`), ...fromRoot]
}

const normal = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
