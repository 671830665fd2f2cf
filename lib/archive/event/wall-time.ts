import { TZDate, tzOffset } from '@date-fns/tz'
import { say } from '@/config/language'
import type { WallTime } from '@/lib/model'
import { dayIn } from './word-dates'

export type ParsedTime =
  | { readonly kind: 'moment'; readonly time: WallTime }
  /** Seconds since 1970, as programs count: a moment on no clock. */
  | { readonly kind: 'epoch'; readonly epoch: number }
  /** A time of day without an offset: it is that of a zone which the file or the site names. */
  | {
      readonly kind: 'local'
      readonly date: string
      readonly clock: string
      readonly second: string
      readonly zone?: string
    }
  /** A bare day, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'invalid'; readonly message: string; readonly hint: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

type DayOrder = 'ymd' | 'dmy' | 'mdy' | 'either'

/** How a day is written; what follows it is the time. */
const DAYS: readonly (readonly [RegExp, DayOrder])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 'ymd'],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, 'ymd'],
  [
    /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号](?:\s?[（(]?(?:(?:周|星期|礼拜)[一二三四五六日天]|(?<=[（(])[日月火水木金土](?:曜日?)?)[)）]?)?/,
    'ymd',
  ],
  [/^(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일(?:\s?\([일월화수목금토]\))?/, 'ymd'],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -](?:of )?(${MONTH}),?[ -](\\d{4})`, 'i'), 'dmy'],
  [new RegExp(`^(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i'), 'mdy'],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 'dmy'],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/, 'either'],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -](${MONTH}),?[ -]['’](\\d{2})(?!\\d)`, 'i'), 'dmy'],
  [new RegExp(`^(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? ['’](\\d{2})(?!\\d)`, 'i'), 'mdy'],
]

/** `14/05/27`, `14 May 27`: two of its numbers may be the year. */
const TWO_DIGITS = new RegExp(
  `^['’]?\\d{1,2}([-/.年]| )\\s?(?:\\d{1,2}|${MONTH})(?:\\1|月)\\s?\\d{1,2}日?(?![\\d:])|^${MONTH} \\d{1,2},? \\d{2}(?![\\d:])`,
  'i',
)

/** Ten digits are seconds, thirteen milliseconds: any day from 2001 to 2286. */
const epochOf = (text: string): number | undefined =>
  /^[12]\d{9}$/.test(text) ? Number(text) * 1000 : /^[12]\d{12}$/.test(text) ? Number(text) : undefined

/** `20180729T1300`, ISO 8601 without its marks. */
const BASIC = /^(\d{8})T(\d{2})(\d{2})(?:(\d{2}))?(?!\d)/
const withMarks = (_: string, day: string, hour: string, minute: string, second = '00'): string =>
  `${day}T${hour}:${minute}:${second}`

/** `quinta-feira, 14 de março de 2019`: a day in words of another language, whose month word-dates knows. */
const IN_WORDS = /^(?:\p{L}+(?:-\p{L}+)?\.?,? )?\d{1,2}(?:er|º|°)?\.? (?:de )?\p{L}{3,}\.?,? (?:de |del )?\d{4}(?!\d)/u

const LANGUAGES =
  'en de fr es pt it nl da sv nb fi pl cs sk hu ro ru uk bg tr el he ar fa hi id vi th zh zh-TW ja ko ca gl eu hr sl et lv lt'

let names: ReadonlySet<string> | undefined

/** Names of weekdays, long and short, in lower case and without their dots. */
const weekdays = (): ReadonlySet<string> => {
  names ??= makeWeekdays()
  return names
}

const makeWeekdays = (): ReadonlySet<string> => {
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day))
  const all = LANGUAGES.split(' ').flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
      return days.map((day) => format.format(day))
    }),
  )
  return new Set([...all, ...'tues weds thur thurs'.split(' ')].map((name) => name.toLowerCase().replace(/\.$/, '')))
}

