import type { Event, EventStatusType, Offer } from 'schema-dts'
import { type CardShape, routes } from '@/config/routes'
import type { EventRecord, EventStatus, EventSummary, EventTime, Talk } from '@/lib/model'
import { endOf } from '@/lib/model/event-time'
import { absoluteUrl, webUrl } from '../absolute-url'
import { officialLink } from '../calendar/event-text'
import { describeEvent } from '../describe'
import { oneLine } from '../plain-text'
import { hasPage } from '../talk-pages'
import { organization, performer } from './agents'
import { node } from './node'
import { locationNode } from './place'

const statuses: Readonly<Record<EventStatus, EventStatusType>> = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
}

const shapes: readonly CardShape[] = ['16x9', '4x3', '1x1']

/** A moment with its offset, or a plain date for whole days. An end that nobody wrote down is left out. */
const datesOf = (time: EventTime): { readonly start: string; readonly end: string | undefined } => {
  if (time.kind === 'all-day') return { start: time.first, end: time.last < time.first ? time.first : time.last }
  const { start, end, last } = time
  return { start: start.iso, end: end !== undefined && end.epoch === endOf(time) ? end.iso : last }
}

const attendance = (event: EventSummary) =>
  event.place.kind === 'online'
    ? 'https://schema.org/OnlineEventAttendanceMode'
    : event.place.kind === 'venue'
      ? event.place.online === undefined
        ? 'https://schema.org/OfflineEventAttendanceMode'
        : 'https://schema.org/MixedEventAttendanceMode'
      : undefined

/** Where one registers. No price: the files don't tell one. */
const offer = (event: EventSummary): Offer | undefined => {
  const url = officialLink(event)
  return url === undefined ? undefined : { '@type': 'Offer', url }
}

const series = (event: EventSummary, origin: string): Event | undefined =>
  event.series && {
    '@type': 'EventSeries',
    name: oneLine(event.series.name),
    url: absoluteUrl(origin, routes.series(event.series.slug)),
  }

/** A talk inside its event; where nobody wrote down its hour, its day is all that is known. */
const subEvent = (talk: Talk, event: EventSummary, origin: string): Event => {
  const page = absoluteUrl(origin, routes.talk(event.slug, talk.slug))
  return node<Event>({
    '@type': 'Event',
    '@id': `${page}#talk`,
    name: oneLine(talk.title),
    url: page,
    startDate: talk.start?.iso ?? (event.time.kind === 'all-day' ? event.time.first : event.time.start.date),
    endDate: talk.end?.iso,
    location: locationNode(event.place, absoluteUrl(origin, routes.event(event.slug))),
    performer: talk.speakers.map((speaker) => performer(speaker, origin)),
  })
}

/** Narrower pictures are not shown in search results; in pixels. */
const leastWidth = 720

/** The header image, where the event has one, and the share card in the three proportions that search engines ask for. */
const imagesOf = (event: EventSummary, origin: string): readonly string[] => {
  const own = event.image !== undefined && event.image.width >= leastWidth ? webUrl(event.image.src, origin) : undefined
  const cards = shapes.map((shape) => absoluteUrl(origin, routes.eventCard(event.slug, shape)))
  return own === undefined ? cards : [own, ...cards]
}

/** An event with everybody on stage, its talks, its series and where to register (schema.org/Event). */
export const eventNode = (event: EventSummary & Pick<EventRecord, 'abstract'>, origin: string): Event => {
  const page = absoluteUrl(origin, routes.event(event.slug))
  const { start, end } = datesOf(event.time)
  return node<Event>({
    '@type': 'Event',
    '@id': `${page}#event`,
    name: oneLine(event.title),
    description: describeEvent(event),
    url: page,
    startDate: start,
    endDate: end,
    previousStartDate: event.status === 'rescheduled' ? event.previousStart?.iso : undefined,
    eventStatus: statuses[event.status],
    eventAttendanceMode: attendance(event),
    location: locationNode(event.place, page),
    image: imagesOf(event, origin),
    inLanguage: event.language,
    keywords: event.tags.map(({ name }) => oneLine(name)),
    organizer: organization(origin),
    performer: event.speakers.map((speaker) => performer(speaker, origin)),
    offers: offer(event),
    superEvent: series(event, origin),
    subEvent: event.talks.filter(hasPage).map((talk) => subEvent(talk, event, origin)),
  })
}
