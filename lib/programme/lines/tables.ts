/**
 * Tables as lines: rows of a programme, rows about people, or labels with their values. What a column holds is said by its
 * head, by the columns beside it, and where the head is silent by its cells. A table that is none of these is no line.
 */

import type { RootContent, Table, TableRow } from 'mdast'
import type { Lexers } from '../lex'
import { isListOfNames, readPeople } from '../lex/people'
import { columnsOf, type Grid, headsOf, isTime, most, remarkOf, type Said, textsOf } from './columns'
import { type Cell, type Column, type Form, LEVEL, type Line, type Origin } from './line'
import { lineOf, linesOf, type Span, spanOf, trim } from './span'

declare module 'mdast' {
  interface TableCellData {
    /** What a merged cell says again in the rows below. */
    readonly repeated?: true
  }
}

/** A column's place: what it holds, and for a hall or a pair of columns what its head names. */
type Plan = {
  readonly column: Column
  readonly header: string
  readonly group: number
  readonly place?: Cell
  readonly listed?: true
}

export const tableLines = (table: Table, origin: Origin, lex: Lexers): readonly Line[] | undefined => {
  const [first, ...rows] = table.children
  if (first === undefined || rows.length === 0) return undefined
  const grid: Grid = { headers: cellsOf(first), rows: rows.map(cellsOf) }
  const labels = labelRows(grid, table.children, origin, lex)
  if (labels !== undefined) return labels
  const plan = programmePlan(grid, lex)
  const line = lineMaker(origin)
  if (plan !== undefined)
    return [
      { ...line('columns', first, headOf(first)), of: 'programme' },
      ...rows.flatMap((row, index) => rowLines(row, grid.rows[index] ?? [], plan, line, lex)),
    ]
  const people = peoplePlan(grid, lex)
  if (people === undefined) return undefined
  return [
    { ...line('columns', first, headOf(first)), of: 'people' },
    ...rows.map((row, index) => {
      const cells = cellsBy(row, grid.rows[index] ?? [], people)
      const who = cells.find(({ column }) => column === 'people')
      return { ...line('row', row, who?.span ?? headOf(row)), of: 'people' as const, cells }
    }),
  ]
}

const lineMaker =
  (origin: Origin) =>
  (form: Form, piece: RootContent, span: Span): Line => ({ form, level: LEVEL.leaf, span, origin, piece, children: [] })

type Make = ReturnType<typeof lineMaker>

const cellsOf = (row: TableRow): readonly Span[] =>
  row.children.map(({ children, position }) => trim(spanOf(children, position?.start.line ?? lineOf(row))))

const headOf = (row: TableRow): Span =>
  spanOf(
    row.children.flatMap(({ children }) => [...children, { type: 'text', value: ' ' } as const]),
    lineOf(row),
  )

/** How a programme's table is read, if it is one: a column of titles with times or people, or a column a hall. */
const programmePlan = (grid: Grid, lex: Lexers): readonly Plan[] | undefined => {
  const columns = columnsOf(grid, lex)
  const heads = grid.headers.map(({ text }) => text.trim())
  const halls = hallPlan(grid, headsOf(grid, lex), lex)
  if (halls !== undefined) return halls
  const titles = columns.flatMap((column, index) => (column === 'title' ? [index] : []))
  if (titles.length === 0 || isListOfEvents(heads, lex)) return undefined
  const isTimed = columns.some((column, index) => {
    const cells = textsOf(grid, index)
    return column === 'time' && cells.filter((cell) => isTime(cell, lex)).length * 2 >= cells.length && cells.length > 0
  })
  if (!isTimed && !columns.includes('people')) return undefined
  // 议题（A 厅） | 讲师 | 议题（B 厅） | 讲师
  let group = 0
  return columns.map((column, index) => {
    const header = heads[index] ?? ''
    if (titles.length > 1 && column === 'title') group += 1
    const remark = remarkOf(header)[1]
    const place =
      titles.length > 1 && column === 'title' ? placeNamed(remark || header, grid.headers[index], lex) : undefined
    const listed = column === 'people' && isListed(textsOf(grid, index), lex)
    return {
      column,
      header,
      group: titles.length > 1 && group > 0 ? group : 0,
      ...(place && { place }),
      ...(listed && { listed }),
    }
  })
}

/** A table of events, each with its name and its day or place, is no programme of one. */
const isListOfEvents = (heads: readonly string[], { lexicon }: Lexers): boolean =>
  heads.some((head) => /名|name|이름/i.test(head) && lexicon.holds('event', head)) &&
  heads.some((head) => ['place', 'date'].includes(lexicon.role(head) ?? ''))