/**
 * A weekday before a day or behind it tells nothing new: `Sat, 11 May`, `2024-05-11 (Sat)`, `11.05.2024, Samstag`. Two Latin
 * letters may be a word, as `to` is; in brackets or before a mark they are none.
 */
const withoutWeekday = (text: string): string => {
  const match =
    /^\s*,?\s*(?:[（(]([\p{L}\p{M}]+)\.?[)）],?|([\p{L}\p{M}]+(?:[- ]feira)?)([.,]{0,2})(?![\p{L}\d:]))\s*/u.exec(text)
  const [whole = '', bracketed, bare = '', mark] = match ?? []
  const isWord = bracketed === undefined && mark === '' && /^\p{Script=Latin}{1,2}$/u.test(bare)
  return !isWord && weekdays().has((bracketed ?? bare).toLowerCase()) ? text.slice(whole.length) : text
}
const ZONE =
  '([Zz]|(?:UTC|GMT)?\\s*[+-]\\d{1,2}:?\\d{2}|(?:UTC|GMT)?\\s*[+-]\\d{1,2}|[A-Za-z]+\\/[A-Za-z_+\\-/0-9]+|[A-Z]{2,5})?'
const CLOCK =
  '(?:(上午|早上|下午|晚上|中午)\\s?)?(\\d{1,2})(?:[:：时點点h](\\d{2})?分?(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*([ap])?\\.?(?:m\\b\\.?)?'
const TIME = new RegExp(
  `^(?:[Tt](?=\\d)|,|\\s|at\\b|@|um\\b|from\\b|von\\b|(?:às|as|a las?|à|kl\\.?|om|alle|ore|o|в)\\s)*${CLOCK}\\s*${ZONE}(?:\\s*[A-Z]{2,5})?(?:\\[([\\w/+-]+)\\])?$`,
  'i',
)

/** `19.00`, `kl. 18.30`: hours and minutes as much of Europe writes them. */
const DOTTED = /^(\D{0,12}\d{1,2})\.(\d{2})(?=$|\s)/

/**
 * Names of clocks that mean one place everywhere; `CST`, `IST` and `BST` do not. People write `CET` all the year round
 * for what the clock on the wall shows.
 */
