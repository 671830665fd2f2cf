import { insideBrackets } from './words/symbols'

/** A place where a line may fall into a title and its people. */
export type Joint = {
  readonly from: number
  readonly to: number
  readonly mark: 'colon' | 'dash' | 'bar' | 'comma' | 'by'
}

const MARKS =
  /\s*[—–─―]+\s*|\s+-{1,3}\s+|\s*(?:：|:(?!\/\/|\d))\s*|\s*[|｜丨]\s*|\s*[，,、]\s*|(?<!\b(?:moderated|hosted|chaired|led))\s+by\s+|\s+[@＠]\s*|\s+(?:\/{1,2}|[·•])\s+|-/gi

/** The possible joints of a line, outside brackets and quotes, in order. */
export const jointsOf = (text: string): readonly Joint[] => {
  const inside = insideBrackets(text)
  const joints: Joint[] = []
  for (const { index, 0: all } of text.matchAll(MARKS)) {
    const to = index + all.length
    if (all === '-' && isLatin(text[index - 1]) && isLatin(text[to])) continue
    if (index > 0 && to < text.length && !inside(index)) joints.push({ from: index, to, mark: markOf(all.trim()) })
  }
  return joints
}

/** A hyphen between Latin letters joins a word. */
const isLatin = (character = ''): boolean => /[\p{Script=Latin}\d]/u.test(character)

const markOf = (mark: string): Joint['mark'] => {
  if (mark === '：' || mark === ':') return 'colon'
  if (/^[，,、]$/.test(mark)) return 'comma'
  if (/^(?:by|@|＠)$/i.test(mark)) return 'by'
  return /^[|｜丨/·•]+$/.test(mark) ? 'bar' : 'dash'
}
