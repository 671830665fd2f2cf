/**
 * One talk from its line and what stands under it: a state machine over lines. `field` says where prose goes; ../roles says, as a
 * table, which field a label opens. What belongs to no field stays where it stands.
 */

import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import {
  addPeople,
  type Desk,
  type Draft,
  findPerson,
  leave,
  type PersonDraft,
  placeLine,
  placeNode,
  placeSpan,
  withoutTitle,
} from '../draft'
import type { Label } from '../lex/label'
import { bareText, isSameTitle } from '../lex/marks'
import { linksIn, readMaterial } from '../lex/material'
import { isPost } from '../lex/parts'
import { readPeople } from '../lex/people'
import { flatten, type Line } from '../lines/line'
import { cut, isPicture, paragraphOf, type Span, trim } from '../lines/span'
import { fieldOf, type LabelRole } from '../roles'
import type { Judgement, Segments } from '../segment/segment'
import { readPersonRow, takeCell } from './cells'
import { expectedMaterial, readLink, readMaterialLine, readPlain, readTime, readTimeAlone, takeMaterial } from './facts'
import { noteWhoShares, ownBio, readProse, speakerInBio } from './prose'
import { actual, isLabelled, LONGEST_FACT, listOf, proseField, type Reader, writeLines, writeSpan } from './reader'
import {
  colonPerson,
  giveRole,
  newPerson,
  personAlone,
  readNames,
  readPerson,
  readPost,
  readRole,
  readSpeakers,
  readSpoken,
  startPerson,
} from './speakers'
import { givesWay, labelledTitle, readTitle, readTitleBelow, readTitleLine, titleLine } from './title'

export const readTalk = (line: Line, judgement: Judgement, desk: Desk, segments: Segments, isLast: boolean): Draft => {
  const draft: Draft = {
    source:
      line.form === 'row' ||
      line.form === 'item' ||
      desk.lex.lexicon.begins('abstractOf', line.span.text) > 0 ||
      (judgement.head.when?.from !== undefined && line.form !== 'heading')
        ? 'schedule'
        : 'section',
    title: '',
    line: line.span.line,
    people: [],
    abstract: [],
    takeaways: [],
    opening: line,
    lines: [],
    ...(desk.above.day && { day: desk.above.day }),
    ...(desk.above.roundtable && { kind: 'roundtable' as const }),
  }
  const titleBelow = labelledTitle(line, desk)
  const reader = readerOf(desk, draft, segments, line, isLast, titleBelow !== '')
  const gives = line.span.text !== '' && titleBelow !== '' && givesWay(judgement, line, titleBelow, desk)
  if (gives) {
    const kind = desk.lex.lexicon.kind(line.span.text)
    if (kind === 'panel') draft.kind = 'roundtable'
    leave(desk, line)
  }
  desk.items.push({ kind: 'talk', draft })
  if (!gives && line.span.text !== '') {
    draft.lines.push(line)
    openTalk(reader, line, judgement, titleBelow !== '')
    if (draft.people.length === 0) addPeople(draft, toldBefore(draft, desk))
  }
  if (line.cells === undefined) readLines(reader, line.children)
  settle(reader)
  if (draft.title === '')
    draft.title = joinText(line.span.text.trim()) || draft.people.map(({ name }) => name).join('、')
  return draft
}

/** So that comparing every title with every other stays cheap. */
const MOST_TOLD = 400

/** Whom the programme above names beside the title of a section: the bios in the section are theirs. */
const toldBefore = ({ source, title }: Draft, { items }: Desk): readonly PersonDraft[] => {
  if (source !== 'section' || items.length > MOST_TOLD || bareText(title).length <= 6) return []
  const told = items.flatMap((item) => (item.kind === 'talk' && item.draft.source === 'schedule' ? [item.draft] : []))
  const [entry, ...others] = told.filter((one) => isSameTitle(one.title, title))
  return entry === undefined || others.length > 0
    ? []
    : entry.people.map((person) => ({ ...person, name: withoutTitle(person.name) }))
}

