import { type Desk, leave, placeUnit } from './desk'
import { isClosing } from './details-units'
import { type Draft, newDraft } from './draft'
import { headGivesWay, isProgramme, readOpening, type Step, startPerson, withoutDoubt } from './open-talk'
import { readPersonHead, readPersonLine } from './person-line'
import { settleRole } from './read-facts'
import { openField, proseOf, readLabelUnit } from './read-label'
import { openPeopleTable, readPersonRow } from './read-person-row'
import { readPeopleBlock } from './read-speakers'
import { readText } from './read-text'
import { proseField, type Reader, writeNode } from './reader'
import { isSection, type Role, type Section } from './section'
import { type HeadUnit, LEVEL, lineOf, type Unit } from './unit'
import { kindOf } from './words/kinds'
import type { LabelKind } from './words/labels'
import { isEventFact } from './words/notes'

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

const stepsOf = ({ items }: Section): readonly Step[] =>
  items.flatMap((item): readonly Step[] => {
    if (!isSection(item)) return item.kind === 'end' ? [] : [{ unit: item, role: 'inner' }]
    return item.head === undefined ? stepsOf(item) : [{ unit: item.head, role: item.role }, ...stepsOf(item)]
  })

const firstLine = ([first]: readonly Step[]): number =>
  first === undefined ? 1 : 'span' in first.unit ? first.unit.span.line : lineOf(first.unit.piece)

const readerOf = (desk: Desk, draft: Draft, steps: readonly Step[], isLast: boolean): Reader => {
  const labels = new Set<LabelKind>()
  for (const { unit } of steps)
    if ((unit.kind === 'label' || unit.kind === 'head') && unit.label) labels.add(unit.label)
  const labelled = { abstract: labels.has('abstract'), bio: labels.has('bio') }
  const nothing = { target: undefined, expected: undefined, role: undefined }
  return { desk, draft, isLast, field: 'open', sticky: false, labelled, done: new Set(), ...nothing }
}

const readStep = (reader: Reader, { unit, role }: Step, next: Step | undefined): void => {
  if (reader.done.has(unit.origin)) return
  if (unit.kind === 'rule') {
    if (!goesOn(reader, next)) reader.field = 'closed'
  } else if (reader.field === 'closed' || endsTalk(reader, unit)) {
    reader.field = 'closed'
    leave(reader.desk, unit)
  } else if (unit.kind === 'head') readInnerHead(reader, unit, role, next)
  else if (unit.kind === 'label') readLabelUnit(reader, unit)
  else if (unit.kind === 'text') readText(reader, unit)
  else if (unit.kind === 'person') readPersonRow(reader, unit)
  else if (unit.kind === 'columns' && unit.of === 'people') openPeopleTable(reader, unit)
  else if (unit.kind === 'columns') readWhole(reader, unit)
  else readBlock(reader, unit)
}

/** A line about the event below what has been told about the talk. */
const endsTalk = ({ draft }: Reader, unit: Unit): boolean =>
  unit.kind === 'text' && draft.abstract.length > 0 && isEventFact(unit.span.text)

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

/** A heading, bold line or programme inside a talk's prose stays what it is. */
const readWhole = (reader: Reader, unit: Exclude<Unit, { kind: 'end' | 'rule' }>): void => {
  const [part, reason] = proseField(reader)
  const programme = isProgramme(unit)
  writeNode(reader, programme ? unit.origin.node : unit.piece, part, reason)
  if (programme) reader.done.add(unit.origin)
}

const readBlock = (reader: Reader, unit: Extract<Unit, { kind: 'block' }>): void => {
  if (isClosing(unit.node) && reader.draft.head?.level === LEVEL.details) return
  if (reader.field === 'people' && unit.node.type === 'list') {
    readPeopleBlock(reader, unit.node, false)
    reader.field = 'open'
    return
  }
  const [part, reason] = proseField(reader)
  writeNode(reader, unit.node, part, reason)
  if (part === 'bio' && !reader.sticky) reader.field = 'open'
}
