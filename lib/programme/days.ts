/**
 * When a talk takes place: its own words, the day that stands above it, and the event's. A talk never starts outside of its
 * event; where the day is not understood there is no time, and the words stay.
 */
import type { WallTime } from '@/lib/model'
import type { Clock, Day, When } from './lex/time'
import type { BodyContext } from './types'

export type Times = { readonly start?: WallTime; readonly end?: WallTime }

const DAY = 86_400_000
const HALF_YEAR = 183 * DAY

/** The start and end that a time expression stands for; empty where its day is not understood or not the event's. */
export const timesOf = (when: When | undefined, above: Day | undefined, context: BodyContext): Times => {
  const { start: base, end: last } = context
  if (when?.from === undefined || base === undefined) return {}
  const own = when.day !== undefined && Object.keys(when.day).length > 0 ? when.day : above
  const dates = own === undefined ? datesOfEvent(base, last) : [dateOf(own, base, last)]
  for (const date of dates) {
    if (date === undefined) continue
    const start = at(date, when.from, base, when.zone)
    if (start === undefined || !isWithin(start, base, last, own !== undefined)) continue
    const end = when.to === undefined ? undefined : endOf(date, start, when, base, last)
    return { start, ...(end && { end }) }
  }
  return {}
}

/** The days on which a time without a day may be: the first, and the next one where the event runs through a night. */
const datesOfEvent = (base: WallTime, last: WallTime | undefined): readonly string[] => {
  if (last === undefined || last.date === base.date) return [base.date]
  if (last.epoch - base.epoch < DAY) return [base.date, last.date]
  return []
}

/** Within the event, or on its day before it opens; an event without an end takes days that are told. */
const isWithin = (start: WallTime, base: WallTime, last: WallTime | undefined, told: boolean): boolean => {
  if (last === undefined || last.epoch <= base.epoch) return told || start.date === base.date
  if (start.epoch > last.epoch || start.date < base.date) return false
  const isNight = last.date !== base.date && last.epoch - base.epoch < DAY
  return !(isNight && !told && start.epoch < base.epoch && start.date === base.date)
}

const endOf = (
  date: string,
  start: WallTime,
  { to, zone }: When,
  base: WallTime,
  last: WallTime | undefined,
): WallTime | undefined => {
  const end = to && at(date, to, base, zone)
  if (to === undefined || end === undefined) return undefined
  if (end.epoch > start.epoch) return end
  const next = at(dayAfter(date, 1), to, base, zone)
  return next !== undefined && last !== undefined && last.date > start.date && next.epoch <= last.epoch + 3_600_000
    ? next
    : undefined
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** The date that a day's words name; undefined where they contradict each other or the event. */
const dateOf = (day: Day, base: WallTime, last: WallTime | undefined): string | undefined => {
  const named = namedDate(day, base)
  if (day.month !== undefined) {
    if (named === undefined || Number.isNaN(Date.parse(named))) return undefined
    return named
  }
  if (day.nth !== undefined) {
    const date = dayAfter(base.date, day.nth - 1)
    return last === undefined || date <= last.date ? date : undefined
  }
  if (day.weekday === undefined) return undefined
  for (let step = 0; step < 7; step += 1) {
    const date = dayAfter(base.date, step)
    if (last !== undefined ? date > last.date : step > 0) return undefined
    if ((new Date(Date.parse(date)).getUTCDay() + 6) % 7 === day.weekday) return date
  }
  return undefined
}

const namedDate = ({ year, month, day }: Day, base: WallTime): string | undefined => {
  if (month === undefined || day === undefined) return undefined
  const text = (one: number): string => `${one}-${pad(month)}-${pad(day)}`
  if (year !== undefined) return text(year)
  const own = Number(base.date.slice(0, 4))
  return Date.parse(text(own)) < Date.parse(base.date) - HALF_YEAR ? text(own + 1) : text(own)
}

const LONG = 120 * DAY

/** Whether a day that says its year is long before or after the event: what a list of earlier ones tells. */
export const isFarFrom = (day: Day, { start, end }: BodyContext): boolean => {
  const named = day.year === undefined || start === undefined ? undefined : namedDate(day, start)
  if (named === undefined || start === undefined) return false
  const at = Date.parse(named)
  return at < start.epoch - LONG || at > (end ?? start).epoch + LONG
}

const pad = (number: number): string => String(number).padStart(2, '0')

/**
 * An hour without a half of the day is in the afternoon where the event is, or where the event says no time of day, and the
 * clock would otherwise be too early. An hour of another zone is shown on the event's clock.
 */
const at = (date: string, { hour, minute, half }: Clock, base: WallTime, zone?: string): WallTime | undefined => {
  const foreign = zone === undefined ? undefined : foreignOffset(zone, base)
  if (foreign !== undefined) {
    const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
    return onClockOf(base, Date.parse(`${date}T${pad(full)}:${pad(minute)}:00Z`) - foreign * 60_000)
  }
  const opens = Number(base.clock.slice(0, 2))
  const isLate =
    (opens >= 12 && opens < 19) ||
    // 9:00 in the morning, and 2:00 behind it
    (opens >= 8 && opens < 12 && hour < 7) ||
    (base.clock === '00:00' && hour < 6) ||
    (opens > 0 && opens < 8 && hour < opens)
  const later = half === 'pm' || (half === undefined && hour < 8 && hour > 0 && isLate)
  const full = later && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  const clock = `${pad(full)}:${pad(minute)}`
  const iso = `${date}T${clock}:00${base.offset}`
  const epoch = Date.parse(iso)
  return Number.isNaN(epoch) ? undefined : { iso, date, clock, offset: base.offset, epoch }
}

/** Whether a time can be a talk's: its day is understood, and lies within the event. Without the event's own time, any can. */
export const fits = (when: When, above: Day | undefined, context: BodyContext): boolean =>
  context.start === undefined || timesOf(when, above, context).start !== undefined

/** Minutes before Greenwich, by names that stand for one zone; CST, IST and BST are each said of several. */
const OFFSETS: Readonly<Record<string, number>> = {
  ...{ utc: 0, gmt: 0, wet: 0, west: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, sast: 120 },
  ...{ est: -300, edt: -240, mdt: -360, pst: -480, pdt: -420, brt: -180, pkt: 300 },
  ...{ 北京时间: 480, 东八区: 480, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
}

/** The offset of a zone that is not the event's, in minutes. Names of winter's time are said all the year. */
const foreignOffset = (zone: string, { offset }: WallTime): number | undefined => {
  const [, sign, hours, minutes = '0'] = /^-*(?:utc|gmt)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? []
  const numbered = hours === undefined ? undefined : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
  const told = numbered ?? OFFSETS[zone.replace(/^-+/, '')]
  if (told === undefined) return undefined
  const apart = Math.abs(told - minutesOf(offset))
  return apart === 0 || (apart === 60 && numbered === undefined && zone !== 'utc') ? undefined : told
}

/** Of `±HH:MM`; `Z` is none. */
const minutesOf = (offset: string): number => {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
}

/** A moment on the clock of the event. */
const onClockOf = ({ offset }: WallTime, epoch: number): WallTime | undefined => {
  if (Number.isNaN(epoch)) return undefined
  const [date = '', time = ''] = new Date(epoch + minutesOf(offset) * 60_000).toISOString().split('T')
  const clock = time.slice(0, 5)
  return { iso: `${date}T${clock}:00${offset}`, date, clock, offset, epoch }
}
