const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Reads a Chinese or Arabic numeral up to 999; undefined where it is none. */
export const readNumeral = (written: string): number | undefined => {
  if (/^\d+$/.test(written)) return Number(written)
  let total = 0
  let digit = 0
  for (const character of written) {
    const value = HAN_DIGITS[character]
    if (value !== undefined) digit = value
    else if (character === '十') [total, digit] = [total + (digit || 1) * 10, 0]
    else if (character === '百') [total, digit] = [total + (digit || 1) * 100, 0]
    else return undefined
  }
  return total + digit || undefined
}

const NUMERAL = '(\\d{1,3}|[零〇一二两三四五六七八九十百]{1,6})'
const PATTERNS: readonly RegExp[] = [
  // 第 10 届 Service Mesh Meetup 暨 …
  new RegExp(`^第\\s?${NUMERAL}\\s?[届期次场回]\\s?(?<name>[^#＃，,：:（(]{2,40}?)(?=\\s?(?:暨|[，,：:（(#＃]|$))`),
  // 星桥开源社 meetup 第一期上海站, 某某大会（第 3 届）
  new RegExp(`^(?<name>.{2,40}?)\\s?[-—·・（(]?\\s?第\\s?${NUMERAL}\\s?[届期次场回]`),
  // Service Mesh Meetup #2 北京站, Meetup No. 3, Meetup Vol.4
  /^(?<name>.{2,60}?)\s?(?:[#＃]|\bNo\.?\s?|\bVol\.?\s?)\s?(\d{1,3})(?!\d)/i,
  // 服务网格峰会 2022, 2023 可观测性峰会, KubeDay 2024
  /^(?<name>.{2,40}?)\s?(20\d{2})(?:\s?年)?$/,
  /^(20\d{2})\s?年?\s?(?<name>.{2,40})$/,
]

/**
 * Reads the series and the number from an event's title: `Service Mesh Meetup #2 北京站` is number 2 of
 * `Service Mesh Meetup`. A year counts as the number of a yearly series.
 * @returns undefined where the title names no number
 */
export const readSeries = (title: string): { readonly name: string; readonly number: number } | undefined => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(title.trim())
    const name = match?.groups?.name?.replace(/[\s\-—·・：:]+$/, '').trim()
    const numeral = match?.slice(1).find((group) => group !== undefined && group !== match.groups?.name)
    const number = numeral === undefined ? undefined : readNumeral(numeral)
    if (name !== undefined && name !== '' && number !== undefined) return { name, number }
  }
  return undefined
}