export const CLOCKS: Readonly<Record<string, string>> = {
  ...{ CET: 'Europe/Berlin', CEST: 'Europe/Berlin', MEZ: 'Europe/Berlin', MESZ: 'Europe/Berlin' },
  ...{ EET: 'Europe/Helsinki', EEST: 'Europe/Helsinki', WET: 'Europe/Lisbon', WEST: 'Europe/Lisbon' },
  ...{ MSK: 'Europe/Moscow', SGT: 'Asia/Singapore', HKT: 'Asia/Hong_Kong', JST: 'Asia/Tokyo', KST: 'Asia/Seoul' },
  ...{ AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney', NZST: 'Pacific/Auckland', NZDT: 'Pacific/Auckland' },
  ...{ EST: 'America/New_York', EDT: 'America/New_York', ET: 'America/New_York', CDT: 'America/Chicago' },
  ...{ MST: 'America/Denver', MDT: 'America/Denver', PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles' },
  ...{ PT: 'America/Los_Angeles' },
}

/** No moment takes as many letters; what does is not taken apart, for that takes longer than its length. */
const isLong = (text: string): boolean => text.length > 200

/**
 * Reads a date and time as organizers write it: RFC 3339, the forms that Hugo reads, and those in which a day can be
 * meant in one way only. The wall time and the offset are kept as written; `Z` becomes `+00:00`.
 */
export const parseWallTime = (written: string): ParsedTime => {
  const text = (isLong(written) ? '' : written).trim().replace(/\s+/g, ' ').replace(BASIC, withMarks)
  const epoch = epochOf(text)
  if (epoch !== undefined) return { kind: 'epoch', epoch }
  const day = dayOf(withoutWeekday(text))
  if (day === undefined)
    return invalid(`“${written.slice(0, 40)}” is not a date and time`, `“${written.slice(0, 40)}”不是日期时间`)
  if (day === 'unclear') return severalDays(written.slice(0, 40))
  const { date } = day
  const rest = withoutWeekday(day.rest).replace(DOTTED, '$1:$2')
  if (!isRealDay(date)) return invalid(`${date} is not a day of the calendar`, `${date} 不是真实的日期`)
  if (rest.trim() === '') return { kind: 'day', date }
  const match = isFromTo(rest) ? null : TIME.exec(rest)
  const clock = match === null ? undefined : clockOf(match)
  if (match === null || clock === undefined)
    return invalid(`“${rest.trim().slice(0, 40)}” is not a time of day`, `“${rest.trim().slice(0, 40)}”不是真实的时刻`)
  const place = zoneOf(match[6] ?? '', match[7])
  if (place === undefined) return invalid(`${match[6]} is not an offset from UTC`, `${match[6]} 不是有效的时区偏移`)
  const at = clock === '24:00' ? { date: dayAfter(date), clock: '00:00' } : { date, clock }
  const second = match[4] ?? '00'
  return place.offset === undefined
    ? { kind: 'local', ...at, second, ...(place.zone === undefined ? {} : { zone: place.zone }) }
    : { kind: 'moment', time: wallTimeOf(at.date, at.clock, place.offset, second) }
}

/**
 * `10:00-12:00` behind a blank and without seconds is from when to when, and `2:30-4:00pm` in any case; an offset stands
 * behind a blank, seconds or `T`, or would end before it begins: `19:00-05:00`.
 */
const isFromTo = (rest: string): boolean => {
  const [, hour = '', minute, until, untilMinute = '00', half] =
    /^[\s,]+(?:(?:at|from|um|von|@)\s+)?(\d{1,2})(?::(\d{2}))?\s?(?:[ap]\.?m\.?)?\s?-\s?(\d{1,2})(?::(\d{2}))?\s?([ap]\.?m\.?)?$/i.exec(
      rest,
    ) ?? []
  if (until === undefined) return false
  // an hour alone has no offset behind it
  if (half !== undefined || minute === undefined) return true
  return `${two(until)}:${untilMinute}` > `${two(hour)}:${minute}` && !/\s-/.test(rest)
}

/** A time of day alone, or two of them: `19:00`, `7 pm`, `19:00–21:00 CET`. Clocks are `HH:MM`, the zone is as written. */
export const parseClocks = (
  text: string,
): { readonly start: string; readonly end?: string; readonly zone?: string } | undefined => {
  if (isLong(text)) return undefined
  const [, written = text, zone] =
    /^(.*\d.*?)\s*[,(]?\s*([A-Z]{2,5}|UTC\s?[+-]\d{1,2}|[A-Z]\w+\/\w+)\)?$/s.exec(text.trim()) ??
    // `9:00 PM Cairo time`
    /^(.*\d.*?)\s+\(?((?![AP]M\b)\p{Lu}[\p{L} ]+?) time\)?$/isu.exec(text.trim()) ??
    []
  if (zone !== undefined && /^[AP]M$/.test(zone)) return clocksIn(text)
  const clocks = clocksIn(written)
  return clocks === undefined || zone === undefined ? clocks : { ...clocks, zone }
}

/** `20h`, `19 Uhr`: an hour alone that says it is one; `2h` is how long it takes. */
const SAYS_HOUR = /\d\s*Uhr$|\d\d\s*h$|\d\s*[时點点]$/i

const clocksIn = (written: string): { readonly start: string; readonly end?: string } | undefined => {
  const [first = '', second, ...more] = written
    .split(/\s*(?:[-–—~～至到]|\bto\b|\bbis\b|\s(?:às|à|a|tot|til)\s)\s*/)
    .map((text) => text.replace(/^(\d{1,2})\.(\d{2})(?=$|\s*(?:Uhr|h)$)/i, '$1:$2'))
  const matches = [first, second].map((text) =>
    text === undefined ? null : new RegExp(`^${CLOCK}(?:\\s*(?:Uhr|h))?$`, 'i').exec(text.trim()),
  )
  const half = matches[1]?.[5]
  const [asTold, end] = matches.map((match, at) =>
    match === null ||
    (match[3] === undefined && match[5] === undefined && (at === 1 || half === undefined) && !SAYS_HOUR.test(match[0]))
      ? undefined
      : clockOf(match),
  )
  const start = half === undefined || end === undefined ? asTold : (inHalf(matches[0], half, end) ?? asTold)
  if (start === undefined || more.length > 0 || (second !== undefined && end === undefined)) return undefined
  return end === undefined ? { start } : { start, end }
}

/** `6:00 - 7:30 PM` begins in the evening, `11:00 - 1:00 PM` in the morning: the half is said once where both have it. */
const inHalf = (match: RegExpExecArray | null | undefined, half: string, end: string): string | undefined => {
  if (match === null || match === undefined || match[1] !== undefined || match[5] !== undefined) return undefined
  if (Number(match[2]) < 1 || Number(match[2]) > 12) return undefined
  const [same, other] = [half, half.toLowerCase() === 'p' ? 'a' : 'p'].map((letter) =>
    clockOf([...match.slice(0, 5), letter]),
  )
  return same !== undefined && same < end ? same : other
}

/** The day that stands at the beginning of a text or of a part of a path, as in Jekyll's `2019-03-14-title.md`. */
export const dayInName = (name: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name)?.filter((part) => !/^[-_.]?$/.test(part)) ?? []
  const date = `${year}-${month}-${day}`
  return Number(year) >= 1990 && Number(year) < 2100 && isRealDay(date) ? date : undefined
}

const two = (digits: string): string => digits.padStart(2, '0')

/**
 * From when to when, where one text tells both: `2019-03-14 – 2019-03-16`, `2019-03-14 13:00-15:00`. The second may be a
 * time of day alone.
 */
export const parseSpan = (written: string): { readonly start: string; readonly end: string } | undefined => {
  if (isLong(written)) return undefined
  for (const { index, 0: mark } of written.matchAll(
    /\s*(?:[–—~～至到]|\bto\b|\bbis\b|\s-\s|(?<=\d:\d\d)-(?=\d\d?:\d\d)|(?<=\d)-(?=\d{1,2}(?::\d\d)?\s*[ap]\.?m)|(?<=\d)\/(?=\d{4}-))\s*/g,
  )) {
    const [start, end] = [written.slice(0, index), written.slice(index + mark.length)]
    const isEnd = parseWallTime(end).kind !== 'invalid' || parseClocks(end) !== undefined
    if (parseWallTime(start).kind !== 'invalid' && isEnd) return inOneHalf(start, end)
  }
  return undefined
}

/** `2024-05-11 2:30` until `4:00 pm`: the half of the day is that of both. */
const inOneHalf = (start: string, end: string): { readonly start: string; readonly end: string } => {
  const [clock] = /\d{1,2}(?::\d{2})?$/.exec(start) ?? []
  const both = clock === undefined || parseWallTime(start).kind === 'day' ? undefined : parseClocks(`${clock}-${end}`)
  return clock === undefined || both?.end === undefined
    ? { start, end }
    : { start: `${start.slice(0, -clock.length)}${both.start}`, end: both.end }
}

/** Whether a text tells a time in any way that is read: a moment, a day, from when to when, or a time of day alone. */
export const tellsTime = (written: string): boolean =>
  parseWallTime(written).kind !== 'invalid' || parseSpan(written) !== undefined || parseClocks(written) !== undefined

const dayOf = (text: string): { readonly date: string; readonly rest: string } | 'unclear' | undefined => {
  for (const [pattern, order] of DAYS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const [whole, a = '', b = '', c = ''] = match
    const rest = text.slice(whole.length)
    if (order === 'ymd') return { date: `${a}-${two(b)}-${two(c)}`, rest }
    const year = c.length === 2 ? `20${c}` : c
    const month = (name: string): string =>
      /^\d/.test(name) ? two(name) : two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1))
    if (order === 'dmy') return { date: `${year}-${month(b)}-${two(a)}`, rest }
    if (order === 'mdy') return { date: `${year}-${month(a)}-${two(b)}`, rest }
    if (Number(a) > 12 || a === b) return { date: `${c}-${two(b)}-${two(a)}`, rest }
    return Number(b) > 12 ? { date: `${c}-${two(a)}-${two(b)}`, rest } : 'unclear'
  }
  if (TWO_DIGITS.test(text)) return 'unclear'
  const [words] = IN_WORDS.exec(text) ?? []
  const date = words === undefined ? undefined : dayIn(words)
  return words === undefined || date === undefined ? undefined : { date, rest: text.slice(words.length) }
}

