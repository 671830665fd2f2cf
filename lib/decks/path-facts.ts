import { hanCity } from '@/lib/places/gazetteer'
import { wordsOf } from './names'

/** What a path tells about the event whose decks it holds. */
export type PathFacts = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** In Han characters. */
  readonly city?: string
  /** Edition, as in `03-hangzhou`; beside a year a number may be anything. */
  readonly number?: number
  readonly online: boolean
  /** Words that are none of the above. */
  readonly words: readonly string[]
}

const ONLINE = /^(?:virtual|online|remote|webinar|webinars|live|线上|在线|直播)$/u
/** `2018/07/29`, `2018-07`, `20180729`, `2018年7月`; a day or month that does not exist is not one. */
const DATE =
  /(?<!\d)(20\d{2}|19\d{2})(?:[-/._年\s]?(0[1-9]|1[0-2]|[1-9](?!\d))(?:[-/._月\s]?(0[1-9]|[12]\d|3[01]|[1-9](?!\d)))?)?(?!\d)[年月日]?/u
/** Folder names that any repository has. */
const GENERIC = new Set([
  'slides',
  'slide',
  'deck',
  'decks',
  'ppt',
  'pdf',
  'talks',
  'events',
  'event',
  'meetup',
  'meetups',
  'main',
])

/**
 * Reads the folders of a path, and the file's own name for a date where they have none.
 * @param path within the repository, with forward slashes
 */
export const factsOfPath = (path: string): PathFacts => {
  const folders = path.split('/').slice(0, -1).join('/')
  const date = DATE.exec(folders) ?? DATE.exec(path)
  const [written = '', year, month, day] = date ?? []
  const rest = wordsOf(folders.replace(written, '/'))
  const cities = rest.flatMap((word) => hanCity(word) ?? [])
  const numbers = rest.filter((word) => /^0?[1-9]\d?$/.test(word))
  const words = rest.filter((word) => hanCity(word) === undefined && !/^\d+$/.test(word) && !GENERIC.has(word))
  const [city] = cities
  const [number] = numbers
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(city === undefined ? {} : { city }),
    ...(number === undefined || year !== undefined ? {} : { number: Number(number) }),
    online: rest.some((word) => ONLINE.test(word)),
    words,
  }
}
