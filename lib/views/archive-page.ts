import type { EventSummary } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { onlineOf } from '@/lib/model/place'
import { byCity } from './by-term'
import { type FacetOptions, facetsOf } from './facets'
import { applyFilter, type Facet, type Filter, facets, without } from './filter'
import { yearSpan } from './order'
import { pageOf } from './page'
import { groupByYear, timelineOf, type Year } from './timeline'

/** What to let go of where nothing meets a whole filter, and how many events that leaves. */
export type Release = { readonly facet: Facet; readonly value: string; readonly rest: Filter; readonly count: number }

export type ArchivePage = {
  readonly filter: Filter
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

/** Rows of one page: more than most archives have, and as much as a phone can hold. */
export const pageSize = 200

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
  const { items, ...place } = pageOf([...coming, ...past], page, pageSize)
  return {
    filter,
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

const releasesOf = (events: readonly EventSummary[], filter: Filter): readonly Release[] =>
  facets.flatMap((facet) => {
    const value = filter[facet]
    const rest = without(filter, facet)
    const count = applyFilter(events, rest).length
    return value === undefined || count === 0 ? [] : [{ facet, value, rest, count }]
  })
