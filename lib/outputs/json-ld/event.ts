import type {
  Event,
  EventStatusType,
  Offer,
  Organization,
  Person as PersonNode,
  Place as PlaceNode,
  PostalAddress,
  VirtualLocation,
} from 'schema-dts'
import { type CardShape, routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Address, EventRecord, EventStatus, EventSummary, EventTime, Place, Point, Talk, Venue } from '@/lib/model'
import { streetOf } from '@/lib/places/address'
import { countryOf } from '@/lib/places/country'
import { endOf } from '@/lib/views/state'
import { absoluteUrl, hasPage, webUrl } from '../addresses'
import { officialLink } from '../calendar/event-component'
import { describeEvent, oneLine } from '../text'
import { node } from './node'
import { organization, performer } from './people'

/** A postal address, down to the street; the country as an ISO code where its name is known. */
const postalAddress = (address: Address): PostalAddress =>
  node<PostalAddress>({
    '@type': 'PostalAddress',
    streetAddress: oneLine(streetOf(address) ?? address.street ?? ''),
    addressLocality: oneLine(address.city ?? ''),
    addressRegion: oneLine(address.region ?? ''),
    postalCode: oneLine(address.postcode ?? ''),
    addressCountry: oneLine(countryOf(address) ?? address.country ?? ''),
  })

/** Coordinates, unless they only stand for a district or a city. */
const geoCoordinates = (point: Point | undefined) =>
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
const locationNode = (
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

/** Words that say that nothing is to be paid. */
const FREE = /^(?:0|free(?: of charge)?|免费|无料|無料|무료|kostenlos|kostenfrei|gratuito|gratuit|gratis)[.!]?$/i

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

/** The room of a talk within the event's place, or the place itself. */
const roomNode = ({ room }: Talk, event: EventSummary, origin: string): ReturnType<typeof locationNode> => {
  const place = locationNode(event.place, absoluteUrl(origin, routes.event(event.slug)))
  if (room === undefined || event.place.kind !== 'venue') return place
  return node<PlaceNode>({
    '@type': 'Place',
    name: oneLine([room, event.place.venue?.name].filter(Boolean).join(', ')),
    address: postalAddress(event.place.address),
    geo: geoCoordinates(event.place.point),
  })
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
    location: roomNode(talk, event, origin),
    inLanguage: talk.language,
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

/** The people and the partners behind an event. */
export type MadeOf = {
  readonly organizers: readonly { readonly name: string; readonly url?: string }[]
  readonly partners: readonly {
    readonly name: string
    readonly url?: string
    readonly logo?: { readonly src: string }
  }[]
}

/** The community, and whoever of its people the event names. */
const organizersOf = (made: MadeOf | undefined, origin: string) => {
  const people = (made?.organizers ?? []).map(({ name, url }) =>
    node<PersonNode>({
      '@type': 'Person',
      name: oneLine(name),
      url: url === undefined ? undefined : webUrl(url, origin),
    }),
  )
  return people.length === 0 ? organization(origin) : [organization(origin), ...people]
}

const sponsorsOf = (made: MadeOf | undefined, origin: string) =>
  (made?.partners ?? []).map(({ name, url, logo }) =>
    node<Organization>({
      '@type': 'Organization',
      name: oneLine(name),
      url: url === undefined ? undefined : webUrl(url),
      logo: logo === undefined ? undefined : webUrl(logo.src, origin),
    }),
  )

/** An event with everybody on stage, its talks, its series and where to register (schema.org/Event). */
export const eventNode = (
  event: EventSummary & Pick<EventRecord, 'abstract'>,
  origin: string,
  made?: MadeOf,
): Event => {
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
    organizer: organizersOf(made, origin),
    sponsor: sponsorsOf(made, origin),
    performer: event.speakers.map((speaker) => performer(speaker, origin)),
    offers: offer(event),
    maximumAttendeeCapacity: /^\d{1,6}$/.test(event.places ?? '') ? Number(event.places) : undefined,
    isAccessibleForFree: FREE.test(event.price?.trim() ?? '') ? true : undefined,
    superEvent: series(event, origin),
    subEvent: event.talks.filter(hasPage).map((talk) => subEvent(talk, event, origin)),
  })
}

/** A venue's page is about a place (schema.org/Place). */
export const venueNode = (venue: Venue, origin: string): PlaceNode => {
  const page = absoluteUrl(origin, routes.venue(venue.slug))
  return node<PlaceNode>({
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
