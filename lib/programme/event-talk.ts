/**
 * The event that is its talk: the normal form of academic sites. No programme in the body, and either `event:` names a host
 * other than the title, or one to three authors (or one speaker's label) have an abstract or prose under a title that is no
 * gathering's. Precision before recall: a workshop's requirements, minutes and committees are none.
 */
import { joinText } from '@/lib/markdown'
import { composeLines } from './compose'
import { type Desk, type Draft, findPerson, leave } from './draft'
import type { Lexers } from './lex'
import { bareText, plainWords } from './lex/marks'
import { isVideoUrl, linksIn } from './lex/material'
import type { NameBook } from './lex/names'
import { readPeople } from './lex/people'
import type { Named } from './lex/person'
import { livesOn, personWhoLives } from './lex/person-line'
import { flatten, type Line } from './lines/line'
import { plainSpan } from './lines/span'
import { isOwnProse, isTitleRole, namesPeople } from './roles'
import { isGathering } from './segment/gathering'
import type { Judgement, Segments } from './segment/segment'
import { readLines } from './talk/lines'
import { writeLines } from './talk/reader'
import { readerOf } from './talk/talk'
import { POSITION } from './weights'

const MOST_AUTHORS = 3
/** Prose of this many letters tells of something. */
const ENOUGH_WORDS = 24

/** The talk that the event is, before anything is read; undefined where it is none, or nothing says so. */
export const eventAsTalk = (root: Line, segments: Segments, desk: Desk): Draft | undefined =>
  draftOfEvent(root, segments, desk)

/**
 * Reads the body of an event that is a talk: labels and headings that tell of it or of its people, and the first prose that
 * stands in the open, are the talk's; all else is left where it stands.
 */
export const composeEvent = (root: Line, segments: Segments, desk: Desk, draft: Draft): void => {
  const reader = readerOf(desk, draft, segments, root)
  let prose: 'before' | 'in' | 'behind' = 'before'
  const take = (read: () => void): void => {
    if (!desk.items.some(({ kind }) => kind === 'talk')) desk.items.push({ kind: 'talk', draft })
    Object.assign(reader, { field: 'open', sticky: false, target: undefined })
    read()
  }
  const walk = (lines: readonly Line[], parent: Line): void => {
    let taken = -1
    lines.forEach((line, at) => {
      if (at <= taken) return
      const label = line.span.text === '' ? undefined : desk.lex.label(line.span.text)
      const isOpen = label === undefined && isTold(line)
      const isBill = parent === root && at === 0 && billLine(lines, desk) !== undefined
      if (isBill || isOwnProse(label?.role) || isOwnPerson(line, draft)) {
        const field = label !== undefined && line.children.length === 0 ? label.role : undefined
        const alone = field === 'bio' && line.span.text.slice(label?.from).trim() === ''
        const told = alone
          ? lines.slice(at + 1, at + 2).filter((next) => desk.lex.label(next.span.text) === undefined && isTold(next))
          : []
        taken = at + told.length
        take(() => readLines(reader, [line, ...told], lines[at + 1 + told.length]))
        if (prose === 'in') prose = 'behind'
      } else if (isOpen && prose !== 'behind') {
        prose = 'in'
        take(() => writeLines(reader, [line], ['abstract', 'abstract']))
      } else if (
        label?.role === 'title' ||
        (line.form === 'heading' && segments.get(line)?.role === undefined && !desk.lex.lexicon.isNote(line.span.text))
      ) {
        if (prose === 'in') prose = 'behind'
        leave(desk, line)
        walk(line.children, line)
      } else {
        // a picture or recording between two paragraphs parts nothing
        if (prose === 'in' && line.form !== 'block') prose = 'behind'
        composeLines([line], parent, segments, desk)
      }
    })
  }
  walk(root.children, root)
}

