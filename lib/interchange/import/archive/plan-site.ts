import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { say } from '@/config/language'
import { eventFrontMatter, eventMatter } from '@/lib/archive/event'
import { leavesProject, type ReadText, readText } from '@/lib/archive/folder'
import { videoSiteOf } from '@/lib/model'
import { foldName, meaningOf } from '../fields'
import { ImportError } from '../import-error'
import type { ImportPlan, SiteFacts } from '../plan'
import { bring } from './bring'
import { type Decisions, type OldPage, proposeDates } from './event-page'
import { layOut, type Source } from './lay-out'
import { readMatter, withMeta } from './matter'
import { nameProfiles } from './profile'
import { isAboutEvent, type Role, roleOf } from './roles'
import { readSettings, type SiteSettings } from './settings'

/** What an organizer says of an archive, or an earlier run has kept. Whatever is missing is read or proposed. */
export type SiteOptions = Partial<Decisions> & {
  /** Folders that hold events, relative to the site. */
  readonly events?: readonly string[]
  /** Whether the owner's file takes what the site says of itself. */
  readonly settings?: boolean
}

/** What a field may mean that nothing here reads. */
export type Proposal = {
  readonly field: string
  readonly meaning: string
  readonly example: string
  readonly count: number
}

/** The plan of a whole site, and what was decided for it. */
export type SitePlan = ImportPlan & {
  readonly site: SiteFacts
  readonly decisions: Decisions
  /** To be asked: what the organizer has not said yet. */
  readonly proposals: readonly Proposal[]
}

/**
 * Plans the import of a site or of a part of it: Hugo, Zola, Jekyll, Hexo, Pelican, Nikola, Astro, Eleventy, Docusaurus, or any folder. Every file
 * is in the plan or in its notes, with the reason.
 * @param folder absolute path
 * @throws ImportError where nothing in it can be imported
 */
export const planSite = (folder: string, options: SiteOptions = {}): SitePlan => {
  const { root, within } = siteAround(folder)
  const all = new Set(filesBelow(root, ''))
  const decode = (path: string): ReadText =>
    all.has(path) && isOfSite(root, path) ? readText(join(root, path)) : { text: undefined }
  const read = (path: string): string | undefined => decode(path).text
  const settings = readSettings([...all], read)
  const rules = { settings, eventFolders: options.events ?? [] }
  const paths = [...all].filter((path) => within === '' || path.startsWith(`${within}/`))
  const metaOf = (path: string): string | undefined => {
    const meta = path.replace(/(?:\.[a-z]{2})?\.\w+$/i, '.meta')
    return settings.generator === 'nikola' && meta !== path && all.has(meta) ? meta : undefined
  }
  const withFields = new Set(paths.flatMap((path) => (TEXT.test(path) ? (metaOf(path) ?? []) : [])))
  const sources = paths.map((path) => {
    const meta = metaOf(path)
    const fields = meta === undefined ? undefined : decode(meta).text
    return load(path, withFields.has(path) ? 'fields' : roleOf(path, rules), decode, fields)
  })
  const events = new Set(sources.filter(isEvent))
  const pages = [...events].flatMap(pageOf)
  const proposals = proposalsFor(pages).filter(({ field }) => options.fields?.[field] === undefined)
  const zone = options.zone ?? settings.zone
  const decisions: Decisions = {
    ...(zone === undefined ? {} : { zone }),
    dates: options.dates ?? proposeDates(pages),
    fields: { ...Object.fromEntries(proposals.map(({ field, meaning }) => [field, meaning])), ...options.fields },
  }
  const named = nameProfiles(paths, (path) => read(path) ?? '')
  const layout = layOut(sources, settings, (source) => events.has(source), named, rules.eventFolders)
  const brought = sources.map((source) => bring(source, { root, layout, decisions }))
  const files = brought.flatMap((one) => one.files)
  if (files.length === 0) throw new ImportError(nothingIn(folder, sources))
  return { files, notes: brought.flatMap(({ notes }) => notes), site: factsOf(settings), decisions, proposals }
}

/**
 * What the settings of an old site say of it; nothing else of the site is read.
 * @param folder absolute path
 */
export const factsOfSite = (folder: string): SiteFacts => {
  const { root } = siteAround(folder)
  const all = new Set(filesBelow(root, ''))
  return factsOf(
    readSettings([...all], (path) =>
      all.has(path) && isOfSite(root, path) ? readText(join(root, path)).text : undefined,
    ),
  )
}

const factsOf = ({ generator, title, description, url, zone, language }: SiteSettings): SiteFacts => ({
  generator,
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
  ...(url === undefined ? {} : { url }),
  ...(zone === undefined ? {} : { zone }),
  ...(language === undefined ? {} : { language }),
})

/** Whether a file is there, and no link to another part of the machine. */
const isOfSite = (root: string, path: string): boolean => {
  const file = join(root, path)
  return existsSync(file) && !(lstatSync(file).isSymbolicLink() && leavesProject(root, file))
}

const SETTINGS =
  /^(?:hugo|config)\.(?:toml|ya?ml|json)$|^_config\.ya?ml$|^pelicanconf\.py$|^conf\.py$|^docusaurus\.config\.\w+$|^astro\.config\.\w+$|^(?:\.eleventy|eleventy\.config)\.[cm]?js$/
const NO_SETTINGS: SiteSettings = {
  generator: 'folder',
  permalinks: {},
  publicFolders: [],
  contentFolder: '',
  files: [],
}

