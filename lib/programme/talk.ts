/**
 * One talk from its line and what stands under it: a state machine over lines. `field` says where prose goes; ./fields says,
 * as a table, which field a label opens. What belongs to no field stays where it stands.
 */
import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import { fits } from './days'
import {
  addPeople,
  addRole,
  type Desk,
  type Draft,
  findPerson,
  leave,
  type PersonDraft,
  placeLine,
  placeNode,
  placeSpan,
  shareRoles,
} from './draft'
import { FIELD_OF, type Field } from './fields'
import type { Head, Option } from './lex/head'
import { isPost } from './lex/head'
import type { Label, LabelRole } from './lex/label'
import { linksIn } from './lex/links'
import { type Material, materialOf, readMaterial } from './lex/material'
import { livesOn, type Named, type People, personWhoLives, readPeople, readPersonLine } from './lex/people'
import { type Cell, flatten, type Line } from './line'
import { keepProfile } from './profiles'
import type { Reason } from './reasons'
import { blocksOf } from './rest'
import { personOfRow } from './row'
import { type Judgement, type Segments, spoken } from './segment'
import { cut, isPicture, linesOf, paragraphOf, type Span, trim } from './span'
import { isSameTitle } from './titles'

type Prose = 'bio' | 'abstract' | 'takeaways'

type Reader = {
  readonly desk: Desk
  readonly draft: Draft
  readonly segments: Segments
  /** No other talk follows beside it: what a rule sets apart then closes the whole. */
  readonly isLast: boolean
  field: Field
  /** Whether the field goes on until something else is announced, or takes one block only. */
  sticky: boolean
  /** Whose bio is being read. */
  target: PersonDraft | undefined
  /** What a label alone has announced the next line to be. */
  expected: 'video' | 'slides' | 'title' | 'time' | 'role' | undefined
  /** A company or post whose person has not been named yet. */
  role: string | undefined
  /** Whether a label below says the title. */
  readonly awaitsTitle: boolean
  /** Whether labels tell the abstract and the bios apart. */
  readonly labelled: { readonly abstract: boolean; readonly bio: boolean }
}

