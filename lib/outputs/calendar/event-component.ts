import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventStatus, EventSummary, Point, Talk } from '@/lib/model'
import { placeOfTalk } from '@/lib/views/talks'
import { absoluteUrl, hasPage, webUrl } from '../addresses'
import { revisedAt } from '../revision'
import { cleanText, namesOf, oneLine, placeText, statusText, talkStartText } from '../text'
import { component, type Property, spanOf, text, uri, utcDateTime } from './content-lines'

const words = messages.calendar
const { labelled } = messages.machines

const programmeLine = (talk: Talk, event: EventSummary): string => {
  const place = placeOfTalk(talk).map(oneLine).join(' · ')
  const title = [talkStartText(talk, event), oneLine(talk.title), place === '' ? '' : `[${place}]`]
    .filter(Boolean)
    .join(' ')
  return talk.speakers.length === 0 ? `· ${title}` : `· ${title} — ${namesOf(talk.speakers)}`
}

/** Address of registration or of the official page, where the event has one. */
export const officialLink = (event: EventSummary): string | undefined =>
  webUrl(event.links.find(({ kind }) => kind === 'event')?.url ?? '')

/** What a calendar entry says below its title: state, summary, programme and links, as plain text. */
export const calendarText = (event: EventSummary, origin: string): string => {
  const programme = event.talks.filter(hasPage).map((talk) => programmeLine(talk, event))
  const official = officialLink(event)
  const paragraphs = [
    statusText(event),
    event.summary?.trim() ?? '',
    programme.length === 0 ? '' : [labelled(words.programme, '').trim(), ...programme].join('\n'),
    [
      labelled(words.page, absoluteUrl(origin, routes.event(event.slug))),
      official === undefined ? '' : labelled(words.official, official),
    ]
      .filter(Boolean)
      .join('\n'),
  ]
  return cleanText(paragraphs.filter(Boolean).join('\n\n'))
}

/** RFC 5545, section 3.8.1.11. A cancelled event stays in the calendar, so that subscribers learn of it. */
const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** Addresses of one's own machine: no name for anything that is published. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/** The host that entries are known by: the owner's word, else the site's host, else the organizer's. */
export const calendarHost = (origin: string): string => {
  if (site.calendarId !== '') return site.calendarId
  const { hostname } = new URL(origin)
  if (!LOOPBACK.test(hostname)) return hostname
  return URL.canParse(site.organizer.url) ? new URL(site.organizer.url).hostname : 'meetmark.invalid'
}

/** Identifies an event for ever: neither its title nor its time may change it. */
const uidOf = ({ slug, original = slug }: EventSummary, origin: string): string => `${original}@${calendarHost(origin)}`

/** Grows with every revision: minutes from the year 2000 to the content's last change, 0 where nothing tells it. */
const sequenceOf = ({ revised, modified = revised }: EventSummary): number => {
  const changed = revised ?? modified
  return changed === undefined ? 0 : Math.max(0, Math.floor((Date.parse(changed) - Date.UTC(2000, 0, 1)) / 60_000))
}

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

/** The room that all talks are in, where the place's own words do not say it. */
const roomOf = ({ talks, place }: EventSummary): string => {
  const rooms = new Set(talks.filter(({ kind }) => kind !== 'break').map(({ room }) => room))
  const [room = ''] = rooms.size === 1 ? rooms : []
  return placeText(place).includes(room) ? '' : room
}

const location = (event: EventSummary): readonly Property[] => {
  const { place } = event
  const where = oneLine([roomOf(event), placeText(place)].filter(Boolean).join(', '))
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

const revision = (event: EventSummary, invitation: Invitation | undefined): readonly Property[] => {
  const stamp = utcDateTime(Date.parse(revisedAt(event)))
  return [
    { name: 'DTSTAMP', value: stamp },
    ...(event.modified === undefined
      ? []
      : [{ name: 'LAST-MODIFIED', value: utcDateTime(Date.parse(event.modified)) }]),
    { name: 'SEQUENCE', value: String(invitation?.sequence ?? sequenceOf(event)) },
  ]
}

/** One person is asked to come, or told not to (RFC 5546): calendar programs answer, and move the entry by themselves. */
export type Invitation = {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly organizer: { readonly name: string; readonly mail: string }
  readonly attendee: { readonly name: string; readonly mail: string }
  /** Greater than that of every earlier mail to this person. */
  readonly sequence: number
}

const mailto = (mail: string): string => uri(`mailto:${mail}`)

/** Nobody but the one who is asked is named: guests do not learn of each other. */
const people = ({ organizer, attendee, method }: Invitation): readonly Property[] => [
  { name: 'ORGANIZER', value: mailto(organizer.mail), parameters: { CN: organizer.name } },
  {
    name: 'ATTENDEE',
    value: mailto(attendee.mail),
    parameters: {
      CN: attendee.name,
      ROLE: 'REQ-PARTICIPANT',
      ...(method === 'REQUEST' ? { PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' } : {}),
    },
  },
]

/** Many applications show no STATUS: the title tells what does not take place as planned. */
const marked = ({ title, status }: EventSummary): string =>
  status === 'cancelled' || status === 'postponed'
    ? messages.calendar.marked(messages.calendar[status === 'cancelled' ? 'off' : 'later'], oneLine(title))
    : oneLine(title)

/**
 * An event as a VEVENT (RFC 5545, section 3.6.1). Times are the event's own wall time, revisions come from its content.
 * @param origin the site's address without a trailing slash
 * @param invitation where it goes to one person as an invitation
 */
export const eventComponent = (event: EventSummary, origin: string, invitation?: Invitation): string => {
  const tags = event.tags.map(({ name }) => text(oneLine(name)))
  return component('VEVENT', [
    { name: 'UID', value: text(uidOf(event, origin)) },
    ...revision(event, invitation),
    ...dates(event),
    { name: 'SUMMARY', value: text(marked(event)) },
    { name: 'DESCRIPTION', value: text(calendarText(event, origin)) },
    ...location(event),
    { name: 'URL', value: uri(absoluteUrl(origin, routes.event(event.slug))) },
    ...(tags.length === 0 ? [] : [{ name: 'CATEGORIES', value: tags.join(',') }]),
    ...(invitation === undefined
      ? [{ name: 'ORGANIZER', value: uri(site.organizer.url || origin), parameters: { CN: site.organizer.name } }]
      : people(invitation)),
    { name: 'STATUS', value: invitation?.method === 'CANCEL' ? statuses.cancelled : statuses[event.status] },
  ])
}
