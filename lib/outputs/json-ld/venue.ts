import type { Place } from 'schema-dts'
import { routes } from '@/config/routes'
import type { Venue } from '@/lib/model'
import { absoluteUrl, webUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import { node } from './node'
import { geoCoordinates, postalAddress } from './place'

/** A venue's page is about a place (schema.org/Place). */
export const venueNode = (venue: Venue, origin: string): Place => {
  const page = absoluteUrl(origin, routes.venue(venue.slug))
  return node<Place>({
    '@type': 'Place',
    '@id': `${page}#place`,
    name: oneLine(venue.name),
    alternateName: venue.aliases.map(oneLine),
    url: page,
    address: postalAddress(venue.address),
    geo: geoCoordinates(venue.point),
    sameAs: venue.url === undefined ? undefined : webUrl(venue.url),
  })
}
