import { tzOffset, tzScan } from '@date-fns/tz'
import type { EventTime } from '@/lib/model'
import { endOf } from '@/lib/views/state'
import { cleanText, oneLine } from '../text'

/** A property of RFC 5545: its value stands ready for the wire, see `text` for the TEXT type. */
export type Property = {
  readonly name: string
  readonly value: string
  readonly parameters?: Readonly<Record<string, string>>
}

/** A TEXT value (RFC 5545, section 3.3.11): the backslash is escaped first, the colon never. */
export const text = (value: string): string =>
  cleanText(value).replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')

/** A URI value (section 3.3.13) is not escaped; what could break the line is percent-encoded. */
export const uri = (value: string): string => cleanText(value).replace(/[\s"<>\\^`{|}]/g, encodeURIComponent)

/** A parameter's value (section 3.2) has no escapes: quotation marks go, and what needs quoting is quoted. */
const parameter = (value: string): string => {
  const plain = oneLine(value).replaceAll('"', "'")
  return /[:;,]/.test(plain) ? `"${plain}"` : plain
}

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/**
 * Folds a line to at most 75 octets (section 3.1) between characters, never inside one. The space that opens each
 * further line counts.
 */
export const fold = (line: string): string => {
  if (Buffer.byteLength(line) <= 75) return line
  let folded = ''
  let room = 75
  for (const character of line) {
    const octets = octetsOf(character)
    if (octets > room) {
      folded += '\r\n '
      room = 74
    }
    folded += character
    room -= octets
  }
  return folded
}

/** One folded content line, closed by CRLF. */
export const contentLine = ({ name, value, parameters = {} }: Property): string => {
  const rest = Object.entries(parameters).map(([key, of]) => `;${key}=${parameter(of)}`)
  return `${fold(`${name}${rest.join('')}:${value}`)}\r\n`
}

/** A component with its properties and the components inside it. */
export const component = (name: string, properties: readonly Property[], inside = ''): string =>
  `BEGIN:${name}\r\n${properties.map(contentLine).join('')}${inside}END:${name}\r\n`

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '')

/**
 * A DATE-TIME in UTC (RFC 5545, section 3.3.5): `20180729T050000Z`.
 * @param epoch milliseconds since 1970-01-01T00:00Z
 */
export const utcDateTime = (epoch: number): string => compact(new Date(epoch).toISOString())

/** A DATE-TIME in the wall time of a zone: `20180729T130000`. An unknown zone gives UTC. */
const localDateTime = (epoch: number, zone: string): string => {
  const minutes = tzOffset(zone, new Date(epoch))
  return Number.isNaN(minutes) ? utcDateTime(epoch) : utcDateTime(epoch + minutes * 60_000).slice(0, -1)
}

/** Whether the runtime knows the zone; one that it does not know cannot be described either. */
export const isKnownZone = (zone: string): boolean => !Number.isNaN(tzOffset(zone, new Date(0)))

/**
 * A DATE: `20180729`.
 * @param date `YYYY-MM-DD`
 * @param days how many days later
 */
const dateValue = (date: string, days = 0): string =>
  utcDateTime(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).slice(0, 8)

/** First and last moment of an event as calendars want them: all-day ends are exclusive, and an end always exists. */
type CalendarSpan =
  | { readonly kind: 'all-day'; readonly start: string; readonly end: string }
  | { readonly kind: 'timed'; readonly start: string; readonly end: string; readonly zone: string }

/** The span in the event's own wall time; in UTC, with the zone `UTC`, where its zone is unknown. */
export const spanOf = (time: EventTime): CalendarSpan => {
  if (time.kind === 'all-day') {
    const last = time.last < time.first ? time.first : time.last
    return { kind: 'all-day', start: dateValue(time.first), end: dateValue(last, 1) }
  }
  const zone = isKnownZone(time.zone) ? time.zone : 'UTC'
  const [start, end] = [time.start.epoch, endOf(time)]
  return zone === 'UTC'
    ? { kind: 'timed', start: utcDateTime(start), end: utcDateTime(end), zone }
    : { kind: 'timed', start: localDateTime(start, zone), end: localDateTime(end, zone), zone }
}

/** `+0800`; seconds only where the zone has them (RFC 5545, section 3.3.14). */
const offsetValue = (minutes: number): string => {
  const seconds = Math.round(Math.abs(minutes) * 60)
  const pair = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const rest = seconds % 60 === 0 ? '' : pair(seconds % 60)
  return `${minutes < 0 ? '-' : '+'}${pair(seconds / 3600)}${pair((seconds / 60) % 60)}${rest}`
}

const observance = (kind: 'STANDARD' | 'DAYLIGHT', onset: number, from: number, to: number): string => {
  const properties: readonly Property[] = [
    { name: 'DTSTART', value: utcDateTime(onset + from * 60_000).slice(0, -1) },
    { name: 'TZOFFSETFROM', value: offsetValue(from) },
    { name: 'TZOFFSETTO', value: offsetValue(to) },
    { name: 'TZNAME', value: `GMT${offsetValue(to)}` },
  ]
  return component(kind, properties)
}

/**
 * The VTIMEZONE (section 3.6.5) of an IANA zone, true for the given years: one observance for its state when they
 * begin, and one for each change that really took place.
 */
export const timeZone = (zone: string, firstYear: number, lastYear: number): string => {
  const start = Date.UTC(firstYear - 1, 11, 31)
  const changes = tzScan(zone, { start: new Date(start), end: new Date(Date.UTC(lastYear + 1, 0, 2)) })
  const before = tzOffset(zone, new Date(start))
  const standard = Math.min(before, ...changes.map(({ offset }) => offset))
  const observances = changes.map(({ date, change, offset }) =>
    observance(offset > standard ? 'DAYLIGHT' : 'STANDARD', date.getTime(), offset - change, offset),
  )
  const opening = observance(before > standard ? 'DAYLIGHT' : 'STANDARD', start, before, before)
  return component('VTIMEZONE', [{ name: 'TZID', value: zone }], opening + observances.join(''))
}