/** Whom the event's own title bills: `Indexing at sea, by Jane Roe`. */
export const peopleInTitle = (title: string | undefined, lex: Lexers): readonly Named[] => {
  // Jane Roe's talk on …
  const [, whose = '', what = ''] = /^(\S.{2,40}?)['’]s\s+((?:\p{L}+\s+){0,2}\p{L}+)\s+on\s/u.exec(title ?? '') ?? []
  if (lex.book.score(whose) >= POSITION.bracket && lex.lexicon.holds('talk', what)) return [{ name: whose }]
  const [best] = title === undefined ? [] : lex.head(plainSpan(title, 1)).options
  const isBilled = best?.order === 'title-people' && best.by === 'by'
  // Jane Roe (Tidewater University): Indexing at sea
  const isHeaded =
    best?.order === 'people-title' &&
    best.by === 'colon' &&
    best.people.every(({ role = '' }) => lex.book.hasPost(role))
  return (isBilled || isHeaded) && best.people.every(({ name }) => lex.book.score(name) >= POSITION.bracket)
    ? best.people
    : []
}

/** A heading that is the name of one of the talk's people. */
const isOwnPerson = ({ form, span }: Line, draft: Draft): boolean =>
  (form === 'heading' || form === 'bold') && findPerson(draft, span.text.trim()) !== undefined

/** Prose that tells of the talk: a paragraph or point that is no label, and what illustrates it. */
const isTold = ({ form, span, quoted, children }: Line): boolean =>
  form === 'text' ? quoted === true || joinText(span.text).length > 12 : form === 'item' && children.length === 0

/** Whether an entry tells only when the one talk is, and what stands around it: 18:00 Doors, 18:30 Talk. */
const isAround = (line: Line, { head, option }: Judgement, { lexicon }: Lexers): boolean => {
  if (head.when?.from === undefined && line.form !== 'row') return false
  if (option === undefined || option.people.length > 0 || line.children.length > 0) return false
  const title = line.span.text.slice(...option.title)
  const role = lexicon.role(title)
  return role === 'talk' || role === 'title' || (lexicon.kind(title) !== undefined && lexicon.kind(title) !== 'panel')
}

/**
 * Whether a body has talks of its own. Where the front matter says who speaks, one heading with neither people nor time nor
 * labels below it is none.
 */
const hasTalks = (talks: readonly (readonly [Line, Judgement])[], { lex, context }: Desk): boolean => {
  const [only, ...others] = talks
  if (only === undefined || others.length > 0 || (context.speakers ?? []).length === 0) return talks.length > 0
  const [line, judgement] = only
  const isBare =
    line.form === 'heading' &&
    judgement.head.when?.from === undefined &&
    judgement.label === undefined &&
    (judgement.option?.people.length ?? 0) === 0 &&
    line.children.every(
      ({ span }) => !namesPeople(lex.label(span.text)?.role) && !isTitleRole(lex.label(span.text)?.role),
    )
  if (isBare) judgement.as = 'note'
  return !isBare
}

const draftOfEvent = (root: Line, segments: Segments, desk: Desk): Draft | undefined => {
  const { context, lex } = desk
  const { title = '', host } = context
  // the host of a series is nobody who speaks
  const authors = context.authors.filter((name) => name !== host)
  const entries = [...segments].filter(([, { as }]) => as === 'talk')
  const isEvening = entries.length > 0 && entries.every(([line, judgement]) => isAround(line, judgement, lex))
  if (title === '' || (!isEvening && hasTalks(entries, desk))) return undefined
  const lines = root.children.flatMap(flatten)
  if (isGathering(title, lex) || lines.some((line) => isForeign(line, segments, desk, isEvening))) return undefined
  const labelled = speakersIn(lines, desk)
  const speakers = labelled.length > 0 ? labelled : (billLine(root.children, desk) ?? [])
  const told = lines.filter((line) => isProse(line, desk))
  const letters =
    told.reduce((sum, { span }) => sum + bareText(span.text).length, 0) + bareText(context.abstract ?? '').length
  const isEnough = letters >= ENOUGH_WORDS
  const hosted = host !== undefined && bareText(host) !== bareText(title) && !bareText(title).includes(bareText(host))
  const { speakers: stated = [] } = context
  const listed = authors.map((name): Named => ({ name }))
  const billed = [stated, listed].find(({ length }) => length > 0) ?? peopleInTitle(title, lex)
  const known = billed.length > 0 && billed.length <= MOST_AUTHORS
  if (hosted ? billed.length === 0 && speakers.length === 0 : !(isEnough && (known || speakers.length > 0)))
    return undefined
  if (hosted && authors.length > 2 * MOST_AUTHORS) return undefined
  if (speakers.length > MOST_AUTHORS) return undefined
  const people = speakers.length > 0 ? speakers : billed
  if (isEvening) for (const [, judgement] of entries) judgement.as = 'note'
  const links = lines.flatMap(({ span, node }) => linksIn(...span.nodes, ...(node === undefined ? [] : [node])))
  const video = links.find(({ url }) => isVideoUrl(url))?.url
  return {
    source: 'section',
    title,
    line: Math.max(1, 2 - context.firstLine),
    people: people.map((person) => ({ ...person, bio: [] })),
    abstract: [],
    takeaways: [],
    opening: root,
    lines: [],
    ...(video !== undefined && { video }),
  }
}

/** Whether a line shows that the event is no single talk: a heading of minutes, a committee, requirements, a programme. */
const isForeign = (line: Line, segments: Segments, { lex }: Desk, isEvening: boolean): boolean => {
  if (line.form === 'columns') return !isEvening
  const judgement = segments.get(line)
  const role = judgement?.role
  if (line.form === 'heading' || line.form === 'bold' || line.form === 'summary') {
    if (role === 'aside' || role === 'part' || (role === 'programme' && !isEvening)) return true
    if (role === 'audience' || NOT_ONE.has(plainWords(line.span.text))) return true
  }
  const label = line.span.text === '' ? undefined : lex.label(line.span.text)
  return (
    label?.role === 'aside' ||
    (!isEvening &&
      judgement?.head.when?.from !== undefined &&
      line.form !== 'heading' &&
      label === undefined &&
      judgement.head.options.length > 0 &&
      line.form === 'item')
  )
}

/** Headings of workshops and courses. */
const NOT_ONE = new Set([
  'prerequisites',
  'requirements',
  'exercises',
  'homework',
  'learning objectives',
  'who would be interested',
  'who should attend',
])

/** `**Jane Roe & Li Wei**, *Tidewater University*` over the abstract: the first line names who speaks. */
const billLine = ([first, second]: readonly Line[], { lex }: Desk): readonly Named[] | undefined => {
  if (first === undefined || second === undefined || (first.form !== 'text' && first.form !== 'bold')) return undefined
  if (lex.label(second.span.text)?.role !== 'abstract' || first.span.text.length > 120) return undefined
  const read = lex.personLine(first.span.text)
  return read === undefined || read.bioFrom !== undefined || lex.label(first.span.text) !== undefined
    ? undefined
    : read.people
}

/** People of the labels that name speakers, each once. */
const speakersIn = (lines: readonly Line[], { lex }: Desk): readonly Named[] => {
  const found = new Map<string, Named>()
  for (const [at, { span, form, children }] of lines.entries()) {
    // **甲** over 甲's life
    const alone = form === 'heading' || form === 'bold' ? lex.personLine(span.text)?.people : undefined
    if (alone?.length === 1 && alone[0] !== undefined && begins(children[0]?.span.text ?? '', alone[0].name, lex.book))
      found.set(alone[0].name, alone[0])
    const label = span.text === '' ? undefined : lex.label(span.text)
    const own = label === undefined ? '' : span.text.slice(label.from).trim()
    if (label?.role === 'bio') {
      for (const person of personWhoLives(own, lex.book)?.people ?? []) found.set(person.name, person)
      for (const below of children) {
        const isHead = below.form === 'heading' || below.form === 'bold'
        const named = isHead
          ? lex.personLine(below.span.text.replace(/[\s：:]+$/, ''))
          : (personWhoLives(below.span.text, lex.book) ?? nameAndPost(below.span.text, lex))
        const [person] = isHead && below.children.length === 0 ? [] : (named?.people ?? [])
        if (person !== undefined) found.set(person.name, person)
      }
    }
    if (label?.role !== 'speaker') continue
    // a label alone names whom the next line names
    const below = children.length > 0 ? children.filter(isText) : lines.slice(at + 1, at + 2).filter(isText)
    for (const text of own === '' ? below.map((line) => line.span.text) : [own])
      for (const person of billedIn(text, lex.book)) if (!found.has(person.name)) found.set(person.name, person)
  }
  return [...found.values()]
}

/** `甲，某公司职位` under 讲师简介. */
const nameAndPost = (text: string, lex: Lexers): { readonly people: readonly Named[] } | undefined => {
  const read = lex.personLine(text)
  return read?.people.length === 1 && read.score >= POSITION.line && read.people[0]?.role !== undefined
    ? read
    : undefined
}

/** Whom a text under a speaker's label names: somebody with post and firm on further lines, or several people. */
const billedIn = (text: string, book: NameBook): readonly Named[] => {
  if (text.length > 240) return []
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const [who = '', ...posts] = lines.length > 1 ? lines.flatMap((line) => line.split(/\s*[,，]\s+/)) : []
  const alone = posts.some((post) => book.hasPost(post)) ? readPeople(who, book, 'label')?.people : undefined
  if (alone?.length === 1)
    return alone.map((person) => ({ ...person, role: [person.role, ...posts].filter(Boolean).join(', ') }))
  return (text.length <= 160 ? readPeople(text, book, 'label')?.people : undefined) ?? []
}

const isText = ({ form }: Line): boolean => form === 'text' || form === 'bold' || form === 'item'

/** Whether a text begins with somebody's name, or the first word of it, and tells of their life. */
const begins = (text: string, name: string, book: NameBook): boolean => {
  const said = [name, name.split(' ')[0] ?? name].find((one) => text.startsWith(one))
  return said !== undefined && livesOn(text.slice(said.length), book)
}

/** A paragraph or point that is no label, or one with what it announces on its line: `Abstract: …`. */
const isProse = ({ form, span }: Line, { lex }: Desk): boolean => {
  const label = lex.label(span.text)
  return (
    (form === 'text' || form === 'item') &&
    (label === undefined || isOwnProse(label.role)) &&
    joinText(span.text.slice(label?.from)).length > 12
  )
}
