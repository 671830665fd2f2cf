import { messages } from '@/i18n'
import type { Place } from '@/lib/model'
import { formatAddress } from '@/lib/places/address'

/** Where an event takes place, on one line, with the venue's own name first; empty where nobody knows. */
export const placeText = (place: Place): string => {
  if (place.kind === 'online') return place.label ?? messages.machines.online
  if (place.kind === 'unknown') return place.label ?? ''
  const address = formatAddress(place.address) || (place.label ?? '')
  const name = place.venue?.name ?? ''
  const there = name === '' || address.includes(name) ? address : [name, address].filter(Boolean).join(', ')
  return place.online === undefined ? there : [there, messages.machines.online].filter(Boolean).join(' + ')
}

/** The short label for lists and sentences: a city, or how the organizer put it. */
export const placeLabel = (place: Place): string => {
  if (place.kind === 'online') return place.label ?? messages.machines.online
  return (place.kind === 'venue' ? place.city?.name : undefined) ?? place.label ?? ''
}
