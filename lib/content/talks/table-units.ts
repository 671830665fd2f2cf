import type { Table, TableRow } from 'mdast'
import { readWhen } from './clock'
import { headOf } from './head-of'
import type { NameBook } from './names'
import { type Span, spanOf, trim } from './span'
import { type Cell, type Column, LEVEL, lineOf, type Origin, type Unit } from './unit'
import { labelKind } from './words/labels'

/**
 * A table as the rows of a programme, if its columns say so: one with titles, and one with times or people. Undefined
 * where it is a table like any other.
 */
export const tableUnits = (table: Table, origin: Origin, book: NameBook): readonly Unit[] | undefined => {
  const [first, ...rows] = table.children
  if (first === undefined || rows.length === 0) return undefined
  const headers = cellsOf(first)
  const columns = headers.map(({ text }) => columnOf(text))
  if (!columns.includes('title') || !(columns.includes('time') || columns.includes('people'))) return undefined
  const timed = rows.filter(
    (row) => readWhen(cellsOf(row)[columns.indexOf('time')]?.text ?? '')?.from !== undefined,
  ).length
  if (!columns.includes('people') && timed * 2 < rows.length) return undefined
  const span = spanOf(
    first.children.flatMap(({ children }) => [...children, { type: 'text', value: ' ' } as const]),
    lineOf(first),
  )
  return [
    { kind: 'columns', span, origin, piece: first },
    ...rows.map((row) => rowUnit(row, headers, columns, origin, book)),
    { kind: 'end', level: LEVEL.entry },
  ]
}

const cellsOf = (row: TableRow): readonly Span[] =>
  row.children.map(({ children, position }) => trim(spanOf(children, position?.start.line ?? 1)))

const rowUnit = (
  row: TableRow,
  headers: readonly Span[],
  columns: readonly Column[],
  origin: Origin,
  book: NameBook,
): Unit => {
  const cells = cellsOf(row).map(
    (span, index): Cell => ({ span, column: columns[index] ?? 'other', header: headers[index]?.text ?? '' }),
  )
  const title = cells.find(({ column }) => column === 'title')
  const span = title?.span ?? spanOf([], lineOf(row))
  return {
    kind: 'head',
    form: 'row',
    level: LEVEL.entry,
    span,
    head: headOf(span, book, 'row'),
    cells,
    origin,
    piece: row,
  }
}

const TITLE =
  /^(?:内容|议程|日程|环节|活动|节目|活动内容|活动环节|主要内容|流程|安排|演讲|分享|agenda|event|activity|item|what|program(?:me)?)$/i

const columnOf = (header: string): Column => {
  const text = header.trim()
  if (/^(?:时间|时段|time|when|日期)/i.test(text)) return 'time'
  if (TITLE.test(text)) return 'title'
  switch (labelKind(text)) {
    case 'title':
      return 'title'
    case 'speaker':
    case 'host':
    case 'guest':
      return 'people'
    case 'company':
    case 'position':
      return 'role'
    case 'bio':
      return 'bio'
    case 'abstract':
    case 'intro':
      return 'abstract'
    case 'time':
      return 'time'
    case 'video':
      return 'video'
    case 'slides':
      return 'slides'
    default:
      return /讲师|嘉宾|演讲者|主讲|分享人|speaker|guest|presenter/i.test(text) && text.length <= 20
        ? 'people'
        : 'other'
  }
}
