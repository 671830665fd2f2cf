import { messages } from '@/i18n'
import { type Drawing, type DrawOptions, drawMesh, labelsOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { isEastern, splitStreet, streetOf } from '@/lib/places/address'
import { type ArchivePage, type Facet, facets as order } from '@/lib/views/archive-page'
import type { EventState } from '@/lib/views/state'
import { type Material, materialsOf } from '@/lib/views/talks'
import { siteOf } from '../ui/site-of'

const words = messages.lists

/**
 * Where in one word: the city, 线上, or what the organizer wrote.
 * @param isPast of an event that is over nothing will be announced any more: an unknown place is left out
 */
export const placeWords = ({ place }: Pick<EventSummary, 'place'>, isPast = false): string => {
  if (place.kind === 'online') return messages.event.online
  const city = place.kind === 'venue' ? place.city?.name : undefined
  const there = city ?? place.label ?? (isPast ? '' : words.somewhere)
  return place.kind === 'venue' && place.online !== undefined ? `${there} + ${messages.event.online}` : there
}

/** `4 位讲师`, or that nobody is announced: words that stand behind a place. */
export const speakerWords = (count: number): string =>
  count === 0 ? messages.event.speakersOpen : messages.event.speakers(count)

/** What can be watched and read: `录像 6，幻灯片 4`; without numbers where it is one link for the whole event. */
export const materialWords = (event: EventSummary): string => {
  const { recordings, decks } = materialsOf(event)
  return [material(messages.event.recording, recordings), material(messages.event.slides, decks)]
    .filter(Boolean)
    .join(words.comma)
}

const material = (name: string, { talks, whole }: Material): string => {
  if (talks > 0) return words.some(name, talks)
  return whole === undefined ? '' : name
}

/** Where an event takes place in two lines: what to look for, and where that is. Either may be ''. */
type Where = { readonly main: string; readonly detail: string }

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
  const [named, rest] = [title.includes(city) ? '' : city, main === road ? '' : withoutPart(road ?? '', main)]
  const detail = isEastern(place.address) ? `${named}${rest}` : [rest, named].filter(Boolean).join(', ')
  return { main, detail: detail === '' ? city : detail }
}

/** A street whose parts do not say again what stands above it: `Rua do Cais 4, Casa do Cais` below Casa do Cais. */
const withoutPart = (street: string, said: string): string =>
  street
    .split(/\s*[,，]\s*/)
    .filter((part) => part.toLowerCase() !== said.toLowerCase())
    .join(', ')

/** The classes that give an event its tone in its state: colours change places while it is on, and leave when it is off. */
export const toneOf = ({ status }: Pick<EventSummary, 'status'>, state: EventState | undefined): string => {
  if (status === 'cancelled') return 'tone off'
  return state === 'running' && status !== 'postponed' ? 'tone now' : 'tone'
}

/** An event's drawing: its slug is the seed, each speaker a stop, numbered by talk unless `labels` says otherwise. */
export const drawEvent = (event: EventSummary, options: DrawOptions = {}): Drawing =>
  drawMesh(event.slug, event.speakers.length, {
    labels: labelsOf(event),
    idle: event.status === 'cancelled',
    ...options,
  })

/** The value that a page of the archive is narrowed to in a facet, as events spell it. */
export const valueWords = ({ names }: Pick<ArchivePage, 'names'>, facet: Facet): string =>
  names[facet] ?? messages.event.online

/** What a page of the archive is narrowed to, `2019，广州`; '' without a filter. */
export const filterWords = ({ filter, names }: Pick<ArchivePage, 'filter' | 'names'>): string =>
  order.flatMap((facet) => (filter[facet] === undefined ? [] : valueWords({ names }, facet))).join(messages.lists.comma)
