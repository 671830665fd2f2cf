import type { EventSummary, Term } from '@/lib/model'
import { onlineOf } from '@/lib/model/place'
import { cityOf } from './by-term'
import { yearOf } from './order'

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
export const valuesOf = (event: EventSummary, facet: Facet): readonly Partial<Term>[] => {
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
export const unmet = (event: EventSummary, filter: Filter): readonly Facet[] =>
  facets.filter(
    (facet) => filter[facet] !== undefined && !valuesOf(event, facet).some(({ slug }) => slug === filter[facet]),
  )

/** The events that meet every facet, in their order. */
export const applyFilter = (events: readonly EventSummary[], filter: Filter): readonly EventSummary[] =>
  events.filter((event) => unmet(event, filter).length === 0)
