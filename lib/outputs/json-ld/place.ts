import type { Place as PlaceNode, PostalAddress, VirtualLocation } from 'schema-dts'
import { messages } from '@/i18n'
import type { Address, Place, Point } from '@/lib/model'
import { streetOf } from '@/lib/places/address'
import { countryOf } from '@/lib/places/country'
import { webUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import { node } from './node'

/** A postal address, down to the street; the country as an ISO code where its name is known. */
export const postalAddress = (address: Address): PostalAddress =>
  node<PostalAddress>({
    '@type': 'PostalAddress',
    streetAddress: oneLine(streetOf(address) ?? address.street ?? ''),
    addressLocality: oneLine(address.city ?? ''),
    addressRegion: oneLine(address.region ?? ''),
    postalCode: oneLine(address.postcode ?? ''),
    addressCountry: oneLine(countryOf(address) ?? address.country ?? ''),
  })

/** Coordinates, unless they only stand for a district or a city. */
export const geoCoordinates = (point: Point | undefined) =>
  point?.precision === 'building' || point?.precision === 'street'
    ? ({ '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } as const)
    : undefined

const virtual = (url: string | undefined, page: string): VirtualLocation => ({
  '@type': 'VirtualLocation',
  name: messages.machines.online,
  url: webUrl(url ?? '') ?? page,
})

/**
 * Where an event takes place. A venue's name stands only where one is known: never a city, never the event's title.
 * @param page full address of the event's page, for online events without a link of their own
 */
export const locationNode = (
  place: Place,
  page: string,
): PlaceNode | VirtualLocation | (PlaceNode | VirtualLocation)[] | undefined => {
  if (place.kind === 'online') return virtual(place.url, page)
  if (place.kind === 'venue') {
    const there = node<PlaceNode>({
      '@type': 'Place',
      name: oneLine(place.venue?.name ?? ''),
      address: postalAddress(place.address),
      geo: geoCoordinates(place.point),
    })
    return place.online === undefined ? there : [there, virtual(place.online.url, page)]
  }
  const label = oneLine(place.label ?? '')
  return label === '' ? undefined : { '@type': 'Place', address: label }
}
