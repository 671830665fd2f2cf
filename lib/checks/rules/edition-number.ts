import { say } from '@/config/language'
import { readNumeral } from '@/lib/archive/event/series'
import type { EventFile } from '@/lib/archive/whole'
import { atField, spotOf } from '../finding'
import type { Finding, Rule } from '../rule'

const NUMERAL = '(\\d{1,3}|[零〇一二两三四五六七八九十百]{1,6})'
/** 第七届, 第 12 期, #9, No. 3, Vol.4, 7th. 第四次, 第二天 and years count something else. */
const EDITION = new RegExp(
  `第\\s?${NUMERAL}\\s?[届期](?!间)|[#＃]\\s?(\\d{1,3})(?!\\d)|\\b(?:No|Vol)\\.\\s?(\\d{1,3})(?!\\d)|\\b(\\d{1,3})(?:st|nd|rd|th)\\b`,
  'giu',
)

/** Every edition number that a title names. 第 10 届 … 暨 Virtual Meetup #1 has two. */
const editionsIn = (text: string): readonly number[] => matchesIn(text).map(({ number }) => number)

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
const summaryEditions = (summary: string, series: string | undefined): readonly number[] =>
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

/** The number of an event within its series is told three or four times; all of them must agree with the title. */
export const editionNumber: Rule = {
  name: 'edition-number',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
  outranks: ['event-differs'],
}

const judge = (event: EventFile): readonly Finding[] => {
  const { data, record } = event
  const inTitle = editionsIn(data.title)
  if (inTitle.length === 0) return []
  const host = data.event === undefined ? 'event_name' : 'event'
  const stated = typeof data.series === 'object' ? data.series?.number : undefined
  return [
    ...compare(event, [host], inTitle, editionsIn(data[host] ?? '')),
    ...compare(event, ['summary'], inTitle, summaryEditions(data.summary ?? '', record.series?.name)),
    ...compare(event, ['series', 'number'], inTitle, typeof stated === 'number' ? [stated] : []),
  ]
}

const compare = (
  event: EventFile,
  path: readonly string[],
  inTitle: readonly number[],
  here: readonly number[],
): readonly Finding[] => {
  const [other] = here
  if (other === undefined || here.some((number) => inTitle.includes(number))) return []
  return [
    atField(event, path, {
      message: say(
        `says number ${other}, the title says ${inTitle[0]}`,
        `写的是第 ${other}，标题写的是第 ${inTitle[0]}`,
      ),
      hint: say('Correct the one that is wrong.', '请改正写错的那一处。'),
      related: [spotOf(event, ['title'])],
    }),
  ]
}
