import { isLarge } from '@/config/prepared'
import { routes, type Slice } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, Person, Term, WallTime } from '@/lib/model'
import { byYear } from '@/lib/views/by-year'
import { chronological } from '@/lib/views/order'
import { appearancesOf } from '@/lib/views/speakers'
import { byCity, bySeries, byTag } from '@/lib/views/terms'
import { absoluteUrl } from '../addresses'
import { type Output, rememberOutput, rememberYears, types } from '../respond'
import { lastModified, publicEvents, revisedAt } from '../revision'
import { oneLine } from '../text'
import { component, isKnownZone, type Property, spanOf, text, timeZone, uri, utcDateTime } from './content-lines'
import { calendarHost, eventComponent, type Invitation } from './event-component'

type CalendarFacts = {
  /** The site's address without a trailing slash. */
  readonly origin: string
  /** What subscribers see in their list of calendars. */
  readonly name: string
  /** Full address of the page about the same events. */
  readonly page: string
  /** Full address of this calendar. */
  readonly source: string
}

const yearsOf = (events: readonly EventSummary[]): readonly [number, number] => {
  const years = events.flatMap(({ time }) => {
    const { start, end } = spanOf(time)
    return [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  })
  return years.length === 0 ? [2000, 2000] : [Math.min(...years), Math.max(...years)]
}

const zonesOf = (events: readonly EventSummary[]): readonly string[] => {
  const zones = events.flatMap(({ time }) => {
    const span = spanOf(time)
    return span.kind === 'timed' && span.zone !== 'UTC' ? [span.zone] : []
  })
  const own = isKnownZone(site.timeZone) ? [site.timeZone] : []
  return [...new Set(zones.length === 0 ? own : zones)].sort()
}

const productId = `-//${text(site.name)}//Meetmark//${site.language.slice(0, 2).toUpperCase()}`

const head = (facts: CalendarFacts, events: readonly EventSummary[]): readonly Property[] => {
  const modified = lastModified(events)
  return [
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: productId },
    { name: 'CALSCALE', value: 'GREGORIAN' },
    { name: 'METHOD', value: 'PUBLISH' },
    { name: 'NAME', value: text(facts.name) },
    { name: 'X-WR-CALNAME', value: text(facts.name) },
    { name: 'X-WR-TIMEZONE', value: site.timeZone },
    { name: 'REFRESH-INTERVAL', value: 'PT12H', parameters: { VALUE: 'DURATION' } },
    { name: 'X-PUBLISHED-TTL', value: 'PT12H' },
    { name: 'SOURCE', value: uri(facts.source), parameters: { VALUE: 'URI' } },
    { name: 'URL', value: uri(facts.page) },
    { name: 'COLOR', value: site.calendarColor },
    ...(modified === undefined ? [] : [{ name: 'LAST-MODIFIED', value: utcDateTime(Date.parse(modified)) }]),
  ]
}

/**
 * An iCalendar stream (RFC 5545 and RFC 7986) of some events, drafts excepted. It holds the zones that its events name,
 * and the site's own where there are none, since a calendar needs one component at least.
 */
export const calendar = (events: readonly EventSummary[], facts: CalendarFacts): string => {
  const shown = publicEvents(events)
  const [first, last] = yearsOf(shown)
  const zones = zonesOf(shown).map((zone) => timeZone(zone, first, last))
  return component(
    'VCALENDAR',
    head(facts, shown),
    [...zones, ...shown.map((event) => eventComponent(event, facts.origin))].join(''),
  )
}

type Subject = { readonly name: string; readonly page: string; readonly path: string }

const outputOf = (events: readonly EventSummary[], { name, page, path }: Subject, origin: string): Output => ({
  body: calendar(events, {
    origin,
    name: oneLine(name),
    page: absoluteUrl(origin, page),
    source: absoluteUrl(origin, path),
  }),
  type: types.calendar,
  modified: lastModified(events),
})

/** Years that the calendar of a large archive goes back: what is coming, and the last two. */
const RECENT = 3

/**
 * The calendar of all events, to be subscribed to. In a large archive it holds those of the latest three years that had
 * any; calendars of single years hold the others.
 */
