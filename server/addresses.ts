import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { isLarge } from '@/config/prepared'
import { letterPart } from '@/config/routes'
import { site as community } from '@/config/site'
import {
  listChapters,
  listDecks,
  listEvents,
  listPages,
  listPeople,
  listProjects,
  listTranslations,
  listVenues,
} from '@/lib/catalog'
import { listMoved, listServed } from '@/lib/catalog/moved'
import { groupByInitial } from '@/lib/views/initials'
import { yearOf } from '@/lib/views/order'
import { movedAmong } from './moved-paths'
import { pagesAsFiles, redirects } from './redirects'

/** What a query parameter may say: so many characters, or what a pattern allows. */
type Value = number | RegExp

/** An address that the site answers. Everything else is met by the not-found page, before Next hears of it. */
export type Address = {
  /** With `:name` for a part that stands for something, as in `/events/:slug`. */
  readonly path: string
  /** Whether what the parts name, decoded, exists; always where it is left out. */
  readonly exists?: (parts: Readonly<Record<string, string>>, site: Site) => boolean
  /** The parameters that are read, in the order in which the address spells them. All others are dropped. */
  readonly query?: Readonly<Record<string, Value>>
  /** Methods besides GET, HEAD and OPTIONS. */
  readonly methods?: readonly string[]
  /** Where forms are sent and nothing can be read: whoever opens it is led to the page so many parts above. */
  readonly above?: number
  /** Whether cookies are read; they are dropped everywhere else. */
  readonly cookies?: true
  /** Further request headers that are read, in lower case; see `HEADERS` in server/receive.ts for those of all. */
  readonly headers?: readonly string[]
}

/** Slugs may be long, in letters that take nine characters of an address each. */
const TERM = 120

const CARD = { shape: /^(?:16x9|4x3|1x1)$/ } as const

const FACETS = { year: TERM, city: TERM, series: TERM, tag: TERM } as const

/** A page that belongs to somebody, and what it says and lists after a form of it was sent. */
const OWN = {
  cookies: true,
  query: { q: 100, group: /^[a-z]{1,10}$/, said: 60, id: 200, count: /^\d{1,7}$/, page: /^\d{1,5}$/ },
} as const

/** Where a form is sent. Nothing is sent to a page: Next would look for what it calls actions, and log what it finds. */
const FORM = { methods: ['POST'], cookies: true, above: 1 } as const

/** What visitors may ask for: at most what the field on the page takes. */
const QUESTION = 100

/** Pages, files and forms below an address, which exist where that does. */
const below = (
  path: string,
  exists: NonNullable<Address['exists']>,
  { pages, forms }: { readonly pages: readonly string[]; readonly forms: readonly string[] },
): readonly Address[] => [
  ...pages.map((step) => ({ path: `${path}${step}`, exists, ...OWN })),
  ...forms.map((step) => ({ path: `${path}${step}`, exists, ...FORM })),
]

/**
 * Every address of the site. A new route adds itself here, with the parameters, methods, cookies and headers that it
 * reads, and with the look-up that tells whether what it names exists; a test holds this against the folders of app/.
 */
