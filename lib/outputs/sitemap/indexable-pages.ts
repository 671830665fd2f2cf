import { routes } from '@/config/routes'
import type { EventSummary, Person, Project, SlideDeck, Venue } from '@/lib/model'
import { bySpeaker } from '@/lib/views/appearances'
import { byCity, bySeries, byTag, byVenue } from '@/lib/views/by-term'
import { remember } from '@/lib/views/remember'
import { lastModified, publicEvents } from '../revision'
import { hasPage } from '../talk-pages'

/** Everything the site has pages for. */
export type Archive = {
  readonly events: readonly EventSummary[]
  readonly people: readonly Person[]
  readonly venues: readonly Venue[]
  readonly projects: readonly Project[]
  readonly decks: readonly SlideDeck[]
}

/** A page that search engines may show. `modified` is RFC 3339, and only there where the content tells. */
export type IndexablePage = { readonly path: string; readonly modified?: string }

const publicOnes = <Page extends { readonly draft: boolean }>(pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ draft }) => !draft)

const page = (path: string, modified?: string): IndexablePage =>
  modified === undefined ? { path } : { path, modified }

const eventPages = (event: EventSummary): readonly IndexablePage[] => {
  const talks = event.talks.filter(hasPage).map(({ slug }) => routes.talk(event.slug, slug))
  return [routes.event(event.slug), ...talks].map((path) => page(path, lastModified([event])))
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
  const more = [venues.length > 0 ? routes.venues() : '', publicOnes(projects).length > 0 ? routes.projects() : '']
  return [...lists, ...more].filter(Boolean).map((path) => page(path, lastModified(events)))
}

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
    ...events.flatMap(eventPages),
    ...archive.people.map(({ slug }) =>
      page(routes.speaker(slug), lastModified((speaking.get(slug) ?? []).map(({ event }) => event))),
    ),
    ...slicePages(events),
    ...archive.venues.map(({ slug }) => page(routes.venue(slug), lastModified(held.find(slug)?.events ?? []))),
    ...publicOnes(archive.projects).map(({ slug }) => page(routes.project(slug))),
    ...publicOnes(archive.decks).map(({ slug }) => page(routes.slides(slug))),
  ]
})
