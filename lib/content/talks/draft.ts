import type { RootContent } from 'mdast'
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
  source: head !== undefined && head.level > LEVEL.bold ? 'schedule' : 'section',
  title: '',
  line,
  people: [],
  abstract: [],
  takeaways: [],
  ...(head && { head }),
})

/** Adds people to a talk; one who is there already gains what was not known. */
export const addPeople = (draft: Draft, people: readonly Named[]): void => {
  for (const { name, alias, role } of people) {
    const known = findPerson(draft, name)
    if (known === undefined)
      draft.people.push({ name, bio: [], ...(alias !== undefined && { alias }), ...(role !== undefined && { role }) })
    else {
      if (known.alias === undefined && alias !== undefined) known.alias = alias
      if (known.role === undefined && role !== undefined) known.role = role
    }
  }
}

/** The person of a talk who goes by a name or nickname. */
export const findPerson = (draft: Draft, name: string): PersonDraft | undefined =>
  draft.people.find((person) => person.name === name || person.alias === name)
