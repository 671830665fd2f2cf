import type { EventSummary, Term } from '@/lib/model'
import { byWeight, chronological } from './order'
import { remember } from './remember'

/** A topic, city, series or venue with its events, the oldest first. */
export type Entry = { readonly term: Term; readonly events: readonly EventSummary[] }

type Entries = {
  /** Those with the most events first. */
  readonly list: readonly Entry[]
  readonly find: (slug: string) => Entry | undefined
}

/** City of an event that has one; undefined online and where the place is unknown. */
export const cityOf = (event: EventSummary): Term | undefined =>
  event.place.kind === 'venue' ? event.place.city : undefined

/** Venue with a page of its own. */
export const venueOf = (event: EventSummary): Term | undefined =>
  event.place.kind === 'venue' ? event.place.venue : undefined

const gather = (termsOf: (event: EventSummary) => readonly (Term | undefined)[]) =>
  remember((events: readonly EventSummary[]): Entries => {
    const entries = new Map<string, { term: Term; events: EventSummary[] }>()
    for (const event of chronological(events)) {
      for (const term of termsOf(event)) {
        if (term === undefined) continue
        const entry = entries.get(term.slug)
        if (entry === undefined) entries.set(term.slug, { term, events: [event] })
        else if (entry.events.at(-1) !== event) entry.events.push(event)
      }
    }
    return { list: [...entries.values()].sort(byWeight), find: (slug) => entries.get(slug) }
  })

/** Topics; one that is spelled in several ways carries the name of its first event. */
export const byTag = gather((event) => event.tags)

export const byCity = gather((event) => [cityOf(event)])

export const bySeries = gather((event) => [event.series])

export const byVenue = gather((event) => [venueOf(event)])

/** How many editions an event's series has; undefined where its numbers tell of more than the archive knows. */
export const editionCount = (archive: readonly EventSummary[], { series }: EventSummary): number | undefined => {
  const events = series === undefined ? [] : (bySeries(archive).find(series.slug)?.events ?? [])
  const isWhole = events.every((event) => (event.series?.number ?? 0) <= events.length)
  return events.length > 0 && isWhole ? events.length : undefined
}

export type Neighbours = { readonly previous?: EventSummary; readonly next?: EventSummary }

/** The events before and after this one in its series, by date; none where it stands alone. */
export const neighboursOf = (events: readonly EventSummary[], event: EventSummary): Neighbours => {
  const series = event.series && bySeries(events).find(event.series.slug)?.events
  const at = series?.findIndex((other) => other.slug === event.slug) ?? -1
  if (series === undefined || at < 0) return {}
  const [previous, next] = [series[at - 1], series[at + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}
