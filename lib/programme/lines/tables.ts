/**
 * Tables as lines: rows of a programme, rows about people, or labels with their values. What a column holds is said by its
 * head, by the columns beside it, and where the head is silent by its cells. A table that is none of these is no line.
 */

import type { RootContent, Table, TableRow } from 'mdast'
import type { Lexers } from '../lex'
import { isPost } from '../lex/parts'
import { readPeople } from '../lex/people'
import { columnOf } from '../roles'
import { POSITION } from '../weights'
import { type Cell, type Column, type Form, LEVEL, type Line, type Origin } from './line'
import { lineOf, linesOf, type Span, spanOf, trim } from './span'

declare module 'mdast' {
  interface TableCellData {
    /** What a merged cell says again in the rows below. */
    readonly repeated?: true
  }
}

type Grid = { readonly headers: readonly Span[]; readonly rows: readonly (readonly Span[])[] }

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

const textsOf = ({ rows }: Grid, index: number): readonly string[] =>
  rows.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '')

const most = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length * 2 > texts.length

type Said = Column | 'intro'

/** A head without the remark in its brackets, and the remark. */
const remarkOf = (header: string): readonly [string, string] => {
  const [, bare, remark] = /^(.*?)\s*[（(]([^（()）]+)[)）]\s*$/.exec(header.trim()) ?? []
  return bare === undefined || bare === '' ? [header.trim(), ''] : [bare, remark ?? '']
}

const saidBy = (header: string, lex: Lexers): Said => {
  const [bare] = remarkOf(header)
  const role = lex.lexicon.role(bare) ?? lex.lexicon.role(header)
  // Track beside Session: the one that names no talk says where the other is
  if (role === 'part' && lex.lexicon.holds('track', bare)) return 'track'
  return columnOf(role)
}

/** What the heads of the columns say, each for itself; a column of times needs no word (⌚). */
const headsOf = (grid: Grid, lex: Lexers): readonly Said[] => {
  const said = headWords(grid, lex)
  const isClock = (cell: string): boolean =>
    !/\p{L}/u.test(cell.slice(lex.when(cell)?.length ?? 0)) && isTime(cell, lex)
  const times = (index: number): boolean => most(textsOf(grid, index), isClock)
  const clock = said.includes('time') ? -1 : said.findIndex((column, index) => column === 'other' && times(index))
  return clock === -1 ? said : said.map((column, index) => (index === clock ? 'time' : column))
}

const headWords = (grid: Grid, lex: Lexers): readonly Said[] =>
  grid.headers.map(({ text }, index): Said => {
    const column = saidBy(text, lex)
    const cells = textsOf(grid, index)
    // Name | Title | Company: titles that are posts
    if (column === 'title' && most(cells, (cell) => isPost(cell, lex.book))) return 'role'
    if ((column === 'time' || column === 'date') && most(cells, isSpan)) return 'duration'
    return column
  })

const columnsOf = (grid: Grid, lex: Lexers): readonly Column[] => {
  const { headers } = grid
  if (headers.every(({ text }) => text.trim() === '')) return byCells(grid, lex)
  const said = headsOf(grid, lex)
  const settled = oneTitle(oneOf(peopleInBios(said, grid, lex), 'time', 'end'), headers, lex)
  return settled.map((column, index) =>
    column === 'intro' ? introOf(settled, index, textsOf(grid, index), lex) : column,
  )
}

