import { readNumeral, readSeries } from '@/lib/archive/event/series'
import { slugify } from '@/lib/markdown'
import { latinCity } from '@/lib/places/gazetteer'

/** Names of the next event of a series, made after an earlier one. */

const DIGITS = [...'零一二三四五六七八九']

/** A number up to 999 in Chinese numerals: 12 is 十二, 105 is 一百零五. */
export const writeNumeral = (value: number): string => {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const head = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`
  const middle =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  return head + middle + (ones === 0 ? '' : DIGITS[ones])
}

const NUMERALS = /\d+|[零〇一二两三四五六七八九十百]+/g

/**
 * The title of the next event, made after an earlier one of its series: its numeral in the same writing, its city.
 * `星桥开源社 meetup 第一期上海站`, 2, 上海, 北京 gives `星桥开源社 meetup 第二期北京站`. What the last one was about,
 * behind a colon or a dash, is its own; words that other titles of the series end in as well stay.
 * @param others titles of the series besides the model
 */
export const nextTitle = (
  model: string,
  number: number,
  oldCity: string | undefined,
  newCity: string | undefined,
  others: readonly string[] = [],
): string => {
  const current = readSeries(model)?.number
  const numbered = replaceFirst(
    withoutSubtitle(model, oldCity, others),
    (numeral) => readNumeral(numeral) === current,
    (numeral) =>
      /^\d/.test(numeral)
        ? String(number).padStart(/^0/.test(numeral) ? numeral.length : 0, '0')
        : writeNumeral(number),
  )
  if (oldCity === undefined || !numbered.includes(oldCity)) return numbered
  return newCity === undefined || newCity === '' ? numbered : numbered.replace(oldCity, () => newCity)
}

const SUBTITLE = /(?:\s*[:：|｜·—]+\s*|\s+[-–]\s+)([^:：|｜·—]+)$/u

const withoutSubtitle = (title: string, city: string | undefined, others: readonly string[]): string => {
  const [tail = '', words = ''] = SUBTITLE.exec(title) ?? []
  const index = title.length - tail.length
  const isOwn = tail !== '' && !/\d/.test(words) && !(city !== undefined && words.includes(city))
  const isNumbered = readSeries(title.slice(0, index))?.number === readSeries(title)?.number
  return isOwn && isNumbered && !others.some((other) => other.endsWith(tail.trim())) ? title.slice(0, index) : title
}

const replaceFirst = (
  text: string,
  isWanted: (numeral: string) => boolean,
  replace: (numeral: string) => string,
): string => {
  let isDone = false
  return text.replace(NUMERALS, (numeral) => {
    if (isDone || !isWanted(numeral)) return numeral
    isDone = true
    return replace(numeral)
  })
}

/**
 * The slug of the next event, made after an earlier one of its series: its number as wide as before, its city as file
 * names spell it. `cloud-native-meetup-guangzhou-09`, 9 → 10, 广州 → 武汉 gives `cloud-native-meetup-wuhan-10`.
 */
export const nextSlug = (
  model: string,
  numbers: { readonly old: number; readonly next: number },
  cities: { readonly old: string | undefined; readonly next: string | undefined },
): string => {
  const numbered = model.replace(/\d+/g, (digits) =>
    Number(digits) === numbers.old ? String(numbers.next).padStart(digits.length, '0') : digits,
  )
  const before = cities.old === undefined ? undefined : spell(cities.old)
  if (before === undefined || cities.next === undefined || cities.next === '') return numbered
  const { next } = cities
  return numbered.replace(new RegExp(`(?<=^|-)${before}(?=-|$)`), () => spell(next))
}

const spell = (city: string): string => latinCity(city) ?? slugify(city)
