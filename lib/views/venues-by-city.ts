import type { EventSummary, Term, Venue } from '@/lib/model'
import { byVenue } from './by-term'
import { compareNames } from './order'

/** A city's venues with what was held there; `city` is missing where nobody wrote it down. */
export type CityVenues = {
  readonly city: Term | undefined
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly EventSummary[] }[]
}

/** Venues by city: the city with the most events first, and in it the venue with the most. */
export const venuesByCity = (venues: readonly Venue[], events: readonly EventSummary[]): readonly CityVenues[] => {
  const held = byVenue(events)
  const cities = new Map<string, { city: Term | undefined; venues: CityVenues['venues'][number][] }>()
  for (const venue of venues) {
    const key = venue.city?.slug ?? ''
    const group = cities.get(key) ?? { city: venue.city, venues: [] }
    cities.set(key, group)
    group.venues.push({ venue, events: held.find(venue.slug)?.events ?? [] })
  }
  const weigh = (group: CityVenues): number => group.venues.reduce((sum, one) => sum + one.events.length, 0)
  for (const group of cities.values())
    group.venues.sort((a, b) => b.events.length - a.events.length || compareNames(a.venue.name, b.venue.name))
  return [...cities.values()].sort(
    (a, b) =>
      Number(a.city === undefined) - Number(b.city === undefined) ||
      weigh(b) - weigh(a) ||
      compareNames(a.city?.name ?? '', b.city?.name ?? ''),
  )
}
