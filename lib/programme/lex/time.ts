/** Times and days as organizers write them: 13:30-14:10, 18h00, 18:00 Uhr, 下午 2 点半, 1400～, Day 2, 周日, October 17. */

import { escapePattern, SPACED } from './marks'
import type { Lexicon } from './phrase'

export type Clock = { readonly hour: number; readonly minute: number; readonly half: 'am' | 'pm' | undefined }

/** Which day: a date, the nth of the event, or a weekday (0 is Monday). */
export type Day = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly nth?: number
  readonly weekday?: number
}

/** A time as a line says it: a day, a start and an end, each where it is written. */
export type When = {
  readonly length: number
  readonly day?: Day
  readonly from?: Clock
  readonly to?: Clock
  /** Of which zone it is, in small letters: `utc`, `cest`, `北京时间`. */
  readonly zone?: string
}

export type TimeReader = {
  /** The time expression a text begins with. `column`: the text is meant as a time, so that 10.00 is one. */
  readonly when: (text: string, column?: boolean) => When | undefined
  /** The time expression a text ends with, alone, in brackets or behind a space, and where it begins. */
  readonly whenAtEnd: (text: string) => (When & { readonly at: number }) | undefined
}

const readers = new WeakMap<Lexicon, TimeReader>()

export const timeReader = (lexicon: Lexicon): TimeReader => {
  const known = readers.get(lexicon)
  if (known !== undefined) return known
  const made = makeReader(lexicon)
  readers.set(lexicon, made)
  return made
}

const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|') || '(?!)'

const TO =
  /\s*(?:[-–—~～〜－―−]{1,3}|至|到|から|부터|to\b|until\b|till\b|bis\b|à|a(?=\s?\d)|til\b|tot\b|até\b|alle\b)\s*/iy
