import { type Desk, leave, placeSpan, placeUnit, type Taken } from './desk'
import { addPeople, type Draft, findPerson, newDraft } from './draft'
import { titleAlone } from './head'
import type { NameBook } from './names'
import type { Named } from './people'
import { readPersonHead, readPersonLine } from './person-line'
import { placeHead } from './place-head'
import { settleRole } from './read-facts'
import { openField, proseOf, readLabelUnit } from './read-label'
import { readPeopleBlock } from './read-speakers'
import { readText } from './read-text'
import { proseField, type Reader, writeNode } from './reader'
import { isSection, type Role, type Section } from './section'
import { isPost } from './title'
import { type HeadUnit, LEVEL, lineOf, type Origin, type Unit } from './unit'
import { kindOf } from './words/kinds'
import type { LabelKind } from './words/labels'

type Step = { readonly unit: Taken; readonly role: Role }

/**
 * Reads a section as one talk: its head, then unit by unit what stands under it.
 * @param isLast whether no other talk follows beside it: what a rule sets apart then closes the whole
 */
export const readTalk = (whole: Section, desk: Desk, isLast: boolean): Draft => {
  const steps = stepsOf(whole)
  const section = withoutDoubt(whole, steps, desk.book)
  const units = [...(section.head ? [section.head] : []), ...steps.map(({ unit }) => unit)]
  const draft = newDraft(section.head?.span.line ?? firstLine(steps), units, section.head)
  const replaced = headGivesWay(section.head, steps, desk.book)
  if (replaced && section.head) leave(desk, section.head)
  if (desk.roundtable || (replaced && section.head && kindOf(section.head.span.text) === 'roundtable'))
    draft.kind = 'roundtable'
  desk.items.push({ kind: 'talk', draft })
  const reader = readerOf(desk, draft, steps, isLast)
  if (section.head && !replaced) readOpening(reader, section.head, steps)
  steps.forEach((step, index) => {
    readStep(reader, step, steps[index + 1])
  })
  settleRole(reader)
  if (draft.title === '' && section.head) draft.title = section.head.span.text.trim()
  return draft
}

/** Where a talk names its people below, what only looks like other people's names in its title is a part of the title. */
const withoutDoubt = (section: Section, steps: readonly Step[], book: NameBook): Section => {
  const { head } = section
  if (head === undefined || head.head.trust !== 'likely' || head.cells !== undefined) return section
  const below = steps.flatMap(({ unit }, index) =>
    unit.kind === 'label' && unit.label === 'speaker'
      ? [unit.span.text.slice(unit.from)]
      : unit.kind === 'text' && index === 0 && readPersonLine(unit.span.text, book)
        ? [unit.span.text]
        : [],
  )
  const repeated = head.head.people.some(({ name }) => below.some((text) => text.includes(name)))
  return below.length === 0 || repeated ? section : { ...section, head: { ...head, head: titleAlone(head.head) } }
}

const stepsOf = ({ items }: Section): readonly Step[] =>
  items.flatMap((item): readonly Step[] => {
    if (!isSection(item)) return item.kind === 'end' ? [] : [{ unit: item, role: 'inner' }]
    return item.head === undefined ? stepsOf(item) : [{ unit: item.head, role: item.role }, ...stepsOf(item)]
  })

const firstLine = ([first]: readonly Step[]): number =>
  first === undefined ? 1 : 'span' in first.unit ? first.unit.span.line : lineOf(first.unit.piece)

