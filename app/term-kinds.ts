import type { Section } from '@/components/site/sections'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listChapters, listVenues } from '@/lib/catalog'
import type { EventSummary, Venue } from '@/lib/model'
import { formatAddress, withName } from '@/lib/places/address'
import { byCity, bySeries, byTag, byVenue, type Entry } from '@/lib/views/terms'
import { type ChapterEntry, withChapters } from './chapter'

type Archive = readonly EventSummary[]

/** What the templates of pages, of index pages and of metadata need to know of topics, cities, series or venues. */
export type TermKind<Found extends Entry = Entry> = {
  readonly section?: Section
  /** What all of them are called, and the page that lists them. */
  readonly title: string
  readonly about: string
  readonly path: string
  readonly routeOf: (slug: string) => string
  /** Those that have a calendar of their own. */
  readonly slice?: 'tags' | 'cities' | 'series'
  /** @param archive all events, the oldest first */
  readonly entries: (archive: Archive) => Promise<readonly Found[]>
  /** One sentence for search engines. */
  readonly describe: (entry: Found) => string
}

const words = messages.terms

export const tags: TermKind<ChapterEntry> = {
  section: 'tags',
  slice: 'tags',
  title: words.tags,
  about: words.descriptions.tags,
  path: routes.tags(),
  routeOf: routes.tag,
  entries: async (archive) => withChapters(byTag(archive).list, await listChapters(), 'tag'),
  describe: ({ term, events, chapter }) => chapter?.summary ?? words.description.tags(term.name, events.length),
}

export const cities: TermKind<ChapterEntry> = {
  section: 'cities',
  slice: 'cities',
  title: words.cities,
  about: words.descriptions.cities,
  path: routes.cities(),
  routeOf: routes.city,
  entries: async (archive) => withChapters(byCity(archive).list, await listChapters(), 'city'),
  describe: ({ term, events, chapter }) => chapter?.summary ?? words.description.cities(term.name, events.length),
}

export const series: TermKind<ChapterEntry> = {
  section: 'series',
  slice: 'series',
  title: words.series,
  about: words.descriptions.series,
  path: routes.allSeries(),
  routeOf: routes.series,
  entries: async (archive) => withChapters(bySeries(archive).list, await listChapters(), 'series'),
  describe: ({ term, events, chapter }) => chapter?.summary ?? words.description.series(term.name, events.length),
}

/** A venue with its events; none where nothing has been held there yet. */
export type VenueEntry = Entry & { readonly venue: Venue }

export const venues: TermKind<VenueEntry> = {
  title: messages.venue.all,
  about: messages.venue.allAbout,
  path: routes.venues(),
  routeOf: routes.venue,
  entries: async (archive) => {
    const held = byVenue(archive)
    return (await listVenues()).map((venue) => ({
      term: { name: venue.name, slug: venue.slug },
      venue,
      events: held.find(venue.slug)?.events ?? [],
    }))
  },
  describe: ({ venue, events }) =>
    `${formatAddress(withName(venue.address, venue.name))} · ${messages.venue.count(events.length)}`,
}
