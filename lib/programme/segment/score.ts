/** The score of a line: the signs that hold of it, and what stands above it. */

import type { Lexers } from '../lex'
import { isSameTitle } from '../lex/marks'
import type { Line } from '../lines/line'
import type { BodyContext } from '../types'
import { TALK } from '../weights'
import { isEventTitle } from './gathering'
import type { Place, Seen } from './seen'
import { type Found, SIGNS } from './signs'
import { type Under, underScore } from './under'

export const ownScore = (
  one: Seen,
  told: readonly { readonly line: Line; readonly title: string }[],
  foreign: ReadonlySet<Seen>,
  lex: Lexers,
  context: BodyContext,
): number => {
  const { line, head, option, label, place } = one
  const { text } = line.span
  const isRow = line.form === 'row'
  if (line.level === 0 || (isRow && !hasTitleCell(line))) return -9
  const hasTitle = option !== undefined && option.order !== 'people'
  const title = hasTitle ? text.slice(...option.title).trim() : ''
  if (hasTitle && !/\p{L}/u.test(title) && !/\d{3}/.test(title)) return -2
  // 待定, TBA: nobody knows yet what
  if (hasTitle && lex.lexicon.words('unknown').has(title.toLowerCase())) return -2
  if (hasTitle && !isRow && isRemark(title) && lex.lexicon.kind(title) === undefined) return -2
  if (hasTitle && !isRow && isRunOfHours(title, lex)) return -2
  const under = underScore(line, lex)
  if (line.form === 'record' && text === '') return recordScore(one, under, lex, context)
  const labelled =
    label !== undefined && (label.role === 'title' || label.role === 'talk') && text.slice(label.from).trim() !== ''
  const hasClock = head.when?.from !== undefined
  const found: Found = {
    ...one,
    text,
    title,
    hasTitle,
    people: option?.people ?? [],
    kind: lex.lexicon.kind(title),
    labelled,
    hasClock,
    isRow,
    under,
    isBare: !hasClock && !labelled && under.people === 0,
    told,
    isToldElsewhere:
      title !== '' &&
      !(line.form === 'item' && place.materials) &&
      told.some((other) => other.line !== line && isSameTitle(other.title, title) && !contains(line, other.line)),
    isForeign: foreign.has(one),
    lex,
    context,
  }
  const score = SIGNS.reduce(
    (sum, { weight, holds }) => (holds(found) ? sum + (typeof weight === 'number' ? weight : weight(found)) : sum),
    0,
  )
  return score + contextScore(place, line, score)
}

/** A record of labels without a line of its own, unless its labels are the event's. */
const recordScore = ({ line, place }: Seen, under: Under, lex: Lexers, context: BodyContext): number => {
  if (under.facts || (place.note && !under.told) || isEventTitle(recordTitle(line, lex), context)) return -1
  const score = TALK.record + under.score
  return score + (under.title ? TALK.titleBelow : TALK.personAlone) + contextScore(place, line, score)
}

const contextScore = (place: Place, line: Line, score: number): number => {
  let lift = 0
  if (place.aside) lift += TALK.aside
  if (place.programme && score > -0.4) lift += TALK.inProgramme[line.form as keyof typeof TALK.inProgramme] ?? 0
  if (place.note) lift += TALK.underNote
  return lift
}

/** What a record's label says the title is. */
const recordTitle = (line: Line, lex: Lexers): string => {
  for (const [index, { span, children }] of line.children.entries()) {
    const label = span.text === '' ? undefined : lex.label(span.text)
    if (label?.role === 'title')
      return span.text.slice(label.from).trim() || ((children[0] ?? line.children[index + 1])?.span.text.trim() ?? '')
  }
  return ''
}

const hasTitleCell = ({ of, cells = [] }: Line): boolean =>
  of === 'programme' && cells.some(({ column, span }) => column === 'title' && span.text.trim() !== '')

const contains = (outer: Line, inner: Line): boolean =>
  outer.children.some((child) => child === inner || contains(child, inner))

/** `London · 16:00 Berlin · 19:30 Delhi`, `doors, 19:00 start`: what follows the first hour are others, and what is then. */
const isRunOfHours = (title: string, { when }: Lexers): boolean => {
  const [, ...others] = title.split(/\s*[,，;；/／|｜·•]\s*/)
  return others.length > 0 && others.every((part) => /^\D{0,12}\d/.test(part) && when(part)?.from !== undefined)
}

/** `(e.g. London, Bamako)`, `z. B. Berlin`: what explains the words before it is no title. */
const isRemark = (title: string): boolean =>
  /^[(（][^()（）]*[)）]\.?$|^[.,;。，；]|^\p{Ll}{1,3}\.\s?\p{L}{1,3}\.,?\s/u.test(title)
