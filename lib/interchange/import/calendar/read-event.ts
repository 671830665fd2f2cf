import ICAL from 'ical.js'
import { say } from '@/config/language'
import type { EventFacts } from '../event-facts'
import { ZONELESS } from '../export-values'
import { markdownOf } from '../plain-to-markdown'
import { type CalendarMoment, dayBefore, momentOf } from './moment'
import type { CalendarDate } from './recurrence'

/** One entry of a calendar: its facts, or why there are none, and what could not be kept. */
export type ReadEvent = {
  /** What the entry calls itself, for the report. */
  readonly name: string
  readonly facts: EventFacts | undefined
  readonly remarks: readonly string[]
}

/** Reads one date of a VEVENT. @param home zone of the calendar itself, or the one that the organizer has told */
export const readEvent = (date: CalendarDate, home: string | undefined): ReadEvent => {
  const { component } = date
  const title = textIn(component, 'summary')
  const name = title ?? textIn(component, 'uid') ?? 'VEVENT'
  const start = startOf(date, home)
  if (title === undefined || start === undefined)
    return { name, facts: undefined, remarks: [say('It has no title or no start.', '没有标题或开始时间。')] }
  return { name, facts: factsOf(date, title, start, home), remarks: remarksOn(date, start) }
}

const startOf = ({ component, start }: CalendarDate, home: string | undefined): CalendarMoment | undefined =>
  start === undefined
    ? momentIn(component, 'dtstart', home)
    : momentOf(start, component.getFirstProperty('dtstart')?.getFirstParameter('tzid'), home)

const factsOf = (date: CalendarDate, title: string, start: CalendarMoment, home: string | undefined): EventFacts => {
  const { component } = date
  const organizer = organizerOf(component)
  const url = webAddress(textIn(component, 'url'))
  const location = textIn(component, 'location')
  const online = location !== undefined && webAddress(location) !== undefined
  const body = markdownOf(textIn(component, 'description') ?? '')
  const joined = addressesIn(component, 'conference')[0]
  const { links, picture } = attachmentsOf(component)
  return {
    title,
    start: start.written,
    ...endOf(date, start, home),
    allDay: start.isDay,
    ...(start.zone === undefined ? {} : { zone: start.zone }),
    ...pickUrl(url ?? (online ? location : joined)),
    ...(location === undefined || online ? {} : { place: location }),
    ...pointOf(component),
    // RFC 7986, section 5.11: where one takes part from elsewhere
    online: online || (location === undefined && joined !== undefined),
    ...(location !== undefined && !online && joined !== undefined ? { hybrid: true as const } : {}),
    ...(links.length === 0 ? {} : { links }),
    ...(picture === undefined ? {} : { picture }),
    ...(textIn(component, 'status')?.toUpperCase() === 'CANCELLED' ? { status: 'cancelled' as const } : {}),
    speakers: [],
    tags: component.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
    ...(body === '' ? {} : { body }),
    talks: [],
    ...(organizer === undefined ? {} : { organizers: [organizer] }),
  }
}

const pickUrl = (url: string | undefined): Pick<EventFacts, 'url'> => (url === undefined ? {} : { url })

/** The web addresses of a property. */
const addressesIn = (component: ICAL.Component, name: string): readonly string[] =>
  component
    .getAllProperties(name)
    .flatMap((property) => webAddress(String(property.getFirstValue() ?? '').trim()) ?? [])

/**
 * Files of an entry by their addresses: a picture (IMAGE, or ATTACH of that kind) is its picture, all others are links
 * with the name that the calendar gives them (RFC 5545, section 3.8.1.1).
 */
const attachmentsOf = (
  component: ICAL.Component,
): { readonly links: NonNullable<EventFacts['links']>; readonly picture?: string } => {
  const files = component.getAllProperties('attach').flatMap((property) => {
    const url = webAddress(String(property.getFirstValue() ?? '').trim())
    if (url === undefined) return []
    const [kind, name] = ['fmttype', 'filename'].map((key) => property.getFirstParameter(key))
    const named = name ?? property.getFirstParameter('x-filename') ?? property.getFirstParameter('label')
    const isPicture = kind === undefined || kind === '' ? PICTURE.test(new URL(url).pathname) : /^image\//i.test(kind)
    return [{ url, isPicture, name: named?.trim() || nameIn(url) }]
  })
  const picture = addressesIn(component, 'image')[0] ?? files.find(({ isPicture }) => isPicture)?.url
  const links = files.filter(({ url }) => url !== picture).map(({ name, url }) => ({ name, url }))
  return { links, ...(picture === undefined ? {} : { picture }) }
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i

/** The last part of an address, else its host. */
const nameIn = (url: string): string => {
  const { pathname, hostname } = new URL(url)
  const last = pathname.split('/').filter(Boolean).at(-1) ?? hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** The name beside the mail address; the address itself is nobody's business. */
const organizerOf = (component: ICAL.Component): string | undefined => {
  const name = component.getFirstProperty('organizer')?.getFirstParameter('cn')
  return name === undefined || /@/.test(name) ? undefined : name.trim() || undefined
}

/** DTEND of a whole day names the day after; DURATION may stand in its place. A later date is as long as the first. */
const endOf = (date: CalendarDate, start: CalendarMoment, home: string | undefined): { readonly end?: string } => {
  const end = endTime(date)
  if (end === undefined) return {}
  const { value, zone } = end
  const moment = momentOf(value, zone, home)
  if (moment.isDay !== start.isDay) return {}
  const last = moment.isDay ? dayBefore(moment.written) : moment.written
  return last <= start.written && Date.parse(last) <= Date.parse(start.written) ? {} : { end: last }
}

const endTime = ({
  component,
  start,
}: CalendarDate): { readonly value: ICAL.Time; readonly zone: string | undefined } | undefined => {
  const property = component.getFirstProperty('dtstart')
  const [first, end, duration]: unknown[] = [
    property?.getFirstValue(),
    component.getFirstPropertyValue('dtend'),
    component.getFirstPropertyValue('duration'),
  ]
  if (!(first instanceof ICAL.Time)) return undefined
  if (start === undefined && end instanceof ICAL.Time)
    return { value: end, zone: component.getFirstProperty('dtend')?.getFirstParameter('tzid') }
  const length =
    end instanceof ICAL.Time ? end.subtractDateTz(first) : duration instanceof ICAL.Duration ? duration : undefined
  if (length === undefined) return undefined
  const value = (start ?? first).clone()
  value.addDuration(length)
  return { value, zone: property?.getFirstParameter('tzid') }
}

const pointOf = (component: ICAL.Component): Pick<EventFacts, 'address'> => {
  const value: unknown = component.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(value) ? value.map(Number) : []
  return latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)
    ? {}
    : { address: { latitude, longitude } }
}

const remarksOn = ({ component, of }: CalendarDate, start: CalendarMoment): readonly string[] => [
  ...[
    component
      .getAllProperties('attach')
      .filter((property) => webAddress(String(property.getFirstValue() ?? '').trim()) === undefined).length,
  ]
    .filter((count) => count > 0)
    .map((count) =>
      say(
        `Files inside of the calendar were not brought: ${count}. Save them beside the page.`,
        `日历里嵌入的文件没有导入：${count} 个。请存到页面旁边。`,
      ),
    ),
  ...(of?.endless
    ? [say(`It recurs without an end; ${of.dates} dates were read.`, `这是没有结束的重复活动，读了 ${of.dates} 次。`)]
    : []),
  ...(start.zoneless ? [ZONELESS] : []),
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