/** `A B, C D` are two people where most cells of the column hold one; where all have a comma, a firm follows each. */
const isListed = (cells: readonly string[], { book }: Lexers): boolean => {
  const parted = cells.filter((cell) => /[,，]/.test(cell))
  return parted.length > 0 && parted.length * 3 <= cells.length * 2 && parted.every((cell) => isListOfNames(cell, book))
}

const placeNamed = (name: string, span: Span | undefined, lex: Lexers): Cell | undefined => {
  const role = lex.lexicon.role(name)
  if (name === '' || role === 'title' || role === 'talk' || role === 'programme') return undefined
  return {
    column: isRoom(name, lex) ? 'room' : 'track',
    header: '',
    span: { nodes: [{ type: 'text', value: name }], text: name, line: span?.line ?? 1 },
    shared: true,
  }
}

/** Whether the head of a column names a room rather than a track, by a word of it. */
const isRoom = (name: string, lex: Lexers): boolean => {
  const role = lex.lexicon.role(name)
  if (role === 'room' || role === 'place') return true
  if (role === 'track') return false
  return lex.lexicon.holds('room', name)
}

/** Columns that are halls or tracks: beside a column of times, or with times in their cells. */
const hallPlan = (grid: Grid, columns: readonly Said[], lex: Lexers): readonly Plan[] | undefined => {
  const heads = grid.headers.map(({ text }) => text.trim())
  if (columns.includes('title') || columns.includes('people')) return undefined
  const timed = columns.includes('time')
  const halls = columns.flatMap((column, index) => {
    const header = heads[index] ?? ''
    const said = lex.lexicon.role(header)
    if (header === '' || !(column === 'other' || column === 'room' || column === 'track' || column === 'stage'))
      return []
    if (said === 'place' || said === 'note' || lex.when(header)?.day?.weekday !== undefined) return []
    if ((said === 'room' || said === 'track') && timed && !/[\d一二三四A-Z主分]|\s/.test(header)) return []
    return textsOf(grid, index).length > 0 ? [index] : []
  })
  if (halls.length === 0) return undefined
  const cells = halls.flatMap((index) => textsOf(grid, index))
  const named = halls.filter((index) => isRoom(heads[index] ?? '', lex) || isTrack(heads[index] ?? '', lex))
  const evident = cells.filter((cell) => {
    const first = cell.split('\n')[0] ?? ''
    return (
      lex.hasPeopleAndTitle(first) ||
      lex.lexicon.kind(first) !== undefined ||
      (cell.includes('\n') &&
        cell
          .split('\n')
          .slice(1)
          .some((line) => lex.personLine(line) !== undefined))
    )
  }).length
  const inside = cells.filter((cell) => lex.when(cell)?.from !== undefined).length * 2 > cells.length
  if (!timed && !inside) return undefined
  // one column beside the times, with a break in it, holds titles whatever it is called
  const isList = halls.length === 1 && cells.length >= 3
  if (named.length < halls.length && evident * 2 < cells.length && !isList) return undefined
  if (halls.length === 1 && (evident === 0 || columns.includes('stage'))) return undefined
  return columns.map((column, index) => {
    const header = heads[index] ?? ''
    const at = halls.indexOf(index)
    if (at === -1) return { column: column === 'intro' ? 'other' : column, header, group: 0 }
    if (halls.length === 1 && named.length === 0) return { column: 'title', header, group: 1 }
    const place: Cell = {
      column: isRoom(header, lex) ? 'room' : 'track',
      header: '',
      span: grid.headers[index] ?? { nodes: [], text: header, line: 1 },
      shared: true,
    }
    return { column: 'title', header, group: at + 1, place }
  })
}

const isTrack = (header: string, lex: Lexers): boolean => {
  const role = lex.lexicon.role(header)
  return role === 'track' || role === 'part' || lex.lexicon.holds('track', header)
}

const cellsBy = (row: TableRow, spans: readonly Span[], plan: readonly Plan[]): readonly Cell[] =>
  plan.flatMap(({ column, header, listed }, index): readonly Cell[] => {
    const span = spans[index]
    const shared = row.children[index]?.data?.repeated
    return span === undefined ? [] : [{ column, header, span, ...(shared && { shared }), ...(listed && { listed }) }]
  })

