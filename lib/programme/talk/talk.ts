/** One talk from its line and what stands under it. */

import { joinText } from '@/lib/markdown'
import { addPeople, type Desk, type Draft, leave, type PersonDraft, withoutTitle } from '../draft'
import { bareText, isSameTitle } from '../lex/marks'
import type { Line } from '../lines/line'
import type { LabelRole } from '../roles'
import type { Judgement, Segments } from '../segment/segment'
import { takeCell } from './cells'
import { readLines, readText } from './lines'
import { isLabelled, type Reader, writeSpan } from './reader'
import { personAlone, startPerson } from './speakers'
import { givesWay, labelledTitle, readTitleLine } from './title'

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
