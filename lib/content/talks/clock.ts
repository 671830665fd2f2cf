import type { WallTime } from '@/lib/model'

/** A time as a line says it: a day, a start and an end, each where it is written. */
export type When = {
  readonly length: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly from?: Clock
  readonly to?: Clock
}

type Clock = { readonly hour: number; readonly minute: number; readonly half: 'am' | 'pm' | undefined }

const DATE = /(?:(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})|(\d{1,2})\s*月\s*(\d{1,2}))\s*[日号]?/y
const WEEKDAY =
  /\s*[（(]?\s*(?:(?:周|星期|礼拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)\s*[)）]?/iy
const PART = /\s*(上午|中午|下午|晚上|晚间|傍晚|凌晨|早上|晚|早)\s*/y
const TIME =
  /\s*(\d{1,2})\s*(?:[:：]\s*(\d{2})(?::\d{2})?|[点时](?:\s*(半|\d{1,2})\s*分?)?)\s*(am|pm|a\.m\.|p\.m\.)?|\s*(\d{1,2})\s*(am|pm)\b/iy
const TO = /\s*(?:[-–—~～〜－―−]{1,3}|至|到|to\b|until\b)\s*/iy
const ZONE = /\s*[（(]?\s*(?:(?:UTC|GMT)\s*[+-]\s*\d{1,2}(?::?\d{2})?|北京时间|CST|东八区)\s*[)）]?/iy
const GAP = /[\s,，、|@]*/y

/** Reads the time expression a text begins with; undefined where there is none. */
export const readWhen = (text: string): When | undefined => {
  const head = text.slice(0, 120)
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(head)
    if (match !== null) at = pattern.lastIndex
    return match ?? undefined
  }
  const date = take(DATE)
  if (date) take(WEEKDAY)
  if (date) take(GAP)
  const from = takeClock(take)
  const afterFrom = at
  let to: Clock | undefined
  if (from && take(TO)) {
    if (take(DATE)) take(WEEKDAY)
    to = takeClock(take, from.half)
    if (to === undefined) at = afterFrom
  }
  if (from) take(ZONE)
  if (!date && !from) return undefined
  const [, year, month = date?.[4], day = date?.[5]] = date ?? []
  return {
    length: at,
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && day !== undefined && { month: Number(month), day: Number(day) }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

type Take = (pattern: RegExp) => RegExpExecArray | undefined

const takeClock = (take: Take, inherited?: Clock['half']): Clock | undefined => {
  const part = take(PART)?.[1]
  const match = take(TIME)
  if (!match) return undefined
  const hour = Number(match[1] ?? match[5])
  const minute = match[3] === '半' ? 30 : Number(match[2] ?? match[3] ?? 0)
  if (hour > 24 || minute > 59) return undefined
  const mark = (match[4] ?? match[6])?.toLowerCase()[0]
  const late = part !== undefined && /下午|晚|傍晚/.test(part)
  const half =
    mark === 'p' || late || (part === '中午' && hour < 3) ? 'pm' : mark === 'a' || part !== undefined ? 'am' : inherited
  return { hour, minute, half }
}

/** The start and end that a time expression stands for, on the event's day and in its offset unless it says otherwise. */
export const wallTimes = (when: When, base: WallTime): { readonly start?: WallTime; readonly end?: WallTime } => {
  if (when.from === undefined) return {}
  const date = when.month === undefined || when.day === undefined ? base.date : dateOf(when, base)
  const start = at(date, when.from, base)
  if (start === undefined) return {}
  const end = when.to && at(date, when.to, base)
  return { start, ...(end && end.epoch > start.epoch && { end }) }
}

const dateOf = ({ year, month = 1, day = 1 }: When, base: WallTime): string => {
  const text = (one: number): string => `${one}-${pad(month)}-${pad(day)}`
  if (year !== undefined) return text(year)
  const own = Number(base.date.slice(0, 4))
  return Date.parse(text(own)) < Date.parse(base.date) - HALF_YEAR ? text(own + 1) : text(own)
}

const HALF_YEAR = 183 * 86_400_000
const pad = (number: number): string => String(number).padStart(2, '0')

/** An hour without a half of the day is in the afternoon where the event is and the clock would otherwise be too early. */
const at = (date: string, { hour, minute, half }: Clock, base: WallTime): WallTime | undefined => {
  const opens = Number(base.clock.slice(0, 2))
  const later = half === 'pm' || (half === undefined && hour < 8 && opens >= 12)
  const full = later && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  const clock = `${pad(full)}:${pad(minute)}`
  const iso = `${date}T${clock}:00${base.offset}`
  const epoch = Date.parse(iso)
  return Number.isNaN(epoch) ? undefined : { iso, date, clock, offset: base.offset, epoch }
}
