import type { RootContent, TableRow } from 'mdast'
import { joinText } from '@/lib/markdown'
import type { Grid } from './columns'
import type { NameBook } from './names'
import { type Named, readPeople } from './people'
import { paragraphOf, type Span, spanOf, wordsOf } from './span'
import { isPost } from './title'
import type { Cell, Column, Origin, PersonUnit } from './unit'

/**
 * The rows of a table about people: a column with names, and columns that tell about them. Undefined where its heads or
 * most of its rows do not say so.
 */
export const personRows = (
  { headers, rows }: Grid,
  columns: readonly Column[],
  pieces: readonly TableRow[],
  origin: Origin,
  book: NameBook,
): readonly PersonUnit[] | undefined => {
  const at = columns.indexOf('people')
  const tells = columns.includes('bio') || columns.includes('role')
  if (at === -1 || !tells || columns.lastIndexOf('people') !== at || columns.includes('title')) return undefined
  const people = rows.map((row) => personIn(row[at], book))
  const known = people.filter((person) => person !== undefined)
  const sure = columns.includes('bio') && /讲|嘉宾|speaker|presenter/i.test(headers[at]?.text ?? '')
  const listed = known.filter(({ name }) => book.certainty(name) === 'known').length
  if (known.length * 2 <= rows.length || !(sure || listed * 2 >= rows.length)) return undefined
  return pieces.map((piece, index) => {
    const cells = (rows[index] ?? []).map(
      (span, column): Cell => ({ span, column: columns[column] ?? 'other', header: headers[column]?.text ?? '' }),
    )
    const person = people[index]
    const told = cells.map((cell) => postAlone(cell, columns))
    const about = person && { person: withRole(person, told) }
    return { kind: 'person', ...about, cells, bio: told.flatMap(toldBy), origin, piece }
  })
}

const wordsBesidePictures = ({ nodes }: Span): string =>
  wordsOf(
    spanOf(
      nodes.filter(({ type }) => type !== 'image'),
      1,
    ),
  ).trim()

const LONGEST_NAME = 16

/** The one person whom a cell names; the words of a picture beside the name are none. */
const personIn = (cell: Span | undefined, book: NameBook): Named | undefined => {
  const words = cell === undefined ? '' : wordsBesidePictures(cell)
  const [person, ...others] = words.length > 80 ? [] : (readPeople(words, book, 'label')?.people ?? [])
  if (person === undefined || others.length > 0) return undefined
  return person.name.length > LONGEST_NAME && book.certainty(person.name) === 'none' ? undefined : person
}

/** Where no column holds roles, a bio that is nothing but a post is one. */
const postAlone = (cell: Cell, columns: readonly Column[]): Cell =>
  cell.column === 'bio' && !columns.includes('role') && isPost(cell.span.text) ? { ...cell, column: 'role' } : cell

const withRole = (person: Named, cells: readonly Cell[]): Named => {
  const told = cells.filter(({ column }) => column === 'role').map(({ span }) => joinText(wordsBesidePictures(span)))
  const role = [person.role, ...told].filter(Boolean).join(' ')
  return role === '' ? person : { ...person, role }
}

/** What a cell tells besides name and role. */
const toldBy = ({ column, header, span }: Cell): readonly RootContent[] => {
  const pictures = span.nodes.filter(({ type }) => type === 'image')
  if (column === 'people' || column === 'role') {
    return pictures.length === 0 ? [] : [{ ...paragraphOf(span), children: pictures }]
  }
  if (column === 'number' || (span.text.trim() === '' && pictures.length === 0)) return []
  const paragraph = paragraphOf(span)
  if (column !== 'other' || header.trim() === '') return [paragraph]
  return [{ ...paragraph, children: [{ type: 'text', value: `${header}：` }, ...paragraph.children] }]
}
