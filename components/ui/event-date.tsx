import type { EventTime } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { clockWords, type DayStyle, dayRangeWords, dayWords, machineTime, zoneWords } from './date-words'

type Props = {
  readonly time: EventTime
  /**
   * A style of the first day, `days` for all of them, `clock` for the hours, `zone` for the clock they go by,
   * `weekdayClock` for the first day of the week and its hour.
   */
  readonly as: DayStyle | 'days' | 'clock' | 'zone' | 'weekdayClock'
  readonly className?: string | undefined
}

/** The one place where the time of an event becomes words: wall time first, as the organizer wrote it. */
export const EventDate = ({ time, as, className }: Props) => (
  <time dateTime={machineTime(time)} className={className}>
    {wordsFor(time, as)}
  </time>
)

const wordsFor = (time: EventTime, as: Props['as']): string => {
  const { first, last } = daysOf(time)
  if (as === 'clock') return clockWords(time)
  if (as === 'zone') return zoneWords(time)
  if (as === 'weekdayClock') return `${dayWords(first, 'weekday')} ${clockWords(time)}`
  if (as === 'days') return first === last ? dayWords(first, 'full') : dayRangeWords(time)
  return dayWords(first, as)
}
