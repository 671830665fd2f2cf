import type { Venue } from '@/lib/model'
import { formatAddress, streetOf, withName } from '../address'
import { countryOf } from '../country'
import { splitStreet, withoutRoom } from '../street'
import type { Geocoder, Question } from './answer'

/**
 * What to ask a service for a venue, the most telling first. OpenStreetMap's geocoders know places by name and roads
 * by number, but not both in one line; AMap reads a whole address.
 */
export const questionsFor = (venue: Venue, { id }: Pick<Geocoder, 'id'>): readonly Question[] => {
  const address = withName(venue.address, venue.name)
  const city = venue.city?.name ?? venue.address.city ?? ''
  const ask = (text: string): Question => ({ text, city, country: countryOf(venue.address) })
  if (id === 'amap') return [ask(formatAddress(address))]
  const { road } = splitStreet(streetOf(venue.address))
  const texts = [withoutRoom(venue.name), ...(road !== undefined && /\d/.test(road) ? [road] : [])]
  return texts.map((text) => ask(city === '' || text.includes(city) ? text : `${text}, ${city}`))
}
