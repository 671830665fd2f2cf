/**
 * What the columns of a table hold: said by their heads, by the columns beside them, and where a head is silent by its cells.
 */
import type { Lexers } from '../lex'
import { readPeople } from '../lex/people'
import { isPost } from '../lex/title'
import { columnOf } from '../roles'
import type { Column } from './line'
import type { Span } from './span'

/** A table's heads, and the cells of its rows. */
export type Grid = { readonly headers: readonly Span[]; readonly rows: readonly (readonly Span[])[] }

export const textsOf = ({ rows }: Grid, index: number): readonly string[] =>
  rows.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '')

export const most = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length * 2 > texts.length

export type Said = Column | 'intro'

/** A head without the remark in its brackets, and the remark. */
export const remarkOf = (header: string): readonly [string, string] => {
  const [, bare, remark] = /^(.*?)\s*[（(]([^（()）]+)[)）]\s*$/.exec(header.trim()) ?? []
  return bare === undefined || bare === '' ? [header.trim(), ''] : [bare, remark ?? '']
}

const saidBy = (header: string, lex: Lexers): Said => {
  const [bare] = remarkOf(header)
  // who, in one character
  if (bare === '人') return 'people'
  const role = lex.lexicon.role(bare) ?? lex.lexicon.role(header)
  // Track beside Session: the one that names no talk says where the other is
  if (role === 'part' && lex.lexicon.holds('track', bare)) return 'track'
  return columnOf(role)
}

/** What the heads of the columns say, each for itself; a column of times needs no word (⌚). */
export const headsOf = (grid: Grid, lex: Lexers): readonly Said[] => {
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

export const columnsOf = (grid: Grid, lex: Lexers): readonly Column[] => {
  const { headers } = grid
  if (headers.every(({ text }) => text.trim() === '')) return byCells(grid, lex)
  const said = headsOf(grid, lex)
  const settled = oneTitle(oneOf(peopleInBios(said, grid, lex), 'time', 'end'), headers, lex)
  return settled.map((column, index) =>
    column === 'intro' ? introOf(settled, index, textsOf(grid, index), lex) : column,
  )
}

/** `0:10` in a column of times is how long, not when. */
const isSpan = (cell: string): boolean => /^0?0:\d\d$|^\d+\s*(?:m(?:in)?\b|分钟?|분|′|')/i.test(cell)

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
export const isTime = (text: string, lex: Lexers): boolean => {
  const when = lex.when(text, true)
  return when?.from !== undefined && text.slice(when.length).replace(/[\s:：]/g, '').length <= 12
}
