import { tzOffset, tzScan } from '@date-fns/tz'
import { component, type Property } from './content-line'
import { utcDateTime } from './date-values'

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
