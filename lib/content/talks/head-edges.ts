import { readWhen, type When } from './clock'
import type { Range } from './head-marks'
import { containerKind } from './words/containers'
import { isNoteHeading } from './words/notes'
import { ornamentLength, outerBrackets } from './words/symbols'

const TOPIC =
  /^(?:[【[](?:主题演讲|主旨演讲|闪电演讲|工作坊|演讲|分享|议题|技术分享|案例分享|keynote|talk|workshop|lightning talk|session)\s*\d{0,2}[】\]]|(?:议题|话题|主题|演讲|分享|讲座|报告|专题|课题|topic|talk|session|speech|presentation|keynote|lightning talk|闪电演讲|主题演讲|主题分享|技术分享)\s*[#＃]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-H](?![a-z]))?\s*(?:[：:|｜丨、.]|\s[-—–]\s|[—–]+|$)|(?:议题|话题|主题|演讲|分享|topic|talk|session)\s*[#＃]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s+|part\s*\d{1,2}\s*$|第[一二三四五六七八九十\d]{1,2}部分\s*$|第\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:讲|场|期|节|回|位|个议题|个话题)\s*(?:[：:|｜丨、]|\s|[—–]+|$))\s*/i
const NUMBER =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]\s*|\d{1,2}[.．、:：](?!\d)\s*|[一二三四五六七八九十]{1,2}[、.．]\s*|0\d\s+|#\d{1,2}\s+)/
const GLUE = /^[\s|｜丨:：,，、·\-—–]+/

/** Bullets, numbers, times and 议题一： before the matter. */
export const readPrefix = (
  text: string,
  from: number,
): { at: number; when?: When; whenAt?: Range; announced: boolean } => {
  let at = from + ornamentLength(text.slice(from))
  let when: { when: When; whenAt: Range } | undefined
  let announced = from > 0
  for (let turn = 0; turn < 4; turn += 1) {
    const rest = text.slice(at)
    const topic = TOPIC.exec(rest)?.[0].length ?? 0
    const time = when === undefined ? (readWhen(rest) ?? bracketedTime(rest)) : undefined
    const step = topic || time?.length || NUMBER.exec(rest)?.[0].length || 0
    if (step === 0) break
    if (topic > 0) announced = true
    else if (time !== undefined) when = { when: time, whenAt: [at, at + step] }
    at += step
    if (time !== undefined || topic > 0) at += GLUE.exec(text.slice(at))?.[0].length ?? 0
    at += ornamentLength(text.slice(at))
  }
  return { at: Math.min(at, text.length), announced, ...when }
}

/** 【14:00-14:40】 */
const bracketedTime = (text: string): When | undefined => {
  const inner = /^[【[（(]\s*([^】\]）)\n]{3,40})[】\]）)]/.exec(text)
  const when = inner === null ? undefined : readWhen(inner[1] ?? '')
  return when?.length === inner?.[1]?.length && inner !== null && when !== undefined
    ? { ...when, length: inner[0].length }
    : undefined
}

const SPAN_AT_END = /\s\d{1,2}[:：]\d{2}\s*[-–—~～至到]{1,2}\s*\d{1,2}[:：]\d{2}$/

/** A time in brackets or after a bar at the end, or one with an end of its own. */
export const readTail = (text: string, at: number): { from: number; when: When } | undefined => {
  const trimmed = text.trimEnd()
  const [span = ''] = SPAN_AT_END.exec(trimmed.slice(-20)) ?? []
  const before = trimmed.slice(at, trimmed.length - span.length)
  const spanned = span === '' ? undefined : readWhen(span.trim())
  if (
    spanned?.to !== undefined &&
    before.trim() !== '' &&
    !isNoteHeading(before) &&
    containerKind(before) === undefined
  )
    return { from: trimmed.length - span.length, when: spanned }
  const bracket = outerBrackets(trimmed).find(({ open, close }) => close === trimmed.length - 1 && open > at)
  const bar = Math.max(trimmed.lastIndexOf('|'), trimmed.lastIndexOf('｜'))
  const [from, inner] = bracket
    ? [bracket.open, trimmed.slice(bracket.open + 1, bracket.close)]
    : [bar, trimmed.slice(bar + 1).trim()]
  if (from <= at || (bar === -1 && bracket === undefined)) return undefined
  const trimmedInner = inner.trim()
  const when = readWhen(trimmedInner)
  return when?.from !== undefined && when.length === trimmedInner.length ? { from, when } : undefined
}

/** A title without the quotes or brackets around the whole of it, and without loose joints at its ends. */
export const unquoted = (text: string, [from, to]: Range): Range => {
  const title = text.slice(from, to)
  const start = from + (GLUE.exec(title)?.[0].length ?? 0)
  const end = to - (/[\s|｜丨:：,，、—–]+$/.exec(title)?.[0].length ?? 0)
  const inner = text.slice(start, end)
  const [only] = outerBrackets(inner)
  const whole =
    only?.open === 0 && only.close === inner.length - 1 && ['title', 'quote', 'curly', 'square'].includes(only.kind)
  return whole || /^"[^"]+"$/.test(inner) ? [start + 1, end - 1] : [start, Math.max(start, end)]
}
