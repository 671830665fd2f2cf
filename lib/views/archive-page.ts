import type { EventSummary, Term } from '@/lib/model'
import { onlineOf } from '@/lib/model/place'
import { compareNames, yearOf, yearSpan } from './order'
import { pageOf } from './paging'
import { stateOf } from './state'
import { byCity, cityOf } from './terms'
import { groupByYear, timelineOf, type Year } from './timeline'

/** What the archive can be narrowed by, in the order in which an address spells it. */
export const facets = ['year', 'city', 'series', 'tag'] as const

export type Facet = (typeof facets)[number]

/** At most one value a facet; events must meet all of them. */
export type Filter = { readonly [facet in Facet]?: string }

/** Value of the facet `city` for events that were online; its name belongs to the page's language. */
export const online = 'online'

const longest = 120

/** A filter from the parameters of an address. Of a repeated parameter the first counts; empty and endless values don't. */
export const readFilter = (query: { readonly [name: string]: string | readonly string[] | undefined }): Filter =>
  Object.fromEntries(
    facets.flatMap((facet) => {
      const value = [query[facet]].flat()[0]?.trim()
      return value === undefined || value === '' || value.length > longest ? [] : [[facet, value]]
    }),
  )

/** The filter without one of its facets. */
export const without = (filter: Filter, facet: Facet): Filter => {
  const { [facet]: _, ...rest } = filter
  return rest
}

/** The values an event has in a facet; an online event without a slug of its own carries no name. */
const valuesOf = (event: EventSummary, facet: Facet): readonly Partial<Term>[] => {
  switch (facet) {
    case 'year':
      return [{ slug: yearOf(event), name: yearOf(event) }]
    case 'city':
      return [
        ...(event.place.kind === 'online' ? [] : [cityOf(event) ?? {}]),
        ...(onlineOf(event.place) === undefined ? [] : [{ slug: online }]),
      ]
    case 'series':
      return event.series ? [event.series] : []
    case 'tag':
      return event.tags
  }
}

/** The facets of the filter that an event does not meet. */
const unmet = (event: EventSummary, filter: Filter): readonly Facet[] =>
  facets.filter(
    (facet) => filter[facet] !== undefined && !valuesOf(event, facet).some(({ slug }) => slug === filter[facet]),
  )

/** The events that meet every facet, in their order. */
export const applyFilter = (events: readonly EventSummary[], filter: Filter): readonly EventSummary[] =>
  events.filter((event) => unmet(event, filter).length === 0)

export type Option = {
  readonly slug: string
  /** Absent for events that were online. */
  readonly name?: string
  /** Events that would be shown with this value and the other facets as they are; never 0. */
  readonly count: number
  readonly chosen: boolean
}

export type FacetOptions = {
  readonly facet: Facet
  readonly options: readonly Option[]
  /** Events with the other facets as they are and this one open. */
  readonly all: number
}

/**
 * What can be chosen from here. Every option leads to at least one event, given the other facets, so that no link is a
 * dead end. Years run from the latest, everything else from the most frequent.
 */
export const facetsOf = (events: readonly EventSummary[], filter: Filter): readonly FacetOptions[] => {
  const tallies = facets.map((facet) => ({ facet, options: new Map<string, Option>(), all: 0 }))
  for (const event of events) {
    const missing = unmet(event, filter)
    if (missing.length > 1) continue
    for (const tally of tallies) {
      if (missing.length === 1 && missing[0] !== tally.facet) continue
      tally.all += 1
      count(tally.options, event, tally.facet, filter[tally.facet])
    }
  }
  return tallies.map(({ facet, options, all }) => ({ facet, all, options: [...options.values()].sort(orderOf(facet)) }))
}

const count = (options: Map<string, Option>, event: EventSummary, facet: Facet, chosen: string | undefined): void => {
  for (const { slug, name } of valuesOf(event, facet)) {
    if (slug === undefined) continue
    const known = options.get(slug) ?? { slug, ...(name !== undefined && { name }), count: 0, chosen: slug === chosen }
    options.set(slug, { ...known, count: known.count + 1 })
  }
}

const orderOf =
  (facet: Facet) =>
  (a: Option, b: Option): number =>
    facet === 'year' ? b.slug.localeCompare(a.slug) : b.count - a.count || compareNames(a.name ?? '', b.name ?? '')

/** What to let go of where nothing meets a whole filter, and how many events that leaves. */
export type Release = { readonly facet: Facet; readonly value: string; readonly rest: Filter; readonly count: number }

export type ArchivePage = {
  readonly filter: Filter
  /** What it is narrowed to by name, as any event spells it; of a value that none has, what was asked for. */
  readonly names: Filter
  readonly facets: readonly FacetOptions[]
  /** Events that meet the filter, on all pages. */
  readonly count: number
  readonly cities: number
  readonly online: boolean
  readonly span: { readonly first: string; readonly last: string } | undefined
  /** The rows of this page: what is coming, then what was, by year. */
  readonly coming: readonly EventSummary[]
  readonly years: readonly Year[]
  readonly page: number
  readonly pages: number
  readonly releases: readonly Release[]
}

/**
 * One page of the archive, narrowed.
 * @param page as written in the address
 * @param now milliseconds since 1970
 */
export const archivePage = (
  events: readonly EventSummary[],
  filter: Filter,
  page: string | undefined,
  now: number,
): ArchivePage => {
  const found = applyFilter(events, filter)
  const { coming, past } = timelineOf(found, now)
  const { items, ...place } = pageOf([...coming, ...past], page)
  return {
    filter,
    names: namesOf(events, filter),
    facets: facetsOf(events, filter),
    count: found.length,
    cities: byCity(found).list.length,
    online: found.some((event) => onlineOf(event.place) !== undefined),
    span: yearSpan(found),
    coming: items.filter((event) => stateOf(event, now) !== 'past'),
    years: groupByYear(items.filter((event) => stateOf(event, now) === 'past')),
    ...place,
    releases: found.length > 0 ? [] : releasesOf(events, filter),
  }
}

const namesOf = (events: readonly EventSummary[], filter: Filter): Filter =>
  Object.fromEntries(
    facets.flatMap((facet) => {
      const value = filter[facet]
      if (value === undefined || (facet === 'city' && value === online)) return []
      const named = events.flatMap((event) => valuesOf(event, facet)).find(({ slug }) => slug === value)
      return [[facet, named?.name ?? value]]
    }),
  )

const releasesOf = (events: readonly EventSummary[], filter: Filter): readonly Release[] =>
  facets.flatMap((facet) => {
    const value = filter[facet]
    const rest = without(filter, facet)
    const count = applyFilter(events, rest).length
    return value === undefined || count === 0 ? [] : [{ facet, value, rest, count }]
  })
