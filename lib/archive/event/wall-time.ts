import { say } from '@/config/language'
import type { WallTime } from '@/lib/model'

export type ParsedTime =
  | { readonly kind: 'moment'; readonly time: WallTime }
  /** A bare day, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'invalid'; readonly message: string; readonly hint: string }

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]+(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ ]*([Zz]|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/

/**
 * Reads a date and time as organizers write it (RFC 3339, with the freedoms YAML allows).
 * The wall time and the offset are kept as written; `Z` becomes `+00:00`.
 */
export const parseWallTime = (written: string): ParsedTime => {
  const match = PATTERN.exec(written.trim())
  if (match === null)
    return invalid(`“${written.slice(0, 40)}” is not a date and time`, `“${written.slice(0, 40)}”不是日期时间`)
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', offset] = match
  const date = `${year}-${month}-${day}`
  if (!isRealDay(Number(year), Number(month), Number(day)))
    return invalid(`${date} is not a day of the calendar`, `${date} 不是真实的日期`)
  if (hour === undefined) return { kind: 'day', date }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return invalid(`${hour}:${minute} is not a time of day`, `${hour}:${minute} 不是真实的时刻`)
  if (offset === undefined) return invalid('the time has no offset from UTC', '时间缺少时区偏移')
  const zone = normalizeOffset(offset)
  if (zone === undefined) return invalid(`${offset} is not an offset from UTC`, `${offset} 不是有效的时区偏移`)
  return { kind: 'moment', time: wallTimeOf(date, `${hour}:${minute}`, zone, second) }
}

/**
 * Puts a wall time together.
 * @param date `YYYY-MM-DD`
 * @param clock `HH:MM`
 * @param offset `±HH:MM`
 */
export const wallTimeOf = (date: string, clock: string, offset: string, second = '00'): WallTime => {
  const iso = `${date}T${clock}:${second}${offset}`
  return { iso, date, clock, offset, epoch: Date.parse(iso) }
}

const invalid = (english: string, chinese: string): ParsedTime => ({
  kind: 'invalid',
  message: say(english, chinese),
  hint: say('Write it like 2018-07-29T13:00:00+08:00.', '写成 2018-07-29T13:00:00+08:00 的样子。'),
})

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const normalizeOffset = (offset: string): string | undefined => {
  if (/^z$/i.test(offset)) return '+00:00'
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  const hours = Number(digits.slice(0, 2))
  const minutes = Number(digits.slice(2))
  return hours > 14 || minutes > 59 ? undefined : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