/** The title that a label gives, before any rule. */
const labelledTitle = (steps: readonly Step[]): string => {
  const shownWhole = new Set<Origin>()
  for (const { unit } of steps) {
    if (unit.kind === 'rule') break
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
const headGivesWay = (head: HeadUnit | undefined, steps: readonly Step[], book: NameBook): boolean => {
  if (head?.head.title === undefined || head.head.trust !== 'none' || head.level === LEVEL.entry) return false
  const title = labelledTitle(steps)
  const isOther = title !== '' && title !== head.span.text.slice(...head.head.title).trim()
  return isOther && readPersonHead(head, book, true) === undefined
}

const readerOf = (desk: Desk, draft: Draft, steps: readonly Step[], isLast: boolean): Reader => {
  const labels = new Set<LabelKind>()
  for (const { unit } of steps)
    if ((unit.kind === 'label' || unit.kind === 'head') && unit.label) labels.add(unit.label)
  const labelled = { abstract: labels.has('abstract'), bio: labels.has('bio') }
  const nothing = { target: undefined, expected: undefined, role: undefined }
  return { desk, draft, isLast, field: 'open', sticky: false, labelled, done: new Set(), ...nothing }
}

/** The head itself. A person's name above a labelled title is a speaker, not a title. */
const readOpening = (reader: Reader, head: HeadUnit, steps: readonly Step[]): void => {
  const { desk, draft } = reader
  const person = labelledTitle(steps) === '' ? undefined : readPersonHead(head, desk.book, true)
  if (person === undefined) placeHead(desk, draft, head)
  else startPerson(reader, head, person)
}

/** A person's name as a head: what follows tells about them. */
const startPerson = (reader: Reader, { span }: HeadUnit, person: Named): void => {
  const { desk, draft } = reader
  addPeople(draft, [person])
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  Object.assign(reader, { field: 'bio', sticky: true, target: findPerson(draft, person.name) })
}

const readStep = (reader: Reader, { unit, role }: Step, next: Step | undefined): void => {
  if (reader.done.has(unit.origin)) return
  if (unit.kind === 'rule') {
    if (!goesOn(reader, next)) reader.field = 'closed'
  } else if (reader.field === 'closed') leave(reader.desk, unit)
  else if (unit.kind === 'head') readInnerHead(reader, unit, role, next)
  else if (unit.kind === 'label') readLabelUnit(reader, unit)
  else if (unit.kind === 'text') readText(reader, unit)
  else if (unit.kind === 'columns') readWhole(reader, unit)
  else readBlock(reader, unit)
}

/** After a rule a talk goes on only with a labelled part, or where nothing has been said about it yet. */
const goesOn = ({ desk, draft, field, isLast }: Reader, next: Step | undefined): boolean => {
  if (field === 'closed' || next === undefined) return false
  const { unit, role } = next
  if (draft.abstract.length === 0 && draft.people.every(({ bio }) => bio.length === 0)) {
    const closing = isLast && draft.head?.form !== 'heading' && unit.kind === 'text'
    return unit.kind !== 'rule' && !(closing && readPersonLine(unit.span.text, desk.book) === undefined)
  }
  if (unit.kind === 'label') return ['bio', 'abstract', 'intro', 'takeaways', 'video', 'slides'].includes(unit.label)
  return unit.kind === 'head' && (role === 'part' || role === 'person')
}

const readInnerHead = (reader: Reader, unit: HeadUnit, role: Role, next: Step | undefined): void => {
  const { desk, draft } = reader
  if (role === 'part' && unit.titleFrom !== undefined) {
    readLabelUnit(reader, { ...unit, kind: 'label', label: 'title', from: unit.titleFrom, blocks: [] })
    reader.field = 'open'
  } else if (role === 'part' && unit.label !== undefined) {
    placeUnit(desk, unit, 'label', 'label', draft)
    openPart(reader, unit.label, textAfter(next))
  } else if (role === 'person') {
    startPerson(reader, unit, readPersonHead(unit, desk.book) ?? { name: unit.span.text.trim() })
  } else {
    if (reader.field === 'bio' || reader.field === 'takeaways') reader.field = 'open'
    readWhole(reader, unit)
  }
}

const textAfter = (next: Step | undefined): string => (next?.unit.kind === 'text' ? next.unit.span.text : '')

const openPart = (reader: Reader, label: LabelKind, text: string): void => {
  if (label === 'speaker' || label === 'host' || label === 'guest') reader.field = 'people'
  else if (label === 'video' || label === 'slides' || label === 'title' || label === 'time')
    Object.assign(reader, { field: 'open', expected: label })
  else if (label === 'bio' || label === 'abstract' || label === 'takeaways' || label === 'intro') {
    openField(reader, proseOf(reader, label, text))
    reader.sticky = true
  } else reader.field = 'open'
}

const isProgramme = (unit: Taken): boolean =>
  unit.kind === 'columns' || (unit.kind === 'head' && unit.level === LEVEL.entry)

/** A heading, bold line or programme inside a talk's prose stays what it is. */
const readWhole = (reader: Reader, unit: Exclude<Unit, { kind: 'end' | 'rule' }>): void => {
  const [part, reason] = proseField(reader)
  const programme = isProgramme(unit)
  writeNode(reader, programme ? unit.origin.node : unit.piece, part, reason)
  if (programme) reader.done.add(unit.origin)
}

const readBlock = (reader: Reader, unit: Extract<Unit, { kind: 'block' }>): void => {
  if (reader.field === 'people' && unit.node.type === 'list') {
    readPeopleBlock(reader, unit.node, false)
    reader.field = 'open'
    return
  }
  const [part, reason] = proseField(reader)
  writeNode(reader, unit.node, part, reason)
  if (part === 'bio' && !reader.sticky) reader.field = 'open'
}
