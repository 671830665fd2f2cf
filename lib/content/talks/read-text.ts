import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import { placeSpan } from './desk'
import { addPeople, findPerson, type PersonDraft } from './draft'
import { readHead } from './head'
import { linesOf } from './lines'
import { readMaterial, takeMaterial } from './material'
import { readPeople } from './people'
import { readPersonLine } from './person-line'
import { placeLine } from './place-head'
import { readTime, readTitle } from './read-facts'
import { proseField, type Reader, writeSpan } from './reader'
import { cut, isPicture, type Span, trim } from './span'
import { isPost, isTitle, tellsOfPerson, tellsOfTalk } from './title'
import type { LabelUnit, TextUnit } from './unit'

/** Reads a paragraph of a talk: its title, its people, a link to its materials, or prose. */
export const readText = (reader: Reader, unit: TextUnit): void => {
  const { span, piece } = unit
  if (readExpected(reader, unit)) return
  const title = titleLine(reader, span)
  if (title === undefined) readSpan(reader, span, piece.type === 'paragraph' ? piece : undefined)
  else {
    const head = readHead(title.text, reader.desk.book)
    placeLine(reader.desk, reader.draft, { span: title, head, form: 'line' })
    const rest = trim(cut(span, span.text.indexOf(title.text) + title.text.length))
    if (rest.text !== '') readSpan(reader, rest)
  }
}

/** The title or time that a heading announced. */
const readExpected = (reader: Reader, { kind: _, ...taken }: TextUnit): boolean => {
  const { expected } = reader
  if ((expected !== 'title' && expected !== 'time') || taken.span.text.includes('\n')) return false
  reader.expected = undefined
  const label: LabelUnit = { kind: 'label', label: expected, from: 0, blocks: [], ...taken }
  if (expected === 'title') readTitle(reader, label, taken.span)
  else readTime(reader, label, taken.span)
  return true
}

/** The first line of a talk whose head has no title, such as a time alone or a person. */
const titleLine = ({ draft, desk }: Reader, span: Span): Span | undefined => {
  if (draft.title !== '' || draft.abstract.length > 0) return undefined
  const [first] = linesOf(span)
  if (first === undefined || isPicture(span) || !isTitle(first.text)) return undefined
  const headIsPerson = draft.head?.head.title === undefined && (draft.head?.head.people.length ?? 0) > 0
  if (draft.people.length > 0 && !headIsPerson && !/^[《「“]/.test(first.text)) return undefined
  return readPersonLine(first.text, desk.book) === undefined ? first : undefined
}

const readSpan = (reader: Reader, span: Span, node?: RootContent): void => {
  if (isPicture(span) && reader.field === 'open') {
    reader.target = pictured(reader, span)
    writeSpan(reader, span, 'bio', 'picture', node)
    return
  }
  if (readMaterialLine(reader, span) || readNames(reader, span)) return
  if (reader.field === 'people') reader.field = 'open'
  if (reader.field === 'open' && readPerson(reader, span)) return
  if ((reader.field === 'open' || reader.field === 'bio') && readPost(reader, span)) return
  const own = ownBio(reader, span)
  const [part, reason] = own === undefined ? proseField(reader) : (['bio', 'bioName'] as const)
  if (own !== undefined) reader.target = own
  writeSpan(reader, span, part, reason, node)
  if (own === undefined && part === 'bio' && !reader.sticky) reader.field = 'open'
}

/** Whom a picture shows: the person it names, or the last one named. */
const pictured = ({ desk, draft }: Reader, { text }: Span): PersonDraft | undefined => {
  const length = desk.book.prefix(text)
  if (length > 0) addPeople(draft, [{ name: text.slice(0, length) }])
  return length > 0 ? findPerson(draft, text.slice(0, length)) : draft.people.at(-1)
}

const readMaterialLine = (reader: Reader, span: Span): boolean => {
  const { expected, draft, desk } = reader
  const found = readMaterial(span, expected === 'video' || expected === 'slides' ? expected : undefined)
  if (found.video === undefined && found.slides === undefined) return false
  if (!takeMaterial(draft, found) || !found.only) return false
  const part = found.video === undefined ? 'slides' : 'video'
  reader.expected = undefined
  placeSpan(desk, span, part, part, draft)
  return true
}

/** After `讲师：` alone: a person a line. */
const readNames = (reader: Reader, span: Span): boolean => {
  if (reader.field !== 'people' || /。\s*\S/.test(span.text)) return false
  const lines = linesOf(span).map(({ text }) =>
    text.length <= 120 ? readPeople(text, reader.desk.book, 'label') : undefined,
  )
  if (lines.length === 0 || lines.some((line) => line === undefined)) return false
  for (const line of lines) addPeople(reader.draft, line?.people ?? [])
  placeSpan(reader.desk, span, 'speaker', 'personLabel', reader.draft)
  return true
}

/** `甲 公司 职位`, perhaps with more about 甲 after it. */
const readPerson = (reader: Reader, span: Span): boolean => {
  const { desk, draft } = reader
  const line = readPersonLine(span.text, desk.book)
  if (line === undefined) return false
  const told = line.people.every(({ name, role = '' }) => {
    const known = findPerson(draft, name)
    return known !== undefined && (known.role !== undefined || role === '')
  })
  if (told && line.bioFrom !== undefined) return false
  addPeople(draft, line.people)
  placeSpan(desk, cut(span, 0, line.bioFrom), 'speaker', 'personLine', draft)
  if (line.bioFrom === undefined) return true
  reader.target = findPerson(draft, line.people[0]?.name ?? '')
  const tail = trim(cut(span, line.bioFrom))
  const broken = /\n|[)）]\s*$/.test(span.text.slice(0, line.bioFrom))
  const part = broken && !tellsOfPerson(tail.text) ? 'abstract' : 'bio'
  writeSpan(reader, tail, part, part === 'bio' ? 'bioRest' : 'abstract')
  return true
}

/** A post alone below a person who has none yet. */
const readPost = ({ draft, desk }: Reader, span: Span): boolean => {
  const last = draft.people.at(-1)
  const said = joinText(span.text).replace(/。$/, '')
  const post =
    last !== undefined && said.startsWith(last.name) ? said.slice(last.name.length).replace(/^[\s，,：:、]+/, '') : said
  if (last === undefined || last.role !== undefined || last.bio.length > 0 || !isPost(post)) return false
  last.role = post
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  return true
}

/** Whose bio a paragraph is that begins with the name of one of the talk's own speakers. */
const ownBio = ({ draft, field, sticky }: Reader, span: Span): PersonDraft | undefined => {
  const text = joinText(span.text.slice(0, 80))
  const told = field === 'abstract' && draft.people.find((one) => one.bio.length === 0 && isCalled(text, one))
  if (told) return told
  if (field !== 'open' && !(field === 'bio' && sticky)) return undefined
  return draft.people.find(
    ({ name, alias }) => startsWithName(text, name) || (alias !== undefined && startsWithName(text, alias)),
  )
}

/** `甲：…` below an abstract is about 甲. */
const isCalled = (text: string, { name }: PersonDraft): boolean =>
  text.startsWith(name) && /^\s*[：:]/.test(text.slice(name.length)) && !tellsOfTalk(text)

const startsWithName = (text: string, name: string): boolean =>
  text.startsWith(name) &&
  (/^\s*(?:[，,：:（(、/|｜—–-]|是|现|就职|任职|来自|毕业|曾|拥有|目前|\s\S)/.test(text.slice(name.length)) ||
    tellsOfPerson(text))
