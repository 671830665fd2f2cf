import type { Table, TableRow } from 'mdast'
import type { NameBook } from './names'
import { readPeople } from './people'
import { paragraphOf, type Span, spanOf, textOf } from './span'
import { type LabelUnit, lineOf, type Origin, type TextUnit } from './unit'
import { type LabelKind, labelKind } from './words/labels'

/**
 * A table of two columns that is a list of labels and what they say (`讲师 | 甲`), as the lines that they are. Undefined
 * where the second column is headed by a label too, or where nobody is named as a speaker.
 */
export const labelRows = (
  { children: rows }: Table,
  origin: Origin,
  book: NameBook,
): readonly (LabelUnit | TextUnit)[] | undefined => {
  if (rows.some(({ children }) => children.length !== 2)) return undefined
  const pairs = rows.map(({ children: [label, content] }) =>
    [label, content].map((cell) => (cell ? textOf(cell).trim() : '')),
  )
  const kinds = pairs.map(([label = '']) => labelKind(label))
  const isHead = labelKind(pairs[0]?.[1] ?? '') !== undefined
  const named = pairs.some(([, content = ''], index) => kinds[index] === 'speaker' && isPeople(content, book))
  const labelled = kinds.filter((kind) => kind !== undefined).length
  if (isHead || !named || labelled < 2 || labelled * 2 < rows.length) return undefined
  return rows.map((row, index) => unitOf(row, kinds[index], origin))
}

const isPeople = (text: string, book: NameBook): boolean =>
  text.length <= 120 &&
  (readPeople(text, book, 'line')?.people.every(({ name }) => book.certainty(name) !== 'none') ?? false)

const unitOf = (row: TableRow, label: LabelKind | undefined, origin: Origin): LabelUnit | TextUnit => {
  const [head, content] = row.children
  const before = spanOf(head?.children ?? [], lineOf(row))
  const gap = { type: 'text', value: ' ' } as const
  const span: Span = spanOf([...before.nodes, gap, ...(content?.children ?? [])], lineOf(row))
  const taken = { span, origin, piece: paragraphOf(span) }
  if (label === undefined) return { kind: 'text', ...taken }
  return { kind: 'label', label, from: before.text.length + 1, blocks: [], ...taken }
}
