import { isLarge, preparedCount } from '@/config/prepared'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import type { EventSummary, EventTime, Mention, Place, Talk, Term } from '@/lib/model'
import { byYear } from '@/lib/views/by-year'
import { chronological } from '@/lib/views/order'
import { absoluteUrl, talkPage, webUrl } from '../addresses'
import { type Output, rememberOutput, rememberYears, types } from '../respond'
import { lastModified, publicEvents } from '../revision'
import { cleanText, oneLine } from '../text'
import { type OpenData, type OpenEvent, openDataSchema, openDataVersion } from './schema'

const termOf = ({ name, slug }: Term, url: string) => ({ id: slug, name: oneLine(name), url })

const speakerOf = ({ name, slug, alias, role }: Mention, origin: string): OpenEvent['speakers'][number] => ({
  id: slug,
  name: oneLine(name),
  alias: alias === undefined ? undefined : oneLine(alias),
  role: role === undefined ? undefined : oneLine(role),
  url: absoluteUrl(origin, routes.speaker(slug)),
})

const slidesOf = ({ deck }: Talk, origin: string): OpenEvent['talks'][number]['slides'] => {
  const url = deck === undefined ? undefined : webUrl(deck.url, origin)
  return deck === undefined || url === undefined ? undefined : { url, name: oneLine(deck.name), licence: deck.licence }
}

const talkOf = (talk: Talk, event: EventSummary, origin: string): OpenEvent['talks'][number] => ({
  id: talk.slug,
  title: oneLine(talk.title),
  kind: talk.kind,
  url: talkPage(event, talk, origin),
  speakers: talk.speakers.map((mention) => speakerOf(mention, origin)),
  start: talk.start?.iso,
  end: talk.end?.iso,
  room: talk.room,
  track: talk.track,
  level: talk.level,
  language: talk.language,
  tags: talk.tags,
  isEvent: talk.isEvent,
  video: talk.video === undefined ? undefined : webUrl(talk.video, origin),
  slides: slidesOf(talk, origin),
})

const placeOf = (place: Place, origin: string): OpenEvent['place'] => {
  const label = place.label === undefined ? undefined : oneLine(place.label)
  if (place.kind === 'unknown') return { kind: place.kind, label }
  if (place.kind === 'online')
    return { kind: place.kind, label, url: place.url === undefined ? undefined : webUrl(place.url, origin) }
  const { address, city, venue, point } = place
  return {
    kind: place.kind,
    label,
    address,
    city: city && termOf(city, absoluteUrl(origin, routes.city(city.slug))),
    venue: venue && termOf(venue, absoluteUrl(origin, routes.venue(venue.slug))),
    point: point && { latitude: point.lat, longitude: point.lng, precision: point.precision },
    online: place.online === undefined ? undefined : true,
    url: place.online?.url === undefined ? undefined : webUrl(place.online.url, origin),
  }
}

const timeOf = (time: EventTime): Pick<OpenEvent, 'allDay' | 'start' | 'end' | 'timeZone'> =>
  time.kind === 'all-day'
    ? { allDay: true, start: time.first, end: time.last, timeZone: time.zone }
    : { allDay: false, start: time.start.iso, end: time.end?.iso ?? time.last, timeZone: time.zone }

const eventOf = (event: EventSummary, origin: string): OpenEvent => {
  const { series } = event
  const full = (path: string): string => absoluteUrl(origin, path)
  return {
    id: event.slug,
    url: full(routes.event(event.slug)),
    title: oneLine(event.title),
    host: event.host === undefined ? undefined : oneLine(event.host),
    status: event.status,
    ...timeOf(event.time),
    previousStart: event.previousStart?.iso,
    place: placeOf(event.place, origin),
    summary: event.summary === undefined ? undefined : cleanText(event.summary),
    series: series && { ...termOf(series, full(routes.series(series.slug))), number: series.number },
    tags: event.tags.map((tag) => termOf(tag, full(routes.tag(tag.slug)))),
    speakers: event.speakers.map((mention) => speakerOf(mention, origin)),
    talks: event.talks.map((talk) => talkOf(talk, event, origin)),
    links: event.links.flatMap(({ kind, name, url }) => {
      const address = webUrl(url, origin)
      return address === undefined ? [] : [{ kind, name: oneLine(name), url: address }]
    }),
    language: event.language,
    published: event.published?.iso,
    modified: event.modified,
    calendar: full(routes.eventCalendar(event.slug)),
    markdown: full(routes.eventMarkdown(event.slug)),
    image: full(routes.eventCard(event.slug)),
  }
}

const dataOf = (events: readonly EventSummary[], origin: string): OpenData => ({
  $schema: absoluteUrl(origin, routes.openDataSchema()),
  version: openDataVersion,
  site: { name: site.name, url: `${origin}/`, organizer: site.organizer.name },
  modified: lastModified(events),
  events: events.map((event) => eventOf(event, origin)),
})

const yearsOf = (events: readonly EventSummary[], origin: string): OpenData['years'] =>
  byYear(events).map(({ year, events: of }) => ({
    year: Number(year),
    events: of.length,
    url: absoluteUrl(origin, routes.yearData(year)),
  }))

/**
 * All public events as data, the oldest first: facts and links without prose, which the Markdown of each event holds.
 * Of a large archive it holds the latest, and names a file for each year, in which all are.
 * @param origin the site's address without a trailing slash
 */
export const eventsAsData = (events: readonly EventSummary[], origin: string): OpenData => {
  const shown = chronological(publicEvents(events))
  if (!isLarge(shown.length)) return dataOf(shown, origin)
  const latest = dataOf(shown.slice(-preparedCount(shown.length)), origin)
  return { ...latest, modified: lastModified(shown), years: yearsOf(shown, origin) }
}

/** The open data, ready to be sent. */
export const openDataOutput = rememberOutput((events: readonly EventSummary[], origin) => ({
  body: `${JSON.stringify(eventsAsData(events, origin))}\n`,
  type: types.json,
  modified: lastModified(publicEvents(events)),
}))

/** The open data of one year, undefined where there was no event. */
export const yearDataOutput = rememberYears(({ events }, origin) => ({
  body: `${JSON.stringify(dataOf(events, origin))}\n`,
  type: types.json,
  modified: lastModified(events),
}))

/** The JSON Schema of the open data, ready to be sent. */
export const openDataSchemaOutput = (origin: string): Output => ({
  body: openDataSchema(absoluteUrl(origin, routes.openDataSchema())),
  type: types.schema,
})
