import { headOf } from './head-of'
import type { NameBook } from './names'
import { isTitle } from './title'
import { LEVEL, type TextUnit, type Unit } from './unit'
import type { LabelKind } from './words/labels'

const NUMBER = /^\s*(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]|[（(]?\d{1,2}[）)、]|0\d\s|[①-⑩])/
const SPEAKERS: ReadonlySet<LabelKind> = new Set(['speaker', 'host', 'guest'])

/** `一、题目` in a paragraph of its own, right above `讲师：甲`, opens a talk though nothing else marks it. */
export const raiseNumberedTitles = (units: readonly Unit[], book: NameBook): readonly Unit[] =>
  units.map((unit, index) => (unit.kind === 'text' && isNumbered(unit, units[index + 1]) ? raised(unit, book) : unit))

const isNumbered = ({ span, piece, origin }: TextUnit, next: Unit | undefined): boolean =>
  next?.kind === 'label' &&
  SPEAKERS.has(next.label) &&
  next.origin !== origin &&
  piece.type === 'paragraph' &&
  !span.text.includes('\n') &&
  NUMBER.test(span.text) &&
  isTitle(span.text)

const raised = ({ span, origin, piece }: TextUnit, book: NameBook): Unit => ({
  kind: 'head',
  form: 'line',
  level: LEVEL.line,
  head: headOf(span, book, 'line'),
  span,
  origin,
  piece,
})
