import { routes } from '@/config/routes'
import type { Talk } from '@/lib/model'

/** An address that has moved for good, in the syntax of Next's `redirects`; answered with 308. */
export type Redirect = { readonly source: string; readonly destination: string; readonly permanent: true }

type Moved = { readonly slug: string; readonly aliases?: readonly string[] }

/** Sections in which an event lives or has lived: its own, and those of a Hugo site. */
const EVENT_SECTIONS = ['events', 'event', 'talk']

/** Sections in which a person lives or has lived. */
const PEOPLE_SECTIONS = ['speakers', 'author', 'authors']

/** First parts of addresses that the site answers itself, or that already lead elsewhere: no event may claim them. */
const TAKEN = new Set(
  `_next about apple-touch-icon.png archive author authors calendar calendar.ics card.png cities cron data desk embed favicon.ico
  feed.json feed.xml feedback icon-192.png icon-512.png icon-maskable-512.png icon.svg index.xml llms llms.txt manifest.webmanifest media
  oembed pages pdf-viewer photos projects recorded recordings robots.txt rss.xml search series sitemap.xml sitemaps slides speakers
  tag tags tickets tiles venues`.split(/\s+/),
)

/** Stands for the site while an alias is read: Hugo resolves relative ones against the page's section. */
const BASE = 'http://site.invalid/event/'

/** Letters with a meaning in the syntax of a redirect's source. */
const literal = (path: string): string => path.replace(/[(){}:*+?\\]/g, '\\$&')

const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return undefined
  }
}

/** A path as browsers send it, however its letters are written (RFC 3986, section 2.1). */
const encoded = (path: string): string => new URL(path, BASE).pathname

/** A page under a former name in any of its sections, with what stands below it: talks, calendars. */
const inSections = (sections: readonly string[], name: string, destination: string): readonly Redirect[] => {
  const section = sections.length === 1 ? sections[0] : `(${sections.join('|')})`
  const [source, target] = [`/${section}/${literal(name)}`, literal(destination)]
  return [
    { source: `${source}{/}?`, destination: target, permanent: true },
    { source: `${source}/:below+`, destination: `${target}/:below+`, permanent: true },
  ]
}

/** What an alias redirects; nothing where it is not on this site, or not free. */
const redirectsOf = (alias: string, slugs: ReadonlySet<string>, destination: string): readonly Redirect[] => {
  const address = URL.canParse(alias.trim(), BASE) ? new URL(alias.trim(), BASE) : undefined
  if (address === undefined || address.origin !== new URL(BASE).origin) return []
  const written = address.pathname.split('/').slice(1)
  const parts = written.at(-1) === '' ? written.slice(0, -1) : written
  const [first, second, ...deeper] = parts.map(decode)
  if (first === undefined || parts.includes('') || TAKEN.has(first)) return []
  if (!EVENT_SECTIONS.includes(first))
    return [{ source: `/${parts.map(literal).join('/')}{/}?`, destination: literal(destination), permanent: true }]
  const isFree = second !== undefined && deeper.length === 0 && !second.endsWith('.md') && !slugs.has(second)
  return isFree ? inSections(EVENT_SECTIONS, parts[1] ?? '', destination) : []
}

/** The first claim of an address holds. */
const firstOfEach = (redirects: readonly Redirect[]): readonly Redirect[] =>
  [...new Map(redirects.toReversed().map((redirect) => [redirect.source, redirect])).values()].toReversed()

const slugsOf = (pages: readonly Moved[]): ReadonlySet<string> => new Set(pages.map(({ slug }) => slug.toLowerCase()))

/**
 * Where events have lived before, as redirects to where they live now; to be matched before all others.
 * An alias is a path of this site, as Hugo writes it (`/2018/old/`), or a former slug. One that names another host, a
 * page of the site, or what an earlier event has claimed, leads nowhere.
 * @param events in the order in which they may claim an address
 */
export const formerAddresses = (events: readonly Moved[]): readonly Redirect[] => {
  const slugs = slugsOf(events)
  return firstOfEach(
    events.flatMap(({ slug, aliases = [] }) =>
      aliases.flatMap((alias) => redirectsOf(alias, slugs, routes.event(slug))),
    ),
  )
}

