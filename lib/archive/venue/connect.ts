import { slugify } from '@/lib/markdown'
import type { Place, Venue } from '@/lib/model'
import { splitStreet, streetOf, withoutRoom } from '@/lib/places/address'

/** What a venue is found by: everything an event tells about its place. */
export type Addressed = Extract<Place, { kind: 'venue' }>

/** Names that differ in width, case, spaces or punctuation only are one name. */
const placeKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.,，。、()[\]「」“”"'’-]/gu, '')

const known = new WeakMap<Venue, readonly string[]>()

/** Every name of a venue as a key, worked out once: thousands of events ask. */
const namesOf = (venue: Venue): readonly string[] => {
  const names = known.get(venue) ?? [venue.name, ...venue.aliases].map(placeKey)
  known.set(venue, names)
  return names
}

/** A venue whose city is not known may be anywhere; two known cities must be one. */
const mayShareCity = (place: Addressed, venue: Venue): boolean =>
  place.city === undefined || venue.city === undefined || place.city.slug === venue.city.slug

/** A name too short to be told from any other word counts only where the street is nothing else. */
const isNamedIn = (name: string, street: string): boolean =>
  street.includes(name) && (street === name || name.length > 3 || (name.length > 1 && /[^\x20-\x7e]/.test(name)))

/** Length of the longest name of a venue that stands in a street; 0 where none does. */
const namedLength = (venue: Venue, street: string): number => {
  let longest = 0
  for (const name of namesOf(venue)) if (name.length > longest && isNamedIn(name, street)) longest = name.length
  return longest
}

/**
 * The venue of an event: the one its `venue:` names by slug or name, else the one whose name or alias stands in its
 * street, in the same city. The longest name wins, as the most particular; two venues that answer to the same name
 * leave the question open.
 */
export const matchVenue = (place: Addressed, venues: readonly Venue[]): Venue | undefined => {
  const nearby = venues.filter((venue) => mayShareCity(place, venue))
  const hint = place.venue && placeKey(place.venue.name)
  const named = venues.find(({ slug }) => slug === place.venue?.slug)
  const called = named ?? (hint === undefined ? undefined : nearby.find((venue) => namesOf(venue).includes(hint)))
  const street = placeKey(place.address.street ?? '')
  if (called !== undefined || street === '') return called
  let best: Venue | undefined
  let length = 0
  for (const venue of nearby) {
    const found = namedLength(venue, street)
    if (found > 0 && found === length) best = undefined
    if (found > length) best = venue
    length = Math.max(length, found)
  }
  return best
}

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