/** `0:10` in a column of times is how long, not when. */
const isSpan = (cell: string): boolean => /^0?0:\d\d$|^\d+\s*(?:min|分钟?|′|')/i.test(cell)

/** Of several columns with times the second tells the end. */
const oneOf = (said: readonly Said[], column: Column, second: Column): readonly Said[] => {
  const first = said.indexOf(column)
  return said.map((one, index) =>
    one === column && index > first ? (index === said.indexOf(column, first + 1) ? second : 'other') : one,
  )
}

/** 嘉宾介绍 is whom a row names, where nothing else does and its cells are a name and a post. */
const peopleInBios = (said: readonly Said[], grid: Grid, lex: Lexers): readonly Said[] => {
  if (said.includes('people')) return said
  return said.map((column, index) => {
    if (column !== 'bio') return column
    const cells = textsOf(grid, index)
    return most(cells, (cell) => cell.length <= 60 && (readPeople(cell, lex.book, 'label')?.people.length ?? 0) > 0)
      ? 'people'
      : column
  })
}

/**
 * Of several columns that could hold titles, the one that says so: beside 议题, 环节 is a stage. Columns that repeat
 * (议题 A, 议题 B) all hold titles.
 */
const oneTitle = (said: readonly Said[], headers: readonly Span[], lex: Lexers): readonly Said[] => {
  const titles = said.flatMap((column, index) => (column === 'title' ? [index] : []))
  const stage = said.indexOf('stage')
  const spare = (['intro', 'abstract', 'track'] as const).map((column) => said.indexOf(column)).find((at) => at !== -1)
  const others = said.flatMap((column, index) => (column === 'other' && headers[index]?.text.trim() ? [index] : []))
  const only = others.length === 1 && said.includes('people') ? others[0] : undefined
  // Uhrzeit | and one column more, whatever its head says
  const beside = said.flatMap((column, index) => (WHEN.has(column) ? [] : [index]))
  const alone = beside.length === 1 && said[beside[0] ?? 0] === 'other' ? beside[0] : undefined
  const kept = titles[0] ?? (stage !== -1 ? stage : said.includes('time') ? (spare ?? only ?? alone) : undefined)
  if (kept === undefined || (said[kept] === 'track' && !said.includes('people'))) return said
  const sure = titles.find(
    (index) =>
      lex.lexicon.role(remarkOf(headers[index]?.text ?? '')[0]) === 'title' && !/内容/.test(headers[index]?.text ?? ''),
  )
  const title = sure ?? kept
  return said.map((column, index) => {
    if (index === title) return 'title'
    if (column === 'title')
      return isRepeated(headers[index]?.text ?? '', headers[title]?.text ?? '')
        ? 'title'
        : /内容/.test(headers[index]?.text ?? '')
          ? 'abstract'
          : 'stage'
    return column
  })
}

const isRepeated = (one: string, other: string): boolean => withoutCount(one) === withoutCount(other)

const withoutCount = (header: string): string =>
  header
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/\s*(?:\b[A-H]|\d{1,2}|[一二三四])$/i, '')
    .trim()
    .toLowerCase()

const WHO: ReadonlySet<Said> = new Set(['people', 'role', 'bio', 'picture'])

const WHEN: ReadonlySet<Said> = new Set(['time', 'end', 'date', 'duration', 'number'])

const WHAT: ReadonlySet<Said> = new Set(['title', 'abstract', 'takeaways'])

/** 简介 belongs to what stands before it: to the person between names and titles, to the talk behind its title. */
const introOf = (said: readonly Said[], index: number, cells: readonly string[], lex: Lexers): Column => {
  const before = said.slice(0, index)
  const who = before.findLastIndex((column) => WHO.has(column))
  const what = before.findLastIndex((column) => WHAT.has(column))
  if (said.includes('bio') || !said.includes('people')) return 'abstract'
  if (said.includes('abstract') || !said.includes('title')) return 'bio'
  if (who === -1 || what > who) return 'abstract'
  if (what === -1) return 'bio'
  return most(cells, (text) => lex.book.hasPost(text) || /经验|多年|years/i.test(text)) ? 'bio' : 'abstract'
}

/** Columns without heads: times, names, and between them titles. */
const byCells = (grid: Grid, lex: Lexers): readonly Column[] => {
  const read = grid.headers.map((_, index): Column => {
    const texts = textsOf(grid, index)
    if (most(texts, (text) => isTime(text, lex))) return 'time'
    const named = (text: string): boolean => (readPeople(text, lex.book, 'edge')?.people.length ?? 0) > 0
    return texts.length > 0 && texts.every((text) => text.length <= 60) && most(texts, named) ? 'people' : 'other'
  })
  const title = read.indexOf('other')
  return read.map((column, index) => (index === title ? 'title' : column))
}

/** Whether a cell is a time and little else. */
const isTime = (text: string, lex: Lexers): boolean => {
  const when = lex.when(text, true)
  return when?.from !== undefined && text.slice(when.length).replace(/[\s:：]/g, '').length <= 12
}

/** How a programme's table is read, if it is one: a column of titles with times or people, or a column a hall. */
const programmePlan = (grid: Grid, lex: Lexers): readonly Plan[] | undefined => {
  const columns = columnsOf(grid, lex)
  const heads = grid.headers.map(({ text }) => text.trim())
  const halls = hallPlan(grid, headsOf(grid, lex), lex)
  if (halls !== undefined) return halls
  const titles = columns.flatMap((column, index) => (column === 'title' ? [index] : []))
  if (titles.length === 0) return undefined
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

/** `A B, C D` are two people where most cells of the column hold one; where all have a comma, a firm follows each. */
const isListed = (cells: readonly string[], { book }: Lexers): boolean => {
  const parted = cells.map((cell) => cell.split(/\s*[,，]\s*/)).filter(({ length }) => length > 1)
  return (
    parted.length > 0 &&
    parted.length * 2 <= cells.length &&
    parted.every((parts) => parts.every((part) => book.score(part) >= POSITION.line))
  )
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
