import ICAL from 'ical.js'
import { say } from '@/config/language'
import { isThing, list, type Thing } from './find-events'
import { termOf, text } from './values'

/** A date of an event that takes place again and again, and what is to be said of it. */
export type ThingDate = { readonly thing: Thing; readonly remarks: readonly string[] }

/** As of calendars without an end, a year of weeks is read. */
const MOST_ENDLESS = 52
const MOST = 500

/**
 * Every date of a schema.org Event by its `eventSchedule` (https://schema.org/Schedule): how often, on which days, until
 * when or how many times, without those of `exceptDate`. An event without one is its own only date.
 */
export const datesOf = (event: Thing): readonly ThingDate[] => {
  const schedules = list(event.eventSchedule).filter(isThing)
  if (schedules.length === 0) return [{ thing: event, remarks: [] }]
  const dates = schedules.flatMap((schedule) => datesIn(schedule, event) ?? [])
  if (dates.length === 0) return [{ thing: event, remarks: [UNREAD] }]
  return dates
}

const UNREAD = say(
  'Its eventSchedule was not understood; its first date was read.',
  '没有看懂 eventSchedule，只读了第一个日期。',
)

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
const UNITS: Readonly<Record<string, Frequency>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }
const WORDS: Readonly<Record<string, Frequency>> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  yearly: 'YEARLY',
  annually: 'YEARLY',
}

const datesIn = (schedule: Thing, event: Thing): readonly ThingDate[] | undefined => {
  const told = text(schedule.startDate) ?? text(event.startDate)
  const [, day, inStart] = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(told ?? '') ?? []
  if (day === undefined) return undefined
  const clock = text(schedule.startTime)?.replace(/^T/, '') ?? inStart
  const until = text(schedule.endTime)?.replace(/^T/, '')
  const zone = text(schedule.scheduleTimezone)
  const days = daysOf(schedule, day)
  if (days === undefined) return undefined
  const left = new Set(list(schedule.exceptDate).map((one) => (text(one) ?? '').slice(0, 10)))
  const { eventSchedule: _, endDate, ...rest } = event
  return days.dates
    .filter((date) => !left.has(date))
    .map((date) => {
      const end =
        until === undefined
          ? date === day && text(endDate)?.startsWith(day)
            ? endDate
            : undefined
          : `${endDay(date, clock, until)}T${until}`
      const start = clock === undefined ? date : `${date}T${clock}`
      const thing = {
        ...rest,
        startDate: start,
        ...(end === undefined ? {} : { endDate: end }),
        ...(zone === undefined ? {} : { scheduleTimezone: zone }),
      }
      return { thing, remarks: days.endless ? [endlessly(days.dates.length)] : [] }
    })
}

/** What ends before it begins ends on the next day. */
const endDay = (date: string, clock: string | undefined, until: string): string =>
  clock === undefined || until > clock ? date : new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

const endlessly = (dates: number): string =>
  say(`It recurs without an end; ${dates} dates were read.`, `这是没有结束的重复活动，读了 ${dates} 次。`)

type Days = { readonly dates: readonly string[]; readonly endless: boolean }

const daysOf = (schedule: Thing, first: string): Days | undefined => {
  const written = text(schedule.repeatFrequency)
  if (written === undefined) return { dates: [first], endless: false }
  const [, interval = '1', unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(written) ?? []
  const freq = UNITS[unit] ?? WORDS[termOf(written).toLowerCase()]
  const weekdays = list(schedule.byDay).map((one) => weekdayOf(one, freq, first, text(schedule.byMonthWeek)))
  if (freq === undefined || weekdays.includes(undefined)) return undefined
  const numbers = (value: unknown): readonly number[] => list(value).map(Number).filter(Number.isInteger)
  const count = Number(text(schedule.repeatCount) ?? Number.NaN)
  const last = text(schedule.endDate)?.slice(0, 10)
  const parts = [
    `FREQ=${freq}`,
    `INTERVAL=${interval}`,
    ...(weekdays.length === 0 ? [] : [`BYDAY=${weekdays.join(',')}`]),
    ...(numbers(schedule.byMonthDay).length === 0 ? [] : [`BYMONTHDAY=${numbers(schedule.byMonthDay).join(',')}`]),
    ...(numbers(schedule.byMonth).length === 0 ? [] : [`BYMONTH=${numbers(schedule.byMonth).join(',')}`]),
    ...(Number.isInteger(count) && count > 0 ? [`COUNT=${count}`] : []),
  ]
  const endless = !(Number.isInteger(count) && count > 0) && last === undefined
  try {
    const dates: string[] = []
    const next = ICAL.Recur.fromString(parts.join(';')).iterator(ICAL.Time.fromDateString(first))
    for (let date = next.next(); date !== null && date !== undefined; date = next.next()) {
      const day = date.toString().slice(0, 10)
      if ((last !== undefined && day > last) || dates.length >= (endless ? MOST_ENDLESS : MOST)) break
      dates.push(day)
    }
    return dates.length === 0 ? undefined : { dates, endless }
  } catch {
    return undefined
  }
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/**
 * `https://schema.org/Monday`, `Mo`, `2MO` as RFC 5545 has it. A weekday of a month without its week is that of the first
 * date: a meetup is on the second Tuesday, and not on all of them.
 */
const weekdayOf = (
  written: unknown,
  freq: Frequency | undefined,
  first: string,
  week: string | undefined,
): string | undefined => {
  const [, number = '', name = ''] = /^([+-]?\d)?([A-Za-z]{2,})$/.exec(termOf(written)) ?? []
  const day = WEEKDAYS.find((one) => one === name.slice(0, 2).toUpperCase())
  if (day === undefined) return undefined
  if (number !== '' || freq !== 'MONTHLY') return `${number}${day}`
  if (week !== undefined) return /^-?[1-5]$/.test(week) ? `${week}${day}` : undefined
  const own = new Date(first)
  return WEEKDAYS[own.getUTCDay()] === day ? `${Math.ceil(own.getUTCDate() / 7)}${day}` : undefined
}
