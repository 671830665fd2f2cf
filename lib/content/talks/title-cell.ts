import { isTime } from './columns'
import { headOf } from './head-of'
import { isBold, linesOf, readLabel } from './lines'
import type { NameBook } from './names'
import { readPeople } from './people'
import { readPersonLine } from './person-line'
import { cut, type Span } from './span'
import { isAffiliation, isTitle } from './title'
import type { Cell, Column } from './unit'
import type { LabelKind } from './words/labels'

type Line = Pick<Cell, 'column' | 'span' | 'from'>

const LONGEST_TITLE = 40

/** A cell with a title, line by line: the title, and above or below it a time, people, their posts, labels, an abstract. */
export const cellLines = (cell: Span, book: NameBook): readonly Line[] => {
  const lines = linesOf(cell).map((span): Line => lineOf(span, book))
  if (lines.length < 2) return [{ column: 'title', span: cell }]
  const at = lines.findIndex(({ column, span }) => column === 'title' || (column === 'other' && isTitle(span.text)))
  const title = lines[at]
  if (title === undefined) return [{ column: 'title', span: cell }]
  const end = endOfTitle(cell, lines, at, book)
  const whole: Line = { ...title, column: 'title', span: end === at + 1 ? title.span : between(cell, lines, at, end) }
  const others = lines.map(
    (line): Line => (line.column === 'other' || line.column === 'title' ? { ...line, column: 'abstract' } : line),
  )
  return [...others.slice(0, at), whole, ...others.slice(end)]
}

/** A line of a cell, in which `other` may be its title. */
const lineOf = (span: Span, book: NameBook): Line => {
  const label = readLabel(span.text, book)
  if (label !== undefined && label.from < span.text.length)
    return { span, column: COLUMNS[label.kind], from: label.from }
  if (isTime(span.text)) return { span, column: 'time' }
  if (namesPeople(span.text, book)) return { span, column: 'people' }
  return { span, column: isAffiliation(span.text) ? 'role' : 'other' }
}

const COLUMNS: Readonly<Record<LabelKind, Column>> = {
  speaker: 'people',
  host: 'people',
  guest: 'people',
  company: 'role',
  position: 'role',
  title: 'title',
  time: 'time',
  video: 'video',
  slides: 'slides',
  bio: 'bio',
  intro: 'abstract',
  abstract: 'abstract',
  takeaways: 'takeaways',
}

const namesPeople = (text: string, book: NameBook): boolean => {
  if (readPersonLine(text, book)?.bioFrom === undefined && readPersonLine(text, book) !== undefined) return true
  const people = text.length <= 60 ? readPeople(text, book, 'line') : undefined
  return people?.people.every(({ name, role }) => role === undefined && book.certainty(name) === 'likely') ?? false
}

/** A title goes on over lines of the same weight that are neither sentences nor anything else. */
const endOfTitle = (cell: Span, lines: readonly Line[], at: number, book: NameBook): number => {
  const title = lines[at]
  let end = at + 1
  while (title !== undefined && headOf(between(cell, lines, at, end), book, 'row').people.length === 0) {
    const next = lines[end]
    if (next?.column !== 'other' || isBold(next.span) !== isBold(title.span) || !isTitle(next.span.text)) break
    if (next.span.text.length > LONGEST_TITLE) break
    end += 1
  }
  return end
}

const between = (cell: Span, lines: readonly Line[], from: number, to: number): Span => {
  const offsets = lines.map(({ span }) => span.text)
  let start = 0
  for (const text of offsets.slice(0, from)) start = cell.text.indexOf(text, start) + text.length
  let end = start
  for (const text of offsets.slice(from, to)) end = cell.text.indexOf(text, end) + text.length
  return cut(cell, cell.text.indexOf(offsets[from] ?? '', start), end)
}