/** A reader of what stands under a line. */
export const readerOf = (
  desk: Desk,
  draft: Draft,
  segments: Segments,
  line: Line,
  isLast = true,
  awaitsTitle = false,
): Reader => {
  const labels = labelsIn(line, desk)
  const reader: Reader = {
    desk,
    draft,
    segments,
    isLast,
    field: 'open',
    sticky: false,
    target: undefined,
    expected: undefined,
    role: undefined,
    awaitsTitle,
    labelled: { abstract: labels.has('abstract'), bio: labels.has('bio') },
    below: (lines) => readLines(reader, lines),
    text: (one) => readText(reader, one, undefined),
  }
  return reader
}

const labelsIn = (line: Line, desk: Desk): ReadonlySet<LabelRole> => {
  const found = new Set<LabelRole>()
  const look = (one: Line): void => {
    for (const child of one.children.slice(0, 200)) {
      const label = child.span.text === '' ? undefined : desk.lex.label(child.span.text)
      if (label !== undefined && (child.form !== 'item' || isLabelled(child, desk.lex))) found.add(label.role)
      look(child)
    }
  }
  look(line)
  return found
}

/** The talk's own line: its time, title, people and links, with a note where every word of it went. */
const openTalk = (reader: Reader, line: Line, judgement: Judgement, titleElsewhere: boolean): void => {
  const { desk } = reader
  if (line.cells !== undefined) {
    for (const cell of line.cells) {
      if (cell.column === 'title') {
        readTitleLine(reader, line.span, judgement.head, judgement.option, true)
        // what stands on further lines of its cell comes before the next cell
        readLines(reader, line.children)
      } else takeCell(reader, cell)
    }
    return
  }
  const { option, head } = judgement
  const told = line.form === 'text' ? desk.lex.told(line.span.text) : undefined
  if (told !== undefined) {
    reader.draft.title = line.span.text.slice(...told.title).trim()
    addPeople(reader.draft, [told.person])
    writeSpan(reader, line.span, 'abstract', 'abstract')
    return
  }
  // Session by 甲, and below it the title
  const role = option === undefined ? undefined : desk.lex.lexicon.role(line.span.text.slice(...option.title))
  if (
    titleElsewhere &&
    option !== undefined &&
    option.people.length > 0 &&
    (role === 'talk' || role === 'title' || role === 'part')
  ) {
    startPerson(reader, line, option.people)
    reader.field = 'open'
    return
  }
  if (titleElsewhere && option !== undefined && option.people.length === 0 && option.order !== 'people') {
    const person = personAlone(line, desk.lex)
    if (person !== undefined) {
      startPerson(reader, line, [person])
      return
    }
  }
  if (option?.order === 'people' && line.form === 'heading' && head.when === undefined) {
    startPerson(reader, line, option.people)
    return
  }
  readTitleLine(reader, line.span, head, option, line.form === 'item')
}

/** Reads lines one after the other; lists, tables and quotations that say nothing of their own are kept whole. */
export const readLines = (reader: Reader, lines: readonly Line[], behind?: Line): void => {
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    let end = at + 1
    if (line.form === 'item' || line.form === 'row' || line.form === 'columns' || line.quoted) {
      while (lines[end]?.origin === line.origin && lines[end]?.form !== 'heading') end += 1
      const group = lines.slice(at, end)
      if (reader.field !== 'closed' && !speaks(reader, group)) {
        writeLines(reader, group)
        at = end
        continue
      }
    }
    readLine(reader, line, lines[at + 1] ?? behind)
    at += 1
  }
}

/** Whether lines of a list or quotation say more than prose: labels, people where they are due, or materials. */
const speaks = (reader: Reader, group: readonly Line[]): boolean => {
  const { desk, draft, field } = reader
  const { lex } = desk
  const [first] = group
  if (first === undefined) return false
  if (first.form === 'columns' || first.form === 'row') return first.of === 'people'
  const labels = group.filter((line) => isLabelled(line, lex))
  if (labels.length * 2 >= group.length) return true
  const texts = group.map(({ span }) => span.text)
  if (first.quoted && draft.people.some(({ name }) => first.span.text.startsWith(name))) return true
  if (field === 'people' || (field === 'open' && draft.abstract.length === 0)) {
    const people = texts.filter(
      (text) =>
        text !== '' && (field === 'people' ? readPeople(text, lex.book, 'label') : lex.personLine(text)) !== undefined,
    )
    if (
      people.length > 0 &&
      (people.length * 2 >= group.length ||
        first.quoted ||
        (draft.people.length === 0 && lex.personLine(texts[0] ?? '') !== undefined))
    )
      return true
  }
  if (draft.title === '' || group.some(({ span }) => readMaterial(span, lex.book).only)) return true
  return first.quoted === true && field === 'open' && isPost(texts[0] ?? '', lex.book)
}

