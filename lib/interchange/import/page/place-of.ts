import type { EventFacts } from '../event-facts'
import { isThing, list, type Thing } from './find-events'
import { text } from './values'

type PlaceFacts = Pick<EventFacts, 'place' | 'address' | 'online' | 'hybrid'> & { readonly onlineUrl?: string }

/** Where a schema.org Event takes place: a Place with an address in parts or in one line, or a VirtualLocation. */
export const placeOf = (event: Thing): PlaceFacts => {
  const places = list(event.location)
  const physical = places.find((place) => typeof place === 'string' || (isThing(place) && !isVirtual(place)))
  const virtual = places.find((place): place is Thing => isThing(place) && isVirtual(place))
  const url = text(virtual?.url)
  const attendance = String(event.eventAttendanceMode ?? '')
  if (physical === undefined)
    return {
      online: virtual !== undefined || /Online/.test(attendance),
      ...(url === undefined ? {} : { onlineUrl: url }),
    }
  // it has a door, and can be watched from elsewhere
  const both = virtual !== undefined || /Mixed/.test(attendance)
  const also = { ...(both ? { hybrid: true as const } : {}), ...(url === undefined ? {} : { onlineUrl: url }) }
  if (!isThing(physical)) return { online: false, place: String(physical).trim(), ...also }
  const name = text(physical.name)
  const address = { ...addressOf(physical.address, name), ...pointOf(physical.geo) }
  return {
    online: false,
    ...(name === undefined ? {} : { place: name }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
    ...also,
  }
}

const isVirtual = (place: Thing): boolean => list(place['@type']).some((type) => /VirtualLocation$/.test(String(type)))

/** A venue's name stands before its street, for a street alone does not lead to the door. */
const addressOf = (written: unknown, name: string | undefined): NonNullable<EventFacts['address']> => {
  if (!isThing(written)) {
    const line = text(written) ?? name
    return line === undefined ? {} : { street: withName(line, name) }
  }
  const street = text(written.streetAddress)
  const country = isThing(written.addressCountry) ? text(written.addressCountry.name) : text(written.addressCountry)
  const parts = {
    street: street === undefined ? name : withName(street, name),
    city: text(written.addressLocality),
    region: text(written.addressRegion),
    postcode: text(written.postalCode),
    country,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}

const withName = (street: string, name: string | undefined): string => {
  if (name === undefined || street.includes(name)) return street
  return /\p{Script=Han}/u.test(street) ? `${street} ${name}` : `${name}, ${street}`
}

const pointOf = (geo: unknown): { readonly latitude?: number; readonly longitude?: number } => {
  const { latitude, longitude } = isThing(geo) ? geo : {}
  const [lat, lng] = [Number(latitude ?? Number.NaN), Number(longitude ?? Number.NaN)]
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { latitude: lat, longitude: lng } : {}
}