/** Where talks have lived under earlier titles; the first claim holds, and a talk of today is never led away. */
export const formerTalkAddresses = (
  events: readonly {
    readonly slug: string
    readonly talks: readonly Pick<Talk, 'slug' | 'former' | 'isEvent'>[]
  }[],
): readonly Redirect[] =>
  firstOfEach(
    events.flatMap((event) =>
      event.talks.flatMap((talk) =>
        (talk.former ?? []).flatMap((former): readonly Redirect[] => {
          const [source, target] = [routes.talk(event.slug, former), routes.pageOfTalk(event.slug, talk)].map(literal)
          if (source === undefined || target === undefined) return []
          return [
            { source: `${source}{/}?`, destination: target, permanent: true },
            ...(talk.isEvent
              ? []
              : [{ source: `${source}/:below+`, destination: `${target}/:below+`, permanent: true } as const]),
          ]
        }),
      ),
    ),
  )

/**
 * Free pages that stand at an address of their own: what serves it, and what leads there. An address that the site
 * answers itself is not given away, but for `/about`, which shows the page's text.
 * @param pages with the path that each names
 */
export const ownAddresses = (
  pages: readonly { readonly slug: string; readonly path: string }[],
): { readonly served: readonly Omit<Redirect, 'permanent'>[]; readonly moved: readonly Redirect[] } => {
  const own = pages.filter(({ slug, path }) => path !== routes.page(slug) && mayStandAt(path))
  return {
    served: own
      .filter(({ path }) => path !== routes.about())
      .map(({ slug, path }) => ({ source: literal(encoded(path)), destination: literal(routes.page(slug)) })),
    moved: own.map(({ slug, path }) => ({
      source: literal(routes.page(slug)),
      destination: literal(encoded(path)),
      permanent: true,
    })),
  }
}

/** Whether a free page may stand at a path. */
export const mayStandAt = (path: string): boolean => {
  const first = decode(path.split('/')[1] ?? '')
  return path === routes.about() || (first !== undefined && !TAKEN.has(first) && !EVENT_SECTIONS.includes(first))
}

/**
 * Other names of people, as redirects to their pages; a name that somebody goes by leads to them alone.
 * @param people each with the names and slugs they are known by besides
 */
export const otherNames = (people: readonly Moved[]): readonly Redirect[] =>
  namesBesides(people, PEOPLE_SECTIONS, routes.speaker)

/** Other spellings of cities, as redirects to their pages: `/cities/shenzhen` is 深圳. @param cities as for people */
export const otherSpellings = (cities: readonly Moved[]): readonly Redirect[] =>
  namesBesides(cities, ['cities'], routes.city)

const namesBesides = (
  owners: readonly Moved[],
  sections: readonly string[],
  hrefOf: (slug: string) => string,
): readonly Redirect[] => {
  const slugs = slugsOf(owners)
  return firstOfEach(
    owners.flatMap(({ slug, aliases = [] }) =>
      aliases
        .map((alias) => alias.trim())
        .filter((name) => /^\P{Surrogate}+$/u.test(name) && !slugs.has(name.toLowerCase()))
        .flatMap((name) => inSections(sections, encodeURIComponent(name), hrefOf(slug))),
    ),
  )
}

/**
 * Files of an old site, by the first part of their old addresses: `/images/hall.png` is `/media/static/images/hall.png`
 * now. Where the site itself answers, it goes on doing so.
 * @param names of the files and folders in the content's `static` folder
 */
export const formerFiles = (
  names: readonly { readonly name: string; readonly isFolder: boolean }[],
): readonly Redirect[] =>
  names
    .filter(({ name }) => !TAKEN.has(name.toLowerCase()) && !EVENT_SECTIONS.includes(name.toLowerCase()))
    .map(({ name, isFolder }) => {
      const path = literal(encodeURIComponent(name.normalize('NFC')))
      const below = isFolder ? '/:below+' : ''
      return { source: `/${path}${below}`, destination: routes.media(`static/${path}${below}`), permanent: true }
    })