const readLine = (reader: Reader, line: Line, next: Line | undefined): void => {
  const { desk, draft } = reader
  const { lex } = desk
  if (line.form === 'rule') {
    if (!goesOn(reader, next)) reader.field = 'closed'
    draft.lines.push(line)
    return
  }
  if (line.form === 'close') {
    placeNode(desk, line.piece, 'label', 'label', draft)
    return
  }
  if (reader.field === 'closed' || endsTalk(reader, line)) {
    reader.field = 'closed'
    for (const one of flatten(line)) leave(desk, one)
    return
  }
  if (line.form === 'block') {
    readBlock(reader, line)
    return
  }
  // a record inside a talk is its lines
  if (line.form === 'record' && line.span.text === '') {
    readLines(reader, line.children)
    return
  }
  if (line.form === 'row' && line.of === 'people') {
    readPersonRow(reader, line)
    return
  }
  if (line.form === 'columns') {
    draft.lines.push(line)
    if (line.of === 'people' && draft.people.length === 0 && reader.field === 'open') reader.field = 'people'
    placeLine(desk, line, 'label', 'columns', draft)
    return
  }
  if (linksIn(...line.span.nodes).length > 0 && readMaterialLine(reader, line.span)) {
    draft.lines.push(line)
    readLines(reader, line.children)
    return
  }
  const said = lex.label(line.span.text)
  const label =
    said !== undefined && line.form === 'item' && !isLabelled(line, lex) && reader.field !== 'open' ? undefined : said
  if (label !== undefined) {
    draft.lines.push(line)
    readLabel(reader, line, label, next)
    return
  }
  if (line.form === 'heading' || line.form === 'summary' || line.form === 'bold') readInnerHead(reader, line)
  else readText(reader, line, next)
}

/** After a rule a talk goes on only with a labelled part, or where nothing has been said about it yet. */
const goesOn = ({ desk, draft, field, isLast }: Reader, next: Line | undefined): boolean => {
  if (field === 'closed' || next === undefined) return false
  const { lex } = desk
  const label = next.span.text === '' ? undefined : lex.label(next.span.text)
  if (label !== undefined)
    return ['bio', 'abstract', 'intro', 'takeaways', 'video', 'slides', 'speaker'].includes(label.role)
  if (draft.abstract.length > 0 || draft.people.some(({ bio }) => bio.length > 0)) return false
  const closing = isLast && draft.opening.form !== 'heading' && next.form === 'text'
  return next.form !== 'rule' && next.form !== 'bold' && !(closing && lex.personLine(next.span.text) === undefined)
}

const isSomebody = ({ form, span }: Line, { lex }: Desk): boolean =>
  (form === 'text' || form === 'bold') &&
  lex.personLine(span.text)?.people.some(({ role }) => role !== undefined) === true

/** A line about the event below what has been told about the talk. */
const endsTalk = ({ draft, desk }: Reader, line: Line): boolean => {
  if (line.form !== 'text' && line.form !== 'bold') return false
  const { text } = line.span
  // nobody on a line of their own gives the networking above it
  if (draft.source === 'schedule' && desk.lex.lexicon.kind(draft.title) === 'break' && isSomebody(line, desk))
    return true
  const label = desk.lex.label(text)
  const isPlace = label?.role === 'place' && (draft.abstract.length > 0 || draft.source === 'schedule')
  const isAbout =
    label !== undefined
      ? label.role === 'note' || label.role === 'aside' || isPlace
      : line.form === 'bold' &&
        (draft.opening.form === 'heading'
          ? desk.lex.lexicon.role(text) === 'note' || desk.lex.lexicon.role(text) === 'aside'
          : desk.lex.lexicon.isNote(text))
  const isEntry = draft.source === 'schedule' && label !== undefined
  return isAbout && (isPlace || isEntry || draft.abstract.length > 0 || draft.people.length > 0)
}

