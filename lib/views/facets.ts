import type { EventSummary } from '@/lib/model'
import { type Facet, type Filter, facets, unmet, valuesOf } from './filter'
import { compareNames } from './order'

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
