/**
 * The event that is its talk: the normal form of academic sites. No programme in the body, and either `event:` names a host
 * other than the title, or one to three authors (or one speaker's label) have an abstract or prose under a title that is no
 * gathering's. Precision before recall: a workshop's requirements, minutes and committees are none.
 */
import { joinText } from '@/lib/markdown'
import type { Desk, Draft, RestItem } from './draft'
import { isVideoUrl, linksIn } from './lex/links'
import { bareText, plainWords } from './lex/marks'
import { type Named, readPeople } from './lex/people'
import { flatten, type Line } from './line'
import { blocksOf } from './rest'
import { isGathering, type Segments } from './segment'

const MOST_AUTHORS = 3
/** Prose of this many letters tells of something. */
const ENOUGH_WORDS = 24

/**
 * The talk that the event is; undefined where it is none, or nothing says so. Prose before the first heading is its abstract,
 * and is taken from what is left of the body.
 */
export const eventAsTalk = (root: Line, segments: Segments, desk: Desk): Draft | undefined => {
  const draft = draftOfEvent(root, segments, desk)
  if (draft === undefined) return undefined
  const first = desk.items.findIndex((item) => item.kind === 'rest' && isTold(item.line, desk))
  const told: RestItem[] = []
  for (let at = first; first !== -1; at += 1) {
    const item = desk.items[at]
    if (item?.kind !== 'rest' || !isTold(item.line, desk)) break
    told.push(item)
  }
  if (told.length === 0) return draft
  draft.abstract.push(...blocksOf(told.map(({ line }) => line)))
  for (const { placed } of told)
    for (const one of placed) Object.assign(one, { part: 'abstract', reason: 'abstract', draft })
  desk.items.splice(first, told.length, { kind: 'talk', draft })
  return draft
}

/** Prose that tells of the talk, above any heading: a paragraph that is no label, and what illustrates it. */
const isTold = (line: Line, desk: Desk): boolean => {
  const { form, span, quoted } = line
  if (form === 'text')
    return desk.lex.label(span.text) === undefined && (quoted === true || joinText(span.text).length > 12)
  return form === 'item' && line.children.length === 0 && desk.lex.label(span.text) === undefined
}

const draftOfEvent = (root: Line, segments: Segments, desk: Desk): Draft | undefined => {
  const { context, lex } = desk
  const { title = '', host, authors } = context
  if (title === '' || desk.items.some(({ kind }) => kind === 'talk')) return undefined
  const lines = root.children.flatMap(flatten)
  if (isGathering(title, lex) || lines.some((line) => isForeign(line, segments, desk))) return undefined
  const speakers = speakersIn(lines, desk)
  const told = lines.filter((line) => isProse(line, desk))
  const letters =
    told.reduce((sum, { span }) => sum + bareText(span.text).length, 0) + bareText(context.abstract ?? '').length
  const isEnough = letters >= ENOUGH_WORDS
  const hosted = host !== undefined && bareText(host) !== bareText(title) && !bareText(title).includes(bareText(host))
  const known = authors.length > 0 && authors.length <= MOST_AUTHORS
  if (hosted ? authors.length === 0 && speakers.length === 0 : !(isEnough && (known || speakers.length > 0)))
    return undefined
  if (hosted && authors.length > 2 * MOST_AUTHORS) return undefined
  if (speakers.length > MOST_AUTHORS) return undefined
  const people = speakers.length > 0 ? speakers : authors.map((name): Named => ({ name }))
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
const isForeign = (line: Line, segments: Segments, { lex }: Desk): boolean => {
  if (line.form === 'columns') return true
  const judgement = segments.get(line)
  const role = judgement?.role
  if (line.form === 'heading' || line.form === 'bold' || line.form === 'summary') {
    if (role === 'aside' || role === 'programme' || role === 'part') return true
    if (role === 'audience' || NOT_ONE.has(plainWords(line.span.text))) return true
  }
  const label = line.span.text === '' ? undefined : lex.label(line.span.text)
  return (
    label?.role === 'aside' ||
    (judgement?.head.when?.from !== undefined &&
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

/** People of the labels that name speakers, each once. */
const speakersIn = (lines: readonly Line[], { lex }: Desk): readonly Named[] => {
  const found = new Map<string, Named>()
  for (const { span } of lines) {
    const label = span.text === '' ? undefined : lex.label(span.text)
    if (label?.role !== 'speaker') continue
    const text = span.text.slice(label.from).trim()
    const people = text.length <= 160 ? readPeople(text, lex.book, 'label') : undefined
    for (const person of people?.people ?? []) if (!found.has(person.name)) found.set(person.name, person)
  }
  return [...found.values()]
}

const isProse = ({ form, span }: Line, { lex }: Desk): boolean =>
  (form === 'text' || form === 'item') && lex.label(span.text) === undefined && joinText(span.text).length > 12
