/** Who gives a talk: behind a label, on lines of their own, above what they say. */

import { joinText } from '@/lib/markdown'
import { addPeople, type Desk, type Draft, findPerson, type PersonDraft, placeSpan, shareRoles } from '../draft'
import { isListOfNames, readPeople } from '../lex/people'
import type { Named } from '../lex/person'
import { livesOn, readPersonLine } from '../lex/person-line'
import { isPost } from '../lex/title'
import type { Line } from '../lines/line'
import { cut, linesOf, type Span, trim } from '../lines/span'
import { spoken } from '../segment/under'
import { POSITION } from '../weights'
import { type Reader, writeLines, writeSpan } from './reader'

/** The person whom a head names and nothing else, where the title stands elsewhere. */
export const personAlone = (line: Line, lex: Desk['lex']): Named | undefined => {
  const text = line.span.text.trim().replace(/[：:]$/, '')
  const people = text.length <= 80 ? (lex.personLine(text) ?? readPeople(text, lex.book, 'line')) : undefined
  return people?.people.length === 1 && !('bioFrom' in people && people.bioFrom !== undefined)
    ? people.people[0]
    : undefined
}

export const startPerson = (reader: Reader, line: Line, people: readonly Named[]): void => {
  const { desk, draft } = reader
  addPeople(draft, people)
  placeSpan(desk, line.span, 'speaker', 'personLine', draft)
  const [person] = people
  Object.assign(reader, { field: 'bio', sticky: true, target: findPerson(draft, person?.name ?? '') })
}

export const newPerson = (draft: Draft, name: string): PersonDraft | undefined => {
  addPeople(draft, [{ name }])
  return findPerson(draft, name)
}

/** After `讲师：` alone: a person a line. */
export const readNames = (reader: Reader, span: Span): boolean => {
  const { desk, draft } = reader
  if (reader.field !== 'people') return false
  const lines = linesOf(span)
  const single = lines.length === 1 ? readPersonLine(span.text, desk.lex.book, 'label') : undefined
  if (single !== undefined && (single.bioFrom !== undefined || single.people.length > 0)) {
    takePeople(reader, single.people)
    placeSpan(desk, cut(span, 0, single.bioFrom), 'speaker', 'personLabel', draft)
    reader.target = findPerson(draft, single.people.at(-1)?.name ?? '')
    if (single.bioFrom !== undefined) writeSpan(reader, trim(cut(span, single.bioFrom)), 'bio', 'bioRest')
    return true
  }
  if (/。\s*\S/.test(span.text)) return false
  const read = lines.map(({ text }) => (text.length <= 120 ? readPeople(text, desk.lex.book, 'label') : undefined))
  if (read.length === 0 || read.some((one) => one === undefined)) return false
  for (const one of read) takePeople(reader, one?.people ?? [])
  placeSpan(desk, span, 'speaker', 'personLabel', draft)
  return true
}

export const takePeople = (reader: Reader, people: readonly Named[]): void => {
  const [first, ...others] = people
  if (first === undefined) return
  const role = [reader.role, first.role].filter(Boolean).join(' ')
  addPeople(reader.draft, [role === '' ? first : { ...first, role }, ...others])
  reader.role = undefined
}

/** `甲：`, `Ada says:` above a quotation are whom it quotes. */
export const readSpoken = (reader: Reader, span: Span, next: Line | undefined): boolean => {
  const { desk, draft } = reader
  const people = reader.field === 'open' && next !== undefined ? spoken(span.text, desk.lex) : undefined
  if (people === undefined || people.people.length === 0 || people.bioFrom !== undefined) return false
  addPeople(draft, people.people)
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  return true
}

/** `甲 公司 职位`, perhaps with more about 甲 after it. */
export const readPerson = (reader: Reader, span: Span, isQuoted = false): boolean => {
  const { desk, draft } = reader
  const { lexicon } = desk.lex
  // mit A, B und C below a panel's title
  const lead =
    lexicon.kind(draft.title) === 'panel' || draft.people.length === 0 ? lexicon.begins('with', span.text) : 0
  const read = lead > 0 ? readPeople(span.text.slice(lead), desk.lex.book, 'bracket') : desk.lex.personLine(span.text)
  if (read === undefined || read.people.length === 0) return false
  const told = read.people.every(({ name, role = '' }) => {
    const known = findPerson(draft, name)
    return known !== undefined && (known.role !== undefined || role === '')
  })
  if (told && read.bioFrom !== undefined) return false
  if (isQuoted && /[。.]\s*$/.test(span.text) && read.people.every(({ name }) => findPerson(draft, name) !== undefined))
    return false
  const unknown = read.people.every(({ name }) => findPerson(draft, name) === undefined)
  if (
    unknown &&
    draft.people.length > 0 &&
    read.bioFrom === undefined &&
    read.people.every(({ role }) => role === undefined) &&
    !desk.lex.book.isKnown(read.people[0]?.name ?? '')
  )
    return false
  takePeople(reader, read.people)
  placeSpan(desk, cut(span, 0, read.bioFrom), 'speaker', 'personLine', draft)
  reader.target = findPerson(draft, read.people.at(-1)?.name ?? '')
  if (read.bioFrom === undefined) return true
  reader.target = findPerson(draft, read.people[0]?.name ?? '')
  const tail = trim(cut(span, read.bioFrom))
  const broken = /\n|[)）]\s*$/.test(span.text.slice(0, read.bioFrom))
  const isBio = !broken || livesOn(tail.text, desk.lex.book)
  writeSpan(reader, tail, isBio ? 'bio' : 'abstract', isBio ? 'bioRest' : 'abstract')
  return true
}

