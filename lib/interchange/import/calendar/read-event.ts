import ICAL from 'ical.js'
import { say } from '@/config/language'
import type { EventFacts } from '../event-facts'
import { markdownOf } from '../plain-to-markdown'
import { type CalendarMoment, dayBefore, momentOf } from './moment'

/** One entry of a calendar: its facts, or why there are none, and what could not be kept. */
export type ReadEvent = {
  /** What the entry calls itself, for the report. */
  readonly name: string
  readonly facts: EventFacts | undefined
  readonly remarks: readonly string[]
}

/** Reads one VEVENT. @param home zone of the calendar itself */
export const readEvent = (component: ICAL.Component, home: string | undefined): ReadEvent => {
  const title = textIn(component, 'summary')
  const name = title ?? textIn(component, 'uid') ?? 'VEVENT'
  const start = momentIn(component, 'dtstart', home)
  if (title === undefined || start === undefined)
    return { name, facts: undefined, remarks: [say('It has no title or no start.', '没有标题或开始时间。')] }
  if (component.hasProperty('recurrence-id'))
    return { name, facts: undefined, remarks: [say('A changed date of a series.', '重复活动中改动的一次。')] }
  return { name, facts: factsOf(component, title, start, home), remarks: remarksOn(component, start) }
}

const factsOf = (
  component: ICAL.Component,
  title: string,
  start: CalendarMoment,
  home: string | undefined,
): EventFacts => {
  const url = webAddress(textIn(component, 'url'))
  const location = textIn(component, 'location')
  const online = location !== undefined && webAddress(location) !== undefined
  const body = markdownOf(textIn(component, 'description') ?? '')
  return {
    title,
    start: start.written,
    ...endOf(component, start, home),
    allDay: start.isDay,
    ...(start.zone === undefined ? {} : { zone: start.zone }),
    ...(url === undefined ? (online ? { url: location } : {}) : { url }),
    ...(location === undefined || online ? {} : { place: location }),
    ...pointOf(component),
    online,
    ...(textIn(component, 'status')?.toUpperCase() === 'CANCELLED' ? { status: 'cancelled' as const } : {}),
    speakers: [],
    tags: component.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
    ...(body === '' ? {} : { body }),
    talks: [],
  }
}

/** DTEND of a whole day names the day after; DURATION may stand in its place. */
const endOf = (
  component: ICAL.Component,
  start: CalendarMoment,
  home: string | undefined,
): { readonly end?: string } => {
  const end = momentIn(component, 'dtend', home) ?? afterDuration(component, home)
  if (end === undefined || end.isDay !== start.isDay) return {}
  const last = end.isDay ? dayBefore(end.written) : end.written
  return Date.parse(last) <= Date.parse(start.written) ? {} : { end: last }
}

const afterDuration = (component: ICAL.Component, home: string | undefined): CalendarMoment | undefined => {
  const property = component.getFirstProperty('dtstart')
  const [start, duration]: unknown[] = [property?.getFirstValue(), component.getFirstPropertyValue('duration')]
  if (!(start instanceof ICAL.Time && duration instanceof ICAL.Duration)) return undefined
  const end = start.clone()
  end.addDuration(duration)
  return momentOf(end, property?.getFirstParameter('tzid'), home)
}

const pointOf = (component: ICAL.Component): Pick<EventFacts, 'address'> => {
  const value: unknown = component.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(value) ? value.map(Number) : []
  return latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)
    ? {}
    : { address: { latitude, longitude } }
}

const remarksOn = (component: ICAL.Component, start: CalendarMoment): readonly string[] => [
  ...(component.hasProperty('rrule') || component.hasProperty('rdate')
    ? [say('It recurs; only the first date was read.', '这是重复活动，只读了第一次。')]
    : []),
  ...(start.guessed
    ? [say('Its times name no zone; the site’s was taken.', '时间没有写时区，按网站的时区理解。')]
    : []),
]

const momentIn = (component: ICAL.Component, name: string, home: string | undefined): CalendarMoment | undefined => {
  const property = component.getFirstProperty(name)
  const value: unknown = property?.getFirstValue()
  return value instanceof ICAL.Time ? momentOf(value, property?.getFirstParameter('tzid'), home) : undefined
}

const textIn = (component: ICAL.Component, name: string): string | undefined => {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

const webAddress = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined
