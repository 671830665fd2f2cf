import type { Place, Venue } from '@/lib/model'

/** What a venue is found by: everything an event tells about its place. */
export type Addressed = Extract<Place, { kind: 'venue' }>

/** Names that differ in width, case, spaces or punctuation only are one name. */
export const placeKey = (name: string): string =>
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