/** `**甲, 乙：** what was said`: the abstract of a report. */
export const colonPerson = (reader: Reader, span: Span): boolean => {
  const { desk, draft } = reader
  const [first, second] = span.nodes
  if (draft.people.length > 0 || first?.type !== 'strong' || second === undefined) return false
  const name = cut(span, 0, span.text.length).text
  const bold = /^[^：:\n]{2,60}[：:]/.exec(name)
  if (bold === null) return false
  const people = readPeople(bold[0], desk.lex.book, 'line')
  if (people === undefined || people.people.length === 0) return false
  addPeople(draft, people.people)
  placeSpan(desk, cut(span, 0, bold[0].length), 'speaker', 'personLine', draft)
  writeSpan(reader, trim(cut(span, bold[0].length)), 'abstract', 'abstract')
  Object.assign(reader, { field: 'abstract', sticky: false })
  return true
}

/** A post alone below a person who has none yet. */
export const readPost = ({ draft, desk }: Reader, span: Span): boolean => {
  const last = draft.people.at(-1)
  const said = joinText(span.text).replace(/。$/, '')
  if (last === undefined || last.role !== undefined || last.bio.length > 0) return false
  const post = said.startsWith(last.name) ? said.slice(last.name.length).replace(/^[\s，,：:、]+/, '') : said
  if (!isPost(post, desk.lex.book) || livesOn(post, desk.lex.book)) return false
  last.role = post
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  return true
}

/** `讲师：…`: people on the line or below it, perhaps with more about the last of them. */
export const readSpeakers = (reader: Reader, line: Line, content: Span): void => {
  const { desk, draft } = reader
  const { span } = line
  const people = content.text === '' ? undefined : peopleOf(reader, listed(content.text, line, desk))
  if (people !== undefined && people.people.length > 0) {
    takePeople(reader, people.people)
    const offset = span.text.length - content.text.length
    placeSpan(
      desk,
      cut(span, 0, people.bioFrom === undefined ? undefined : offset + people.bioFrom),
      'speaker',
      'personLabel',
      draft,
    )
    if (people.bioFrom !== undefined) {
      reader.target = draft.people.at(-1)
      writeSpan(reader, trim(cut(content, people.bioFrom)), 'bio', 'personLabel')
    }
  } else if (content.text !== '') {
    writeSpan(reader, span, 'abstract', 'abstract')
    if (people === undefined) desk.doubts.push({ line: span.line, text: span.text.trim(), remedy: 'person' })
  } else placeSpan(desk, span, 'label', 'label', draft)
  reader.field = content.text === '' && line.children.length === 0 ? 'people' : 'open'
  if (line.children.length === 0) return
  if (people === undefined) {
    reader.field = 'people'
    reader.below(line.children)
    reader.field = 'open'
    return
  }
  // below a label that has named somebody, more people beyond doubt, or more about the one
  const all = line.children.every(({ span: below }) => (desk.lex.personLine(below.text)?.score ?? 0) >= 0.7)
  if (all) {
    for (const child of line.children) Object.assign(reader, { field: 'open' as const }).text(child)
    return
  }
  reader.target = draft.people.at(-1)
  writeLines(reader, line.children, ['bio', 'personLabel'])
}

/** Behind `Speakers:` a comma parts people where all that it parts are names; the offsets stay. */
const listed = (text: string, { span }: Line, { lex }: Desk): string => {
  const word = lex.label(span.text)?.word.toLowerCase() ?? ''
  const isList = lex.lexicon.ends('several', word) > 0 && isListOfNames(text, lex.book, POSITION.bracket)
  return isList ? text.replace(/,\s|，/g, (comma) => (comma.length > 1 ? '、 ' : '、')) : text
}

const peopleOf = ({ desk }: Reader, text: string): ReturnType<typeof readPersonLine> => {
  const line = readPersonLine(text, desk.lex.book, 'label')
  const people = text.length <= 300 ? readPeople(text, desk.lex.book, 'label') : undefined
  if (
    line?.bioFrom !== undefined &&
    (people === undefined ||
      text.length > 80 ||
      /[。.]\s*\S/.test(text) ||
      livesOn(text.slice(line.bioFrom), desk.lex.book))
  )
    return line
  return people ?? line
}

export const readRole = (reader: Reader, line: Line, content: Span): void => {
  if (content.text === '') reader.expected = 'role'
  giveRole(reader, content, line.span)
  reader.below(line.children)
}

/** A post for the people named already, or for the one to come. */
export const giveRole = (reader: Reader, content: Span, whole: Span = content): void => {
  const { draft, desk } = reader
  const words = joinText(content.text)
  if (draft.people.length > 0) shareRoles(draft, content.text)
  else if (words !== '') reader.role = [reader.role, words].filter(Boolean).join(' ')
  placeSpan(desk, whole, 'speaker', 'personLabel', draft)
}
