import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { messages } from '@/i18n'
import { dateLocale } from '@/i18n/date-locale'
import type { EventTime, WallTime } from '@/lib/model'

const words = messages.date

/** A calendar day, `YYYY-MM-DD`, in words. */
const dayText = (date: string, style: 'full' | 'fullWeekday'): string =>
  format(new TZDate(`${date}T00:00:00Z`, 'UTC'), words[style], { locale: dateLocale })

/** A moment as its organizer wrote it: 2018 年 7 月 29 日，周日 13:00. */
export const momentText = ({ date, clock }: WallTime): string => `${dayText(date, 'fullWeekday')} ${clock}`

/** The event's own wall time as plain text; an end before the start is left out. */
export const whenText = (time: EventTime): string => {
  if (time.kind === 'all-day') {
    const first = dayText(time.first, 'fullWeekday')
    return time.last > time.first ? words.range(first, dayText(time.last, 'fullWeekday')) : first
  }
  const { start, end, last } = time
  if (last !== undefined && last > start.date) return words.range(momentText(start), dayText(last, 'fullWeekday'))
  if (end === undefined || end.epoch <= start.epoch) return momentText(start)
  return end.date === start.date ? `${momentText(start)}–${end.clock}` : words.range(momentText(start), momentText(end))
}

/** The day an event begins, without the time. */
export const dayOf = (time: EventTime): string =>
  dayText(time.kind === 'all-day' ? time.first : time.start.date, 'full')
