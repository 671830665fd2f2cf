import { site } from '@/config/site'
import type { EventSummary } from '@/lib/model'
import { lastModified, publicEvents } from '../revision'
import { component, type Property, text, uri } from './content-line'
import { isKnownZone, spanOf, utcDateTime } from './date-values'
import { eventComponent } from './event-component'
import { timeZone } from './time-zone'

export type CalendarFacts = {
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

const head = (facts: CalendarFacts, events: readonly EventSummary[]): readonly Property[] => {
  const modified = lastModified(events)
  return [
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: `-//${text(site.name)}//Meetmark//${site.language.slice(0, 2).toUpperCase()}` },
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