/** The entries of a row: one, or one a hall. The words of shared cells are placed with the first. */
const rowLines = (
  row: TableRow,
  spans: readonly Span[],
  plan: readonly Plan[],
  line: Make,
  lex: Lexers,
): readonly Line[] => {
  const filled = spans.filter(({ text, nodes }) => text.trim() !== '' || nodes.length > 0)
  const [only] = filled
  if (filled.length === 1 && only !== undefined && plan[spans.indexOf(only)]?.column !== 'title') {
    const when = lex.when(only.text)
    // a row that is only a day, or a part of it
    if (when?.from === undefined) return [line('text', row, only)]
    // 15:40-16:00 茶歇 over all columns
    if (/\p{L}/u.test(only.text.slice(when.length))) return [line('item', row, only)]
  }
  const groups = [...new Set(plan.map(({ group }) => group))].filter((group) => group > 0)
  if (groups.length === 0) return [entry(row, cellsBy(row, spans, plan), line)]
  const titled = groups.filter((group) =>
    plan.some(
      (one, index) => one.group === group && one.column === 'title' && (spans[index]?.text.trim() ?? '') !== '',
    ),
  )
  if (titled.length === 0) return [entry(row, cellsBy(row, spans, plan), line)]
  // every cell is placed with one entry, in order: with that of its own group, else with the one before it
  let owner = titled[0]
  const owners = plan.map(({ group }) => {
    if (titled.includes(group)) owner = group
    return owner
  })
  return titled.map((group) => {
    const cells = plan.flatMap((one, index): readonly Cell[] => {
      const span = spans[index]
      const isOwn = owners[index] === group
      if (span === undefined || !(isOwn || one.group === 0)) return []
      const again = !isOwn || row.children[index]?.data?.repeated === true
      const column = one.group === group || one.group === 0 ? one.column : 'other'
      return [{ column, header: one.header, span, ...(again && { shared: true as const }) }]
    })
    const place = plan.find((one) => one.group === group && one.place !== undefined)?.place
    return entry(row, place === undefined ? cells : [...cells, place], line)
  })
}

/** What stands on the lines below the first of a title's cell is read as under a title. */
const entry = (row: TableRow, cells: readonly Cell[], line: Make): Line => {
  const stage = cells.find(({ column }) => column === 'stage')
  const title = cells.find(({ column, span }) => column === 'title' && span.text.trim() !== '') ?? stage
  if (title === undefined) return { ...line('row', row, headOf(row)), of: 'programme', cells }
  const [first, ...more] = linesOf(title.span)
  const kept = cells.map((cell): Cell => {
    if (cell === title) return { ...cell, column: 'title', span: first ?? cell.span }
    return cell.column === 'title' ? { ...cell, column: 'other' } : cell
  })
  return {
    ...line('row', row, first ?? title.span),
    of: 'programme',
    cells: kept,
    children: more.map((span) => line('text', row, span)),
  }
}

/** Rows about people: who, and at least one thing about them. */
const peoplePlan = (grid: Grid, lex: Lexers): readonly Plan[] | undefined => {
  const columns = columnsOf(grid, lex)
  const people = columns.indexOf('people')
  if (people === -1 || columns.includes('title')) return undefined
  if (!columns.some((column) => column === 'role' || column === 'bio' || column === 'picture')) return undefined
  const names = textsOf(grid, people)
  if (!most(names, (text) => text.length <= 60 && readPeople(text, lex.book, 'label') !== undefined)) return undefined
  return columns.map((column, index) => ({ column, header: grid.headers[index]?.text.trim() ?? '', group: 0 }))
}

/** Two columns, of which the first holds labels: each row is a labelled line. */
const labelRows = (grid: Grid, rows: readonly TableRow[], origin: Origin, lex: Lexers): readonly Line[] | undefined => {
  if (grid.headers.length !== 2) return undefined
  const all = [grid.headers, ...grid.rows]
  const labels = all.filter(([first]) => first !== undefined && isFieldLabel(first.text, lex))
  if (labels.length * 2 <= all.length || labels.length < 2) return undefined
  const said = new Set(labels.map(([first]) => lex.label(first?.text ?? '')?.role))
  if (!said.has('title') && !said.has('talk')) return undefined
  return rows.map((row, index) => {
    const [label, value] = all[index] ?? []
    const empty: Span = { nodes: [], text: '', line: lineOf(row) }
    const [a, b] = [label ?? empty, value ?? empty]
    const joint = /[:：]\s*$/.test(a.text) ? '' : '：'
    const span: Span = {
      nodes: [...a.nodes, { type: 'text', value: joint }, ...b.nodes],
      text: `${a.text}${joint}${b.text}`,
      line: a.line,
    }
    return lineMaker(origin)('text', row, span)
  })
}

const isFieldLabel = (text: string, lex: Lexers): boolean => {
  const label = lex.label(text)
  return label !== undefined && text.slice(label.from).trim() === ''
}
