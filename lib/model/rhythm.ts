/**
 * When a community meets: on weekdays of every so many weeks, on weekdays counted within every so many months, or on
 * days of them. Weekdays count from Sunday, 0; `nth` is 1 to 4, or counts from the end: -1 is the last.
 */
export type Rhythm =
  | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
  | { readonly kind: 'monthly'; readonly every: Months; readonly on: readonly Counted[] }
  | { readonly kind: 'monthday'; readonly every: Months; readonly days: readonly number[] }

/** Every so many months; quarters begin with January, April, July and October. */
type Months = number | 'quarter'

/** A weekday counted within its month: the third Thursday. */
type Counted = { readonly nth: number; readonly weekday: number }

const WEEKDAYS: readonly RegExp[] = [
  /\bsun(?:day)?s?\b|(?:周|星期|礼拜)[日天]/gi,
  /\bmon(?:day)?s?\b|(?:周|星期|礼拜)一/gi,
  /\btue(?:s(?:day)?)?s?\b|(?:周|星期|礼拜)二/gi,
  /\bwed(?:nesday)?s?\b|(?:周|星期|礼拜)三/gi,
  /\bthu(?:r?s(?:day)?)?s?\b|(?:周|星期|礼拜)四/gi,
  /\bfri(?:day)?s?\b|(?:周|星期|礼拜)五/gi,
  /\bsat(?:urday)?s?\b|(?:周|星期|礼拜)六/gi,
]

/** Each takes its words out of the text, so that “second to last” is not read as “second” and “last” too. */
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:second|2nd|next)[\s-]+to[\s-]+last\b|\bsecond[\s-]+last\b|\bpenultimate\b|倒数第[二2]个?/gi, -2],
  [/\blast\b|最后一?个?|倒数第[一1]个?/gi, -1],
  [/\b(?:first|1st)\b|第[一1]个?|首个/gi, 1],
  [/\b(?:second|2nd)\b|第[二2]个?/gi, 2],
  [/\b(?:third|3rd)\b|第[三3]个?/gi, 3],
  [/\b(?:fourth|4th)\b|第[四4]个?/gi, 4],
  // not every month has one: no rhythm
  [/\b(?:fifth|5th)\b|第[五5]个?/gi, Number.NaN],
]

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ other: 2, second: 2, '2nd': 2, two: 2, third: 3, '3rd': 3, three: 3, fourth: 4, four: 4, six: 6 },
  ...{ 两: 2, 二: 2, 双: 2, 三: 3, 四: 4, 六: 6 },
}

const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word)

const MANY = '(other|second|2nd|two|third|3rd|three|fourth|four|six|\\d{1,2})'

/** How often, by the words that say it: the number stands in the first group that matched, else it is the second one. */
const INTERVALS: readonly (readonly [RegExp, 'week' | 'month' | 'quarter', number])[] = [
  [/\bquarterly\b|\b(?:every|each|(?:of|in)\s+(?:the|each|every)|per|a)\s+quarter\b|每?(?:个)?季度?/i, 'quarter', 1],
  [/隔一?个?月|双月|\bbi-?month(?:s|ly)\b/i, 'month', 2],
  [/隔一?个?(?:周|星期|礼拜)(?![一二三四五六日天])|\bbi-?week(?:s|ly)\b|\bfortnight(?:s|ly)?\b/i, 'week', 2],
  [/[隔双](?=(?:周|星期|礼拜)[一二三四五六日天])|双周/i, 'week', 2],
  [new RegExp(`\\bevery\\s+${MANY}\\s+months?\\b|每([两二三四六\\d]{1,2})个?月`, 'i'), 'month', 1],
  [new RegExp(`\\bevery\\s+${MANY}\\s+weeks?\\b|每([两二三四六\\d]{1,2})个?(?:周|星期|礼拜)`, 'i'), 'week', 1],
  [/\bmonthly\b|\bmonths?\b|每个?月/i, 'month', 1],
  [/\bweekly\b|\bweeks?\b/i, 'week', 1],
]

/** What the words say of how often, and the text without them. */
const intervalIn = (text: string) => {
  for (const [pattern, unit, usual] of INTERVALS) {
    const found = pattern.exec(text)
    if (found === null) continue
    const number = found[1] ?? found[2]
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    return { unit, every: number === undefined ? usual : numberOf(number), rest }
  }
  return { unit: undefined, every: 1, rest: text }
}

/** Weekdays in a text, in its order. */
const weekdaysIn = (text: string): readonly { readonly at: number; readonly weekday: number }[] =>
  WEEKDAYS.flatMap((pattern, weekday) => [...text.matchAll(pattern)].map(({ index }) => ({ at: index, weekday }))).sort(
    (a, b) => a.at - b.at,
  )