/** The site that a folder is a part of: what is above it may hold its settings and its pictures. */
const siteAround = (folder: string): { readonly root: string; readonly within: string } => {
  for (let root = folder, depth = 0; depth < 4; root = dirname(root), depth += 1) {
    const names = namesIn(root)
    if (names.some((name) => SETTINGS.test(name)) || (names.includes('config') && names.includes('content')))
      return { root, within: relative(root, folder).replaceAll('\\', '/') }
    if (names.includes('.git')) break
  }
  // the folder of one kind alone: its name tells what it holds
  const role = roleOf(`${basename(folder)}/x.md`, { settings: NO_SETTINGS, eventFolders: [] })
  return role === 'page' ? { root: folder, within: '' } : { root: dirname(folder), within: basename(folder) }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Folders of tools that hold thousands of files and none of the site's: each counts as one. */
const UNOPENED =
  /^(?:node_modules|bower_components|__pycache__|\.(?:git|hg|svn|bundle|cache|jekyll-cache|sass-cache|venv|tox|next|nuxt|astro|docusaurus|yarn|pnpm-store|idea|terraform))$/
const DEEPEST = 20

const filesBelow = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (UNOPENED.test(entry.name)) return [entry.isDirectory() ? `${path}/` : path]
      const leads = entry.isSymbolicLink() && path.split('/').length < DEEPEST
      // what lies elsewhere on the machine is none of the site's
      if (leads && existsSync(join(root, path)) && leavesProject(root, join(root, path))) return [path]
      const isFolder =
        entry.isDirectory() || (leads && statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true)
      return isFolder ? filesBelow(root, path) : [path]
    })
    .sort()

const TEXT = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd|rmarkdown|rst|html?)$/i
const UNREAD: readonly Role[] = [
  'fields',
  'asset',
  'look',
  'built',
  'settings',
  'other',
  'hidden',
  'data',
  'venue',
  'listing',
]

/** @param fields the file beside it that holds its fields */
const load = (path: string, role: Role, decode: (path: string) => ReadText, fields?: string): Source => {
  const read = TEXT.test(path) && !UNREAD.includes(role) ? decode(path) : undefined
  const text = read?.text === undefined || fields === undefined ? read?.text : withMeta(fields, read.text)
  const encoding = read !== undefined && 'encoding' in read ? { encoding: read.encoding } : {}
  return { path, role, text, ...encoding, matter: text === undefined ? undefined : readMatter(text, path) }
}

const isEvent = ({ role, matter }: Source): boolean =>
  matter !== undefined &&
  (role === 'event' || (role === 'post' && matter.fields !== undefined && isAboutEvent(matter.fields, matter.body)))

const pageOf = ({ path, role, matter }: Source): readonly OldPage[] =>
  matter === undefined ? [] : [{ path, matter, isPost: role === 'post' }]

/** Names under which an event's fields are read already. */
const KNOWN: ReadonlySet<string> = new Set(
  [...Object.keys(eventFrontMatter.shape), ...Object.values(eventMatter.aliases).flat()].map(foldName),
)

/** Meanings that are fields of an event's file as well. */
const FIELDS: ReadonlySet<string> = new Set(Object.keys(eventFrontMatter.shape))

/** What fields may mean that nothing here reads: by their name in other languages, else by what their values look like. */
const proposalsFor = (pages: readonly OldPage[]): readonly Proposal[] => {
  const seen = new Map<string, { readonly count: number; readonly example: string }>()
  for (const { matter } of pages)
    for (const [field, value] of Object.entries(matter.fields ?? {})) {
      const before = seen.get(field)
      seen.set(field, { count: (before?.count ?? 0) + 1, example: before?.example ?? exampleOf(value) })
    }
  return [...seen].flatMap(([field, { count, example }]) => {
    if (KNOWN.has(foldName(field))) return []
    const named = fieldFor(meaningOf(field))
    const meaning = named !== undefined && FIELDS.has(named) ? named : meaningOfValue(example)
    return meaning === undefined || meaning === field || meaning === 'image' ? [] : [{ field, meaning, example, count }]
  })
}

/** Whoever speaks is listed in `authors` where there is no field for them. */
const fieldFor = (meaning: string | undefined): string | undefined =>
  meaning === 'speakers' && !FIELDS.has(meaning) ? 'authors' : meaning

const exampleOf = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80)

const SITES: readonly (readonly [meaning: string, sites: RegExp])[] = [
  [
    'event_url',
    /^https?:\/\/(?:www\.)?(?:meetup\.com|lu\.ma|luma\.com|eventbrite\.|huodongxing\.com|ti\.to|connpass\.com)/i,
  ],
  ['url_slides', /^https?:\/\/(?:www\.)?(?:slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation)/i],
]

const meaningOfValue = (example: string): string | undefined =>
  videoSiteOf(example) === undefined ? SITES.find(([, sites]) => sites.test(example))?.[0] : 'url_video'

const nothingIn = (folder: string, sources: readonly Source[]): string => {
  const texts = sources.filter(({ matter }) => matter !== undefined).length
  return say(
    `${folder} holds nothing that can be imported: of ${sources.length} files, ${texts} of them texts, none is an event, a person or a page. Name the folder of the events with --from.`,
    `${folder} 里没有可以导入的内容：共 ${sources.length} 个文件，其中 ${texts} 个是文本，没有活动、人物或页面。请用 --from 写出活动所在的目录。`,
  )
}
