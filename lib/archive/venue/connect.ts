import { slugify } from '@/lib/markdown'
import type { Place, Venue } from '@/lib/model'
import { splitStreet, streetOf, withoutRoom } from '@/lib/places/address'
import { type Addressed, matchVenue, placeKey } from './match'

/**
 * Connects a place with its venue: its term, its point where the event gives none of its own, and its address where
 * the event has no street.
 *
 * @param venues everything {@link venuesOf} found
 */
export const connectPlace = (place: Place, venues: readonly Venue[]): Place => {
  if (place.kind !== 'venue') return place
  const { venue: _unproven, ...rest } = place
  const venue = matchVenue(place, venues)
  if (venue === undefined) return rest
  const city = place.city ?? venue.city
  const point = place.point ?? venue.point
  return {
    ...rest,
    address: place.address.street === undefined ? { ...venue.address, ...place.address } : place.address,
    venue: { name: venue.name, slug: venue.slug },
    ...(city !== undefined && { city }),
    ...(point !== undefined && { point }),
  }
}

/** The name an undeclared place goes by: what its `venue:` says in words, else what its street names. */
const nameOf = (place: Addressed): string | undefined => {
  const written = place.venue?.name
  if (written !== undefined && !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(written)) return written
  const { name } = splitStreet(streetOf(place.address))
  return name === undefined ? undefined : withoutRoom(name)
}

const undeclared = (place: Addressed, name: string): Venue => {
  const { road } = splitStreet(streetOf(place.address))
  const { street: _street, ...rest } = place.address
  return {
    slug: slugify([place.city?.name, name].filter((part) => part !== undefined).join(' ')),
    name,
    aliases: [],
    address: { ...rest, ...(road !== undefined && { street: road }) },
    ...(place.city && { city: place.city }),
    ...(place.point && { point: place.point }),
  }
}

/**
 * Every venue of the site: the declared ones, and the ones that events name without a file, one for each name in a
 * city. The slug of an undeclared venue begins with its city, so that it stays when another city gets one of that
 * name.
 */
export const venuesOf = (
  events: readonly { readonly place: Place }[],
  declared: readonly Venue[],
): readonly Venue[] => {
  const found = new Map(declared.map((venue) => [venue.slug, venue]))
  for (const { place } of events) {
    if (place.kind !== 'venue' || matchVenue(place, declared) !== undefined) continue
    const name = nameOf(place)
    if (name === undefined || placeKey(name) === '') continue
    const venue = undeclared(place, name)
    const before = found.get(venue.slug)
    if (before?.file !== undefined) continue
    found.set(venue.slug, {
      ...venue,
      ...before,
      ...(before?.point === undefined && venue.point && { point: venue.point }),
    })
  }
  return [...found.values()]
}
