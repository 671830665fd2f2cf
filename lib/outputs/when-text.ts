import { messages } from '@/i18n'
import type { EventTime, WallTime } from '@/lib/records'

const words = messages.machines

const dayText = (date: string): { readonly day: string; readonly weekday: string } => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const weekday = words.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  return { day: words.day(year, month, day), weekday }
}

/** A moment as its organizer wrote it: 2018 年 7 月 29 日，周日 13:00. */
export const momentText = (time: WallTime): string => {
  const { day, weekday } = dayText(time.date)
  return words.moment(day, weekday, time.clock)
}

const wholeDayText = (date: string): string => {
  const { day, weekday } = dayText(date)
  return words.wholeDay(day, weekday)
}

/** The event's own wall time as plain text; an end before the start is left out. */
export const whenText = (time: EventTime): string => {
  if (time.kind === 'all-day') {
    const first = wholeDayText(time.first)
    return time.last > time.first ? words.range(first, wholeDayText(time.last)) : first
  }
  const { start, end } = time
  if (end === undefined || end.epoch <= start.epoch) return momentText(start)
  return end.date === start.date ? `${momentText(start)}–${end.clock}` : words.range(momentText(start), momentText(end))
}

/** The day an event begins, without the time. */
export const dayOf = (time: EventTime): string => dayText(time.kind === 'all-day' ? time.first : time.start.date).day
