import { TZDate } from '@date-fns/tz'
import { differenceInCalendarDays } from 'date-fns'
import type { EventSummary, EventTime, Talk } from '@/lib/model'

export type EventState = 'upcoming' | 'running' | 'past'

const hour = 3_600_000

/** How long an event without an end is taken to last, in milliseconds: an afternoon. */
export const presumedDuration = 4 * hour

/**
 * The moment an event is over, in milliseconds since 1970-01-01T00:00Z. All-day events end at the midnight that closes
 * their last day in their own zone; without an end, or with one before the start, `presumedDuration` after the start.
 */
export const endOf = (time: EventTime): number => {
  if (time.kind === 'all-day') return midnightClosing(time)
  const { start, end } = time
  return end !== undefined && end.epoch > start.epoch ? end.epoch : start.epoch + presumedDuration
}

/**
 * The one definition of upcoming, running and past. The start belongs to the event, the end does not.
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export const stateOf = (event: Pick<EventSummary, 'time'>, now: number): EventState => {
  if (now < event.time.start.epoch) return 'upcoming'
  return now < endOf(event.time) ? 'running' : 'past'
}

/** Zones are slow to ask, and every page of a large archive asks for all its events. */
const midnights = new WeakMap<EventTime, number>()

const midnightClosing = (time: Extract<EventTime, { readonly kind: 'all-day' }>): number => {
  const known = midnights.get(time)
  if (known !== undefined) return known
  const [year = 1970, month = 1, day = 1] = time.last.split('-').map(Number)
  const midnight = new TZDate(year, month - 1, day + 1, 0, 0, 0, time.zone).getTime()
  const end = Math.max(midnight, time.start.epoch)
  midnights.set(time, end)
  return end
}

/**
 * Midnights between `now` and the event, on the calendar of the place where it is held: 0 today, 1 tomorrow.
 *
 * @param now - milliseconds since 1970-01-01T00:00Z
 */
export const daysUntil = ({ start, zone }: EventTime, now: number): number =>
  differenceInCalendarDays(new TZDate(start.epoch, zone), new TZDate(now, zone))

type OnNow = { readonly current?: Talk; readonly next?: Talk }

/**
 * What is on stage at the moment `now` (milliseconds since 1970) and what follows: known only where the programme gives
 * times. A talk without an end lasts until the next one begins.
 */
export const onNow = ({ talks, time }: Pick<EventSummary, 'talks' | 'time'>, now: number): OnNow => {
  const timed = talks.flatMap((talk) => (talk.start === undefined ? [] : [{ talk, start: talk.start.epoch }]))
  const ordered = timed.sort((a, b) => a.start - b.start)
  const next = ordered.find(({ start }) => start > now)
  const current = ordered.findLast(({ talk, start }) => {
    const end = talk.end?.epoch ?? next?.start ?? endOf(time)
    return start <= now && now < end
  })
  return { ...(current && { current: current.talk }), ...(next && { next: next.talk }) }
}