export const ADDRESSES: readonly Address[] = [
  { path: '/' },
  { path: '/about' },
  { path: '/photos' },
  { path: '/pages/:page', exists: ({ page = '' }, site) => site.pages.has(page) },
  { path: '/events', query: { ...FACETS, page: /^\d{1,5}$/ } },
  // the Markdown of an event stands at its address with `.md` behind it
  { path: '/events/:slug', exists: ({ slug = '' }, site) => site.events.has(slug.replace(/\.md$/, '')) },
  { path: '/events/:slug/calendar.ics', exists: isEvent },
  { path: '/events/:slug/card.png', query: CARD, exists: isEvent },
  { path: '/events/:slug/poster.png', exists: isEvent },
  { path: '/events/:slug/sheet.png', exists: isEvent },
  { path: '/events/:slug/photos', exists: isEvent },
  { path: '/events/:slug/register', exists: mayRegister, methods: ['POST'], cookies: true },
  { path: '/events/:slug/ticket-again', exists: mayRegister, ...FORM },
  { path: '/events/:slug/seats.json', exists: mayRegister },
  { path: '/events/:slug/opening.ics', exists: mayRegister },
  { path: '/events/:slug/:talk', exists: isTalk },
  { path: '/events/:slug/:talk/card.png', query: CARD, exists: isTalk },
  { path: '/events/:slug/:talk/slides.pdf', exists: isTalk },
  // whoever holds a key, such as a ticket: the route alone knows whether it is one
  ...below('/tickets/:token', isKey, {
    pages: ['', '/answers', '/calendar.ics', '/data.json', '/feedback'],
    forms: ['/answers/save', '/confirm', '/delete', '/feedback/save', '/resend', '/return'],
  }),
  // mail programs post here, and people come by the last line of a mail
  { path: '/tickets/:token/unsubscribe', exists: isKey, methods: ['POST'] },
  { path: '/feedback/:token', exists: isKey },
  ...below('/desk', takesRegistrations, { pages: [''], forms: ['/sign-in', '/sign-out'] }),
  { path: '/desk/sign-in/:token', exists: isKey, ...OWN },
  { path: '/desk/outbox/retry', exists: takesRegistrations, ...FORM, above: 2 },
  { path: '/desk/outbox/:letter', exists: isLetter, cookies: true },
  ...below('/desk/events/:slug', mayRegister, {
    pages: ['', '/door', '/feedback', '/guests.csv', '/list.json', '/mail', '/sheet'],
    forms: ['/guests', '/mail/send', '/scans'],
  }),
  { path: '/cron/registration', exists: takesRegistrations, headers: ['authorization'], methods: ['POST'] },
  { path: '/speakers' },
  { path: '/speakers/by-letter/:letter', exists: ({ letter = '' }, site) => site.letters.has(letter) },
  { path: '/speakers/:name', exists: ({ name = '' }, site) => site.speakers.has(name) },
  { path: '/speakers/:name/calendar.ics', exists: ({ name = '' }, site) => site.speakers.has(name) },
  { path: '/speakers/:name/card.png', query: CARD, exists: ({ name = '' }, site) => site.speakers.has(name) },
  { path: '/tags' },
  { path: '/tags/:slug', exists: ({ slug = '' }, site) => site.tags.has(slug) },
  { path: '/tags/:slug/calendar.ics', exists: ({ slug = '' }, site) => site.tags.has(slug) },
  { path: '/cities' },
  { path: '/cities/:slug', exists: ({ slug = '' }, site) => site.cities.has(slug) },
  { path: '/cities/:slug/calendar.ics', exists: ({ slug = '' }, site) => site.cities.has(slug) },
  { path: '/series' },
  { path: '/series/:slug', exists: ({ slug = '' }, site) => site.series.has(slug) },
  { path: '/series/:slug/calendar.ics', exists: ({ slug = '' }, site) => site.series.has(slug) },
  { path: '/venues' },
  { path: '/venues/:slug', exists: ({ slug = '' }, site) => site.venues.has(slug) },
  { path: '/projects' },
  { path: '/projects/:slug', exists: ({ slug = '' }, site) => site.projects.has(slug) },
  { path: '/slides/:deck', exists: ({ deck = '' }, site) => site.decks.has(deck) },
  { path: '/recordings', query: { ...FACETS, page: /^\d{1,5}$/ } },
  { path: '/search', query: { q: QUESTION, kind: /^[a-z]{1,20}$/, page: /^\d{1,4}$/ } },
  { path: '/embed' },
  { path: '/embed/events/:slug', exists: isEvent },
  { path: '/embed/cities/:slug', exists: ({ slug = '' }, site) => site.cities.has(slug) },
  { path: '/embed/series/:slug', exists: ({ slug = '' }, site) => site.series.has(slug) },
  { path: '/oembed', query: { url: 2000, format: /^[a-z]{1,8}$/, maxwidth: /^\d{1,5}$/, maxheight: /^\d{1,5}$/ } },
  { path: '/calendar.ics' },
  { path: '/data/calendar/:year', exists: isYear('ics') },
  { path: '/card.png', query: CARD },
  { path: '/feed.xml' },
  { path: '/rss.xml' },
  { path: '/feed.json' },
  { path: '/recordings/feed.xml' },
  { path: '/recordings/rss.xml' },
  { path: '/recordings/feed.json' },
  { path: '/data/events.json' },
  { path: '/data/events.schema.json' },
  { path: '/data/events/:year', exists: isYear('json') },
  { path: '/llms.txt' },
  { path: '/data/llms/:year', exists: isYear('txt') },
  { path: '/manifest.webmanifest' },
  { path: '/robots.txt' },
  { path: '/sitemap.xml' },
  { path: '/sitemaps/:part', exists: ({ part = '' }) => /^[1-9]\d?\.xml$/.test(part) },
  {
    path: '/tiles/:z/:x/:y',
    // what makes no sense is no tile, and not the lowest one
    query: { layer: 8 },
    exists: (parts) => Object.values(parts).every((part) => /^\d{1,7}$/.test(part)),
  },
  {
    path: '/pdf-viewer/:folder/:file',
    exists: ({ folder = '', file = '' }, site) => site.viewer.has(`${folder}/${file}`),
  },
]

