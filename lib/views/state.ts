import { TZDate } from '@date-fns/tz'
import { differenceInCalendarDays } from 'date-fns'
import type { EventSummary, EventTime, Talk } from '@/lib/model'
import { endOf } from '@/lib/model/event-time'

export { type EventState, endOf, presumedDuration, stateOf } from '@/lib/model/event-time'

/**
 * Midnights between `now` and the event, on the calendar of the place where it is held: 0 today, 1 tomorrow.
 *
 * @param now - milliseconds since 1970-01-01T00:00Z
 */
export const daysUntil = ({ start, zone }: EventTime, now: number): number =>
  differenceInCalendarDays(new TZDate(start.epoch, zone), new TZDate(now, zone))

type OnNow = {
  readonly current?: Talk
  /** What runs in other halls at the same time. */
  readonly parallel?: readonly Talk[]
  readonly next?: Talk
}

/**
 * What is on stage at the moment `now` (milliseconds since 1970) and what follows: known only where the programme gives
 * times. A talk without an end lasts until the next one begins in its hall.
 */
export const onNow = ({ talks, time }: Pick<EventSummary, 'talks' | 'time'>, now: number): OnNow => {
  const timed = talks.flatMap((talk) => (talk.start === undefined ? [] : [{ talk, start: talk.start.epoch }]))
  const ordered = timed.sort((a, b) => a.start - b.start)
  const next = ordered.find(({ start }) => start > now)
  const running = ordered.filter(({ talk, start }) => {
    const after = ordered.find((other) => other.start > start && hallOf(other.talk) === hallOf(talk))
    return start <= now && now < (talk.end?.epoch ?? after?.start ?? endOf(time))
  })
  const current = running.at(-1)
  const parallel = running.slice(0, -1).filter(({ talk }) => hallOf(talk) !== hallOf(current?.talk))
  return {
    ...(current && { current: current.talk }),
    ...(parallel.length > 0 && { parallel: parallel.map(({ talk }) => talk) }),
    ...(next && { next: next.talk }),
  }
}

const hallOf = (talk: Talk | undefined): string => talk?.room ?? talk?.track ?? ''
