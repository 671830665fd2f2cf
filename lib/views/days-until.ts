import { TZDate } from '@date-fns/tz'
import { differenceInCalendarDays } from 'date-fns'
import type { EventTime } from '@/lib/model'

/**
 * Midnights between `now` and the event, on the calendar of the place where it is held: 0 today, 1 tomorrow.
 *
 * @param now - milliseconds since 1970-01-01T00:00Z
 */
export const daysUntil = ({ start, zone }: EventTime, now: number): number =>
  differenceInCalendarDays(new TZDate(start.epoch, zone), new TZDate(now, zone))
