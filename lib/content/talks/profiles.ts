import type { ListItem, RootContent } from 'mdast'
import { type Desk, leave, type RestItem, type Taken } from './desk'
import type { NameBook } from './names'
import { type Named, readPeople } from './people'
import { readPersonHead, readPersonLine } from './person-line'
import { blocksOf } from './rest'
import { isSection, type Section } from './section'
import { cut, paragraphOf, spanOf, trim } from './span'
import { isPost } from './title'
import { type LabelUnit, lineOf, type Origin, type PersonUnit, type Unit } from './unit'
import { containerKind } from './words/containers'

/** A person's section outside of any talk: their name as the head, and what is told about them. */
export const readProfileSection = (section: Section, desk: Desk): void => {
  const { head } = section
  if (head === undefined) return
  const person = readPersonHead(head, desk.book) ?? { name: head.span.text.trim() }
  const units = flatten(section)
  const items = units.map((unit) => leave(desk, unit))
  keepProfile(desk, person, items, units.slice(1).flatMap(toldBy))
}

const flatten = ({ head, items }: Section): readonly Taken[] => [
  ...(head ? [head] : []),
  ...items.flatMap((item) => (isSection(item) ? flatten(item) : item.kind === 'end' ? [] : [item])),
]

/** What a unit tells about a person: a label's words are left out. */
const toldBy = (unit: Taken): readonly RootContent[] => {
  if (unit.kind === 'label') return [paragraphOf(trim(cut(unit.span, unit.from))), ...unit.blocks]
  return unit.kind === 'head' ? [unit.piece] : blocksOf(unit)
}

/** Keeps what was told about somebody outside of any talk. */
export const keepProfile = (
  desk: Desk,
  person: Named,
  items: readonly RestItem[],
  bio: readonly RootContent[],
): void => {
  desk.people.push(person)
  desk.profiles.push({ person, items: [...items], bio: [...bio] })
}

/**
 * Leaves units where they stand. Under a head that announces people, a line that begins with a name opens a profile, and
 * what follows belongs to it; elsewhere only labels (`嘉宾：甲`) name people.
 */
export const noteProfiles = (units: readonly Taken[], desk: Desk, section: Section): void => {
  const inPeople =
    section.head !== undefined && ['people', 'both'].includes(containerKind(section.head.span.text) ?? '')
  let open = false
  for (const unit of inPeople ? units.flatMap((one) => peopleOfList(one, desk.book)) : units) {
    const item = leave(desk, unit)
    const profile =
      unit.kind === 'person' ? profileOfRow(unit, desk) : inPeople ? profileOf(unit, desk.book) : undefined
    if (profile !== undefined) {
      keepProfile(desk, profile.person, [item], profile.bio)
      // a row of a table says all it has to say
      open = unit.kind !== 'person'
    } else if (unit.kind === 'rule' || unit.kind === 'person') open = false
    else if (open) {
      const last = desk.profiles.at(-1)
      last?.items.push(item)
      last?.bio.push(...toldBy(unit))
    } else if (unit.kind === 'label') for (const person of namedBy(unit, desk.book)) desk.people.push(person)
  }
}

/** A list with a person an item, item by item. */
const peopleOfList = (unit: Taken, book: NameBook): readonly Taken[] => {
  if (unit.kind !== 'block' || unit.node.type !== 'list') return [unit]
  const origin: Origin = { node: unit.node, units: new Map() }
  const items = unit.node.children.map((piece) => piece.children.map((block) => unitOfItem(block, piece, origin)))
  const people = items.filter(([first]) => first !== undefined && profileOf(first, book) !== undefined)
  if (people.length * 2 <= items.length) return [unit]
  unit.node.children.forEach((piece, index) => {
    origin.units.set(piece, items[index]?.length ?? 0)
  })
  return items.flat()
}

const unitOfItem = (node: RootContent, piece: ListItem, origin: Origin): Taken =>
  node.type === 'paragraph'
    ? { kind: 'text', span: spanOf(node.children, lineOf(node)), origin, piece }
    : { kind: 'block', node, origin, piece }

/** A row of a table of people, unless the heads above say that they have nothing to do with the talks. */
const profileOfRow = ({ person, bio }: PersonUnit, { aside }: Desk): Profile | undefined =>
  person === undefined || aside ? undefined : { person, bio }

type Profile = { readonly person: Named; readonly bio: readonly RootContent[] }

/** `甲：`, `甲：more about 甲`, `甲（公司）`, `甲，公司职位。more` */
const profileOf = (unit: Unit, book: NameBook): Profile | undefined => {
  if (unit.kind !== 'text') return undefined
  const { span } = unit
  const colon = /^\s*([^：:，,。\n]{2,24}?)\s*[：:]\s*/.exec(span.text)
  const name = colon?.[1] ?? ''
  const certainty = book.certainty(name.replace(/[（(].*$/, ''))
  if (colon !== null && (certainty === 'known' || certainty === 'likely')) {
    const [person = { name }, ...others] = readPeople(name, book, 'label')?.people ?? []
    if (others.length > 0) return undefined
    const rest = trim(cut(span, colon[0].length))
    const post = rest.text.replace(/。$/, '')
    if (person.role === undefined && isPost(post)) return { person: { ...person, role: post }, bio: [] }
    return { person, bio: rest.text === '' ? [] : [paragraphOf(rest)] }
  }
  const named = book.prefix(span.text)
  if (named > 0 && TELLS.test(span.text.slice(named)))
    return { person: { name: span.text.slice(0, named) }, bio: [paragraphOf(span)] }
  const line = readPersonLine(span.text, book)
  const [person, ...others] = line?.people ?? []
  if (line === undefined || person === undefined || others.length > 0) return undefined
  return { person, bio: line.bioFrom === undefined ? [] : [paragraphOf(trim(cut(span, line.bioFrom)))] }
}

/** How a sentence about a person goes on behind the name. */
const TELLS =
  /^\s*(?:是|现为|曾|来自|毕业于|拥有|is|was|has|works|leads|loves|joined|builds|writes|maintains|runs|spent)(?![a-z])/i

const namedBy = ({ label, span, from }: LabelUnit, book: NameBook): readonly Named[] => {
  if (label !== 'speaker' && label !== 'host' && label !== 'guest') return []
  const text = span.text.slice(from).trim()
  const people = text.length <= 120 && !/。/.test(text) ? readPeople(text, book, 'label') : undefined
  return people?.people.filter(({ name }) => book.certainty(name) !== 'none') ?? []
}
