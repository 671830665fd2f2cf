/** Labelled prose: whether it is the abstract or a bio, and whose. */

import { joinText } from '@/lib/markdown'
import { addPeople, addRole, findPerson, type PersonDraft, placeSpan } from '../draft'
import type { Label } from '../lex/label'
import { isSameTitle } from '../lex/marks'
import type { People } from '../lex/people'
import { livesOn, personWhoLives, personWhoShares, readPersonLine } from '../lex/person-line'
import { isPost } from '../lex/title'
import type { Line } from '../lines/line'
import { cut, linesOf, type Span, trim } from '../lines/span'
import type { LabelRole } from '../roles'
import { type Prose, type Reader, writeLines, writeSpan } from './reader'

/** Whose bio a paragraph is that begins with the name of one of the talk's own speakers. */
export const ownBio = ({ draft, field, sticky, desk }: Reader, span: Span): PersonDraft | undefined => {
  const text = joinText(span.text.slice(0, 80))
  const { book } = desk.lex
  const person = draft.people.find(
    ({ name, alias }) => text.startsWith(name) || (alias !== undefined && text.startsWith(alias)),
  )
  if (person === undefined) return undefined
  const rest = text.slice(text.startsWith(person.name) ? person.name.length : (person.alias?.length ?? 0))
  // *Jane Roe works at …* behind the abstract
  const isSet = span.nodes[0]?.type === 'emphasis' && livesOn(rest, book)
  if (field === 'abstract') return person.bio.length === 0 && (isSet || /^\s*[：:]/.test(rest)) ? person : undefined
  if (field !== 'open' && !(field === 'bio' && sticky)) return undefined
  const lives = livesOn(rest.replace(/^[\s，,：:（(]+/, ''), book)
  return /^\s*[，,：:（(、/|｜—–-]/.test(rest) || lives ? person : undefined
}

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

export const readProse = (reader: Reader, line: Line, label: Label, content: Span, next: Line | undefined): void => {
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
      reader.below(line.children)
      closeBio(reader, true)
      return
    }
  }
  if (label.role === 'audience' && content.text !== '') {
    writeSpan(reader, span, 'abstract', 'abstract')
    reader.below(line.children)
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
  else reader.below(line.children)
  closeBio(reader, content.text !== '' || line.children.length > 0)
}

const closeBio = (reader: Reader, said: boolean): void => {
  if (reader.field === 'bio' && said && !reader.sticky) reader.field = 'open'
}

/** `*Jane Roe works at …*`: a paragraph in italics, or whose name is, that tells of the life of somebody not named before. */
export const speakerInBio = ({ draft, desk }: Reader, { nodes, text }: Span): PersonDraft | undefined => {
  const isSet = nodes[0]?.type === 'emphasis' || nodes[0]?.type === 'strong'
  const [person] = draft.people.length > 0 || !isSet ? [] : (personWhoLives(text, desk.lex.book)?.people ?? [])
  if (person === undefined) return undefined
  addPeople(draft, [person])
  return findPerson(draft, person.name)
}

/** A sentence on what somebody shares names who gives the talk, and is its abstract. */
export const noteWhoShares = ({ draft, desk, field }: Reader, { text }: Span): void => {
  if (draft.people.length > 0 || field !== 'open') return
  const told = desk.lex.told(text)
  const isOwn = told !== undefined && isSameTitle(text.slice(...told.title), draft.title)
  const person = isOwn ? told.person : personWhoShares(text, desk.lex.book)
  if (person !== undefined) addPeople(draft, [person])
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
  const read: People | undefined = readPersonLine(text, book) ?? personWhoLives(text, book, true)
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