export const archiveCalendar = rememberOutput((events: readonly EventSummary[], origin) => {
  const shown = publicEvents(events)
  const subject = { name: messages.calendar.all(site.name), page: routes.events(), path: routes.calendar() }
  const recent = byYear(shown)
    .slice(0, RECENT)
    .flatMap(({ events: of }) => of)
  return outputOf(chronological(isLarge(shown.length) ? recent : shown), subject, origin)
})

/** The calendar of one year, undefined where there was no event. */
export const yearCalendar = rememberYears(({ year, events }, origin) => {
  const name = messages.calendar.about(year, site.name)
  return outputOf(events, { name, page: routes.archive({ year }), path: routes.yearCalendar(year) }, origin)
})

/** One event as a file to be saved. */
export const eventCalendar = (event: EventSummary, origin: string): Output => {
  const subject = { name: event.title, page: routes.event(event.slug), path: routes.eventCalendar(event.slug) }
  return { ...outputOf([event], subject, origin), filename: `${event.slug}.ics` }
}

const sliceOf = (slice: Slice, { name, slug }: Term, page: string): Subject => ({
  name: messages.calendar.about(name, site.name),
  page,
  path: routes.sliceCalendar(slice, slug),
})

const terms = { tags: [byTag, routes.tag], cities: [byCity, routes.city], series: [bySeries, routes.series] } as const

/** The calendar of a topic, a city or a series; undefined where no public event has it. */
export const termCalendar = (
  slice: keyof typeof terms,
  slug: string,
  events: readonly EventSummary[],
  origin: string,
): Output | undefined => {
  const [view, route] = terms[slice]
  const entry = view(publicEvents(events)).find(slug)
  return entry && outputOf(entry.events, sliceOf(slice, entry.term, route(slug)), origin)
}

/** The calendar of everything a person speaks at, empty for somebody without an event; undefined for nobody. */
export const speakerCalendar = (
  person: Person | undefined,
  events: readonly EventSummary[],
  origin: string,
): Output | undefined => {
  if (person === undefined) return undefined
  const appearances = appearancesOf(publicEvents(events), person.slug)
  const spoken = chronological([...new Set(appearances.map(({ event }) => event))])
  return outputOf(spoken, sliceOf('speakers', person, routes.speaker(person.slug)), origin)
}

/** One event as the calendar part of a mail to one person; PUBLISH parts are the event's own file. */
export const invitationCalendar = (event: EventSummary, origin: string, invitation: Invitation): string => {
  const [first, last] = yearsOf([event])
  const properties: readonly Property[] = [
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: productId },
    { name: 'CALSCALE', value: 'GREGORIAN' },
    { name: 'METHOD', value: invitation.method },
  ]
  const zones = zonesOf([event]).map((zone) => timeZone(zone, first, last))
  return component('VCALENDAR', properties, [...zones, eventComponent(event, origin, invitation)].join(''))
}

/** A quarter of an hour in which something begins: that registration for an event opens. */
const openingOf = (event: EventSummary, opens: WallTime, origin: string, title: string): string => {
  const page = absoluteUrl(origin, routes.event(event.slug))
  const entry: readonly Property[] = [
    { name: 'UID', value: text(`${event.slug}-opening@${calendarHost(origin)}`) },
    { name: 'DTSTAMP', value: utcDateTime(Date.parse(revisedAt(event))) },
    { name: 'DTSTART', value: utcDateTime(opens.epoch) },
    { name: 'DURATION', value: 'PT15M' },
    { name: 'SUMMARY', value: text(title) },
    { name: 'DESCRIPTION', value: text(page) },
    { name: 'URL', value: uri(page) },
    { name: 'TRANSP', value: 'TRANSPARENT' },
  ]
  const properties: readonly Property[] = [
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: productId },
    { name: 'METHOD', value: 'PUBLISH' },
  ]
  return component('VCALENDAR', properties, component('VEVENT', entry))
}

/** The moment at which registration for an event opens; undefined where it is open from the first. */
export const openingCalendar = (event: EventSummary, origin: string): Output | undefined => {
  const opens = event.registration?.opens
  if (opens === undefined) return undefined
  return {
    body: openingOf(event, opens, origin, registrationWords().opensAs(oneLine(event.title))),
    type: types.calendar,
    modified: lastModified([event]),
    filename: `${event.slug}-opening.ics`,
  }
}