const clockOf = ([, part, hour = '', minute = '00', second = '00', half]: readonly (string | undefined)[]):
  | string
  | undefined => {
  const late = half?.toLowerCase() === 'p' || /下午|晚上|中午/.test(part ?? '')
  const early = half?.toLowerCase() === 'a'
  const written = Number(hour)
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hours =
    late && written < 12 && !(part === '中午' && written > 10) ? written + 12 : early && written === 12 ? 0 : written
  if (hours > 24 || Number(minute) > 59 || Number(second) > 59 || (hours === 24 && Number(minute) > 0)) return undefined
  return `${two(String(hours))}:${minute}`
}

const zoneOf = (
  written: string,
  bracket: string | undefined,
): { readonly offset?: string; readonly zone?: string } | undefined => {
  if (written === '') return bracket === undefined ? {} : { zone: bracket }
  if (/^z$/i.test(written)) return { offset: '+00:00' }
  if (/^(?:UTC|GMT)$/i.test(written)) return { offset: '+00:00' }
  const known = CLOCKS[written.toUpperCase()]
  if (known !== undefined) return { zone: known }
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}?):?(\d{2})?$/.exec(written) ?? []
  if (sign !== undefined)
    return Number(hours) > 14 || Number(minutes) > 59 ? undefined : { offset: `${sign}${two(hours)}:${minutes}` }
  return /\//.test(written) ? { zone: written } : {}
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

