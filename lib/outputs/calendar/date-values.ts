import { tzOffset } from '@date-fns/tz'
import type { EventTime } from '@/lib/model'
import { endOf } from '@/lib/model/event-time'

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
export type CalendarSpan =
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
