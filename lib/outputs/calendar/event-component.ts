import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventStatus, EventSummary, Point } from '@/lib/model'
import { absoluteUrl } from '../absolute-url'
import { placeText } from '../place-text'
import { oneLine } from '../plain-text'
import { revisedAt } from '../revision'
import { component, type Property, text, uri } from './content-line'
import { spanOf, utcDateTime } from './date-values'
import { calendarText } from './event-text'

/** RFC 5545, section 3.8.1.11. A cancelled event stays in the calendar, so that subscribers learn of it. */
const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** Identifies an event for ever: neither its title nor its time may change it. */
const uidOf = ({ slug, original = slug }: EventSummary, origin: string): string => `${original}@${calendarId(origin)}`

/** What the site calls itself in calendars; a build on somebody's own machine is no site of its own. */
const calendarId = (origin: string): string => {
  if (site.calendarId !== '') return site.calendarId
  const { hostname } = new URL(origin)
  return /^(?:localhost|.*\.localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname)
    ? new URL(site.organizer.url).hostname
    : hostname
}

/** Grows with every revision: minutes from the year 2000 to the content's last change, 0 where that is unknown. */
const sequenceOf = (event: EventSummary): number =>
  event.modified === undefined
    ? 0
    : Math.max(0, Math.floor((Date.parse(event.modified) - Date.UTC(2000, 0, 1)) / 60_000))

const dates = (event: EventSummary): readonly Property[] => {
  const span = spanOf(event.time)
  const parameters: Record<string, string> =
    span.kind === 'all-day' ? { VALUE: 'DATE' } : span.zone === 'UTC' ? {} : { TZID: span.zone }
  return [
    { name: 'DTSTART', value: span.start, parameters },
    { name: 'DTEND', value: span.end, parameters },
  ]
}

/** A district or a city is no place to navigate to. */
const isExact = (point: Point): boolean => point.precision === 'building' || point.precision === 'street'

const location = ({ place }: EventSummary): readonly Property[] => {
  const where = oneLine(placeText(place))
  const named: readonly Property[] = where === '' ? [] : [{ name: 'LOCATION', value: text(where) }]
  if (place.kind !== 'venue' || place.point === undefined || !isExact(place.point)) return named
  const { lat, lng } = place.point
  const apple = { VALUE: 'URI', 'X-ADDRESS': where, 'X-APPLE-RADIUS': '100', 'X-TITLE': place.venue?.name ?? where }
  return [
    ...named,
    { name: 'GEO', value: `${lat};${lng}` },
    { name: 'X-APPLE-STRUCTURED-LOCATION', value: `geo:${lat},${lng}`, parameters: apple },
  ]
}

const revision = (event: EventSummary): readonly Property[] => {
  const stamp = utcDateTime(Date.parse(revisedAt(event)))
  return [
    { name: 'DTSTAMP', value: stamp },
    ...(event.modified === undefined ? [] : [{ name: 'LAST-MODIFIED', value: stamp }]),
    { name: 'SEQUENCE', value: String(sequenceOf(event)) },
  ]
}

/** Many applications show no STATUS: the title tells what does not take place as planned. */
const marked = ({ title, status }: EventSummary): string =>
  status === 'cancelled' || status === 'postponed'
    ? messages.calendar.marked(messages.calendar[status === 'cancelled' ? 'off' : 'later'], oneLine(title))
    : oneLine(title)

/**
 * An event as a VEVENT (RFC 5545, section 3.6.1). Times are the event's own wall time, revisions come from its content.
 * @param origin the site's address without a trailing slash
 */
export const eventComponent = (event: EventSummary, origin: string): string => {
  const tags = event.tags.map(({ name }) => text(oneLine(name)))
  return component('VEVENT', [
    { name: 'UID', value: text(uidOf(event, origin)) },
    ...revision(event),
    ...dates(event),
    { name: 'SUMMARY', value: text(marked(event)) },
    { name: 'DESCRIPTION', value: text(calendarText(event, origin)) },
    ...location(event),
    { name: 'URL', value: uri(absoluteUrl(origin, routes.event(event.slug))) },
    ...(tags.length === 0 ? [] : [{ name: 'CATEGORIES', value: tags.join(',') }]),
    { name: 'ORGANIZER', value: uri(site.organizer.url), parameters: { CN: site.organizer.name } },
    { name: 'STATUS', value: statuses[event.status] },
  ])
}
