import { readNumeral } from '@/lib/archive/event/series'

const NUMERAL = '(\\d{1,3}|[零〇一二两三四五六七八九十百]{1,6})'
/** 第七届, 第 12 期, #9, No. 3, Vol.4, 7th. 第四次, 第二天 and years count something else. */
const EDITION = new RegExp(
  `第\\s?${NUMERAL}\\s?[届期](?!间)|[#＃]\\s?(\\d{1,3})(?!\\d)|\\b(?:No|Vol)\\.\\s?(\\d{1,3})(?!\\d)|\\b(\\d{1,3})(?:st|nd|rd|th)\\b`,
  'giu',
)

/** Every edition number that a title names. 第 10 届 … 暨 Virtual Meetup #1 has two. */
export const editionsIn = (text: string): readonly number[] => matchesIn(text).map(({ number }) => number)

const matchesIn = (
  text: string,
): readonly { readonly number: number; readonly start: number; readonly end: number }[] =>
  [...text.matchAll(EDITION)].flatMap((match) => {
    const number = readNumeral(match.slice(1).find((group) => group !== undefined) ?? '')
    return number === undefined ? [] : [{ number, start: match.index, end: match.index + match[0].length }]
  })

/**
 * The edition numbers that a summary gives to its own event: at its beginning, after 这是 and the like, or beside the
 * name of the series. Other events that it mentions have numbers of their own.
 */
export const summaryEditions = (summary: string, series: string | undefined): readonly number[] =>
  matchesIn(summary).flatMap(({ number, start, end }) => {
    const before = summary.slice(0, start)
    const around = fold(summary.slice(Math.max(0, start - 40), end + 40))
    const isOwn =
      before.trim() === '' ||
      /(?:这是|本次|本届|本期|作为|this is|the)\s*(?:我们|社区|our|the)?\s*$/i.test(before) ||
      (series !== undefined && around.includes(fold(series)))
    return isOwn ? [number] : []
  })

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