type Parts = Readonly<Record<string, string>>

function isEvent({ slug = '' }: Parts, site: Site): boolean {
  return site.events.has(slug)
}

function isTalk({ slug = '', talk = '' }: Parts, site: Site): boolean {
  return site.events.get(slug)?.has(talk) === true
}

/** Whether there were events in the year that a file is named by. */
function isYear(extension: string): Required<Address>['exists'] {
  return ({ year = '' }, site) => year.endsWith(`.${extension}`) && site.years.has(year.slice(0, -extension.length - 1))
}

function takesRegistrations(_: Parts, site: Site): boolean {
  return site.registers
}

/** Whether there can be a form: a page that was open when registration was taken off meets the route, which says so. */
function mayRegister(parts: Parts, site: Site): boolean {
  return site.registers && isEvent(parts, site)
}

/** Whether a text has the letters of a key (lib/registration/tokens.ts). */
function isKey({ token = '' }: Parts, site: Site): boolean {
  return site.registers && /^[\w-]{1,400}$/.test(token)
}

/** Whether a text can name a mail that lies as a file (lib/registration/mail/post-office.ts). */
function isLetter({ letter = '' }: Parts, site: Site): boolean {
  return site.registers && /^[\w-]{1,100}$/.test(letter)
}

/** What exists, by the parts of its address. Read once: a running server keeps the content it was built with. */
export type Site = {
  /** Of each event, the talks that have a page. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>
  readonly speakers: ReadonlySet<string>
  /** Beginnings of names that have a page; none where all names have one together. */
  readonly letters: ReadonlySet<string>
  /** Years with an event, `YYYY`. */
  readonly years: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  readonly cities: ReadonlySet<string>
  readonly series: ReadonlySet<string>
  readonly venues: ReadonlySet<string>
  readonly projects: ReadonlySet<string>
  readonly decks: ReadonlySet<string>
  /** Whether any event takes registrations: without one there is nothing of them. */
  readonly registers: boolean
  /** Free pages, by their slug; those with an address of their own stand in `served`. */
  readonly pages: ReadonlySet<string>
  /** What pdf.js reads, as `folder/file`. */
  readonly viewer: ReadonlySet<string>
  /** Files that are served as they are, by their decoded path: those of public/ and of `/_next/static`. */
  readonly files: ReadonlySet<string>
  /** Addresses of their own that pages stand at, by their decoded path in small letters, for Next asks for no case. */
  readonly served: ReadonlyMap<string, string>
  /** Whether an address leads elsewhere. */
  readonly moved: (path: string) => boolean
}

