import type { EventSummary } from '@/lib/model'
import { yearOf } from './order'
import { pageOf } from './paging'
import { isTalk, type Recording, recordingsOf } from './talks'
import { cityOf } from './terms'

/** What recordings can be narrowed by, in the order in which an address spells it. */
export const recordingFacets = ['year', 'tag', 'series', 'city'] as const

export type RecordingFacet = (typeof recordingFacets)[number]

/** At most one value a facet; recordings must meet all of them. */
export type RecordingFilter = { readonly [facet in RecordingFacet]?: string }

type Value = { readonly slug: string; readonly name: string }

export type RecordingPage = {
  readonly filter: RecordingFilter
  /** Those of this page that meet the filter, by year, the latest first. */
  readonly years: readonly { readonly year: string; readonly recordings: readonly Recording[] }[]
  readonly count: number
  /** This page of them, counted from 1, and how many pages there are. */
  readonly page: number
  readonly pages: number
  readonly speakers: number
  readonly facets: readonly {
    readonly facet: RecordingFacet
    readonly options: readonly (Value & { readonly count: number; readonly chosen: boolean })[]
    readonly all: number
  }[]
}

const valuesOf = ({ event }: Recording, facet: RecordingFacet): readonly Value[] => {
  if (facet === 'year') return [{ slug: yearOf(event), name: yearOf(event) }]
  if (facet === 'tag') return event.tags
  const term = facet === 'series' ? event.series : cityOf(event)
  return term === undefined ? [] : [term]
}

const meets = (recording: Recording, filter: RecordingFilter, open?: RecordingFacet): boolean =>
  recordingFacets.every(
    (facet) =>
      facet === open ||
      filter[facet] === undefined ||
      valuesOf(recording, facet).some(({ slug }) => slug === filter[facet]),
  )

const longest = 120

/** A filter from the parameters of an address. Of a repeated parameter the first counts; empty and endless values don't. */
export const readRecordingFilter = (query: {
  readonly [name: string]: string | readonly string[] | undefined
}): RecordingFilter =>
  Object.fromEntries(
    recordingFacets.flatMap((facet) => {
      const value = [query[facet]].flat()[0]?.trim()
      return value === undefined || value === '' || value.length > longest ? [] : [[facet, value]]
    }),
  )

/**
 * The recorded talks of an archive, narrowed. Every option leads to at least one recording.
 * @param page as written in the address
 */
export const recordingPage = (
  events: readonly EventSummary[],
  filter: RecordingFilter,
  page?: string,
): RecordingPage => {
  const all = recordingsOf(events).filter(({ talk }) => isTalk(talk))
  const found = all.filter((recording) => meets(recording, filter))
  const { items, ...place } = pageOf(found, page)
  const years = [...new Set(items.map(({ event }) => yearOf(event)))]
  return {
    filter,
    years: years.map((year) => ({ year, recordings: items.filter(({ event }) => yearOf(event) === year) })),
    count: found.length,
    ...place,
    speakers: new Set(found.flatMap(({ talk }) => talk.speakers.map(({ slug }) => slug))).size,
    facets: recordingFacets.map((facet) => {
      const open = all.filter((recording) => meets(recording, filter, facet))
      const options = new Map<string, Value & { readonly count: number; readonly chosen: boolean }>()
      for (const recording of open)
        for (const { slug, name } of valuesOf(recording, facet))
          options.set(slug, {
            slug,
            name,
            count: (options.get(slug)?.count ?? 0) + 1,
            chosen: slug === filter[facet],
          })
      return { facet, all: open.length, options: [...options.values()].sort(orderOf(facet)) }
    }),
  }
}

const orderOf =
  (facet: RecordingFacet) =>
  (a: Value & { readonly count: number }, b: Value & { readonly count: number }): number =>
    facet === 'year' ? b.slug.localeCompare(a.slug) : b.count - a.count || (a.slug < b.slug ? -1 : 1)