/** Ordinals in a text, in its order. */
const ordinalsIn = (text: string): readonly { readonly at: number; readonly nth: number }[] => {
  let rest = text
  return ORDINALS.flatMap(([pattern, nth]) => {
    const found = [...rest.matchAll(pattern)].map(({ index }) => ({ at: index, nth }))
    rest = rest.replace(pattern, (words) => ' '.repeat(words.length))
    return found
  }).sort((a, b) => a.at - b.at)
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

/** Each ordinal counts the weekdays that stand behind it, up to the next ordinal that has any. */
const countedIn = (text: string): readonly Counted[] => {
  const weekdays = weekdaysIn(text)
  const ordinals = ordinalsIn(text)
  return ordinals.flatMap(({ at, nth }, index) => {
    const own = weekdays.filter((day) => day.at > at)
    const first = own[0]?.at ?? 0
    const end = ordinals.slice(index + 1).find((next) => next.at > first)?.at ?? Number.POSITIVE_INFINITY
    return own.filter((day) => day.at < end).map(({ weekday }) => ({ nth, weekday }))
  })
}

/**
 * Reads a rhythm from words: `every third Thursday`, `last Friday of the month`, `first and third Wednesday`, `every
 * other Tuesday`, `monthly on the 15th`, `first Monday of every quarter`, `每月第三个周四`, `隔月第三个周六`, `每两周的周二`,
 * `每月 15 日`.
 * @returns undefined where the words name none
 */
export const readRhythm = (words: string): Rhythm | undefined => {
  const text = words.trim()
  const { unit, every, rest } = intervalIn(text)
  if (every < 1) return undefined
  // “every second Thursday” is every other one, unless a month is named in which it is the second
  const other = /\bevery\s+(?:other|second|2nd)\s+(?=(?:sun|mon(?!th)|tue|wed|thu|fri|sat))/i
  if (unit !== 'month' && unit !== 'quarter' && other.test(rest))
    return weekly(2, weekdaysIn(rest.replace(other, '')), rest.replace(other, ''))
  const on = countedIn(rest)
  const months = unit === 'quarter' ? unit : unit === 'week' ? undefined : every
  if (on.length > 0)
    return months === undefined || on.some(({ nth }) => Number.isNaN(nth))
      ? undefined
      : { kind: 'monthly', every: months, on }
  const weekdays = weekdaysIn(rest)
  if (weekdays.length > 0) {
    const isWeekly = unit === 'week' || /\b(?:every|each)\b|\b\w+days\b|每/i.test(text)
    return unit === 'month' || unit === 'quarter' || !isWeekly ? undefined : weekly(every, weekdays, rest)
  }
  const days = unique(
    [...rest.matchAll(/(\d{1,2})(?:st|nd|rd|th)?\b|(\d{1,2})\s*[日号]/g)].map(([day]) => Number.parseInt(day, 10)),
  )
  const isMonthly = months !== undefined && unit !== undefined && days.length > 0
  return isMonthly && days.every((day) => day >= 1 && day <= 28) ? { kind: 'monthday', every: months, days } : undefined
}

const weekly = (every: number, found: ReturnType<typeof weekdaysIn>, rest: string): Rhythm | undefined =>
  ordinalsIn(rest).length > 0 || found.length === 0
    ? undefined
    : { kind: 'weekly', every, weekdays: unique(found.map(({ weekday }) => weekday)) }

const DAY = 86_400_000

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A weekday counted within a month. @param month from 0, beyond 11 in later years */
const countedDay = (year: number, month: number, { nth, weekday }: Counted): string => {
  if (nth < 0) {
    const last = Date.UTC(year, month + 1, 0)
    return dayText(last - (((new Date(last).getUTCDay() - weekday + 7) % 7) + (-nth - 1) * 7) * DAY)
  }
  const first = Date.UTC(year, month, 1)
  return dayText(first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + (nth - 1) * 7) * DAY)
}

/** The days of a rhythm in one of its weeks or months, by how many of them have gone by since the one of a day. */
const daysWithin = (rhythm: Rhythm, start: number, gone: number): readonly string[] => {
  const date = new Date(start)
  if (rhythm.kind === 'weekly') {
    // weeks begin with Monday (ISO 8601)
    const monday = start - ((date.getUTCDay() + 6) % 7) * DAY + gone * 7 * DAY
    return rhythm.weekdays.map((weekday) => dayText(monday + ((weekday + 6) % 7) * DAY)).sort()
  }
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + gone]
  if (rhythm.every === 'quarter' && month % 3 !== 0) return []
  return rhythm.kind === 'monthday'
    ? rhythm.days.map((day) => dayText(Date.UTC(year, month, day))).sort()
    : [...unique(rhythm.on.map((counted) => countedDay(year, month, counted)))].sort()
}

/**
 * The days that a rhythm falls on, from a day on, which belongs to them where it fits. Of rhythms that skip months or
 * weeks the first day found sets the beat.
 * @param from `YYYY-MM-DD`
 * @param count how many
 */
export const daysOfRhythm = (rhythm: Rhythm, from: string, count: number): readonly string[] => {
  const start = Date.parse(`${from}T00:00:00Z`)
  const step = rhythm.every === 'quarter' ? 3 : rhythm.every
  const days: string[] = []
  for (let gone = 0; days.length < count; gone += days.length === 0 ? 1 : step)
    days.push(...daysWithin(rhythm, start, gone).filter((day) => day >= from))
  return days.slice(0, count)
}
