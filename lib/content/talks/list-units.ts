import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { headOf } from './head-of'
import { readLabel } from './lines'
import { beginsWithPerson, type Item, isLabelled, isProgramme, isResource, itemOf, tells, textOf } from './list-signs'
import type { NameBook } from './names'
import { paragraphUnits } from './paragraph-units'
import { readPersonLine } from './person-line'
import { cut, spanOf, trim } from './span'
import { isTitle } from './title'
import { type HeadUnit, type LabelUnit, LEVEL, lineOf, type Origin, type TextUnit, type Unit } from './unit'

/**
 * A list as lines with labels, or as the entries of a programme (with times, people or recordings); undefined where it
 * is a list like any other.
 */
export const listUnits = (list: List, origin: Origin, book: NameBook): readonly Unit[] | undefined => {
  const items = list.children.flatMap(itemOf)
  if (items.length < list.children.length || items.length === 0) return undefined
  const labels = items.filter(({ first }) => isLabelled(textOf(first), book))
  if (labels.length * 2 > items.length || (labels.length > 0 && labels.length * 2 === items.length)) {
    return announcedRecord(items, origin, book) ?? items.flatMap((item) => labelledItem(item, origin, book))
  }
  if (!isProgramme(items, book)) {
    return namesPeople(items, book)
      ? items.flatMap(({ node, first }) => lineUnits(first, origin, book, node))
      : partsOfProgramme(items, origin, book)
  }
  const entries = items.flatMap((item) =>
    isResource(item, book) ? resource(item, origin, book) : entry(item, origin, book),
  )
  return [...namedLikeOthers(entries, book), { kind: 'end', level: LEVEL.entry }]
}

/** One or two people, known by name and with their posts, are lines about them like any other. */
const namesPeople = (items: readonly Item[], book: NameBook): boolean =>
  items.length <= 2 &&
  items.every(({ first, others }) => {
    const text = textOf(first)
    const line = others.length > 0 || text.includes('\n') ? undefined : readPersonLine(text, book)
    const [person, ...more] = line?.people ?? []
    const known = person !== undefined && book.certainty(person.name) === 'known' && person.role !== undefined
    return known && more.length === 0 && line?.bioFrom === undefined && text.trim().length <= 40
  })

/** An album or a recap among recordings belongs to no talk. */
const resource = (item: Item, origin: Origin, book: NameBook): readonly Unit[] => [
  { kind: 'end', level: LEVEL.entry },
  ...labelledItem(item, origin, book),
]

/** Where most entries of a list name known people, what has the form of a name at the same place is one in the others. */
const namedLikeOthers = (units: readonly Unit[], book: NameBook): readonly Unit[] => {
  const heads = units.filter((unit): unit is HeadUnit => unit.kind === 'head')
  if (heads.filter(({ head }) => head.trust === 'sure').length * 2 <= heads.length) return units
  const byForm = { ...book, empty: true }
  return units.map((unit) => {
    if (unit.kind !== 'head' || unit.head.people.length > 0) return unit
    return { ...unit, head: headOf(unit.span, byForm, 'item') }
  })
}

/** A title, and its labels in the items after it. */
const announcedRecord = (items: readonly Item[], origin: Origin, book: NameBook): readonly Unit[] | undefined => {
  const [title, ...facts] = items
  if (title === undefined || title.others.length > 0 || !isTitle(textOf(title.first))) return undefined
  const kinds = facts.map(({ first }) => readLabel(textOf(first), book)?.kind)
  if (isLabelled(textOf(title.first), book) || !kinds.includes('speaker') || kinds.includes(undefined)) return undefined
  if (kinds.includes('title')) return undefined
  return [
    ...entry(title, origin, book),
    ...facts.flatMap((item) => labelledItem(item, origin, book)),
    { kind: 'end', level: LEVEL.entry },
  ]
}

/** Items such as 上午 and 下午, each with a programme below it. */
const partsOfProgramme = (items: readonly Item[], origin: Origin, book: NameBook): readonly Unit[] | undefined => {
  const units = items.flatMap(({ node, first, others }): readonly Unit[] => [
    ...lineUnits(first, origin, book, node),
    ...others.flatMap((block) => nested(block, node, origin, book)),
  ])
  return units.some(({ kind }) => kind === 'head') ? units : undefined
}

const labelledItem = ({ node, first, others }: Item, origin: Origin, book: NameBook): readonly Unit[] => {
  const units = lineUnits(first, origin, book, node)
  const last = units.at(-1)
  if (last?.kind === 'label') return [...units.slice(0, -1), { ...last, blocks: others }]
  return [...units, ...others.map((block): Unit => ({ kind: 'block', origin, piece: node, node: block }))]
}

/** The lines of a paragraph within an item; none of them opens a section. */
const lineUnits = (
  paragraph: Paragraph,
  origin: Origin,
  book: NameBook,
  piece: ListItem,
): readonly (LabelUnit | TextUnit)[] =>
  paragraphUnits(paragraph, origin, book, piece).map((unit) => {
    if (unit.kind !== 'head') return unit
    const taken = { span: unit.span, origin, piece }
    if (unit.label === undefined) return { kind: 'text', ...taken }
    return { kind: 'label', label: unit.label, from: unit.span.text.length, blocks: [], ...taken }
  })

/** An entry: its first line is the head, the rest its matter. */
const entry = ({ node, first, others }: Item, origin: Origin, book: NameBook): readonly Unit[] => {
  const [opening, ...more] = lineUnits(first, origin, book, node).flatMap((unit) => apartFromTitle(unit, book))
  const span = opening?.span ?? spanOf(first.children, lineOf(first))
  const taken = { span, origin, piece: node }
  const head: HeadUnit = { kind: 'head', level: LEVEL.entry, form: 'item', head: headOf(span, book, 'item'), ...taken }
  return [head, ...more, ...others.flatMap((block) => nested(block, node, origin, book))]
}

/** What stands on the lines below one that names people and a title is no part of it. */
const apartFromTitle = (unit: LabelUnit | TextUnit, book: NameBook): readonly (LabelUnit | TextUnit)[] => {
  const end = unit.span.text.indexOf('\n')
  if (unit.kind !== 'text' || end === -1) return [unit]
  const [title, below] = [trim(cut(unit.span, 0, end)), trim(cut(unit.span, end))]
  if (headOf(title, book, 'item').trust !== 'sure') return [unit]
  return [
    { ...unit, span: title },
    { ...unit, span: below },
  ]
}

const nested = (block: RootContent, piece: ListItem, origin: Origin, book: NameBook): readonly Unit[] => {
  const whole: Unit = { kind: 'block', origin, piece, node: block }
  if (block.type === 'paragraph') return lineUnits(block, origin, book, piece)
  if (block.type === 'list' && beginsWithPerson(block, book)) return linesOfList(block, piece, origin, book)
  const units = block.type === 'list' && tells(block, book) ? listUnits(block, origin, book) : undefined
  return units?.map((unit) => (unit.kind === 'end' ? unit : { ...unit, piece })) ?? [whole]
}

const linesOfList = (list: List, piece: ListItem, origin: Origin, book: NameBook): readonly Unit[] =>
  list.children.flatMap(({ children }) =>
    children.flatMap((node): readonly Unit[] =>
      node.type === 'paragraph' ? lineUnits(node, origin, book, piece) : [{ kind: 'block', origin, piece, node }],
    ),
  )