const readBlock = (reader: Reader, line: Line): void => {
  const { desk, draft } = reader
  const { node } = line
  if (node === undefined) return
  if (node.type === 'paragraph' && isPicture({ nodes: node.children, text: '', line: 1 })) {
    const alt = pictureWords(node.children)
    const shown =
      alt === '' ? undefined : (findPerson(draft, alt) ?? draft.people.find(({ name }) => alt.includes(name)))
    const length = desk.lex.book.prefix(alt)
    const target =
      shown ?? (length > 0 && draft.people.length === 0 ? newPerson(draft, alt.slice(0, length)) : undefined)
    if (reader.field === 'open' || (reader.field === 'bio' && target !== undefined)) {
      const { field, sticky, target: before } = reader
      reader.target = target
      writeLines(reader, [line], target === undefined ? ['abstract', 'abstract'] : ['bio', 'picture'])
      Object.assign(reader, { field, sticky, target: target ?? before })
      return
    }
  }
  if (node.type === 'paragraph') {
    const found = readMaterial({ nodes: node.children, text: '', line: 1 }, desk.lex.book, expectedMaterial(reader))
    if (found.only && takeMaterial(draft, found)) {
      draft.lines.push(line)
      placeNode(desk, node, 'video', 'links', draft)
      return
    }
  }
  writeLines(reader, [line])
}

const pictureWords = (nodes: readonly RootContent[]): string => {
  for (const node of nodes) {
    if (node.type === 'image' && node.alt) return node.alt.trim()
    if ('children' in node) {
      const words = pictureWords(node.children as readonly RootContent[])
      if (words !== '') return words
    }
  }
  return ''
}

/** A heading or bold line inside a talk that is no label: a person told about, the title below, or prose. */
const readInnerHead = (reader: Reader, line: Line): void => {
  const { desk, draft } = reader
  if (reader.expected !== undefined || draft.title === '') {
    readText(reader, { ...line, children: [] }, line.children[0])
    readLines(reader, line.children)
    return
  }
  const about = aboutWhom(line, reader)
  if (about !== undefined) {
    draft.lines.push(line)
    placeSpan(desk, line.span, 'label', 'bioLabel', draft)
    Object.assign(reader, { field: 'bio', sticky: true, target: about })
    readLines(reader, line.children)
    return
  }
  const person = personAlone(line, desk.lex)
  const isPerson =
    person !== undefined &&
    (desk.lex.book.isKnown(person.name) ||
      findPerson(draft, person.name) !== undefined ||
      draft.people.length === 0 ||
      reader.field === 'people' ||
      desk.lex.lexicon.kind(draft.title) === 'panel')
  if (isPerson && person !== undefined) {
    draft.lines.push(line)
    const first = draft.people.length === 0 && reader.field === 'open'
    startPerson(reader, line, [person])
    // below a person who is the first to be named, prose tells of the talk unless a label says otherwise
    if (first && reader.labelled.bio && line.form === 'heading')
      Object.assign(reader, { field: 'open', sticky: false, target: undefined })
    readLines(reader, line.children)
    return
  }
  if (
    reader.field === 'people' ||
    ((reader.field === 'bio' || reader.field === 'takeaways') && line.form === 'heading')
  )
    reader.field = 'open'
  if (line.form === 'bold') {
    readText(reader, { ...line, children: [] }, line.children[0])
    readLines(reader, line.children)
    return
  }
  writeLines(reader, [{ ...line, children: [] }])
  readLines(reader, line.children)
}

/** `About Marguerite`, `Über Anke Maurer`: whose life follows, by the given name or all of it. */
const aboutWhom = ({ span }: Line, { draft, desk }: Reader): PersonDraft | undefined => {
  const text = span.text.trim().replace(/[\s：:]+$/, '')
  const { lexicon } = desk.lex
  return draft.people.find(({ name }) =>
    [name, name.split(' ')[0] ?? name].some((called) => {
      const lead = text.endsWith(called) ? text.slice(0, -called.length) : ''
      const role = lead.trim() === '' ? undefined : lexicon.role(lead)
      return role === 'intro' || role === 'bio' || (/\s$/.test(lead) && lexicon.begins('on', text) === lead.length - 1)
    }),
  )
}

