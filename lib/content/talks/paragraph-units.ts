import type { Paragraph, RootContent } from 'mdast'
import { classifyLines, type Line } from './classify-lines'
import { headOf } from './head-of'
import type { Label } from './lines'
import type { NameBook } from './names'
import { cut, paragraphOf, type Span, spanOf, trim } from './span'
import { type HeadUnit, type LabelUnit, LEVEL, lineOf, type Origin, type TextUnit } from './unit'

/**
 * A paragraph is one unit, unless a line of it is a label, a bold line at the top, one of several lines with
 * a time, or one that names people and a title.
 * Lines that are none of these belong to the label or the text before them.
 */
export const paragraphUnits = (
  node: Paragraph,
  origin: Origin,
  book: NameBook,
  piece?: RootContent,
): readonly (HeadUnit | LabelUnit | TextUnit)[] => {
  const span = spanOf(node.children, lineOf(node))
  const lines = classifyLines(span, book)
  const [only] = lines
  if (lines.length === 1 && only?.as === 'text') return [{ kind: 'text', span, origin, piece: piece ?? node }]
  return lines.map((line) => {
    const part = trim(cut(span, line.from, line.to))
    return unitOf(line, part, origin, piece ?? paragraphOf(part), book)
  })
}

const unitOf = (
  line: Line,
  span: Span,
  origin: Origin,
  piece: RootContent,
  book: NameBook,
): HeadUnit | LabelUnit | TextUnit => {
  const taken = { span, origin, piece }
  if (line.as === 'text') return { kind: 'text', ...taken }
  if (line.label !== undefined && line.as === 'label') {
    return { kind: 'label', label: line.label.kind, from: line.label.from, blocks: [], ...taken }
  }
  const form = line.as === 'bold' ? 'bold' : 'line'
  const said = announced(span, line.label)
  return { kind: 'head', form, level: LEVEL[form], head: headOf(span, book, form, said.titleFrom), ...taken, ...said }
}

/** What a label at the start of a head says: that it is a part of a talk, or that a title follows. 议题一 is neither. */
export const announced = ({ text }: Span, label: Label | undefined): Pick<HeadUnit, 'label' | 'titleFrom'> => {
  if (label === undefined) return {}
  if (text.slice(label.from).trim() !== '') return { titleFrom: label.from }
  return label.kind === 'title' && /[\d一二三四五六七八九十]\s*[:：]?\s*$/.test(text) ? {} : { label: label.kind }
}
