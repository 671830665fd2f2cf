/** Titles of gatherings: the event's own, and those of editions and series. */

import type { Lexers } from '../lex'
import { bareText, plainWords } from '../lex/marks'
import type { BodyContext } from '../types'

export const isEventTitle = (title: string, { title: event }: BodyContext): boolean => {
  if (event === undefined || title === '') return false
  const [a, b] = [bareText(title), bareText(event)]
  return (
    a !== '' &&
    (a === b ||
      (a.length >= 4 && b.includes(a) && a.length * 2 >= b.length) ||
      (/meetup|大会|峰会|沙龙/i.test(title) && b.includes(a.slice(0, 4))))
  )
}

/** Words that say what another is: party discipline, call graphs, fair share. */
const BESIDE =
  /(?<=\S\s)(?:party|fair|call|social|tour|defen[cs]e|school)\s(?!(?:on|of|for|in|at|with|and)\b)(?=\p{Ll})/gu

/** Whether a title names a gathering of several talks: an edition, a meetup, a summit, a day. */
export const isGathering = (title: string, { lexicon }: Lexers): boolean => {
  const plain = plainWords(title.replace(BESIDE, ' '))
  const [head = plain] = plain.split(/[:：|｜—–]/)
  if (/[?？]\s*$/.test(plain)) return false
  const named = (text: string): boolean => lexicon.holds('gatherings', text)
  if (!named(plain)) return /#\s*\d+\s*$|第\s*[\d一二三四五六七八九十]+\s*[期届回次]\s*$/u.test(plain)
  // 之夜：题目: what follows the colon is the talk
  return !(head.length < plain.length && !named(plain.slice(head.length)) && plain.slice(head.length).trim().length > 4)
}
