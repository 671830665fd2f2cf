import type { RootContent } from 'mdast'
import { type Desk, leave, type RestItem, type Taken } from './desk'
import type { NameBook } from './names'
import { paragraphOf } from './paragraph-units'
import { type Named, readPeople } from './people'
import { readPersonHead, readPersonLine } from './person-line'
import { blocksOf } from './rest'
import { isSection, type Section } from './section'
import { cut, trim } from './span'
import { isPost } from './title'
import type { LabelUnit, Unit } from './unit'
import { containerKind } from './words/containers'

/** A person's section outside of any talk: their name as the head, and what is told about them. */
export const readProfileSection = (section: Section, desk: Desk): void => {
  const { head } = section
  if (head === undefined) return
  const person = readPersonHead(head, desk.book) ?? { name: head.span.text.trim() }
  const units = flatten(section)
  const items = units.map((unit) => leave(desk, unit))
  keep(desk, person, items, units.slice(1).flatMap(toldBy))
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

const keep = (desk: Desk, person: Named, items: readonly RestItem[], bio: readonly RootContent[]): void => {
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
  for (const unit of units) {
    const item = leave(desk, unit)
    const profile = inPeople ? profileOf(unit, desk.book) : undefined
    if (profile !== undefined) {
      keep(desk, profile.person, [item], profile.bio)
      open = true
    } else if (unit.kind === 'rule') open = false
    else if (open) {
      const last = desk.profiles.at(-1)
      last?.items.push(item)
      last?.bio.push(...toldBy(unit))
    } else if (unit.kind === 'label') for (const person of namedBy(unit, desk.book)) desk.people.push(person)
  }
}

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
  const line = readPersonLine(span.text, book)
  const [person, ...others] = line?.people ?? []
  if (line === undefined || person === undefined || others.length > 0) return undefined
  return { person, bio: line.bioFrom === undefined ? [] : [paragraphOf(trim(cut(span, line.bioFrom)))] }
}

const namedBy = ({ label, span, from }: LabelUnit, book: NameBook): readonly Named[] => {
  if (label !== 'speaker' && label !== 'host' && label !== 'guest') return []
  const text = span.text.slice(from).trim()
  const people = text.length <= 120 && !/。/.test(text) ? readPeople(text, book, 'label') : undefined
  return people?.people.filter(({ name }) => book.certainty(name) !== 'none') ?? []
}
