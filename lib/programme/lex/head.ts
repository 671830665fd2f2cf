/**
 * The line of a title: a time, a number, a tag, the title, its people and links, in any of the usual orders. All ways to cut
 * it are tried and scored; ../segment chooses, as like lines agree.
 */

import type { PhrasingContent } from 'mdast'
import { type Span, textOf } from '../lines/span'
import { readLabel } from './label'
import { numberLength, ornamentLength, outerBrackets } from './marks'
import { isSlidesUrl, isVideoUrl, type LinkAt, linksIn } from './material'
import type { NameBook } from './names'
import type { Apart, Option } from './option'
import { LONGEST, optionsOf } from './parts'
import { durationsIn, type TimeReader, type When } from './time'

export type Head = {
  readonly when?: When
  /** Where the time stands, if at the end. */
  readonly whenFrom?: number
  readonly numbered: boolean
  /** Whether it says how long it takes. */
  readonly hasDuration: boolean
  /** The ways to read the rest, best first; the first is always there unless the line is a time or links alone. */
  readonly options: readonly Option[]
  readonly video?: string
  readonly slides?: string
  /** The language that a bracket behind the title names, `(en anglais)`, and where that stands. */
  readonly language?: { readonly said: string; readonly from: number; readonly to: number }
  /** Whether the title itself is a link. */
  readonly linked: boolean
  /** Where the rest begins and ends. */
  readonly range: readonly [number, number]
}

const GAP = /^[\s:：,，、|｜丨·•@—–―-]*/

export const readHead = (span: Span, book: NameBook, time: TimeReader, from = 0): Head => {
  const links = linksIn(...span.nodes)
  const materials = links.filter((link) => isMaterial(link, book))
  let text = span.text
  for (const { from, to } of materials) text = blanked(text, from, to)
  let start = from + ornamentLength(text.slice(from))
  let when: When | undefined
  const skip = (length: number): void => {
    start += length
    start += GAP.exec(text.slice(start))?.[0].length ?? 0
  }
  // 26. März, 17:00 begins with a day, 2. März und April with a number
  const date = /^\d/.test(text.slice(start)) ? time.when(text.slice(start)) : undefined
  const isDate = date?.day?.month !== undefined && !/^\s*\p{L}/u.test(text.slice(start + date.length))
  const number = isDate ? 0 : numberLength(text.slice(start))
  start += number
  start += gatheringLength(text.slice(start), book, time)
  const first = time.when(text.slice(start))
  if (first !== undefined && !startsWord(text, start + first.length)) {
    when = first
    skip(first.length)
    start += ornamentLength(text.slice(start))
  }
  start += numberLength(text.slice(start))
  if (first !== undefined) {
    const label = readLabel(text.slice(start), book)
    const content = label === undefined ? '' : text.slice(start + label.from).trim()
    if (label !== undefined && (label.role === 'talk' || label.role === 'title') && content !== '')
      start += label.from + (text.slice(start + label.from).length - text.slice(start + label.from).trimStart().length)
  }
  const givenBy = givenByLength(text.slice(start), book)
  start += givenBy
  let end = trimEnd(text, start, text.length)
  const last = when?.from === undefined && end - start < LONGEST ? time.whenAtEnd(text.slice(start, end)) : undefined
  let whenFrom: number | undefined
  if (last !== undefined && (last.at > 0 || last.day === undefined)) {
    const { at, ...rest } = last
    when = { ...when, ...rest }
    whenFrom = start + at
    end = trimEnd(text, start, whenFrom)
  }
  const durations = end - start < LONGEST ? durationsIn(text.slice(start, end)).filter(([from]) => from > 0) : []
  for (const [from, to] of durations) text = blanked(text, start + from, start + to)
  const video =
    materials.find(({ url }) => isVideoUrl(url))?.url ?? materials.find((link) => roleOf(link, book) === 'video')?.url
  const slides =
    materials.find(({ url }) => isSlidesUrl(url))?.url ?? materials.find((link) => roleOf(link, book) === 'slides')?.url
  const language = languageIn(text, start, end, book)
  // blanked, as materials are: the title ends before it, or people follow
  if (language !== undefined) text = blanked(text, language.from, language.to)
  end = trimEnd(text, start, end)
  const every = end > start ? optionsOf(text, start, end, book, apartIn(span.nodes, text)) : []
  const led = givenBy > 0 ? every.filter(({ order }) => order === 'people-title') : []
  const options = led.length > 0 ? led : every
  const titleLink = links.find((link) => !materials.includes(link) && link.from <= start && link.to > start)
  const own = titleLink !== undefined && isVideoUrl(titleLink.url) ? titleLink.url : undefined
  const ownSlides = titleLink !== undefined && isSlidesUrl(titleLink.url) ? titleLink.url : undefined
  return {
    ...(when && { when }),
    ...(whenFrom !== undefined && { whenFrom }),
    numbered: number > 0,
    hasDuration: durations.length > 0,
    options,
    ...((video ?? own) !== undefined && { video: video ?? own ?? '' }),
    ...((slides ?? ownSlides) !== undefined && { slides: slides ?? ownSlides ?? '' }),
    ...(language && { language }),
    linked: titleLink !== undefined,
    range: [start, end],
  }
}

