import type { Place, Venue } from '@/lib/records'

/** What a venue is found by: everything an event tells about its place. */
export type Addressed = Extract<Place, { kind: 'venue' }>

/** Names that differ in width, case, spaces or punctuation only are one name. */
export const placeKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.,，。、()[\]「」“”"'’-]/gu, '')

const namesOf = ({ name, aliases }: Venue): readonly string[] => [name, ...aliases].map(placeKey)

/** A venue whose city is not known may be anywhere; two known cities must be one. */
const mayShareCity = (place: Addressed, venue: Venue): boolean =>
  place.city === undefined || venue.city === undefined || place.city.slug === venue.city.slug

/** A name too short to be told from any other word counts only where the street is nothing else. */
const isNamedIn = (name: string, street: string): boolean =>
  street === name || (name.length > (/^[\x20-\x7e]*$/.test(name) ? 3 : 1) && street.includes(name))

/**
 * The venue of an event: the one its `venue:` names by slug or name, else the one whose name or alias stands in its
 * street, in the same city. The longest name wins, as the most particular; two venues that answer to the same name
 * leave the question open.
 */
export const matchVenue = (place: Addressed, venues: readonly Venue[]): Venue | undefined => {
  const hint = place.venue && placeKey(place.venue.name)
  const named = venues.find(
    (venue) =>
      venue.slug === place.venue?.slug ||
      (hint !== undefined && mayShareCity(place, venue) && namesOf(venue).includes(hint)),
  )
  if (named !== undefined) return named
  const street = placeKey(place.address.street ?? '')
  if (street === '') return undefined
  const candidates = venues
    .filter((venue) => mayShareCity(place, venue))
    .map((venue) => ({
      venue,
      length: Math.max(
        0,
        ...namesOf(venue)
          .filter((name) => isNamedIn(name, street))
          .map((name) => name.length),
      ),
    }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)
  const [best, next] = candidates
  return best !== undefined && best.length !== next?.length ? best.venue : undefined
}
