import { readWhen } from './clock'
import type { NameBook } from './names'
import { readPeople } from './people'
import type { Span } from './span'
import { isPost, tellsOfPerson, tellsOfTalk } from './title'
import type { Column } from './unit'
import { labelKind } from './words/labels'

/** A table as the reader sees it: the words of its head, and its rows, each cell a span. */
export type Grid = { readonly headers: readonly Span[]; readonly rows: readonly (readonly Span[])[] }

/** What the head says; `intro` is 简介 alone, a person's or a talk's. */
type Said = Column | 'intro'

/** What each column of a table holds: by its head, by the columns it stands between, and where the head is silent, by its cells. */
export const columnsOf = ({ headers, rows }: Grid, book: NameBook): readonly Column[] => {
  const silent = headers.every(({ text }) => text.trim() === '')
  const cells = headers.map((_, index) => textsOf(rows, index))
  if (silent) return byCells(cells, book)
  const first = headers.map(({ text }, index) => postsAsRoles(saidBy(text), cells[index] ?? []))
  const said = oneTitle(
    first,
    headers.map(({ text }) => text.trim()),
  )
  return said.map((column, index) => (column === 'intro' ? introOf(said, index, cells[index] ?? []) : column))
}

/**
 * Of several columns that could hold titles, the one that says so: beside 议题, 环节 is a kind of talk and 内容 an abstract.
 * Columns that repeat (议题 A, 议题 B) all hold titles.
 */
const oneTitle = (said: readonly Said[], headers: readonly string[]): readonly Said[] => {
  const titles = said.flatMap((column, index) => (column === 'title' ? [index] : []))
  const named = titles.filter((index) => labelKind(headers[index] ?? '') === 'title')
  const kept = named[0] ?? titles[0]
  if (kept === undefined || titles.length < 2) return said
  return said.map((column, index) => {
    if (column !== 'title' || index === kept || isRepeated(headers[index] ?? '', headers[kept] ?? '')) return column
    return named.includes(index) ? 'other' : /内容/.test(headers[index] ?? '') ? 'abstract' : 'stage'
  })
}

const isRepeated = (one: string, other: string): boolean => withoutCount(one) === withoutCount(other)

const withoutCount = (header: string): string =>
  header
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/\s*(?:\b[A-H]|\d{1,2}|[一二三四])$/i, '')
    .toLowerCase()

const textsOf = (rows: Grid['rows'], index: number): readonly string[] =>
  rows.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '')

const most = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length * 2 > texts.length

const TITLE =
  /^(?:内容|议程|日程|环节|活动|节目|活动内容|活动环节|主要内容|流程|安排|演讲|分享|agenda|event|activity|item|what|program(?:me)?)$/i
const PICTURE = /^(?:头像|照片|图片|个人照|形象照|photo|avatar|picture|image|portrait|headshot)$/i
const NUMBER = /^(?:序号?|编号|号|no\.?|#|№|场次)$/i
const PERSON = /讲师|嘉宾|演讲者|主讲|分享人|speaker|guest|presenter/i

const LABELLED: Readonly<Partial<Record<NonNullable<ReturnType<typeof labelKind>>, Said>>> = {
  speaker: 'people',
  host: 'people',
  guest: 'people',
  company: 'role',
  position: 'role',
}

const saidBy = (header: string): Said => {
  const text = header.trim()
  if (/^(?:时间|時間|日時|时段|time|when|日期)/i.test(text)) return 'time'
  if (TITLE.test(text)) return 'title'
  if (PICTURE.test(text)) return 'picture'
  if (NUMBER.test(text)) return 'number'
  if (/^(?:name|名字|名称)$/i.test(text)) return /name|名字/i.test(text) ? 'people' : 'title'
  const kind = labelKind(text)
  if (kind !== undefined) return LABELLED[kind] ?? (kind as Said)
  return PERSON.test(text) && text.length <= 20 ? 'people' : 'other'
}

/** `Name | Title | Company`: titles that are posts. */
const postsAsRoles = (said: Said, cells: readonly string[]): Said =>
  said === 'title' && most(cells, isPost) ? 'role' : said

const TELLS_WHO: ReadonlySet<Said> = new Set(['people', 'role', 'bio', 'picture'])
const TELLS_WHAT: ReadonlySet<Said> = new Set(['title', 'abstract', 'takeaways'])

/**
 * 简介 belongs to what stands before it: to the person between names and titles, to the talk behind its title. Where a
 * title and then a person come before it, its own words decide.
 */
const introOf = (said: readonly Said[], index: number, cells: readonly string[]): Column => {
  const before = said.slice(0, index)
  const who = before.findLastIndex((column) => TELLS_WHO.has(column))
  const what = before.findLastIndex((column) => TELLS_WHAT.has(column))
  if (said.includes('bio') || !said.includes('people')) return 'abstract'
  if (said.includes('abstract') || !said.includes('title')) return 'bio'
  if (who === -1 || what > who) return 'abstract'
  if (what === -1) return 'bio'
  const isBio = most(cells, (text) => tellsOfPerson(text) && !tellsOfTalk(text))
  return isBio ? 'bio' : 'abstract'
}

/** Columns without heads: times, known names, and between them titles. */
const byCells = (cells: readonly (readonly string[])[], book: NameBook): readonly Column[] => {
  const read = cells.map((texts): Column => {
    if (most(texts, isTime)) return 'time'
    return most(texts, (text) => namesPeople(text, book)) ? 'people' : 'other'
  })
  const open = read.flatMap((column, index) => (column === 'other' && cells[index]?.length ? [index] : []))
  const [only, ...others] = open
  return only === undefined || others.length > 0
    ? read
    : read.map((column, index) => (index === only ? 'title' : column))
}

/** Whether a text is a time of the day and nothing else. */
export const isTime = (text: string): boolean => {
  const when = readWhen(text)
  return when?.from !== undefined && when.length === text.length
}

const namesPeople = (text: string, book: NameBook): boolean => {
  const people = text.length <= 80 ? readPeople(text, book, 'line') : undefined
  return people?.people.every(({ name }) => ['known', 'likely'].includes(book.certainty(name))) ?? false
}
