import type { TableRow } from 'mdast'
import { type Grid, isTime } from './columns'
import { headOf } from './head-of'
import type { NameBook } from './names'
import { type Span, spanOf } from './span'
import { cellLines } from './title-cell'
import { type Cell, type Column, type HeadUnit, LEVEL, lineOf, type Origin } from './unit'
import { isHall, isPlain } from './words/halls'
import { kindOf } from './words/kinds'

/** How a programme's columns go together: `own` columns belong to one talk each, the others to all talks of a row. */
export type Tracks = { readonly columns: readonly Column[]; readonly groups: readonly Group[] }
type Group = { readonly own: readonly number[]; readonly hall?: Span }

/** The columns of a programme as groups with one title each; most programmes have one. */
export const groupsOf = ({ headers }: Grid, columns: readonly Column[]): Tracks => {
  const titles = columns.flatMap((column, index) => (column === 'title' ? [index] : []))
  const all = columns.map((_, index) => index)
  if (titles.length < 2) return { columns, groups: [{ own: all }] }
  const first = all.find((index) => columns[index] !== 'time' && columns[index] !== 'number') ?? 0
  const starts = all.filter((index) => columns[index] === columns[first])
  const groups = (starts.length === titles.length ? starts : titles).map((start, at, every) =>
    groupOf(headers, columns, start, every[at + 1]),
  )
  return { columns, groups }
}

const groupOf = (headers: Grid['headers'], columns: readonly Column[], from: number, to?: number): Group => {
  const own = columns.flatMap((_, index) => (index >= from && index < (to ?? columns.length) ? [index] : []))
  const hall = own.map((index) => headers[index]).find((header) => header !== undefined && isHall(header.text))
  return { own, ...(hall && { hall }) }
}

/**
 * A programme whose columns are halls or tracks: talks side by side, and the times before them. Heads that name no hall need
 * talks that name their people below them. Undefined where the table is none.
 */
export const tracksOf = ({ headers, rows }: Grid, columns: readonly Column[], book: NameBook): Tracks | undefined => {
  const time = columns.findIndex(
    (_, index) => rows.filter((row) => isTime(row[index]?.text.trim() ?? '')).length * 2 >= rows.length,
  )
  const open = columns.flatMap((column, index) => (column === 'other' && index !== time ? [index] : []))
  const named = open.map((index) => headers[index]?.text.trim() ?? '')
  if (open.length < 2 || columns.some((column) => ['title', 'abstract'].includes(column))) return undefined
  if (named.some((name) => name === '' || isPlain(name))) return undefined
  const cells = rows.flatMap((row) => open.map((index) => row[index]).filter((cell) => cell !== undefined))
  const talks = cells.filter(({ text }) => text.trim() !== '' && kindOf(text) === 'talk')
  const spoken = talks.filter((cell) => namesPeople(cell, book)).length
  const halls = named.every(isHall)
  if (talks.length === 0 || (!(halls && time !== -1) && spoken * 2 < talks.length)) return undefined
  const all = columns.map(
    (column, index): Column => (index === time ? 'time' : open.includes(index) ? 'title' : column),
  )
  const groups = open.map((start, at) => ({ ...groupOf(headers, all, start, open[at + 1]), hall: headers[start] }))
  return { columns: all, groups: groups.map(({ own, hall }) => ({ own, ...(hall && { hall }) })) }
}

const namesPeople = (cell: Span, book: NameBook): boolean =>
  cellLines(cell, book).some(({ column, span }) =>
    column === 'title' ? headOf(span, book, 'row').people.length > 0 : column === 'people',
  )

type Row = { readonly row: TableRow; readonly cells: readonly Span[] }

/** A row as the entries of its tracks; one that says the same for all of them, or only one thing, is one entry. */
export const rowUnits = (
  { row, cells }: Row,
  headers: readonly Span[],
  { columns, groups }: Tracks,
  origin: Origin,
  book: NameBook,
): readonly HeadUnit[] => {
  const words = (index: number): string => cells[index]?.text.trim() ?? ''
  const cellAt = (index: number, column = columns[index] ?? 'other'): Cell => ({
    column,
    header: headers[index]?.text ?? '',
    span: cells[index] ?? spanOf([], lineOf(row)),
  })
  const told = groups.filter(({ own }) => own.some((index) => words(index) !== ''))
  const says = ({ own }: Group): string => own.map(words).filter(Boolean).join(' ')
  const [first] = told
  const merged = told.length < 2 || (first !== undefined && told.every((group) => says(group) === says(first)))
  const build = (own: readonly Cell[], piece: TableRow, hall?: Span): HeadUnit =>
    entryOf(withHall(own, hall), piece, row, origin, book)
  if (merged) {
    const rest = groups.filter((group) => group !== first).flatMap(({ own }) => own)
    const own = cells.map((_, index) => cellAt(index, rest.includes(index) && groups.length > 1 ? 'same' : undefined))
    const hall = told.length === 1 && first !== undefined && kindOf(says(first)) !== 'break' ? first.hall : undefined
    return [build(own, row, hall)]
  }
  const grouped = new Set(groups.flatMap(({ own }) => own))
  const common = cells.flatMap((_, index) => (grouped.has(index) ? [] : [index]))
  return groups.flatMap((group) => {
    if (!told.includes(group)) return []
    const shared = common.map((index): Cell => (group === told[0] ? cellAt(index) : { ...cellAt(index), shared: true }))
    const piece = {
      ...row,
      children: row.children.map((cell, index) => blankUnless(cell, index, [...common, ...group.own])),
    }
    return [build([...shared, ...group.own.map((index) => cellAt(index))], piece, group.hall)]
  })
}

/** The cells of an entry, and where the talk is given. */
const withHall = (cells: readonly Cell[], hall: Span | undefined): readonly Cell[] =>
  hall === undefined ? cells : [...cells, { column: 'hall', header: '', span: hall, shared: true }]

const blankUnless = (cell: TableRow['children'][number], index: number, kept: readonly number[]): typeof cell =>
  kept.includes(index) ? cell : { ...cell, children: [] }

/** An entry of a row: its title stands in the column of titles, or where that is empty, in that of the programme's parts. */
const entryOf = (cells: readonly Cell[], piece: TableRow, row: TableRow, origin: Origin, book: NameBook): HeadUnit => {
  const filled = (column: Column) => cells.find((cell) => cell.column === column && cell.span.text.trim() !== '')
  const title = filled('title') ?? filled('stage')
  const own = cells.flatMap((cell): readonly Cell[] => {
    if (cell !== title)
      return [cell.column === 'stage' || cell.column === 'title' ? { ...cell, column: 'other' } : cell]
    return cellLines(cell.span, book).map((line) => ({ ...line, header: cell.header }))
  })
  const span = own.find(({ column }) => column === 'title')?.span ?? spanOf([], lineOf(row))
  return {
    kind: 'head',
    form: 'row',
    level: LEVEL.entry,
    span,
    head: headOf(span, book, 'row'),
    cells: own,
    origin,
    piece,
  }
}