/**
 * A wall time in a zone of the IANA database. One that a change of the clocks leaves out is read with the offset
 * before the change, as RFC 5545 has it: 02:30 becomes 03:30.
 */
export const wallTimeIn = (zone: string, date: string, clock: string, second = '00'): WallTime => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return onClockOf(zone, new TZDate(year, month - 1, day, hour, minute, Number(second), zone).getTime())
}

/** The moment on the clock of a zone. @param epoch milliseconds since 1970-01-01T00:00Z */
export const onClockOf = (zone: string, epoch: number): WallTime => {
  const offset = offsetAt(zone, epoch)
  const local = new Date(epoch + minutesOf(offset) * 60_000).toISOString()
  return wallTimeOf(local.slice(0, 10), local.slice(11, 16), offset, local.slice(17, 19))
}

/** The offset of a zone at a moment, as `±HH:MM`. */
export const offsetAt = (zone: string, epoch: number): string => {
  const minutes = Math.round(tzOffset(zone, new Date(epoch))) || 0
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(String(Math.floor(size / 60)))}:${two(String(size % 60))}`
}

/** Minutes east of UTC. @param offset `±HH:MM` */
export const minutesOf = (offset: string): number => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** The day after. @param date `YYYY-MM-DD` */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** What nobody can know the day of. */
export const severalDays = (written: string) =>
  invalid(`“${written}” may be several days`, `“${written}”可能是不同的日子`)

const invalid = (english: string, chinese: string): Extract<ParsedTime, { readonly kind: 'invalid' }> => ({
  kind: 'invalid',
  message: say(english, chinese),
  hint: say('Write it like 2018-07-29T13:00:00+08:00.', '写成 2018-07-29T13:00:00+08:00 的样子。'),
})

const isRealDay = (date: string): boolean => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
}