const blanked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

/** `Keynote by Jane Roe: Title`: how long the words are before the person, where a title follows behind a mark. */
const givenByLength = (text: string, { lexicon }: NameBook): number => {
  const said = text.slice(0, 120)
  if (!/[:：–—]\s+\S/.test(said)) return 0
  for (const { index } of [...said.matchAll(/\s+/g)].slice(0, 3)) {
    const behind = said.slice(index).trimStart()
    const by = lexicon.begins('by', behind)
    if (by > 0 && lexicon.role(said.slice(0, index)) === 'talk' && /^\s+\p{Lu}/u.test(behind.slice(by)))
      return said.length - behind.length + by + 1
  }
  return 0
}

/** `Stammtisch am 20.06.2027: Title`: how long the words are that say which gathering it was, where a day follows. */
const gatheringLength = (text: string, { lexicon }: NameBook, time: TimeReader): number => {
  const [all, words] =
    /^(\p{L}[\p{L} -]{2,30}?)\s+(?:am|vom|on|le|du|el|del|il|em|op|den|der)\s+(?=\d)/u.exec(text) ?? []
  if (all === undefined || words === undefined || !lexicon.holds('gatherings', words)) return 0
  const when = time.when(text.slice(all.length))
  return when?.day !== undefined && /^\s*[:：–-]\s*\S/.test(text.slice(all.length + when.length)) ? all.length : 0
}

/** A time that is only the beginning of a word is none: 8 点钟, 3D. */
const startsWord = (text: string, at: number): boolean => /^[\p{Script=Latin}\d]/u.test(text.slice(at))

const languageIn = (text: string, start: number, end: number, { lexicon }: NameBook): Head['language'] => {
  const found = outerBrackets(text.slice(start, end)).find(
    ({ open, close, kind }) =>
      open > 0 &&
      (kind === 'round' || kind === 'square') &&
      lexicon.words('languages').has(
        text
          .slice(start + open + 1, start + close)
          .trim()
          .toLowerCase(),
      ),
  )
  if (found === undefined) return undefined
  const [from, to] = [start + found.open, start + found.close + 1]
  return { said: text.slice(from + 1, to - 1).trim(), from, to }
}

/** What is set in italics, in bold or as a link, if it is not all. */
const apartIn = (nodes: readonly PhrasingContent[], text: string): readonly Apart[] => {
  let at = 0
  return nodes.flatMap((node): readonly Apart[] => {
    const from = at
    at += textOf(node).length
    const said = text.slice(from, at)
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return []
    if (said.trim().length >= text.trim().length) return []
    const lead = said.length - said.trimStart().length
    return [{ from: from + lead, to: from + said.trimEnd().length, by: node.type }]
  })
}

const roleOf = ({ text }: LinkAt, book: NameBook): string | undefined => book.lexicon.role(text)

/** A link whose words are not the title's: 视频, PPT, an address. */
const isMaterial = (link: LinkAt, book: NameBook): boolean => {
  const role = roleOf(link, book)
  return role === 'video' || role === 'slides' || role === 'link' || /^https?:\/\//.test(link.text)
}

/** Whether a text ends in what only parts it from what is blanked. */
const trimEnd = (text: string, from: number, to: number): number => {
  const kept = text
    .slice(from, to)
    .replace(/(?:[\s：:、,，;；|｜丨·/]|\s[-–—]|[（(]\s*[、,，/|｜]*\s*[)）]|[（(]\s*$)+$/u, '')
  return from + kept.length
}
