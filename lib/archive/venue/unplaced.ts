import type { Venue } from '@/lib/model'
import { readEvent } from '../event'
import { listFiles, loadPage } from '../folder'
import { connectPlace, venuesOf } from './connect'
import { readVenueFolder } from './read-folder'

type Unplaced = {
  /** Venues without a point, each with the titles of its events. Declared ones without events come last. */
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly string[] }[]
  /** Files of events that have an address, but neither a point nor a name under which a point could be kept. */
  readonly nameless: readonly string[]
}

/**
 * What a content folder does not know the position of.
 *
 * @param contentDir absolute path; files that cannot be read are left out, as they are from the site
 */
export const findUnplaced = (contentDir: string): Unplaced => {
  const events = listFiles(contentDir, 'event').flatMap((file) => readEvent(loadPage(contentDir, file)).record ?? [])
  const venues = venuesOf(events, readVenueFolder(contentDir).venues)
  const held = new Map<string, string[]>(venues.map(({ slug }) => [slug, []]))
  const nameless: string[] = []
  for (const { file, title, place } of events) {
    const connected = connectPlace(place, venues)
    if (connected.kind !== 'venue' || connected.point !== undefined) continue
    if (connected.venue === undefined) nameless.push(file)
    else held.get(connected.venue.slug)?.push(title)
  }
  return {
    venues: venues
      .filter(({ point }) => point === undefined)
      .map((venue) => ({ venue, events: held.get(venue.slug) ?? [] }))
      .sort((a, b) => Number(a.events.length === 0) - Number(b.events.length === 0)),
    nameless,
  }
}
