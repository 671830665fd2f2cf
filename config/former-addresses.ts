import type { Redirect } from './redirects'
import { routes } from './routes'

type Moved = { readonly slug: string; readonly aliases?: readonly string[] }

/** Sections in which an event lives or has lived: its own, and those of a Hugo site. */
const EVENT_SECTIONS = ['events', 'event', 'talk']

/** Sections in which a person lives or has lived. */
const PEOPLE_SECTIONS = ['speakers', 'author', 'authors']

/** First parts of addresses that the site answers itself, or that already lead elsewhere: no event may claim them. */
const TAKEN = new Set(
  `_next about archive author authors calendar.ics card.png cities data favicon.ico feed.json feed.xml icon.svg index.xml
  llms.txt media pdf-viewer projects recordings robots.txt rss.xml search series sitemap.xml sitemaps slides speakers
  tag tags tiles venues`.split(/\s+/),
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

/** The address that an alias names as a redirect's source; undefined where it is not on this site, or not free. */
const sourceOf = (alias: string, slugs: ReadonlySet<string>): string | undefined => {
  const address = URL.canParse(alias.trim(), BASE) ? new URL(alias.trim(), BASE) : undefined
  if (address === undefined || address.origin !== new URL(BASE).origin) return undefined
  const written = address.pathname.split('/').slice(1)
  const parts = written.at(-1) === '' ? written.slice(0, -1) : written
  const [first, second, ...deeper] = parts.map(decode)
  if (first === undefined || parts.includes('') || TAKEN.has(first)) return undefined
  if (!EVENT_SECTIONS.includes(first)) return `/${parts.map(literal).join('/')}{/}?`
  const own = parts[1]
  if (own === undefined || second === undefined || deeper.length > 0 || second.endsWith('.md') || slugs.has(second))
    return undefined
  return `/(${EVENT_SECTIONS.join('|')})/${literal(own)}{/}?`
}

/**
 * Where events have lived before, as redirects to where they live now; to be matched before all others.
 * An alias is a path of this site, as Hugo writes it (`/2018/old/`), or a former slug. One that names another host, a
 * page of the site, or what an earlier event has claimed, leads nowhere.
 * @param events in the order in which they may claim an address
 */
export const formerAddresses = (events: readonly Moved[]): readonly Redirect[] => {
  const slugs = new Set(events.map(({ slug }) => slug.toLowerCase()))
  const found = new Map<string, Redirect>()
  for (const { slug, aliases = [] } of events) {
    for (const alias of aliases) {
      const source = sourceOf(alias, slugs)
      if (source !== undefined && !found.has(source))
        found.set(source, { source, destination: literal(routes.event(slug)), permanent: true })
    }
  }
  return [...found.values()]
}

/**
 * Other names of people, as redirects to their pages; a name that somebody goes by leads to them alone.
 * @param people each with the names and slugs they are known by besides
 */
export const otherNames = (people: readonly Moved[]): readonly Redirect[] => {
  const slugs = new Set(people.map(({ slug }) => slug.toLowerCase()))
  const found = new Map<string, Redirect>()
  for (const { slug, aliases = [] } of people) {
    for (const name of aliases
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '' && /^\P{Surrogate}+$/u.test(alias))) {
      const source = `/(${PEOPLE_SECTIONS.join('|')})/${literal(encodeURIComponent(name))}{/}?`
      if (slugs.has(name.toLowerCase()) || found.has(source)) continue
      found.set(source, { source, destination: literal(routes.speaker(slug)), permanent: true })
    }
  }
  return [...found.values()]
}
