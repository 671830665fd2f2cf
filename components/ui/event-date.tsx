import { TZDate } from '@date-fns/tz'
import { format, parseISO } from 'date-fns'
import { messages } from '@/i18n'
import { dateLocale } from '@/i18n/date-locale'
import type { EventTime, WallTime } from '@/lib/model'
import { daysOf, offsetWords } from '@/lib/model/event-time'

/** The ways in which a day is written. */
type DayStyle = 'full' | 'monthDay' | 'numeral' | 'dotted' | 'year' | 'yearWeekday' | 'weekday' | 'fullWeekday'

const words = messages.date

/** A moment on the clock of its place: the organizer's wall time, whatever the zone of this machine. */
const onTheWall = ({ epoch, offset }: WallTime): TZDate => new TZDate(epoch, offset)

/**
 * One day in words.
 *
 * @param day - `YYYY-MM-DD`
 */
export const dayWords = (day: string, style: DayStyle): string =>
  format(parseISO(day), words[style], { locale: dateLocale })

/** From which day to which, short: `2020.05.06–05.14`; the year again only where it changes. */
export const dayRangeWords = (time: EventTime): string => {
  const { first, last } = daysOf(time)
  const written = (day: string) => ({ short: dayWords(day, 'numeral'), long: dayWords(day, 'dotted') })
  return words.days(written(first), written(last), first.slice(0, 4) === last.slice(0, 4))
}

/** From when to when on the wall: `13:00–17:00`, `13:00 起` without an end, `全天`. An end before the start is none. */
export const clockWords = (time: EventTime): string => {
  if (time.kind === 'all-day') return words.allDay
  const { start, end } = time
  if (end === undefined || end.epoch <= start.epoch) return words.from(start.clock)
  if (daysOf(time).first !== daysOf(time).last) {
    const [from, to] = [start, end].map((wall) => format(onTheWall(wall), words.weekdayClock, { locale: dateLocale }))
    return words.range(from ?? '', to ?? '')
  }
  return `${start.clock}–${end.date === start.date ? end.clock : words.nextDay(end.clock)}`
}

/** The clock an event goes by: the place's name for it and the offset, or the offset alone where nothing else is known. */
export const zoneWords = ({ zone, start }: EventTime): string => {
  const offset = offsetWords(start.offset)
  const name = words.zones[zone]
  return name === undefined ? offset : words.zone(name, offset)
}

/** How near an event is: today and tomorrow with the hour, else days. `days` counts midnights in the event's zone. */
export const countdownWords = (days: number, time: EventTime): string => {
  const clock = time.kind === 'timed' ? time.start.clock : ''
  if (days <= 0) return words.today(clock)
  return days === 1 ? words.tomorrow(clock) : words.inDays(days)
}

/** The value of a `datetime` attribute: the moment with its offset, or the day. */
export const machineTime = (time: EventTime): string => (time.kind === 'all-day' ? time.first : time.start.iso)

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
