import { messages } from '@/i18n'
import type { Address, Place } from '@/lib/records'

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** An address on one line: from the country down in Chinese, from the street up elsewhere; nothing is said twice. */
export const addressText = ({ country, region, city, street, postcode }: Address): string => {
  const parts = [country, region, city, street].filter((part): part is string => part !== undefined && part !== '')
  const once = parts.filter((part, index) => parts.indexOf(part) === index)
  if (once.some(isHan)) return once.join(' ')
  return [street, city, region === city ? undefined : region, postcode, country].filter(Boolean).join(', ')
}

/** Where an event takes place, on one line, with the venue's own name first; empty where nobody knows. */
export const placeText = (place: Place): string => {
  if (place.kind === 'online') return place.label ?? messages.machines.online
  if (place.kind === 'unknown') return place.label ?? ''
  const address = addressText(place.address) || (place.label ?? '')
  const name = place.venue?.name ?? ''
  return name === '' || address.includes(name) ? address : [name, address].filter(Boolean).join(', ')
}

/** The short label for lists and sentences: a city, or how the organizer put it. */
export const placeLabel = (place: Place): string => {
  if (place.kind === 'online') return place.label ?? messages.machines.online
  return (place.kind === 'venue' ? place.city?.name : undefined) ?? place.label ?? ''
}
