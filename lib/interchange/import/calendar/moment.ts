import ICAL from 'ical.js'
import { site } from '@/config/site'
import { isTimeZone } from '@/config/site-schema'
import { zoneNamed } from '@/lib/archive/event/zone'
import { offsetAt, wallAt } from '../moments'

/** A date or time of a calendar as front matter writes it. */
export type CalendarMoment = {
  readonly written: string
  readonly isDay: boolean
  readonly zone?: string
  /** Neither the source nor the organizer names a zone: the clock stays as it is written, without an offset. */
  readonly zoneless?: true
}

/**
 * Reads DTSTART, DTEND and their like (RFC 5545, section 3.3.5): a day, a time in UTC, in a zone of the calendar, or
 * floating. Times in UTC are written as the clock shows them where the calendar is from.
 * @param name of the zone, as the property's TZID gives it
 * @param home zone of the calendar itself (X-WR-TIMEZONE), else the one that the organizer has told
 */
export const momentOf = (value: ICAL.Time, name: string | undefined, home: string | undefined): CalendarMoment => {
  const plain = value.toString()
  if (value.isDate) return { written: plain.slice(0, 10), isDay: true }
  const wall = plain.slice(0, 19)
  if (plain.endsWith('Z')) {
    // the moment is certain; only the clock that shows it is chosen
    const clock = home ?? site.timeZone
    const local = wallAt(clock, Date.parse(plain))
    return { written: `${local}${offsetAt(clock, local)}`, isDay: false, zone: clock }
  }
  const zone = zoneOf(name)
  if (zone !== undefined) return { written: `${wall}${offsetAt(zone, wall)}`, isDay: false, zone }
  if (name !== undefined && value.zone !== null && value.zone !== ICAL.Timezone.localTimezone)
    return { written: `${wall}${offsetText(value.utcOffset())}`, isDay: false }
  return home === undefined
    ? { written: wall, isDay: false, zoneless: true }
    : { written: `${wall}${offsetAt(home, wall)}`, isDay: false, zone: home }
}

/** Names of Windows are known as well; `/freeassociation.sourceforge.net/Asia/Shanghai` and its like end in the name that everybody knows. */
const zoneOf = (tzid: string | undefined): string | undefined =>
  tzid === undefined
    ? undefined
    : ([tzid, tzid.split('/').slice(-2).join('/')].find((name) => name.includes('/') && isTimeZone(name)) ??
      zoneNamed(tzid))

const offsetText = (seconds: number): string => {
  const minutes = Math.abs(Math.round(seconds / 60))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${seconds < 0 ? '-' : '+'}${hours}:${rest}`
}

/** The day before, `YYYY-MM-DD`: calendars name the day after the last. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
