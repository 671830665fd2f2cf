import { type Desk, leave, placeSpan, placeUnit, type Taken } from './desk'
import { addPeople, type Draft, findPerson, newDraft } from './draft'
import { readPersonLine } from './person-line'
import { placeHead } from './place-head'
import { openField, proseOf, readLabelUnit } from './read-label'
import { readPeopleBlock } from './read-speakers'
import { readText } from './read-text'
import { proseField, type Reader, writeNode } from './reader'
import { isSection, type Role, type Section } from './section'
import { type HeadUnit, LEVEL, lineOf, type Unit } from './unit'
import type { LabelKind } from './words/labels'

type Step = { readonly unit: Taken; readonly role: Role }

/** Reads a section as one talk: its head, then unit by unit what stands under it. */
export const readTalk = (section: Section, desk: Desk): Draft => {
  const steps = stepsOf(section)
  const units = [...(section.head ? [section.head] : []), ...steps.map(({ unit }) => unit)]
  const draft = newDraft(section.head?.span.line ?? firstLine(steps), units, section.head)
  const replaced = headGivesWay(section.head, steps)
  if (replaced && section.head) leave(desk, section.head)
  desk.items.push({ kind: 'talk', draft })
  const reader = readerOf(desk, draft, steps)
  if (section.head && !replaced) readOpening(reader, section.head)
  steps.forEach((step, index) => {
    readStep(reader, step, steps[index + 1])
  })
  if (draft.title === '' && section.head) draft.title = section.head.span.text.trim()
  return draft
}

const stepsOf = ({ items }: Section): readonly Step[] =>
  items.flatMap((item): readonly Step[] => {
    if (!isSection(item)) return item.kind === 'end' ? [] : [{ unit: item, role: 'inner' }]
    return item.head === undefined ? stepsOf(item) : [{ unit: item.head, role: item.role }, ...stepsOf(item)]
  })

const firstLine = ([first]: readonly Step[]): number =>
  first === undefined ? 1 : 'span' in first.unit ? first.unit.span.line : lineOf(first.unit.piece)

/** A head that is no title, where a label gives another one: it stays visible above the talk. */
const headGivesWay = (head: HeadUnit | undefined, steps: readonly Step[]): boolean => {
  if (head?.head.title === undefined || head.head.trust !== 'none' || head.cells !== undefined) return false
  const label = steps.find(({ unit }) => unit.kind === 'label' && unit.label === 'title')?.unit
  if (label?.kind !== 'label') return false
  const said = label.span.text.slice(label.from).trim()
  return said !== '' && said !== head.span.text.slice(...head.head.title).trim()
}

const readerOf = (desk: Desk, draft: Draft, steps: readonly Step[]): Reader => {
  const labels = new Set<LabelKind>()
  for (const { unit } of steps)
    if ((unit.kind === 'label' || unit.kind === 'head') && unit.label) labels.add(unit.label)
  const labelled = { abstract: labels.has('abstract'), bio: labels.has('bio') }
  const nothing = { target: undefined, expected: undefined, role: undefined }
  return { desk, draft, field: 'open', sticky: false, labelled, done: new Set(), ...nothing }
}

/** The head itself. A person's name above a labelled title is a speaker, not a title. */
const readOpening = ({ desk, draft }: Reader, head: HeadUnit): void => {
  const person =
    head.head.trust === 'none' && head.level < LEVEL.entry ? readPersonLine(head.span.text, desk.book) : undefined
  if (person === undefined) placeHead(desk, draft, head)
  else {
    addPeople(draft, person.people)
    placeSpan(desk, head.span, 'speaker', 'personLine', draft)
  }
}

const readStep = (reader: Reader, { unit, role }: Step, next: Step | undefined): void => {
  if (reader.done.has(unit.origin)) return
  if (unit.kind === 'rule') {
    if (!goesOn(reader, next)) reader.field = 'closed'
  } else if (reader.field === 'closed') leave(reader.desk, unit)
  else if (unit.kind === 'head') readInnerHead(reader, unit, role)
  else if (unit.kind === 'label') readLabelUnit(reader, unit)
  else if (unit.kind === 'text') readText(reader, unit)
  else if (unit.kind === 'columns') readWhole(reader, unit)
  else readBlock(reader, unit)
}

/** After a rule a talk goes on only with a labelled part, or where nothing has been said about it yet. */
const goesOn = ({ draft, field }: Reader, next: Step | undefined): boolean => {
  if (field === 'closed' || next === undefined) return false
  if (draft.abstract.length === 0 && draft.people.every(({ bio }) => bio.length === 0)) return next.unit.kind !== 'rule'
  const { unit, role } = next
  if (unit.kind === 'label') return ['bio', 'abstract', 'intro', 'takeaways', 'video', 'slides'].includes(unit.label)
  return unit.kind === 'head' && (role === 'part' || role === 'person')
}

const readInnerHead = (reader: Reader, unit: HeadUnit, role: Role): void => {
  const { desk, draft } = reader
  if (role === 'part' && unit.label !== undefined) {
    placeUnit(desk, unit, 'label', 'label', draft)
    openPart(reader, unit.label)
  } else if (role === 'person') {
    const people = readPersonLine(unit.span.text, desk.book)?.people ?? [
      { name: unit.span.text.trim().replace(/[：:]$/, '') },
    ]
    addPeople(draft, people)
    placeSpan(desk, unit.span, 'speaker', 'personLine', draft)
    Object.assign(reader, { field: 'bio', sticky: true, target: findPerson(draft, people[0]?.name ?? '') })
  } else readWhole(reader, unit)
}

const openPart = (reader: Reader, label: LabelKind): void => {
  if (label === 'speaker' || label === 'host' || label === 'guest') reader.field = 'people'
  else if (label === 'video' || label === 'slides') Object.assign(reader, { field: 'open', expected: label })
  else if (label === 'bio' || label === 'abstract' || label === 'takeaways' || label === 'intro') {
    openField(reader, proseOf(reader, label, ''))
    reader.sticky = true
  } else reader.field = 'open'
}

/** A heading, bold line or programme inside a talk's prose stays what it is. */
const readWhole = (reader: Reader, unit: Exclude<Unit, { kind: 'end' | 'rule' }>): void => {
  const [part, reason] = proseField(reader)
  const programme = unit.kind === 'columns' || (unit.kind === 'head' && unit.level === LEVEL.entry)
  writeNode(reader, programme ? unit.origin.node : unit.piece, part, reason)
  if (programme) reader.done.add(unit.origin)
}

const readBlock = (reader: Reader, unit: Extract<Unit, { kind: 'block' }>): void => {
  if (reader.field === 'people' && unit.node.type === 'list') {
    readPeopleBlock(reader, unit.node)
    reader.field = 'open'
    return
  }
  const [part, reason] = proseField(reader)
  writeNode(reader, unit.node, part, reason)
  if (part === 'bio' && !reader.sticky) reader.field = 'open'
}