export const readTalk = (line: Line, judgement: Judgement, desk: Desk, segments: Segments, isLast: boolean): Draft => {
  const draft: Draft = {
    source:
      line.form === 'row' ||
      line.form === 'item' ||
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
  }
  if (line.cells === undefined) readLines(reader, line.children)
  settle(reader)
  if (draft.title === '')
    draft.title = joinText(line.span.text.trim()) || draft.people.map(({ name }) => name).join('、')
  return draft
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
  return {
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
  }
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

const TITLES: ReadonlySet<LabelRole> = new Set<LabelRole>(['title', 'talk'])

/** The title that a label below gives. */
const labelledTitle = (line: Line, { lex }: Desk): string => {
  for (const child of line.children) {
    if (child.form === 'rule') break
    const label = child.span.text === '' ? undefined : lex.label(child.span.text)
    if (label === undefined || !TITLES.has(label.role)) continue
    const said = child.span.text.slice(label.from).trim()
    if (said !== '' && !isPost(said, lex.book)) return said
    if (said === '' && child.children[0] !== undefined && label.role === 'title')
      return child.children[0].span.text.trim()
  }
  return ''
}

/** A head that is neither this title nor a person gives way to a label's title: it stays visible above the talk. */
const givesWay = ({ option, label }: Judgement, line: Line, title: string, { lex }: Desk): boolean => {
  if (line.form === 'row') return false
  if (option === undefined || option.order === 'people') return false
  if (label !== undefined && TITLES.has(label.role) && line.span.text.slice(label.from).trim() !== '') return false
  const said = line.span.text.slice(...option.title).trim()
  return option.people.length === 0 && said !== title && personAlone(line, lex) === undefined
}

/** The person whom a head names and nothing else, where the title stands elsewhere. */
const personAlone = (line: Line, lex: Desk['lex']): Named | undefined => {
  const text = line.span.text.trim().replace(/[：:]$/, '')
  const people = text.length <= 80 ? (lex.personLine(text) ?? readPeople(text, lex.book, 'line')) : undefined
  return people?.people.length === 1 && !('bioFrom' in people && people.bioFrom !== undefined)
    ? people.people[0]
    : undefined
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

const startPerson = (reader: Reader, line: Line, people: readonly Named[]): void => {
  const { desk, draft } = reader
  addPeople(draft, people)
  placeSpan(desk, line.span, 'speaker', 'personLine', draft)
  const [person] = people
  Object.assign(reader, { field: 'bio', sticky: true, target: findPerson(draft, person?.name ?? '') })
}

type Mark = {
  readonly from: number
  readonly part: 'title' | 'speaker' | 'time' | 'label' | 'place' | 'abstract'
  readonly reason: Reason
}

const readTitleLine = (reader: Reader, span: Span, head: Head, option: Option | undefined, isEntry: boolean): void => {
  const { desk, draft } = reader
  const marks: Mark[] = []
  const reason: Reason = isEntry ? 'titleEntry' : 'titleHead'
  if (option !== undefined && option.order !== 'people') {
    draft.title = joinText(cut(span, ...option.title).text.replaceAll('\ufffc', ''))
    marks.push({ from: option.title[0], part: 'title', reason })
    if (option.title[1] < head.range[1])
      marks.push({
        from: option.title[1],
        part: option.people.length > 0 ? 'speaker' : 'title',
        reason: option.people.length > 0 ? 'headPeople' : reason,
      })
    if (option.title[0] > head.range[0])
      marks.push({
        from: head.range[0],
        part: option.people.length > 0 ? 'speaker' : 'title',
        reason: option.people.length > 0 ? 'headPeople' : reason,
      })
  } else if (option !== undefined) marks.push({ from: head.range[0], part: 'speaker', reason: 'headPeople' })
  if (option !== undefined) addPeople(draft, option.people)
  for (const { url, text } of linksIn(...span.nodes)) {
    const kind =
      materialOf(url, text, desk.lex.book) ?? (isEntry && /^https?:/i.test(url) ? desk.above.materials : undefined)
    if (kind !== undefined) draft[kind] ??= url
  }
  if (head.language !== undefined) {
    draft.language ??= head.language.said
    marks.push({ from: head.language.from, part: 'place', reason: 'fact' })
  }
  if (head.when === undefined && head.whenFrom !== undefined)
    marks.push({ from: head.whenFrom, part: 'label', reason: 'time' })
  if (head.when !== undefined) {
    const isTaken = head.when.from !== undefined && fits(head.when, draft.day, desk.context)
    if (isTaken) draft.when ??= head.when
    const at = head.whenFrom ?? 0
    const said = head.whenFrom === undefined ? span.text.slice(0, head.range[0]) : span.text.slice(head.whenFrom)
    if (!isTaken && /[\p{L}\p{N}]/u.test(said)) {
      draft.abstract.push(
        paragraphOf(trim(head.whenFrom === undefined ? cut(span, 0, head.range[0]) : cut(span, head.whenFrom))),
      )
      if (head.when.from !== undefined) doubtTime(desk, span.line, said)
    }
    marks.push({ from: at, part: isTaken ? 'time' : 'abstract', reason: isTaken ? 'time' : 'abstract' })
  }
  placeMarks(desk, draft, span, marks)
}

const doubtTime = (desk: Desk, line: number, text: string): void => {
  desk.doubts.push({ line, text: text.trim(), remedy: 'time' })
}

/** What stands between two marks belongs to the one before it; what stands before all of them, to the first. */
const placeMarks = (desk: Desk, draft: Draft, span: Span, marks: readonly Mark[]): void => {
  const sorted = [...marks].sort((a, b) => a.from - b.from)
  if (sorted.length === 0) placeSpan(desk, span, 'label', 'label', draft)
  sorted.forEach(({ part, reason, from }, index) => {
    placeSpan(desk, cut(span, index === 0 ? 0 : from, sorted[index + 1]?.from ?? span.text.length), part, reason, draft)
  })
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

/** Whether a line of a list is a label with something to say: 背景 alone is a point of an outline. */
const isLabelled = ({ span, children }: Line, lex: Desk['lex']): boolean => {
  const label = span.text === '' ? undefined : lex.label(span.text)
  if (label === undefined || FIELD_OF[label.role] === undefined || label.role === 'talk') return false
  return span.text.slice(label.from).trim() !== '' || (children.length > 0 && label.role !== 'intro')
}

const listOf = ({ draft, target }: Reader, part: Prose): RootContent[] =>
  part === 'bio' && target !== undefined ? target.bio : draft[part === 'bio' ? 'abstract' : part]

const actual = ({ target }: Reader, part: Prose): Prose => (part === 'bio' && target === undefined ? 'abstract' : part)

/** The field that prose goes to now, and why. What stands in the open begins the abstract. */
const proseField = (reader: Reader): readonly [Prose, Reason] => {
  if (reader.field === 'open' && reader.draft.title === '' && reader.target !== undefined && reader.awaitsTitle)
    return ['bio', 'bioRest']
  if (reader.field === 'bio') return ['bio', 'bioLabel']
  if (reader.field === 'takeaways') return ['takeaways', 'takeawaysLabel']
  const labelled = reader.field === 'abstract' && reader.sticky
  if (reader.field !== 'abstract') Object.assign(reader, { field: 'abstract', sticky: false })
  return ['abstract', labelled ? 'abstractLabel' : 'abstract']
}

/** Puts lines into the field that prose goes to, as they stand. */
export const writeLines = (reader: Reader, lines: readonly Line[], as?: readonly [Prose, Reason]): void => {
  const [part, reason] = as ?? proseField(reader)
  const all = lines.flatMap(flatten)
  listOf(reader, part).push(...blocksOf(all))
  for (const line of all) placeLine(reader.desk, line, actual(reader, part), reason, reader.draft)
  reader.draft.lines.push(...all)
  if (part === 'bio' && !reader.sticky) reader.field = 'open'
}

/** Puts a span into a field of the talk, as a paragraph. */
const writeSpan = (reader: Reader, span: Span, part: Prose, reason: Reason): void => {
  if (span.text.trim() === '' && span.nodes.length === 0) return
  listOf(reader, part).push(paragraphOf(span))
  placeSpan(reader.desk, span, actual(reader, part), reason, reader.draft)
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

/** A line about the event below what has been told about the talk. */
const endsTalk = ({ draft, desk }: Reader, line: Line): boolean => {
  if (line.form !== 'text' && line.form !== 'bold') return false
  const { text } = line.span
  const label = desk.lex.label(text)
  const isPlace = label?.role === 'place' && (draft.abstract.length > 0 || draft.source === 'schedule')
  const isAbout =
    label !== undefined
      ? label.role === 'note' || label.role === 'aside' || isPlace
      : line.form === 'bold' &&
        (draft.opening.form === 'heading'
          ? desk.lex.lexicon.role(text) === 'note' || desk.lex.lexicon.role(text) === 'aside'
          : desk.lex.lexicon.isNote(text))
  return isAbout && (isPlace || draft.abstract.length > 0 || draft.people.length > 0)
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

const newPerson = (draft: Draft, name: string): PersonDraft | undefined => {
  addPeople(draft, [{ name }])
  return findPerson(draft, name)
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

const expectedMaterial = ({ expected }: Reader): 'video' | 'slides' | undefined =>
  expected === 'video' || expected === 'slides' ? expected : undefined

/** A heading or bold line inside a talk that is no label: a person told about, the title below, or prose. */
const readInnerHead = (reader: Reader, line: Line): void => {
  const { desk, draft } = reader
  if (reader.expected !== undefined || draft.title === '') {
    readText(reader, { ...line, children: [] }, line.children[0])
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
  if (WAYS.some((way) => way(reader, line, next))) {
    readLines(reader, line.children)
    return
  }
  const own = ownBio(reader, span)
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

/** `14:00 - 14:45` on a line of its own. */
const readTimeAlone = (reader: Reader, span: Span): boolean => {
  const { desk, draft } = reader
  if (draft.when !== undefined || reader.field !== 'open' || span.text.length > 60) return false
  const when = desk.lex.when(span.text.replace(/^[^\p{L}\p{N}]+/u, ''))
  if (when?.from === undefined || /[\p{L}\p{N}]/u.test(span.text.replace(/^[^\p{L}\p{N}]+/u, '').slice(when.length)))
    return false
  if (!fits(when, draft.day, desk.context)) return false
  draft.when = when
  placeSpan(desk, span, 'time', 'time', draft)
  return true
}

/** The line that is the title of a talk whose head has none: a time alone, a person, a record of labels. */
const titleLine = (reader: Reader, { span }: Line): { readonly from: number; readonly to: number } | undefined => {
  const { draft, desk } = reader
  if (draft.title !== '' || draft.abstract.length > 0) return undefined
  const { text } = span
  // 甲将带来的分享是《题》
  const inside = TITLE_INSIDE.exec(text)
  if (inside?.[1] !== undefined) {
    const from = inside.index + inside[0].length - inside[1].length - 1
    return { from, to: from + inside[1].length }
  }
  const end = text.includes('\n') ? text.indexOf('\n') : text.length
  const first = text.slice(0, end)
  if (
    first.trim() === '' ||
    first.length > 200 ||
    /[。；]|\p{Ll}\.$|[，,、]$/u.test(first.trim()) ||
    isPost(first, desk.lex.book)
  )
    return undefined
  const isQuoted = /^\s*[《「“"«]/.test(first)
  const headIsPerson = draft.people.length > 0
  if (headIsPerson && !isQuoted && reader.field === 'bio' && reader.sticky && laterTitle(reader)) return undefined
  return desk.lex.personLine(first) === undefined || isQuoted ? { from: 0, to: end } : undefined
}

const TITLE_INSIDE =
  /(?:分享|主题|題目|题目|演讲|topic|talk|titled?)[^《》“”"\n]{0,16}?(?:是|为|[：:]|\s)\s*[《“"]([^《》“”"\n]{2,120})[》”"]/i

/** Whether a title stands in quotes further down. */
const laterTitle = ({ draft }: Reader): boolean => {
  const look = (line: Line): boolean => TITLE_INSIDE.test(line.span.text) || line.children.some(look)
  return draft.opening.children.some(look)
}

const readTitleBelow = (
  reader: Reader,
  span: Span,
  { from, to }: { readonly from: number; readonly to: number },
): void => {
  const { desk, draft } = reader
  if (from > 0) {
    draft.title = joinText(span.text.slice(from, to))
    const before = span.text.slice(0, from).replace(/[《“"]$/, '')
    writeSpan(reader, span, 'abstract', 'titleLabel')
    Object.assign(reader, { field: 'abstract', sticky: true })
    if (before.trim() === '') return
    return
  }
  const title = trim(cut(span, 0, to))
  const head = desk.lex.head(title)
  const [best] = head.options
  const option =
    best !== undefined && draft.people.length > 0 && best.people.length > 0 && !best.quoted
      ? head.options.find(({ order }) => order === 'title')
      : best
  readTitleLine(
    reader,
    title,
    head,
    option?.order === 'people' ? head.options.find(({ order }) => order === 'title') : option,
    false,
  )
  if (reader.field === 'bio' && (reader.target?.bio.length ?? 0) === 0)
    Object.assign(reader, { field: 'open', sticky: false })
  else if (reader.field === 'bio') Object.assign(reader, { field: 'open', sticky: false })
  const rest = trim(cut(span, to))
  if (rest.text !== '') readText(reader, { ...lineOfSpan(reader, rest) }, undefined)
}

const lineOfSpan = ({ draft }: Reader, span: Span): Line => ({
  form: 'text',
  level: 99,
  span,
  origin: draft.opening.origin,
  piece: paragraphOf(span),
  children: [],
})

const readMaterialLine = (reader: Reader, span: Span): boolean => {
  const { draft, desk } = reader
  const found = readMaterial(span, desk.lex.book, expectedMaterial(reader))
  if (found.video === undefined && found.slides === undefined) return false
  if (!takeMaterial(draft, found) || !found.only) return false
  const part = found.video === undefined ? 'slides' : 'video'
  reader.expected = undefined
  placeSpan(desk, span, part, part, draft)
  return true
}

/** Gives a talk its materials; false where it has others already, which must not hide these. */
const takeMaterial = (draft: Draft, { video, slides }: Material): boolean => {
  if (video !== undefined) draft.video ??= video
  if (slides !== undefined) draft.slides ??= slides
  return (video === undefined || draft.video === video) && (slides === undefined || draft.slides === slides)
}

/** After `讲师：` alone: a person a line. */
const readNames = (reader: Reader, span: Span): boolean => {
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

const takePeople = (reader: Reader, people: readonly Named[]): void => {
  const [first, ...others] = people
  if (first === undefined) return
  const role = [reader.role, first.role].filter(Boolean).join(' ')
  addPeople(reader.draft, [role === '' ? first : { ...first, role }, ...others])
  reader.role = undefined
}

/** `甲：`, `Ada says:` above a quotation are whom it quotes. */
const readSpoken = (reader: Reader, span: Span, next: Line | undefined): boolean => {
  const { desk, draft } = reader
  const people = reader.field === 'open' && next !== undefined ? spoken(span.text, desk.lex) : undefined
  if (people === undefined || people.people.length === 0 || people.bioFrom !== undefined) return false
  addPeople(draft, people.people)
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  return true
}

/** `甲 公司 职位`, perhaps with more about 甲 after it. */
const readPerson = (reader: Reader, span: Span, isQuoted = false): boolean => {
  const { desk, draft } = reader
  const { lexicon } = desk.lex
  // mit A, B und C below a panel's title
  const lead = lexicon.kind(draft.title) === 'panel' ? lexicon.begins('with', span.text) : 0
  const read = lead > 0 ? readPeople(span.text.slice(lead), desk.lex.book, 'line') : desk.lex.personLine(span.text)
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
const colonPerson = (reader: Reader, span: Span): boolean => {
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
const readPost = ({ draft, desk }: Reader, span: Span): boolean => {
  const last = draft.people.at(-1)
  const said = joinText(span.text).replace(/。$/, '')
  if (last === undefined || last.role !== undefined || last.bio.length > 0) return false
  const post = said.startsWith(last.name) ? said.slice(last.name.length).replace(/^[\s，,：:、]+/, '') : said
  if (!isPost(post, desk.lex.book) || livesOn(post, desk.lex.book)) return false
  last.role = post
  placeSpan(desk, span, 'speaker', 'personLine', draft)
  return true
}

/** Whose bio a paragraph is that begins with the name of one of the talk's own speakers. */
const ownBio = ({ draft, field, sticky, desk }: Reader, span: Span): PersonDraft | undefined => {
  const text = joinText(span.text.slice(0, 80))
  const { book } = desk.lex
  const person = draft.people.find(
    ({ name, alias }) => text.startsWith(name) || (alias !== undefined && text.startsWith(alias)),
  )
  if (person === undefined) return undefined
  const rest = text.slice(text.startsWith(person.name) ? person.name.length : (person.alias?.length ?? 0))
  if (field === 'abstract') return person.bio.length === 0 && /^\s*[：:]/.test(rest) ? person : undefined
  if (field !== 'open' && !(field === 'bio' && sticky)) return undefined
  const lives = livesOn(rest.replace(/^[\s，,：:（(]+/, ''), book)
  return /^\s*[，,：:（(、/|｜—–-]/.test(rest) || lives ? person : undefined
}

const readLabel = (reader: Reader, line: Line, label: Label, next: Line | undefined): void => {
  const { span } = line
  const field = FIELD_OF[label.role]
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

/** `讲师：…`: people on the line or below it, perhaps with more about the last of them. */
const readSpeakers = (reader: Reader, line: Line, content: Span): void => {
  const { desk, draft } = reader
  const { span } = line
  const people = content.text === '' ? undefined : peopleOf(reader, content.text)
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
    readLines(reader, line.children)
    reader.field = 'open'
    return
  }
  // below a label that has named somebody, more people beyond doubt, or more about the one
  const all = line.children.every(({ span: below }) => (desk.lex.personLine(below.text)?.score ?? 0) >= 0.7)
  if (all) {
    for (const child of line.children) readText(Object.assign(reader, { field: 'open' as const }), child, undefined)
    return
  }
  reader.target = draft.people.at(-1)
  writeLines(reader, line.children, ['bio', 'personLabel'])
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

const readRole = (reader: Reader, line: Line, content: Span): void => {
  if (content.text === '') reader.expected = 'role'
  giveRole(reader, content, line.span)
  readLines(reader, line.children)
}

/** A post for the people named already, or for the one to come. */
const giveRole = (reader: Reader, content: Span, whole: Span = content): void => {
  const { draft, desk } = reader
  const words = joinText(content.text)
  if (draft.people.length > 0) shareRoles(draft, content.text)
  else if (words !== '') reader.role = [reader.role, words].filter(Boolean).join(' ')
  placeSpan(desk, whole, 'speaker', 'personLabel', draft)
}

const readTitle = (reader: Reader, span: Span, label: Label): void => {
  const { draft, desk } = reader
  const content = trim(cut(span, label.from))
  if (content.text === '') {
    placeSpan(desk, span, 'label', 'label', draft)
    reader.expected = 'title'
    return
  }
  if (isPost(content.text, desk.lex.book) && draft.title !== '') {
    shareRoles(draft, content.text)
    placeSpan(desk, span, 'speaker', 'personLabel', draft)
    return
  }
  const head = desk.lex.head(span, label.from)
  const [best] = head.options
  const whole = head.options.find(({ order, quoted }) => order === 'title' && !quoted)
  const option =
    best?.quoted ||
    (best !== undefined &&
      best.people.length > 0 &&
      draft.people.length === 0 &&
      best.order === 'title-people' &&
      best.score >= 0.75)
      ? best
      : whole
  const title = joinText(option === undefined ? content.text : span.text.slice(...option.title))
  if (draft.title === '') readTitleLine(reader, span, { ...head }, option, false)
  else if (isSameTitle(draft.title, title)) placeSpan(desk, span, 'title', 'titleLabel', draft)
  else writeSpan(reader, span, 'abstract', 'abstract')
  if (reader.field === 'bio') Object.assign(reader, { field: 'open', sticky: false })
}

const readTime = (reader: Reader, span: Span, label: Label): void => {
  const { draft, desk } = reader
  const content = trim(cut(span, label.from))
  if (content.text === '') {
    placeSpan(desk, span, 'label', 'label', draft)
    reader.expected = 'time'
    return
  }
  const when = desk.lex.when(content.text, true)
  const isWhole = when !== undefined && !/[\p{L}\p{N}]/u.test(content.text.slice(when.length))
  const isTaken = when?.from !== undefined && fits(when, draft.day, desk.context)
  if (isTaken) draft.when ??= when
  if (isTaken && isWhole) placeSpan(desk, span, 'time', 'time', draft)
  else {
    writeSpan(reader, span, 'abstract', 'abstract')
    if (when?.from !== undefined && !isTaken) doubtTime(desk, span.line, span.text)
  }
}

const readLink = (reader: Reader, span: Span, content: Span, kind: 'video' | 'slides'): void => {
  const { draft, desk } = reader
  const found = readMaterial(content, desk.lex.book, kind)
  const taken = takeMaterial(draft, found)
  if (content.text === '') {
    reader.expected = kind
    placeSpan(desk, span, 'label', 'label', draft)
  } else if (found.only && taken) placeSpan(desk, span, kind, kind, draft)
  else writeSpan(reader, span, 'abstract', 'abstract')
}

const LONGEST_FACT = 60

/** `会场：A 厅`, `难度：入门`. */
const readPlain = (
  reader: Reader,
  line: Line,
  content: Span,
  field: 'room' | 'track' | 'level' | 'language' | 'tags',
): void => {
  const { draft, desk } = reader
  const words = joinText(content.text)
  const isFact = words !== '' && words.length <= LONGEST_FACT && linksIn(...content.nodes).length === 0
  if (!isFact || line.children.length > 0 || !takeFact(draft, field, words)) {
    writeSpan(reader, line.span, 'abstract', 'abstract')
    readLines(reader, line.children)
    return
  }
  placeSpan(desk, line.span, 'place', 'fact', draft)
}

/** Notes a fact about a talk; false where another has been told before, which must not hide it. */
const takeFact = (draft: Draft, field: 'room' | 'track' | 'level' | 'language' | 'tags', words: string): boolean => {
  if (field === 'tags') draft.tags = [...new Set([...(draft.tags ?? []), ...tagsOf(words)])]
  else if (draft[field] === undefined) draft[field] = words
  return field === 'tags' || draft[field] === words
}

const tagsOf = (words: string): readonly string[] => [...new Set(words.split(/\s*[、,，;；|/]\s*/).filter(Boolean))]

/** 简介 alone is about the speaker if it tells of a person, or if the abstract has a label and this tells of no talk. */
const proseOf = ({ labelled, draft, desk }: Reader, role: LabelRole, text: string): Prose => {
  if (role === 'takeaways' || role === 'bio' || role === 'abstract') return role
  if (role === 'audience') return 'abstract'
  if (labelled.bio) return 'abstract'
  if (draft.people.length === 0) return personWhoLives(text, desk.lex.book) === undefined ? 'abstract' : 'bio'
  const named = draft.people.some(({ name }) => text.startsWith(name))
  const { book } = desk.lex
  const tells =
    named ||
    livesOn(text, book) ||
    (book.hasPost(text.slice(0, 60)) && /经验|多年|负责|years|experience/i.test(text.slice(0, 120)))
  if (tells) return 'bio'
  return labelled.abstract ? (isPost(text.split(/[，,。.]/)[0] ?? '', book) ? 'bio' : 'abstract') : 'abstract'
}

const REASON = { bio: 'bioLabel', abstract: 'abstractLabel', takeaways: 'takeawaysLabel' } as const

const readProse = (reader: Reader, line: Line, label: Label, content: Span, next: Line | undefined): void => {
  const { desk, draft } = reader
  const { span } = line
  const below = content.text !== '' ? content.text : (line.children[0]?.span.text ?? next?.span.text ?? '')
  const field = proseOf(reader, label.role, below)
  reader.field = field
  reader.sticky = field !== 'bio' || reader.labelled.abstract || line.form === 'heading' || line.form === 'bold'
  if (field === 'bio') {
    const named = bioTarget(reader, label, span, below)
    reader.target = named.person
    if (content.text !== '' && named.from > 0) {
      // 嘉宾介绍：甲，公司职位。more: the name and post are the person's
      placeSpan(desk, cut(span, 0, label.from), 'label', 'label', draft)
      placeSpan(desk, cut(content, 0, named.from), 'speaker', 'personLabel', draft)
      writeSpan(reader, trim(cut(content, named.from)), 'bio', 'bioLabel')
      readLines(reader, line.children)
      closeBio(reader, true)
      return
    }
  }
  if (label.role === 'audience' && content.text !== '') {
    writeSpan(reader, span, 'abstract', 'abstract')
    readLines(reader, line.children)
    return
  }
  if (label.role === 'audience') writeSpan(reader, span, 'abstract', 'abstract')
  else placeSpan(desk, cut(span, 0, label.from), 'label', 'label', draft)
  const several = field === 'bio' ? biosIn(reader, content) : []
  for (const { person, span: own } of several) {
    reader.target = person
    writeSpan(reader, own, 'bio', 'bioName')
  }
  if (several.length === 0 && content.text !== '') writeSpan(reader, content, field, REASON[field])
  if (line.form === 'item' && line.children.length > 0) writeLines(reader, line.children, [field, REASON[field]])
  else readLines(reader, line.children)
  closeBio(reader, content.text !== '' || line.children.length > 0)
}

const closeBio = (reader: Reader, said: boolean): void => {
  if (reader.field === 'bio' && said && !reader.sticky) reader.field = 'open'
}

/** Bios of several people, each on a line of its own that begins with the name. */
const biosIn = ({ draft }: Reader, content: Span): readonly { readonly person: PersonDraft; readonly span: Span }[] => {
  const lines = linesOf(content)
  const bios = lines.flatMap((span) => {
    const person = draft.people.find(({ name }) => span.text.startsWith(name))
    return person === undefined ? [] : [{ person, span }]
  })
  return bios.length > 1 && bios.length === lines.length ? bios : []
}

/** Whose bio it is: the one whom label or text names, the first without one, or the last. Nobody named yet may come forward. */
const bioTarget = (
  reader: Reader,
  label: Label,
  span: Span,
  text: string,
): { readonly person: PersonDraft | undefined; readonly from: number } => {
  const { draft, desk, target } = reader
  const { book } = desk.lex
  if (label.who !== undefined) {
    if (findPerson(draft, label.who) === undefined) addPeople(draft, [{ name: label.who }])
    return { person: findPerson(draft, label.who), from: 0 }
  }
  const inText = draft.people.find(
    ({ name, alias }) => text.startsWith(name) || (alias !== undefined && text.startsWith(alias)),
  )
  if (inText !== undefined) return { person: inText, from: 0 }
  const read: People | undefined = readPersonLine(text, book) ?? personWhoLives(text, book)
  const [first] = read?.people ?? []
  if (first !== undefined && read?.people.length === 1) {
    const known = findPerson(draft, first.name)
    const handle =
      draft.people.length === 1 && draft.people[0]?.bio.length === 0 && isHandle(draft.people[0].name)
        ? draft.people[0]
        : undefined
    if (known === undefined && handle !== undefined) {
      handle.alias = handle.name
      handle.name = first.name
      if (first.role !== undefined) addRole(handle, first.role)
      return { person: handle, from: 0 }
    }
    if (known === undefined && draft.people.every(({ bio }) => bio.length > 0)) {
      const isWhole = read.bioFrom === undefined && span.text.includes(text)
      addPeople(draft, [isWhole || (read.bioFrom ?? 0) > 0 ? first : { name: first.name }])
      // what has become the name and post is no bio besides
      const isHere = span.text.includes(text) && first.role !== undefined
      const from = isHere ? (read.bioFrom ?? text.length) : 0
      return { person: findPerson(draft, first.name), from }
    }
    if (known !== undefined) {
      if (first.role !== undefined && known.role === undefined && (read.bioFrom ?? 0) > 0) addRole(known, first.role)
      return { person: known, from: 0 }
    }
  }
  return { person: draft.people.find(({ bio }) => bio.length === 0) ?? target ?? draft.people.at(-1), from: 0 }
}

const isHandle = (name: string): boolean => /^[\w.-]+$/.test(name)

const takeCell = (reader: Reader, cell: Cell): void => {
  const { desk, draft } = reader
  const { span, column } = cell
  if (span.text.trim() === '' && span.nodes.length === 0) return
  const where = cellPart(reader, cell)
  if (!cell.shared) placeSpan(desk, span, where[0], where[1], draft)
  void column
}

type Went = readonly [
  'speaker' | 'label' | 'time' | 'place' | 'bio' | 'abstract' | 'takeaways' | 'video' | 'slides',
  Reason,
]

const cellPart = (reader: Reader, cell: Cell): Went => {
  const { desk, draft } = reader
  const { column, span, header } = cell
  const { lex } = desk
  const text = cell.listed ? span.text.replace(/[,，]/g, '、') : span.text
  if (column === 'people') {
    const lines = text.split('\n').filter((one) => one.trim() !== '')
    const each = lines.map((one) => readPeople(one, lex.book, 'line'))
    const apart = lines.length > 1 && each.every((one) => one?.people.every(({ name }) => lex.book.score(name) >= 0.55))
    const people = apart
      ? each.flatMap((one) => one?.people ?? [])
      : (readPeople(text, lex.book, 'label')?.people ?? readPersonLine(text, lex.book, 'label')?.people)
    if (
      people !== undefined &&
      (people.length > 0 ||
        !/[\p{L}\p{N}]/u.test(text) ||
        lex.book.lexicon.words('unknown').has(text.trim().toLowerCase()))
    ) {
      takePeople(reader, people)
      return ['speaker', 'cell']
    }
  }
  if (column === 'time' || column === 'date' || column === 'end') {
    const when = lex.when(text, true)
    const isWhole = when !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(when.length))
    if (when !== undefined && isWhole) {
      if (column === 'date' && when.day !== undefined) {
        draft.day = when.day
        if (draft.when !== undefined && !fits(draft.when, draft.day, desk.context)) delete draft.when
        return ['time', 'time']
      }
      if (column === 'end' && draft.when !== undefined && draft.when.to === undefined && when.from !== undefined) {
        draft.when = { ...draft.when, to: when.from }
        return ['time', 'time']
      }
      if (when.from !== undefined && fits(when, draft.day, desk.context)) {
        draft.when ??= when
        return ['time', 'time']
      }
      if (when.from !== undefined && cell.shared !== true) doubtTime(desk, span.line, text)
    }
  }
  if (column === 'same' || column === 'duration' || !/[\p{L}\p{N}]/u.test(text)) return ['label', 'cell']
  if (column === 'number' && /^\D{0,2}\d{1,3}\D?$/.test(text)) return ['label', 'cell']
  if (column === 'room' || column === 'track' || column === 'level' || column === 'language' || column === 'tags') {
    if (text.length <= LONGEST_FACT && takeFact(draft, column, joinText(text))) return ['place', 'cell']
  }
  const found = readMaterial(span, lex.book, column === 'video' || column === 'slides' ? column : undefined)
  if (found.only && takeMaterial(draft, found)) return [found.video === undefined ? 'slides' : 'video', 'links']
  if (column === 'role' && draft.people.length > 0) {
    shareRoles(draft, text)
    return ['speaker', 'cell']
  }
  if (column === 'role') {
    reader.role = [reader.role, joinText(text)].filter(Boolean).join(' ')
    return ['speaker', 'cell']
  }
  if ((column === 'bio' || column === 'picture') && draft.people.length > 0) {
    const lines = linesOf(span)
    const owners = lines.map(({ text: one }) => draft.people.find(({ name }) => one.startsWith(name)))
    if (lines.length > 1 && owners.every((owner) => owner !== undefined))
      lines.forEach((one, index) => {
        owners[index]?.bio.push(paragraphOf(one))
      })
    else (draft.people.find(({ name }) => text.startsWith(name)) ?? draft.people.at(-1))?.bio.push(paragraphOf(span))
    return ['bio', 'cell']
  }
  if (column === 'takeaways') {
    draft.takeaways.push(paragraphOf(span))
    return ['takeaways', 'cell']
  }
  if (cell.shared) return ['abstract', 'cell']
  const prose = column === 'abstract' || column === 'picture' || header.trim() === ''
  const paragraph = paragraphOf(span)
  const colon = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(header) ? '：' : ': '
  const said = prose ? [] : [{ type: 'text', value: `${header}${colon}` } as const]
  draft.abstract.push({ ...paragraph, children: [...said, ...paragraph.children] })
  return ['abstract', 'cell']
}

/** A row of a table of people under a talk: about one of its speakers, or naming them where nobody has been named. */
const readPersonRow = (reader: Reader, line: Line): void => {
  const { desk, draft, field } = reader
  const row = personOfRow(line, desk)
  const known = row === undefined ? undefined : findPerson(draft, row.person.name)
  if (row !== undefined && (field === 'people' || known?.bio.length === 0)) {
    addPeople(draft, [row.person])
    findPerson(draft, row.person.name)?.bio.push(...row.bio)
    draft.lines.push(line)
    placeLine(desk, line, row.bio.length > 0 ? 'bio' : 'speaker', 'cell', draft)
    return
  }
  const item = leave(desk, line)
  if (row !== undefined && !desk.above.aside) keepProfile(desk, row.person, [item], row.bio)
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
