import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import type { TalkKind } from '@/lib/model'
import type { When } from './clock'
import type { Named } from './people'
import { type HeadUnit, LEVEL, type Unit } from './unit'

export type PersonDraft = {
  name: string
  alias?: string
  role?: string
  readonly bio: RootContent[]
}

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
  /** What the head above says of it, where its own title says nothing. */
  kind?: TalkKind
  video?: string
  slides?: string
  /** Absent where labels alone made it a talk. */
  readonly head?: HeadUnit
  /** Everything it was read from. */
  readonly units: readonly Exclude<Unit, { kind: 'end' }>[]
}

/** A new draft; schedule entries may be merged into fuller descriptions later. */
export const newDraft = (line: number, units: Draft['units'], head?: HeadUnit): Draft => ({
  units,
  source:
    head?.level === LEVEL.entry || (head?.form === 'line' && head.head.when !== undefined) ? 'schedule' : 'section',
  title: '',
  line,
  people: [],
  abstract: [],
  takeaways: [],
  ...(head && { head }),
})

/** Adds people to a talk; one who is there already gains what was not said before. */
export const addPeople = (draft: Draft, people: readonly Named[]): void => {
  for (const { name, alias, role } of people) {
    const known = findPerson(draft, name)
    const person: PersonDraft = known ?? { name, bio: [] }
    if (known === undefined) draft.people.push(person)
    if (name !== person.name && person.alias !== name) addRole(person, name)
    if (alias !== undefined && person.alias === undefined && alias !== person.name) person.alias = alias
    else if (alias !== undefined && alias !== person.alias && alias !== person.name) addRole(person, alias)
    if (role !== undefined) addRole(person, role)
  }
}

/** Adds to what is known of a person's post, unless it is said already. */
export const addRole = (person: PersonDraft, role: string): void => {
  if (role === '' || person.role?.includes(role)) return
  person.role = person.role === undefined ? role : `${person.role} ${role}`
}

/** The person of a talk who goes by a name or nickname. */
export const findPerson = (draft: Draft, name: string): PersonDraft | undefined =>
  draft.people.find((person) => person.name === name || person.alias === name)

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