const ZONE =
  /\s*(?:[—–,-]\s*)?[（(]?\s*(?:(?:UTC|GMT)(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?|北京时间|CES?T|CST|BST|EES?T|[EPM][SD]?T|JST|KST|IST|WES?T|[CE]AT|SAST|MSK|BRT|AES?T|NZ[SD]T|PKT|东八区|(?:hora|horário) (?:peninsular|local|de \p{L}+)|heure (?:locale|de \p{L}+)|ora (?:locale|di \p{L}+)|local time|Ortszeit|Europe\/\w+|Asia\/\w+)(?!\p{L})\s*[)）]?/iuy
const MINUTES = "\\d{1,3}\\s*(?:min(?:s|uten|utes|utos|uti|utter)?\\b\\.?|分[钟鐘]?|분|['’′])"
const SPAN = `(?:ca\\.?\\s*|~\\s*)?(?:\\d{1,3}\\s*[-–+]\\s*)?${MINUTES}`
/**
 * How long a talk takes, not when it is: `(20 min)`, `（15 分钟）`, `(20 + 5 min Q&A)` in brackets of its own; `甲 30min` at the
 * end of somebody's; `20mins` before a bracket or at the end, unless a preposition makes it a part of the title (属于每个人的 5 分钟).
 */
const DURATIONS = new RegExp(
  `[（(]\\s*${SPAN}(?:[\\s,，;；+/&][^（()）]*)?[)）]|(?<=[（(][^（()）]*)[\\s,，;；/–-]+${SPAN}\\s*(?=[)）])|(?<!\\b\\p{L}{1,2}|\\b(?:over|under|unter|within|only|just|dans)|[的之の])[\\s–—,，|-]+${SPAN}(?=\\s*(?:[（(]|$))`,
  'giu',
)

/** Where a text tells how long something takes. */
export const durationsIn = (text: string): readonly (readonly [from: number, to: number])[] =>
  /min|[分분'’′]/i.test(text)
    ? [...text.matchAll(DURATIONS)].map(({ index, 0: all }) => [index, index + all.length])
    : []

const OPEN = /^[\s【[（(~～〜]*/
const ALL = {
  full: /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号號]?/y,
  han: /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/y,
  dotted: /(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?(?![\d:：])/y,
  alone: /(\d{1,2})\.\s?(\d{1,2})\.(?=\s*(?:$|[(（]))/y,
  /** 20.06.2027, 20/06/2027 */
  whole: /(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/y,
  /** 3/16（六） */
  withWeekday: /(\d{1,2})\/(\d{1,2})(?=\s*[（(](?:[一二三四五六日土月火水木金월화수목금토일])[)）])/y,
  nth: /第\s*([一二三四五六七八九十\d]{1,2})\s*[天日]/y,
  gap: /[\s,，、|｜@·•]*/y,
  half: /\s*(半|\d{1,2})?\s*[分분]?/y,
}
const HAN_NUMBERS = '一二三四五六七八九十'

const makeReader = (lexicon: Lexicon): TimeReader => {
  const month = new Map<string, number>()
  const weekday = new Map<string, number>()
  const named = new Map<string, number>()
  const amWords = new Set<string>()
  const pmWords = new Set<string>()
  const [own] = lexicon.vocabularies
  for (const one of lexicon.vocabularies) {
    const { months, weekdays, namedDays, am, pm } = one
    months?.forEach((names, index) => {
      for (const name of names.split(/[ |]/)) month.set(name, index + 1)
    })
    weekdays?.forEach((names, index) => {
      // So, Mi, Do are days in German only
      for (const name of names.split(/[ |]/)) if (one === own || !/^[a-z]{1,2}$/.test(name)) weekday.set(name, index)
    })
    namedDays?.forEach((names, index) => {
      for (const name of names.split('|')) named.set(name, index + 1)
    })
    for (const word of am?.split('|') ?? []) amWords.add(word)
    for (const word of pm?.split('|') ?? []) pmWords.add(word)
  }
  const dayFirst = !['zh', 'ja', 'ko', 'en'].includes(lexicon.vocabularies[0]?.language ?? '')
  const words: DayWords = { months: month, weekdays: weekday, named, dayFirst }
  const wordEnd = `(?![${SPACED}\\p{M}])`
  const months = either(month.keys())
  const halves = either([...amWords, ...pmWords])
  const marks = either([...lexicon.words('clock')].filter((word) => word.length > 1))
  const dayForms = [...lexicon.words('days')].map((form) => escapePattern(form).replace(/\s*#\s*/g, '\\s*(\\d{1,2})'))
  const patterns = {
    monthFirst: new RegExp(
      `(${months})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?${wordEnd}(?![:：h]|\\d)(?:,?\\s+(\\d{4})(?![:：]))?`,
      'uy',
    ),
    dayFirst: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|\\. )?\\s*(?:de |of )?(${months})${wordEnd}\\.?(?:,?\\s+(?:de )?(\\d{4})(?![:：]))?`,
      'uy',
    ),
    weekday: new RegExp(`\\s*[（(]?\\s*(?:on |am |le |el )?(${either(weekday.keys())})${wordEnd}\\.?\\s*[)）]?`, 'uy'),
    nth: new RegExp(dayForms.join('|') || '(?!)', 'uy'),
    // `First day at work` is a title
    named: new RegExp(`(${either(named.keys())})(?=\\s*(?:$|[,，:：·•|｜(（–—-]))`, 'uy'),
    half: new RegExp(`\\s*(${halves})${wordEnd}\\s*`, 'uy'),
    time: /\s*(\d{1,2})\s*(?:[:：]\s*(\d{2})(?!:(?!00)\d{2})(?::00)?(?!:?\d)|[hH]\s?(\d{2})?(?![\p{L}\d])|[点點时時시](?:\s*(半|\d{1,2})\s*[分분]?)?)/uy,
    dotTime: /\s*(\d{1,2})\.(\d{2})(?![\d%.])/y,
    leadingDot: dayFirst ? LEADING_DOT.fives : LEADING_DOT.quarters,
    bareHour: new RegExp(`\\s*(\\d{1,2})\\s*(?=(?:${halves})${wordEnd})`, 'uy'),
    uhr: /\s*(\d{1,2})\s*(?=uhr\b)/iy,
    digits: /\s*(?:(?<=[~～〜]\s*)|(?=\d{4}\s*[~～〜]))([01]\d|2[0-4])([0-5]\d)(?!\d)/y,
    marks: new RegExp(`\\s*(?:(?:${marks})${wordEnd}|hs?\\.?(?=\\s|$|[:：,]))`, 'uy'),
    before: new RegExp(
      `\\s*(?:${either([...lexicon.words('clock'), ...lexicon.words('at')])})\\s*(?=\\d{1,2}\\s?[.:：hHuU])`,
      'uy',
    ),
  }
  const when = (text: string, column = false): When | undefined => {
    // full-width digits are as many letters as their narrow ones, and so are small letters but that of İ; patterns that would
    // fold the case of every month in thirty languages take long to be made
    const head = text
      .slice(0, 120)
      .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      .replaceAll('İ', 'i')
      .toLowerCase()
    const start = OPEN.exec(head)?.[0].length ?? 0
    // without a number only a weekday or a day in words can say when
    patterns.weekday.lastIndex = start
    patterns.named.lastIndex = start
    if (!/[\d一二三四五六七八九十]/.test(head) && !patterns.weekday.test(head) && !patterns.named.test(head))
      return undefined
    const cursor = cursorOn(head, start)
    const day = takeDay(cursor, patterns, words)
    const afterDay = cursor.at
    const wasBracket = /[【[（(]/.test(head.slice(0, start))
    if (day !== undefined) cursor.take(ALL.gap)
    const from = takeClock(cursor, patterns, pmWords, column)
    let to: Clock | undefined
    let zone: string | undefined
    if (from !== undefined) {
      const afterFrom = cursor.at
      if (cursor.take(TO)) {
        takeDay(cursor, patterns, words)
        cursor.take(ALL.gap)
        to = takeClock(cursor, patterns, pmWords, column || from !== undefined, from.half)
        if (to === undefined) {
          cursor.at = afterFrom
          // `1400~`, `19:40 – …`: the mark belongs to the time
          cursor.take(/\s*(?:[~～〜]|[-–—]\s*(?:…|\.{3}|\?+))/y)
        }
      }
      zone = cursor.take(ZONE)?.[0].replace(/[^\p{L}\p{N}+:/-]/gu, '')
    } else cursor.at = afterDay
    if (day === undefined && from === undefined) return undefined
    if (wasBracket) cursor.take(/\s*[】\]）)]/y)
    // the half of the day stands behind the end alone: 9:30 – 10:10 am, 6:00 – 8:00 pm
    const isShared = from?.half === undefined && to?.half !== undefined && (from?.hour ?? 24) <= to.hour && to.hour < 12
    const half = from !== undefined && isShared ? { ...from, half: to?.half } : from
    return {
      length: head.slice(0, cursor.at).trimEnd().length,
      ...(day && { day }),
      ...(half && { from: half }),
      ...(to && { to }),
      ...(zone && { zone }),
    }
  }
  const whenAtEnd = (text: string): (When & { readonly at: number }) | undefined => {
    const end = text.trimEnd()
    const bracket = /\s*[（(【[]\s*([^（()）【】[\]]{3,40})\s*[)）】\]]$/.exec(end)
    if (bracket?.[1] !== undefined) {
      const read = when(bracket[1])
      if (read !== undefined && bracket[1].slice(read.length).trim() === '') return { ...read, at: bracket.index }
    }
    const first = /\s(?=\d{1,2}\s?[:：h])/g
    for (const { index } of end.slice(-80).matchAll(first)) {
      const at = Math.max(0, end.length - 80) + index
      const read = when(end.slice(at))
      if (read !== undefined && read.from !== undefined && end.slice(at + read.length).trim() === '')
        return { ...read, at }
    }
    return undefined
  }
  return { when, whenAtEnd }
}

type Cursor = {
  at: number
  readonly text: string
  readonly take: (pattern: RegExp) => RegExpExecArray | undefined
}

const cursorOn = (text: string, at: number): Cursor => {
  const cursor: Cursor = {
    at,
    text,
    take: (pattern: RegExp): RegExpExecArray | undefined => {
      pattern.lastIndex = cursor.at
      const match = pattern.exec(text)
      if (match === null) return undefined
      cursor.at = pattern.lastIndex
      return match
    },
  }
  return cursor
}

type Patterns = Readonly<
  Record<
    | 'monthFirst'
    | 'dayFirst'
    | 'weekday'
    | 'nth'
    | 'named'
    | 'half'
    | 'time'
    | 'dotTime'
    | 'leadingDot'
    | 'bareHour'
    | 'uhr'
    | 'digits'
    | 'marks'
    | 'before',
    RegExp
  >
>

/** What months, weekdays and days of an event are called, and whether a date begins with its day. */
type DayWords = {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly named: ReadonlyMap<string, number>
  readonly dayFirst: boolean
}

/** A day in as many words as it is told: `Day 2 · 2027-10-17`, `Sunday, October 17`, `10 月 17 日 星期日`. */
const takeDay = (cursor: Cursor, patterns: Patterns, words: DayWords): Day | undefined => {
  let day: Day | undefined
  for (let step = 0; step < 4; step += 1) {
    const before = cursor.at
    if (day !== undefined) cursor.take(/[\s,，、·•|｜/:：–—-]*[（(]?\s*/y)
    const found = takeOneDay(cursor, patterns, words, day !== undefined)
    if (found === undefined) {
      cursor.at = before
      return day
    }
    if (day !== undefined) cursor.take(/\s*[)）]/y)
    day = { ...day, ...found }
  }
  return day
}

const takeOneDay = (
  cursor: Cursor,
  patterns: Patterns,
  { months, weekdays, named, dayFirst }: DayWords,
  more: boolean,
): Day | undefined => {
  const full = cursor.take(ALL.full)
  if (full) return dated(full[1], Number(full[2]), Number(full[3]))
  const whole = cursor.take(ALL.whole)
  if (whole) return numbersOf(whole[1], whole[3], whole[4], dayFirst || whole[2] === '.')
  const short = cursor.take(ALL.withWeekday)
  if (short) return dated(undefined, Number(short[1]), Number(short[2]))
  const han = cursor.take(ALL.han)
  if (han) return dated(han[1], Number(han[2]), Number(han[3]))
  const first = cursor.take(patterns.monthFirst)
  if (first) return dated(first[3], months.get((first[1] ?? '').toLowerCase()) ?? 0, Number(first[2]))
  const last = cursor.take(patterns.dayFirst)
  if (last) return dated(last[3], months.get((last[2] ?? '').toLowerCase()) ?? 0, Number(last[1]))
  const nth = cursor.take(ALL.nth)
  if (nth) return { nth: Number(nth[1]) || HAN_NUMBERS.indexOf(nth[1] ?? '') + 1 }
  const numbered = cursor.take(patterns.nth)
  if (numbered) return { nth: Number(numbered.slice(1).find((group) => group !== undefined)) }
  const inWords = cursor.take(patterns.named)
  if (inWords) return { nth: named.get(inWords[1] ?? '') ?? 0 }
  // `16.10.` alone: who writes a dot behind each number begins with the day
  const alone = cursor.take(ALL.alone)
  if (alone) return numbersOf(alone[1], alone[2], undefined, true)
  const before = cursor.at
  const weekday = cursor.take(patterns.weekday)
  if (weekday && (more || (weekday[1] ?? '').length > 1) && !goesOnInWords(cursor, weekday[1] ?? ''))
    return { weekday: weekdays.get((weekday[1] ?? '').toLowerCase()) ?? 0 }
  cursor.at = before
  // 10.16 says a day only behind another word for it
  const dotted = more ? cursor.take(ALL.dotted) : undefined
  return dotted && numbersOf(dotted[1], dotted[2], dotted[3], dayFirst)
}

/** Do commit ao PR, Sun protection: a short weekday with words right behind it is no day. */
const goesOnInWords = ({ text, at }: Cursor, word: string): boolean =>
  word.length <= 3 && /^\p{Script=Latin}+$/u.test(word) && /^\s+\p{L}{2,}/u.test(text.slice(at))

/** Two numbers of a date in the order of its language; the other order where only that is a date. */
const numbersOf = (a = '', b = '', year: string | undefined, dayFirst: boolean): Day | undefined => {
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return dated(year, Number(month), Number(day)) ?? dated(year, Number(day), Number(month))
}

const dated = (year: string | undefined, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { month, day, ...(year !== undefined && { year: commonYear(Number(year)) }) }
    : undefined

/** The Buddhist calendar of Thailand counts 543 years more. */
const commonYear = (year: number): number => (year > 2400 && year < 2700 ? year - 543 : year)

const takeClock = (
  cursor: Cursor,
  patterns: Patterns,
  pmWords: ReadonlySet<string>,
  column: boolean,
  inherited?: Clock['half'],
): Clock | undefined => {
  const before = cursor.at
  const halfOf = (word: string | undefined): Clock['half'] =>
    word === undefined ? undefined : pmWords.has(word.toLowerCase()) ? 'pm' : 'am'
  const told = cursor.take(patterns.before) !== undefined
  const noon = cursor.take(/\s*中午\s*/y)
  const part = cursor.take(patterns.half)?.[1]
  const fail = (): undefined => {
    cursor.at = before
    return undefined
  }
  const match =
    cursor.take(patterns.time) ??
    (column ||
    told ||
    RANGED_DOTS.test(cursor.text.slice(cursor.at, cursor.at + 24)) ||
    (cursor.text.slice(0, cursor.at).trim() === '' &&
      patterns.leadingDot.test(cursor.text.slice(cursor.at, cursor.at + 24)))
      ? cursor.take(patterns.dotTime)
      : undefined) ??
    cursor.take(patterns.digits) ??
    (column ? cursor.take(ZONED_DIGITS) : undefined) ??
    cursor.take(patterns.bareHour) ??
    cursor.take(patterns.uhr)
  if (match === undefined) return fail()
  const hour = Number(match[1])
  const minute = match[4] === '半' ? 30 : Number(match[2] ?? match[3] ?? match[4] ?? 0)
  if (hour > 24 || minute > 59) return fail()
  const behind = cursor.take(patterns.half)?.[1]
  cursor.take(patterns.marks)
  const half = halfOf(behind) ?? halfOf(part) ?? (noon ? (hour < 3 ? 'pm' : undefined) : undefined) ?? inherited
  return { hour, minute, half }
}

/** `1800 CEST`, `1900hrs` in a column of times. */
const ZONED_DIGITS = /\s*([01]\d|2[0-3])([0-5]\d)(?=\s*(?:hrs?\b|h\b|UTC|GMT|[A-Z]{2,4}T\b))/iy

/** `18.30 Welcome` at the very beginning: a quarter of an hour, with words behind it, is no number of a version. */
const LEADING_DOT = {
  quarters: /^\s*(?:0\d|1\d|2[0-3])\.(?:00|15|30|45)(?:\s*[:,–—-])?\s+[\p{L}“„"«(]/u,
  /** Where dates begin with the day, dots part hours and minutes more often. */
  fives: /^\s*(?:0\d|1\d|2[0-3])\.[0-5][05](?:\s*[:,–—-])?\s+[\p{L}“„"«(]/u,
}

/** `10.00 - 10.30`, `7.00 pm`: a dot is a colon where a span or a half of the day follows. */
const RANGED_DOTS = /^\s*\d{1,2}\.\d{2}\s*(?:[-–—~～]\s*\d{1,2}[.:：]\d{2}|Uhr|[ap]\.?m\b)/i
