import { TZDate } from '@date-fns/tz'
import type { EventTime, WallTime } from './time'

export type EventState = 'upcoming' | 'running' | 'past'

const hour = 3_600_000

/** How long an event without an end is taken to last, in milliseconds: an afternoon. */
export const presumedDuration = 4 * hour

/**
 * The moment an event is over, in milliseconds since 1970-01-01T00:00Z. All-day events end at the midnight that closes
 * their last day in their own zone; without an end, or with one before the start, `presumedDuration` after the start.
 */
export const endOf = (time: EventTime): number => {
  if (time.kind === 'all-day' || time.last !== undefined) return midnightClosing(time)
  const { start, end } = time
  return end !== undefined && end.epoch > start.epoch ? end.epoch : start.epoch + presumedDuration
}

/**
 * First and last day of an event on its own calendar, `YYYY-MM-DD`. One that ends in the small hours belongs to the day
 * before.
 */
export const daysOf = (time: EventTime): { readonly first: string; readonly last: string } => {
  if (time.kind === 'all-day') return { first: time.first, last: time.last < time.first ? time.first : time.last }
  const { start, end, last } = time
  if (last !== undefined) return { first: start.date, last }
  if (end === undefined || end.epoch <= start.epoch) return { first: start.date, last: start.date }
  const isNight = end.epoch - start.epoch < 24 * hour && end.clock <= SMALL_HOURS
  return { first: start.date, last: isNight ? start.date : end.date }
}

const SMALL_HOURS = '06:00'

/**
 * The one definition of upcoming, running and past. The start belongs to the event, the end does not.
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export const stateOf = (event: { readonly time: EventTime }, now: number): EventState => {
  if (now < event.time.start.epoch) return 'upcoming'
  return now < endOf(event.time) ? 'running' : 'past'
}

/** Zones are slow to ask, and every page of a large archive asks for all its events. */
const midnights = new WeakMap<EventTime, number>()

const midnightClosing = (time: EventTime): number => {
  const known = midnights.get(time)
  if (known !== undefined) return known
  const [year = 1970, month = 1, day = 1] = daysOf(time).last.split('-').map(Number)
  const midnight = new TZDate(year, month - 1, day + 1, 0, 0, 0, time.zone).getTime()
  const end = Math.max(midnight, time.start.epoch)
  midnights.set(time, end)
  return end
}

/** `UTC+8`, `UTC-3:30` */
export const offsetWords = (offset: string): string => {
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  if (Number(hours) === 0 && minutes === '00') return 'UTC'
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** When one talk of an event is: on its own day where the programme tells its hour, else with the event. */
export const timeOfTalk = (
  { time }: { readonly time: EventTime },
  { start, end }: { readonly start?: WallTime | undefined; readonly end?: WallTime | undefined },
): EventTime =>
  start === undefined ? time : { kind: 'timed', start, zone: time.zone, ...(end === undefined ? {} : { end }) }