/** The ways to read a line of text that is no label, in the order in which they are tried; what none of them reads is prose. */
const WAYS: readonly ((reader: Reader, line: Line, next: Line | undefined) => boolean)[] = [
  (reader, { span }) => readExpected(reader, span),
  (reader, { span }) => readTimeAlone(reader, span),
  (reader, { span }) => readMaterialLine(reader, span),
  (reader, line) => {
    const title = titleLine(reader, line)
    if (title !== undefined) readTitleBelow(reader, line.span, title)
    return title !== undefined
  },
  (reader, { span }) => {
    const isRead = readNames(reader, span)
    if (!isRead && reader.field === 'people') reader.field = 'open'
    return isRead
  },
  (reader, { span }, next) => readSpoken(reader, span, next),
  (reader, { span }) => reader.field === 'open' && colonPerson(reader, span),
  (reader, { span, quoted }) =>
    (reader.field === 'open' || (reader.field === 'bio' && reader.draft.people.length === 0)) &&
    readPerson(reader, span, quoted === true),
  (reader, { span, quoted }) =>
    (reader.field === 'open' || reader.field === 'bio') &&
    !(quoted && /[。.]\s*$/.test(span.text)) &&
    readPost(reader, span),
]

const readText = (reader: Reader, line: Line, next: Line | undefined): void => {
  const { desk, draft } = reader
  draft.lines.push(line)
  const { span } = line
  noteWhoShares(reader, span)
  if (WAYS.some((way) => way(reader, line, next))) {
    readLines(reader, line.children)
    return
  }
  const own = ownBio(reader, span) ?? speakerInBio(reader, span)
  const [part, reason] = own === undefined ? proseField(reader) : (['bio', 'bioName'] as const)
  if (own !== undefined) reader.target = own
  const whole = line.form === 'item' ? [line] : undefined
  if (whole !== undefined) {
    draft.lines.pop()
    writeLines(reader, whole, [part, reason])
    return
  }
  if (line.piece.type === 'paragraph' && !line.quoted) {
    listOf(reader, part).push(line.origin.units.get(line.piece) === 1 ? line.piece : paragraphOf(span))
    placeSpan(desk, span, actual(reader, part), reason, draft)
  } else writeSpan(reader, span, part, reason)
  if (own === undefined && part === 'bio' && !reader.sticky) reader.field = 'open'
  readLines(reader, line.children)
}

/** The title or time that a label alone announced. */
const readExpected = (reader: Reader, span: Span): boolean => {
  const { expected } = reader
  if ((expected !== 'title' && expected !== 'time' && expected !== 'role') || span.text.includes('\n')) return false
  reader.expected = undefined
  if (expected === 'role') {
    if (span.text.length > LONGEST_FACT || /[。.]\s*$/.test(span.text)) return false
    giveRole(reader, span)
    return true
  }
  const label: Label = { role: expected, word: '', from: 0 }
  if (expected === 'title') readTitle(reader, span, label)
  else readTime(reader, span, label)
  return true
}

const readLabel = (reader: Reader, line: Line, label: Label, next: Line | undefined): void => {
  const { span } = line
  const field = fieldOf(label.role)
  if (field === undefined) {
    const [part, reason] = proseField(reader)
    writeSpan(reader, span, part, reason)
    readLines(reader, line.children)
    return
  }
  const content = trim(cut(span, label.from))
  switch (field) {
    case 'people':
      readSpeakers(reader, line, content)
      return
    case 'role':
      readRole(reader, line, content)
      return
    case 'title':
      readTitle(reader, span, label)
      readLines(reader, line.children)
      return
    case 'time':
      readTime(reader, span, label)
      readLines(reader, line.children)
      return
    case 'video':
    case 'slides':
      readLink(reader, span, content, field)
      readLines(reader, line.children)
      return
    case 'room':
    case 'track':
    case 'level':
    case 'language':
    case 'tags':
      readPlain(reader, line, content, field)
      return
    default:
      readProse(reader, line, label, content, next)
      return
  }
}

/** What was announced and did not come: a post nobody came forward for is shown with the abstract. */
const settle = ({ role, draft, desk }: Reader): void => {
  const { room, track } = desk.above
  if (room !== undefined) draft.room ??= room
  if (track !== undefined) draft.track ??= track
  if (role === undefined) return
  draft.abstract.push({ type: 'paragraph', children: [{ type: 'text', value: role }] })
  for (const placed of desk.placed)
    if (placed.draft === draft && placed.part === 'speaker')
      Object.assign(placed, { part: 'abstract', reason: 'abstract' })
}
