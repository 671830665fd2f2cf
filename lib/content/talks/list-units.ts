import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Head } from './head'
import { headOf } from './head-of'
import { linesOf, readLabel } from './lines'
import { isSlidesUrl, isVideoUrl, linksIn } from './links'
import type { NameBook } from './names'
import { paragraphUnits } from './paragraph-units'
import { readPersonLine } from './person-line'
import { cut, spanOf, trim } from './span'
import { isAffiliation, isTitle } from './title'
import { type HeadUnit, type LabelUnit, LEVEL, lineOf, type Origin, type TextUnit, type Unit } from './unit'
import { kindOf } from './words/kinds'
import type { LabelKind } from './words/labels'

type Item = { readonly node: ListItem; readonly first: Paragraph; readonly others: readonly RootContent[] }

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
  if (!isProgramme(items, book)) return partsOfProgramme(items, origin, book)
  const entries = items.flatMap((item) => entry(item, origin, book))
  return [...namedLikeOthers(entries, book), { kind: 'end', level: LEVEL.entry }]
}

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

const itemOf = (node: ListItem): readonly Item[] => {
  const [first, ...others] = node.children
  return first?.type === 'paragraph' ? [{ node, first, others }] : []
}

const textOf = (paragraph: Paragraph): string => spanOf(paragraph.children, 1).text

/** A word alone may be an item like any other; a label has a colon, brackets or something to say. */
const isLabelled = (text: string, book: NameBook): boolean => {
  const label = readLabel(text, book)
  return label !== undefined && (label.from < text.length || /[：:】\]]\s*$/.test(text))
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

const isProgramme = (items: readonly Item[], book: NameBook): boolean => {
  const signs = items.map((item) => signOf(item, book))
  const sure = signs.filter((sign) => sign === 'sure').length
  const fitting = signs.filter((sign) => sign !== 'none').length
  return sure > 0 && fitting * 5 >= items.length * 3
}

/** What speaks for an item being an entry of a programme. */
const signOf = ({ first, others }: Item, book: NameBook): 'sure' | 'fits' | 'none' => {
  const text = textOf(first)
  const [line = spanOf([], 1)] = linesOf(spanOf(first.children, 1))
  const head = headOf(line, book, 'item')
  const links = linksIn(first)
  if (head.when?.from !== undefined && head.title !== undefined) return 'sure'
  if (
    others.some((block) => isPersonLine(block, book) || beginsWithPerson(block, book)) ||
    isTitledPerson(line.text, others, book)
  )
    return 'sure'
  if ((head.announced && head.title !== undefined) || others.some((block) => hasLabels(block, book))) return 'sure'
  if (head.title !== undefined && isAffiliation(text.slice(...head.title))) return 'none'
  if (head.trust === 'sure' && (links.length > 0 || !/[。；;]/.test(text))) return 'sure'
  if (links.length === 1 && links.every(({ url }) => isVideoUrl(url) && !isSlidesUrl(url)) && !isAddress(text))
    return 'sure'
  return head.trust === 'likely' || kindOf(titleText(text, head)) !== 'talk' ? 'fits' : 'none'
}

const isPersonLine = (block: RootContent, book: NameBook): boolean =>
  block.type === 'paragraph' && readPersonLine(textOf(block), book) !== undefined

/** A list below a title that tells who speaks, and where the recording is. */
const beginsWithPerson = (block: RootContent, book: NameBook): boolean =>
  block.type === 'list' &&
  block.children[0]?.children[0] !== undefined &&
  isPersonLine(block.children[0].children[0], book)

/** A person, with the title of their talk in a list below. */
const isTitledPerson = (text: string, others: readonly RootContent[], book: NameBook): boolean =>
  readPersonLine(text, book) !== undefined && others.some((block) => hasLabels(block, book, ['title']))

const isAddress = (text: string): boolean => /^\s*(?:https?:|www\.)/i.test(text)

const titleText = (text: string, { title }: Head): string => (title ? text.slice(...title) : text)

const PEOPLE: readonly LabelKind[] = ['speaker', 'host', 'guest', 'bio']

const hasLabels = (block: RootContent, book: NameBook, kinds: readonly LabelKind[] = PEOPLE): boolean =>
  block.type === 'list' &&
  block.children.some(({ children: [first] }) => {
    const label = first?.type === 'paragraph' ? readLabel(textOf(first), book) : undefined
    return label !== undefined && kinds.includes(label.kind)
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

/** Whether a list in an item is more than a list: it names speakers, or is a programme of its own. */
const tells = (list: List, book: NameBook): boolean =>
  hasLabels(list, book, [...PEOPLE, 'title']) || isProgramme(list.children.flatMap(itemOf), book)
