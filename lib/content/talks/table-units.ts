import type { Table, TableRow } from 'mdast'
import { columnsOf, type Grid, isTime } from './columns'
import type { NameBook } from './names'
import { personRows } from './people-table'
import { type Span, spanOf, trim } from './span'
import { groupsOf, rowUnits, type Tracks, tracksOf } from './table-rows'
import { type Column, LEVEL, lineOf, type Origin, type Unit } from './unit'

/**
 * A table as the rows of a programme, or as rows about people, if its columns say so. Undefined where it is a table like any
 * other.
 */
export const tableUnits = (table: Table, origin: Origin, book: NameBook): readonly Unit[] | undefined => {
  const [first, ...rows] = table.children
  if (first === undefined || rows.length === 0) return undefined
  const grid: Grid = { headers: cellsOf(first), rows: rows.map(cellsOf) }
  const columns = columnsOf(grid, book)
  const tracks = isProgramme(grid, columns) ? groupsOf(grid, columns) : tracksOf(grid, columns, book)
  const units =
    tracks === undefined ? personRows(grid, columns, rows, origin, book) : entries(grid, tracks, rows, origin, book)
  if (units === undefined) return undefined
  const of = tracks === undefined ? 'people' : 'programme'
  return [{ kind: 'columns', of, span: headOf(first), origin, piece: first }, ...units]
}

const cellsOf = (row: TableRow): readonly Span[] =>
  row.children.map(({ children, position }) => trim(spanOf(children, position?.start.line ?? 1)))

const headOf = (row: TableRow): Span =>
  spanOf(
    row.children.flatMap(({ children }) => [...children, { type: 'text', value: ' ' } as const]),
    lineOf(row),
  )

/** One column with titles, and one with times or people. */
const isProgramme = ({ rows }: Grid, columns: readonly Column[]): boolean => {
  if (!columns.includes('title')) return false
  if (columns.includes('people')) return true
  const time = columns.indexOf('time')
  return time !== -1 && rows.filter((row) => isTime(row[time]?.text.trim() ?? '')).length * 2 >= rows.length
}

const entries = (
  grid: Grid,
  tracks: Tracks,
  rows: readonly TableRow[],
  origin: Origin,
  book: NameBook,
): readonly Unit[] => [
  ...rows.flatMap((row, index) => rowUnits({ row, cells: grid.rows[index] ?? [] }, grid.headers, tracks, origin, book)),
  { kind: 'end', level: LEVEL.entry },
]