const slugsOf = (records: readonly { readonly slug: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ slug }) => slug))

/** Paths of all files below a folder, with forward slashes and a prefix; none where there is no folder. */
const filesBelow = (folder: string, prefix: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => `${prefix}${join(parentPath, name).slice(folder.length).replaceAll('\\', '/')}`)
    : []

const root = (...parts: readonly string[]): string => join(/* turbopackIgnore: true */ process.cwd(), ...parts)

/** A path without percent-encoding; as it is where that is broken, and nobody can ask for it. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Reads what exists out of the catalog's index and the folders of files.
 * @throws where the content index cannot be read
 */
export const readSite = async (): Promise<Site> => {
  const [events, translations, people, venues, projects, decks, pages, chapters] = await Promise.all([
    listEvents(),
    listTranslations(),
    listPeople(),
    listVenues(),
    listProjects(),
    listDecks(),
    listPages(),
    listChapters(),
  ])
  const pdfjs = root('node_modules', 'pdfjs-dist')
  return {
    events: new Map(
      [...events, ...translations].map(
        ({ slug, talks }) => [slug, slugsOf(talks.filter(({ kind }) => kind !== 'break'))] as const,
      ),
    ),
    speakers: slugsOf(people),
    letters: new Set(
      isLarge(events.length)
        ? groupByInitial(people, community.language === 'en').map(({ letter }) => letterPart(letter))
        : [],
    ),
    years: new Set(events.map(yearOf)),
    tags: slugsOf([...events.flatMap(({ tags }) => tags), ...chapters.filter(({ kind }) => kind === 'tag')]),
    cities: slugsOf([
      ...events.flatMap(({ place }) => (place.kind === 'venue' ? (place.city ?? []) : [])),
      ...chapters.filter(({ kind }) => kind === 'city'),
    ]),
    series: slugsOf([
      ...events.flatMap(({ series }) => series ?? []),
      ...chapters.filter(({ kind }) => kind === 'series'),
    ]),
    venues: slugsOf(venues),
    projects: slugsOf(projects),
    decks: slugsOf(decks),
    registers: events.some(({ registration }) => registration !== undefined),
    pages: slugsOf(pages),
    viewer: new Set(['cmaps', 'standard_fonts'].flatMap((folder) => filesBelow(join(pdfjs, folder), folder))),
    files: new Set([...filesBelow(root('public'), ''), ...filesBelow(root(env.distDir(), 'static'), '/_next/static')]),
    served: new Map(
      listServed(root(env.catalogDir())).map(({ source }) => {
        const path = source.replace(/\\(.)/g, '$1')
        return [decoded(path).toLowerCase(), path] as const
      }),
    ),
    moved: movedAmong(
      [
        ...listMoved(root(env.catalogDir())),
        // of these the page they name has to be there
        ...redirects.filter((redirect) => !pagesAsFiles.includes(redirect)),
      ].map(({ source }) => source),
    ),
  }
}

type Compiled = { readonly address: Address; readonly parts: readonly string[] }

/** By the number of parts and the first of them. */
const compiled = new Map<string, Compiled[]>()
for (const address of ADDRESSES) {
  const parts = address.path.split('/').slice(1)
  const key = `${parts.length} ${parts[0]}`
  compiled.set(key, [...(compiled.get(key) ?? []), { address, parts }])
}

/** The address that decoded parts of a path spell, if it is one of the site's and what it names exists. */
export const findAddress = (written: readonly string[], site: Site): Address | undefined => {
  for (const { address, parts } of compiled.get(`${written.length} ${written[0]}`) ?? []) {
    const named: Record<string, string> = {}
    const fits = parts.every((part, at) => {
      if (!part.startsWith(':')) return part === written[at]
      named[part.slice(1)] = written[at] ?? ''
      return true
    })
    if (fits && address.exists?.(named, site) !== false) return address
  }
  return undefined
}
