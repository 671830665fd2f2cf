import type { Taken } from './desk'
import { placeSpan } from './desk'
import { addPeople, findPerson } from './draft'
import { titleAlone } from './head'
import type { NameBook } from './names'
import type { Named } from './people'
import { readPersonHead, readPersonLine } from './person-line'
import { placeHead } from './place-head'
import type { Reader } from './reader'
import type { Role, Section } from './section'
import { isPost } from './title'
import { type HeadUnit, LEVEL, type Origin } from './unit'
import { isEventFact } from './words/notes'

/** A unit of a talk, and the role of the section it opens. */
export type Step = { readonly unit: Taken; readonly role: Role }

/** Where a talk names its people below, what only looks like other people's names in its title is a part of the title. */
export const withoutDoubt = (section: Section, steps: readonly Step[], book: NameBook): Section => {
  const { head } = section
  if (head === undefined || head.head.trust !== 'likely') return section
  const cells = head.cells?.filter(({ column, span }) => column === 'people' && span.text.trim() !== '') ?? []
  const told = steps.flatMap(({ unit }, index) =>
    unit.kind === 'label' && unit.label === 'speaker'
      ? [unit.span.text.slice(unit.from)]
      : unit.kind === 'text' && index === 0 && readPersonLine(unit.span.text, book)
        ? [unit.span.text]
        : [],
  )
  const below = [...told, ...cells.map(({ span }) => span.text)]
  const repeated = head.head.people.some(({ name }) => below.some((text) => text.includes(name)))
  return below.length === 0 || repeated ? section : { ...section, head: { ...head, head: titleAlone(head.head) } }
}

/** The title that a label gives, before any rule or fact about the event, which end a talk. */
const labelledTitle = (steps: readonly Step[]): string => {
  const shownWhole = new Set<Origin>()
  for (const { unit } of steps) {
    if (unit.kind === 'rule' || (unit.kind === 'text' && isEventFact(unit.span.text))) break
    if (isProgramme(unit)) shownWhole.add(unit.origin)
    if (shownWhole.has(unit.origin)) continue
    const from =
      unit.kind === 'label' && unit.label === 'title' ? unit.from : unit.kind === 'head' ? unit.titleFrom : undefined
    const title = from !== undefined && 'span' in unit ? unit.span.text.slice(from).trim() : ''
    if (title !== '' && !isPost(title)) return title
  }
  return ''
}

/** A head that is neither title nor person, where a label gives another title: it stays visible above the talk. */
export const headGivesWay = (head: HeadUnit | undefined, steps: readonly Step[], book: NameBook): boolean => {
  if (head?.head.title === undefined || head.head.trust !== 'none' || head.level === LEVEL.entry) return false
  const title = labelledTitle(steps)
  const isOther = title !== '' && title !== head.span.text.slice(...head.head.title).trim()
  return isOther && readPersonHead(head, book, true) === undefined
}

/** The head itself. A person's name above a labelled title is a speaker, not a title. */
export const readOpening = (reader: Reader, head: HeadUnit, steps: readonly Step[]): void => {
  const { desk, draft } = reader
  const person = labelledTitle(steps) === '' ? undefined : readPersonHead(head, desk.book, true)
  if (person === undefined) placeHead(desk, draft, head)
  else startPerson(reader, head, person)
}

/** A person's name as a head: what follows tells about them. */
export const startPerson = (reader: Reader, { span }: HeadUnit, person: Named): void => {
  const { desk, draft } = reader
  addPeople(draft, [person])
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  Object.assign(reader, { field: 'bio', sticky: true, target: findPerson(draft, person.name) })
}

/** Whether a unit is a part of a programme, which is shown whole within a talk. */
export const isProgramme = (unit: Taken): boolean =>
  (unit.kind === 'columns' && unit.of === 'programme') || (unit.kind === 'head' && unit.level === LEVEL.entry)
