import { formatAddress, streetOf } from './address'
import type { Located } from './city-centre'
import { countryOf } from './country'
import { convertDatum } from './datum'
import { type MapPosition, type MapProviderId, type MapTarget, providersFor } from './map-provider'

/** A link that opens a place in a map, and the way there where the provider documents one. */
export type MapLink = { readonly provider: MapProviderId; readonly url: string; readonly directions?: string }

/** The exact spot, where there is one: a street's or a district's middle would send people to the wrong door. */
const exactPosition = ({ address, point }: Located): MapPosition | undefined => {
  if (point?.precision !== 'building') return undefined
  return { wgs84: point, gcj02: convertDatum(point, 'WGS-84', 'GCJ-02', countryOf(address)) }
}

/**
 * Links that open a place in map apps and map sites, none of which needs a key, in the order that suits its country.
 *
 * A building is opened by its WGS-84 coordinates, with a datum flag or a conversion where the provider wants one;
 * anything less exact by the text of its address.
 *
 * @param name What the marker is called.
 * @returns Nothing where neither coordinates nor a street are known: a city alone is not a place to go to.
 */
export const mapLinks = (name: string, place: Located): readonly MapLink[] => {
  const at = exactPosition(place)
  const street = streetOf(place.address)
  if (at === undefined && street === undefined) return []
  const target: MapTarget = {
    name,
    address: formatAddress(place.address),
    street: street ?? name,
    city: place.city?.name ?? place.address.city ?? '',
  }
  const isChinese = /\p{Script=Han}/u.test(target.address)
  return providersFor(countryOf(place.address), isChinese).map(({ id, marker, search, directions }) => {
    if (at === undefined) return { provider: id, url: search(target) }
    return { provider: id, url: marker(target, at), ...(directions && { directions: directions(target, at) }) }
  })
}
