import { placeSpan } from './desk'
import { addPeople, findPerson, type PersonDraft } from './draft'
import { linesOf } from './lines'
import { readPersonLine } from './person-line'
import { readLink, readRole, readTime, readTitle } from './read-facts'
import { readSpeakers } from './read-speakers'
import { type Reader, writeNode, writeSpan } from './reader'
import { cut, type Span, trim } from './span'
import { tellsOfPerson, tellsOfTalk } from './title'
import type { LabelUnit } from './unit'
import type { LabelKind } from './words/labels'

/** Reads a labelled line of a talk, and what its list item holds below it. */
export const readLabelUnit = (reader: Reader, unit: LabelUnit): void =>
  READERS[unit.label](reader, unit, trim(cut(unit.span, unit.from)))

type Prose = 'bio' | 'abstract' | 'takeaways'

/** 简介 alone is about the speaker if it tells of a person, or if the abstract has a label and this tells of no talk. */
export const proseOf = ({ labelled, draft }: Reader, label: LabelKind, text: string): Prose => {
  if (label === 'takeaways' || label === 'bio' || label === 'abstract') return label
  if (draft.people.length === 0 || labelled.bio) return 'abstract'
  const named = draft.people.some(({ name }) => text.startsWith(name))
  if (named || tellsOfPerson(text)) return 'bio'
  return labelled.abstract && !tellsOfTalk(text) ? 'bio' : 'abstract'
}

/** From here on prose goes to this field. */
export const openField = (reader: Reader, field: Prose): void => {
  reader.field = field
  reader.sticky = field !== 'bio' || reader.labelled.abstract
  if (field === 'bio')
    reader.target = reader.draft.people.find(({ bio }) => bio.length === 0) ?? reader.draft.people.at(-1)
}

const REASON = { bio: 'bioLabel', abstract: 'abstractLabel', takeaways: 'takeawaysLabel' } as const

const readProse = (reader: Reader, unit: LabelUnit, content: Span): void => {
  openField(reader, proseOf(reader, unit.label, content.text))
  const { desk, draft } = reader
  const field = reader.field as Prose
  if (field === 'bio') reader.target = bioTarget(reader, unit, content.text)
  placeSpan(desk, cut(unit.span, 0, unit.from), 'label', 'label', draft)
  const several = field === 'bio' ? biosIn(reader, content) : []
  for (const { person, span } of several) {
    reader.target = person
    writeSpan(reader, span, 'bio', 'bioName')
  }
  if (several.length === 0 && content.text !== '') writeSpan(reader, content, field, REASON[field])
  for (const block of unit.blocks) writeNode(reader, block, field, REASON[field])
  const said = content.text !== '' || unit.blocks.length > 0
  if (field === 'bio' && said && !reader.sticky) reader.field = 'open'
}

/** Bios of several people, each on a line of its own that begins with the name. */
const biosIn = ({ draft }: Reader, content: Span): readonly { readonly person: PersonDraft; readonly span: Span }[] => {
  const bios = linesOf(content).flatMap((span) => {
    const person = draft.people.find(({ name }) => span.text.startsWith(name))
    return person === undefined ? [] : [{ person, span }]
  })
  return bios.length > 1 && bios.length === linesOf(content).length ? bios : []
}

/** Whose bio it is: the one whom label or text names, the first without one, or the last. */
const bioTarget = (
  { draft, desk, target }: Reader,
  { span, from }: LabelUnit,
  text: string,
): PersonDraft | undefined => {
  const label = span.text.slice(0, from).trim()
  const length = desk.book.prefix(label)
  const named = length > 0 ? label.slice(0, length) : undefined
  const first = readPersonLine(text, desk.book)?.people[0]
  const inText = draft.people.find(
    ({ name, alias }) => text.startsWith(name) || (alias !== undefined && text.startsWith(alias)),
  )
  if (named !== undefined && findPerson(draft, named) === undefined) addPeople(draft, [{ name: named }])
  if (
    named === undefined &&
    inText === undefined &&
    first !== undefined &&
    draft.people.every(({ bio }) => bio.length > 0)
  ) {
    addPeople(draft, [{ name: first.name }])
  }
  return (
    (named === undefined ? inText : findPerson(draft, named)) ??
    findPerson(draft, first?.name ?? '') ??
    target ??
    draft.people.at(-1)
  )
}

/** How each kind of label is read. */
const READERS: Readonly<Record<LabelKind, (reader: Reader, unit: LabelUnit, content: Span) => void>> = {
  speaker: readSpeakers,
  host: readSpeakers,
  guest: readSpeakers,
  company: readRole,
  position: readRole,
  title: readTitle,
  time: readTime,
  video: readLink,
  slides: readLink,
  bio: readProse,
  intro: readProse,
  abstract: readProse,
  takeaways: readProse,
}
