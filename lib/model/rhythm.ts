/**
 * When a community meets: every so many months on the nth weekday or on a day, or every so many weeks on a weekday.
 * Weekdays count from Sunday, 0; `nth` is 1 to 4, or -1 for the last.
 */
export type Rhythm =
  | { readonly kind: 'monthly'; readonly every: number; readonly nth: number; readonly weekday: number }
  | { readonly kind: 'monthday'; readonly every: number; readonly day: number }
  | { readonly kind: 'weekly'; readonly every: number; readonly weekday: number }

const WEEKDAYS: readonly RegExp[] = [
  /\bsun(?:day)?s?\b|(?:周|星期|礼拜)[日天]/i,
  /\bmon(?:day)?s?\b|(?:周|星期|礼拜)一/i,
  /\btue(?:s(?:day)?)?s?\b|(?:周|星期|礼拜)二/i,
  /\bwed(?:nesday)?s?\b|(?:周|星期|礼拜)三/i,
  /\bthu(?:r?s(?:day)?)?s?\b|(?:周|星期|礼拜)四/i,
  /\bfri(?:day)?s?\b|(?:周|星期|礼拜)五/i,
  /\bsat(?:urday)?s?\b|(?:周|星期|礼拜)六/i,
]

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st)\b|第一个?|第1个?|首个/i, 1],
  [/\b(?:second|2nd)\b(?!\s+month)|第二个?|第2个?/i, 2],
  [/\b(?:third|3rd)\b|第三个?|第3个?/i, 3],
  [/\b(?:fourth|4th)\b|第四个?|第4个?/i, 4],
  [/\blast\b|最后一?个?/i, -1],
]

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  六: 6,
}

const howOften = (text: string, unit: RegExp): number => {
  const other = new RegExp(
    `\\bevery\\s+(?:other|second)\\s+${unit.source}|\\bbi-?(?:${unit.source})|隔(?:一?个?)${unit.source}`,
    'i',
  )
  const counted = new RegExp(
    `(?:every\\s+|每)(\\d{1,2}|two|three|four|six|[两二三四六])\\s*(?:个)?\\s*${unit.source}`,
    'i',
  ).exec(text)
  if (counted?.[1] !== undefined) return NUMBERS[counted[1].toLowerCase()] ?? Number(counted[1])
  return other.test(text) ? 2 : 1
}

const MONTH = /(?:month(?:s|ly)?|月)/
const WEEK = /(?:week(?:s|ly)?|周|星期)/

/**
 * Reads a rhythm from words: `every third Thursday`, `last Friday of the month`, `every other Tuesday`,
 * `monthly on the 15th`, `每月第三个周四`, `隔月第三个周六`, `每两周的周二`, `每月 15 日`.
 * @returns undefined where the words name none
 */
export const readRhythm = (words: string): Rhythm | undefined => {
  const text = words.trim()
  const weekday = WEEKDAYS.findIndex((pattern) => pattern.test(text))
  const isOther = /\bevery\s+(?:other|second)\s+(?:sun|mon(?!th)|tue|wed|thu|fri|sat)/i.test(text)
  const nth = isOther ? undefined : ORDINALS.find(([pattern]) => pattern.test(text))?.[1]
  if (weekday >= 0 && nth !== undefined) return { kind: 'monthly', every: howOften(text, MONTH), nth, weekday }
  if (weekday >= 0) {
    const every = isOther || /隔周|双周|每两周/.test(text) ? 2 : howOften(text, WEEK)
    return /every|weekly|each|每|隔|双周|s\b/i.test(text) ? { kind: 'weekly', every, weekday } : undefined
  }
  const day = Number(
    /(\d{1,2})(?:st|nd|rd|th)?\b|(\d{1,2})\s*[日号]/.exec(text.replace(/every\s+\d+\s+months?/i, ''))?.[1] ??
      Number.NaN,
  )
  const isMonthly = /month|每\S*月|隔月/i.test(text)
  return isMonthly && day >= 1 && day <= 28 ? { kind: 'monthday', every: howOften(text, MONTH), day } : undefined
}

const DAY = 86_400_000

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The day of a month, `YYYY-MM-DD`, that a rhythm falls on. @param month from 0, beyond 11 in later years */
const dayIn = (year: number, month: number, rhythm: Exclude<Rhythm, { readonly kind: 'weekly' }>): string => {
  if (rhythm.kind === 'monthday') return dayText(Date.UTC(year, month, rhythm.day))
  const { nth, weekday } = rhythm
  if (nth < 0) {
    const last = Date.UTC(year, month + 1, 0)
    return dayText(last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * DAY)
  }
  const first = Date.UTC(year, month, 1)
  return dayText(first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + (nth - 1) * 7) * DAY)
}

/**
 * The days that a rhythm falls on, from a day on, which belongs to them where it fits. Of rhythms that skip months or
 * weeks the first day found sets the beat.
 * @param from `YYYY-MM-DD`
 * @param count how many
 */
export const daysOfRhythm = (rhythm: Rhythm, from: string, count: number): readonly string[] => {
  const start = Date.parse(`${from}T00:00:00Z`)
  if (rhythm.kind === 'weekly') {
    const first = start + ((rhythm.weekday - new Date(start).getUTCDay() + 7) % 7) * DAY
    return Array.from({ length: count }, (_, at) => dayText(first + at * rhythm.every * 7 * DAY))
  }
  const [year, month] = [new Date(start).getUTCFullYear(), new Date(start).getUTCMonth()]
  const skipped = dayIn(year, month, rhythm) < from ? 1 : 0
  return Array.from({ length: count }, (_, at) => dayIn(year, month + skipped + at * rhythm.every, rhythm))
}
