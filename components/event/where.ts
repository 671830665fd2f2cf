import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { isEastern, streetOf } from '@/lib/places/address'
import { splitStreet } from '@/lib/places/street'
import { siteOf } from '../ui/site-of'

/** Where an event takes place in two lines: what to look for, and where that is. Either may be ''. */
export type Where = { readonly main: string; readonly detail: string }

/** The two lines of a poster. The city is left out where the title says it already. */
export const whereIs = (event: Pick<EventSummary, 'place' | 'title'>, isPast: boolean): Where => {
  const { place, title } = event
  const open = isPast ? '' : messages.event.noVenue
  if (place.kind === 'online')
    return { main: messages.event.online, detail: place.url === undefined ? '' : siteOf(place.url) }
  if (place.kind === 'unknown')
    return place.label === undefined ? { main: open, detail: '' } : { main: place.label, detail: open }
  if (place.online !== undefined) {
    const { online: _also, ...site } = place
    const there = whereIs({ title, place: site }, isPast)
    return { ...there, detail: [there.detail, messages.event.online].filter(Boolean).join(' + ') }
  }
  const { road, name } = splitStreet(streetOf(place.address))
  const city = place.city?.name ?? place.label ?? ''
  const main = name ?? place.venue?.name ?? road ?? ''
  if (main === '') return { main: city, detail: open }
  const [named, rest] = [title.includes(city) ? '' : city, main === road ? '' : (road ?? '')]
  const detail = isEastern(place.address) ? `${named}${rest}` : [rest, named].filter(Boolean).join(', ')
  return { main, detail: detail === '' ? city : detail }
}
