import { isLarge } from '@/config/prepared'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import type { Chapter, EventSummary, FreePage, Person, Project, SlideDeck, Venue } from '@/lib/model'
import { countsOf } from '@/lib/views/counts'
import { groupByInitial } from '@/lib/views/initials'
import { remember } from '@/lib/views/remember'
import { bySpeaker } from '@/lib/views/speakers'
import { byCity, bySeries, byTag, byVenue } from '@/lib/views/terms'
import { absoluteUrl, chapterPath, hasPage } from '../addresses'
import { element, xmlDocument } from '../markup'
import { rememberOutput, types } from '../respond'
import { lastModified, publicEvents } from '../revision'

/** Everything the site has pages for. */
export type Archive = {
  readonly events: readonly EventSummary[]
  readonly people: readonly Person[]
  readonly venues: readonly Venue[]
  readonly projects: readonly Project[]
  readonly decks: readonly SlideDeck[]
  readonly pages?: readonly FreePage[]
  readonly chapters?: readonly Chapter[]
}

/** A page that search engines may show. `modified` is RFC 3339, and only there where the content tells. */
type IndexablePage = { readonly path: string; readonly modified?: string }

const publicOnes = <Page extends { readonly draft: boolean }>(pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ draft }) => !draft)

const page = (path: string, modified?: string): IndexablePage =>
  modified === undefined ? { path } : { path, modified }

const eventPages = (event: EventSummary): readonly IndexablePage[] => {
  const talks = event.talks.filter(hasPage).map(({ slug }) => routes.talk(event.slug, slug))
  const photos = (event.photos?.length ?? 0) > 0 ? [routes.eventPhotos(event.slug)] : []
  return [routes.event(event.slug), ...talks, ...photos].map((path) => page(path, lastModified([event])))
}

const slicePages = (events: readonly EventSummary[]): readonly IndexablePage[] =>
  (
    [
      [byTag, routes.tag],
      [byCity, routes.city],
      [bySeries, routes.series],
    ] as const
  ).flatMap(([view, route]) =>
    view(events).list.map(({ term, events: of }) => page(route(term.slug), lastModified(of))),
  )

const listPages = (events: readonly EventSummary[], { venues, projects }: Archive): readonly IndexablePage[] => {
  const lists = [routes.home(), routes.events(), routes.speakers(), routes.tags(), routes.cities(), routes.allSeries()]
  const recorded = countsOf(events).recordings > 0 ? routes.recordings() : ''
  const more = [venues.length > 0 ? routes.venues() : '', publicOnes(projects).length > 0 ? routes.projects() : '']
  const photos = events.some((event) => (event.photos?.length ?? 0) > 0) ? routes.photos() : ''
  return [...lists, recorded, photos, ...more].filter(Boolean).map((path) => page(path, lastModified(events)))
}

/** Free pages at their addresses, and chapters that wait for their first event. */
const ownPages = (
  events: readonly EventSummary[],
  { pages = [], chapters = [] }: Archive,
): readonly IndexablePage[] => {
  const held = { city: byCity(events), series: bySeries(events), tag: byTag(events) }
  return [
    ...publicOnes(pages)
      .filter(({ path }) => path !== routes.about())
      .map(({ path, modified }) => page(path, modified)),
    ...publicOnes(chapters)
      .filter(({ kind, slug }) => held[kind].find(slug) === undefined)
      .map((chapter) => page(chapterPath(chapter))),
  ]
}

/** Of a large archive, the speakers by the beginning of their names. */
const letterPages = ({ events, people }: Archive): readonly IndexablePage[] =>
  isLarge(events.length)
    ? groupByInitial(people, site.language === 'en').map(({ letter }) => page(routes.speakersBy(letter)))
    : []

/**
 * Every page that search engines may show, once. Search results and drafts are not among them. A page about several
 * events has changed when one of them has.
 */
export const indexablePages: (archive: Archive) => readonly IndexablePage[] = remember((archive) => {
  const events = publicEvents(archive.events)
  const speaking = bySpeaker(events)
  const held = byVenue(events)
  return [
    ...listPages(events, archive),
    page(routes.about()),
    page(routes.search()),
    ...letterPages(archive),
    ...events.flatMap(eventPages),
    ...archive.people.map(({ slug }) =>
      page(routes.speaker(slug), lastModified((speaking.get(slug) ?? []).map(({ event }) => event))),
    ),
    ...slicePages(events),
    ...ownPages(events, archive),
    ...archive.venues.map(({ slug }) => page(routes.venue(slug), lastModified(held.find(slug)?.events ?? []))),
    ...publicOnes(archive.projects).map(({ slug }) => page(routes.project(slug))),
    ...publicOnes(archive.decks).map(({ slug }) => page(routes.slides(slug))),
  ]
})

/** What one file may hold, as sitemaps.org says. */
const sitemapLimit = 50_000

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

const urlset = (pages: readonly IndexablePage[], origin: string): string => {
  const urls = pages.map(({ path, modified }) =>
    element('url', [
      element('loc', absoluteUrl(origin, path)),
      ...(modified === undefined ? [] : [element('lastmod', modified)]),
    ]),
  )
  return xmlDocument(element('urlset', urls, namespace))
}

/**
 * The sitemap of some pages; an index of its parts where they are too many for one file.
 * @param origin the site's address without a trailing slash
 */
export const sitemap = (pages: readonly IndexablePage[], origin: string, limit = sitemapLimit): string => {
  if (pages.length <= limit) return urlset(pages, origin)
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => routes.sitemapPart(index + 1))
  const maps = parts.map((path) => element('sitemap', [element('loc', absoluteUrl(origin, path))]))
  return xmlDocument(element('sitemapindex', maps, namespace))
}

/** The sitemap of everything, ready to be sent. */
export const sitemapOutput = rememberOutput((archive: Archive, origin) => ({
  body: sitemap(indexablePages(archive), origin),
  type: types.xml,
}))

/**
 * One part of a divided sitemap, undefined where there is none.
 * @param number counted from 1
 */
export const sitemapPart = (
  pages: readonly IndexablePage[],
  number: number,
  origin: string,
  limit = sitemapLimit,
): string | undefined => {
  const part = Number.isInteger(number) && number > 0 ? pages.slice((number - 1) * limit, number * limit) : []
  return part.length === 0 || pages.length <= limit ? undefined : urlset(part, origin)
}

/**
 * robots.txt (RFC 9309). Search results say `noindex` themselves, which crawlers only see if they may come.
 * @param open false for previews, which show drafts
 */
export const robots = (origin: string, open: boolean): string => {
  const rules = open ? ['Disallow: /tiles/'] : ['Disallow: /']
  return ['User-agent: *', ...rules, '', `Sitemap: ${absoluteUrl(origin, routes.sitemap())}`, ''].join('\n')
}
