/** The cells of a row of a programme or of a table of people. */

import { joinText } from '@/lib/markdown'
import { fits } from '../days'
import { addPeople, findPerson, leave, placeLine, placeSpan, shareRoles } from '../draft'
import { readMaterial } from '../lex/material'
import type { NameBook } from '../lex/names'
import { readPeople } from '../lex/people'
import type { Named } from '../lex/person'
import { readPersonLine } from '../lex/person-line'
import type { Cell, Line } from '../lines/line'
import { linesOf, paragraphOf } from '../lines/span'
import { keepProfile, personOfRow } from '../profiles'
import type { Reason } from '../reasons'
import { takeFact, takeMaterial } from './facts'
import { doubtTime, LONGEST_FACT, type Reader } from './reader'
import { takePeople } from './speakers'

export const takeCell = (reader: Reader, cell: Cell): void => {
  const { desk, draft } = reader
  const { span } = cell
  if (span.text.trim() === '' && span.nodes.length === 0) return
  const where = cellPart(reader, cell)
  if (!cell.shared) placeSpan(desk, span, where[0], where[1], draft)
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
    const handles = handlesIn(text, lex.book)
    if (handles.length > 0) {
      takePeople(reader, handles)
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

/** What people are called on the net: a word in small letters, which is a name only where a column says so. */
const handlesIn = (text: string, { lexicon }: NameBook): readonly Named[] => {
  const words = text.split(/\s*[、,，&＆/+]\s*/)
  const isHandle = (word: string): boolean =>
    /^@?[a-z][\w.-]{1,30}$/i.test(word) && lexicon.role(word) === undefined && lexicon.kind(word) === undefined
  return words.every(isHandle) ? words.map((word) => ({ name: word.replace(/^@/, '') })) : []
}

/** A row of a table of people under a talk: about one of its speakers, or naming them where nobody has been named. */
export const readPersonRow = (reader: Reader, line: Line): void => {
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
