/** What a reading brings together: drafts of talks, what is left, and where every stretch of text went. */
import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import type { TalkKind } from '@/lib/model'
import type { Lexers } from './lex'
import type { Named } from './lex/person'
import type { Day, When } from './lex/time'
import type { Line } from './lines/line'
import { lastLine, lineOf, type Span, textOf } from './lines/span'
import type { Reason } from './reasons'
import type { BodyContext, Doubt, PartName } from './types'

export type PersonDraft = { name: string; alias?: string; role?: string; readonly bio: RootContent[] }

/** A talk while it is being read. */
export type Draft = {
  /** `schedule` for rows, items and lines with a time, which other places may describe at length. */
  readonly source: 'section' | 'schedule'
  title: string
  line: number
  readonly people: PersonDraft[]
  readonly abstract: RootContent[]
  readonly takeaways: RootContent[]
  when?: When
  /** The day that stands above it. */
  day?: Day
  /** What the head above says of it, where its own title says nothing. */
  kind?: TalkKind
  video?: string
  slides?: string
  room?: string
  track?: string
  level?: string
  language?: string
  tags?: readonly string[]
  /** The line it was opened by, and everything it was read from. */
  readonly opening: Line
  readonly lines: Line[]
}

/** A stretch of the body and the part it went to. */
export type Placed = {
  part: PartName
  readonly text: string
  readonly line: number
  readonly endLine: number
  draft?: Draft
  reason: Reason
}

/** Somebody told about outside of any talk; given to a talk of theirs that knows nothing about them yet. */
export type Profile = { readonly person: Named; readonly items: RestItem[]; readonly bio: RootContent[] }

/** A section that tells of a talk, outside of any: where the body has one talk only, it is that talk's. */
export type Section = {
  readonly field: 'abstract' | 'bio' | 'takeaways'
  readonly head: RestItem
  readonly items: RestItem[]
}

export type TalkItem = { readonly kind: 'talk'; draft: Draft }
export type RestItem = { readonly kind: 'rest'; readonly line: Line; readonly placed: readonly Placed[] }
export type Item = TalkItem | RestItem

export type Desk = {
  readonly lex: Lexers
  readonly context: BodyContext
  /** What the lines above announce: a day, a room, a track, a round table, or that nothing here is of this event. */
  above: {
    readonly day?: Day
    readonly room?: string
    readonly track?: string
    readonly roundtable: boolean
    /** What links are, where a heading says so: 视频回放. */
    readonly materials?: 'video' | 'slides'
    readonly aside: boolean
  }
  readonly items: Item[]
  readonly placed: Placed[]
  /** Everybody named, in order. */
  readonly people: Named[]
  readonly profiles: Profile[]
  readonly sections: Section[]
  readonly doubts: Doubt[]
}

export const newDesk = (lex: Lexers, context: BodyContext): Desk => ({
  lex,
  context,
  above: { roundtable: false, aside: false },
  items: [],
  placed: [],
  people: [],
  profiles: [],
  sections: [],
  doubts: [],
})

/** Notes where a span went. */
export const placeSpan = (desk: Desk, span: Span, part: PartName, reason: Reason, draft?: Draft): void =>
  place(desk, { text: span.text, line: span.line, endLine: lastLine(span), part, reason, ...(draft && { draft }) })

/** Notes where a block went. */
export const placeNode = (desk: Desk, node: RootContent, part: PartName, reason: Reason, draft?: Draft): void => {
  const [line, endLine] = [lineOf(node), node.position?.end.line ?? lineOf(node)]
  place(desk, { text: textOf(node), line, endLine, part, reason, ...(draft && { draft }) })
}

const place = (desk: Desk, placed: Placed): void => {
  if (placed.text.trim() !== '') desk.placed.push(placed)
}

/** Notes where the words of a line went, without those of what stands under it. */
export const placeLine = (desk: Desk, line: Line, part: PartName, reason: Reason, draft?: Draft): void => {
  if (line.node !== undefined) placeNode(desk, line.node, part, reason, draft)
  else if (line.cells === undefined) placeSpan(desk, line.span, part, reason, draft)
  else for (const { span, shared } of line.cells) if (!shared) placeSpan(desk, span, part, reason, draft)
}

/** Leaves a line where it stands, without what stands under it. */
export const leave = (desk: Desk, line: Line, reason: Reason = 'rest'): RestItem => {
  const from = desk.placed.length
  placeLine(desk, line, 'rest', reason)
  const item: RestItem = { kind: 'rest', line, placed: desk.placed.slice(from) }
  desk.items.push(item)
  return item
}

/** Adds people to a talk; one who is there already gains what was not said before. */
export const addPeople = (draft: Draft, people: readonly Named[]): void => {
  for (const { name, alias, role } of people) {
    const known = findPerson(draft, name)
    const person: PersonDraft = known ?? { name, bio: [] }
    if (known === undefined) draft.people.push(person)
    if (name !== person.name && withoutTitle(name) === person.name) person.name = name
    else if (name !== person.name && person.alias !== name && withoutTitle(person.name) !== name) addRole(person, name)
    if (alias !== undefined && person.alias === undefined && alias !== person.name) person.alias = alias
    else if (alias !== undefined && alias !== person.alias && alias !== person.name) addRole(person, alias)
    if (role !== undefined) addRole(person, role)
  }
}

/** Adds to what is known of a person's post, unless it is said already. */
export const addRole = (person: PersonDraft, role: string): void => {
  if (role === '' || person.role?.includes(role)) return
  person.role = person.role === undefined || role.includes(person.role) ? role : `${person.role} ${role}`
}

/** The person of a talk who goes by a name or nickname; with and without Dr. or Prof. */
export const findPerson = (draft: Draft, name: string): PersonDraft | undefined => {
  const plain = withoutTitle(name)
  return draft.people.find(
    (person) => person.name === name || person.alias === name || withoutTitle(person.name) === plain,
  )
}

/** A name without Dr. or Prof. before it. */
export const withoutTitle = (name: string): string => name.replace(/^(?:(?:dr|prof|professor|mag|ing)\.?\s+)+/i, '')

/** Gives a text of posts to the people of a talk: one each where there are as many of them, else all to the last. */
export const shareRoles = ({ people }: Draft, text: string): void => {
  const each = text.split(/\s*[、,，/\n]\s*/)
  const last = people.at(-1)
  if (people.length > 1 && each.length === people.length) {
    people.forEach((person, index) => {
      addRole(person, each[index] ?? '')
    })
  } else if (last !== undefined) addRole(last, joinText(text))
}
