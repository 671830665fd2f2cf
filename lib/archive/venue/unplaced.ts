import { slugify } from '@/lib/markdown'
import type { Place, Venue } from '@/lib/model'
import { streetOf } from '@/lib/places/address'
import { readEvent } from '../event'
import { listFiles, loadPage } from '../folder'
import { connectPlace, venuesOf } from './connect'
import { readVenueFolder } from './read'

type Unplaced = {
  /** Venues without a point, each with the titles of its events. Declared ones without events come last. */
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly string[] }[]
  /** Files of events that have an address, but neither a point nor a name under which a point could be kept. */
  readonly nameless: readonly string[]
  /** Files of events that say nothing of where they are, and are not online. */
  readonly placeless: readonly string[]
  /** Files of events that cannot be read, and are left out here as they are from the site. */
  readonly unread: readonly string[]
}

/**
 * What a content folder does not know the position of. A house in a street has no name of its own, but outside of
 * China its address says which one it is: it is asked for, and kept, under its street and number.
 *
 * @param contentDir absolute path
 */
export const findUnplaced = (contentDir: string): Unplaced => {
  const readings = listFiles(contentDir, 'event').map((file) => ({
    file,
    record: readEvent(loadPage(contentDir, file)).record,
  }))
  const events = readings.flatMap(({ record }) => record ?? [])
  const venues = venuesOf(events, readVenueFolder(contentDir).venues)
  const held = new Map<string, { readonly venue: Venue; readonly events: string[] }>(
    venues.filter(({ point }) => point === undefined).map((venue) => [venue.slug, { venue, events: [] }]),
  )
  const nameless: string[] = []
  for (const { file, title, place } of events) {
    const connected = connectPlace(place, venues)
    if (connected.kind !== 'venue' || connected.point !== undefined) continue
    const house = connected.venue === undefined ? houseAt(connected) : undefined
    if (house !== undefined && !held.has(house.slug)) held.set(house.slug, { venue: house, events: [] })
    const slug = connected.venue?.slug ?? house?.slug
    if (slug === undefined) nameless.push(file)
    else held.get(slug)?.events.push(title)
  }
  return {
    venues: [...held.values()].sort((a, b) => Number(a.events.length === 0) - Number(b.events.length === 0)),
    nameless,
    placeless: events.filter(({ place }) => place.kind === 'unknown').map(({ file }) => file),
    unread: readings.filter(({ record }) => record === undefined).map(({ file }) => file),
  }
}

/** A place that is a street and a number: `Rua Rodrigues de Faria 103`. In Han a number alone tells no door. */
const houseAt = (place: Extract<Place, { kind: 'venue' }>): Venue | undefined => {
  const street = streetOf(place.address)
  if (street === undefined || /\p{Script=Han}/u.test(street) || !/\p{L}/u.test(street) || !/\d/.test(street))
    return undefined
  const { street: _street, ...rest } = place.address
  return {
    slug: slugify([place.city?.name, street].filter((part) => part !== undefined).join(' ')),
    name: street,
    aliases: [],
    address: rest,
    ...(place.city && { city: place.city }),
  }
}
