import { nameKey } from '@/lib/archive/person'
import type { Archive } from '@/lib/archive/whole'
import type { Spot } from '@/lib/model'
import { byDate } from '../events'
import { spotOf, spotOfPerson } from '../finding'
import { spellingsOf } from './names'

/** One name over all events, where no profile says otherwise. */
export type Appearance = {
  readonly name: string
  /** How many events name it so. */
  readonly events: number
  readonly roles: readonly string[]
  readonly nicknames: readonly string[]
  readonly hasProfile: boolean
  readonly spot: () => Spot
}

type Growing = { -readonly [K in keyof Appearance]: Appearance[K] }

/** Everybody whom events or profiles name, by name, oldest appearance first. */
export const peopleIn = (archive: Pick<Archive, 'events' | 'people'>): readonly Appearance[] => {
  const { keyOf } = spellingsOf(archive)
  const found = new Map<string, Growing>()
  for (const person of archive.people) {
    const roles = person.record.role === undefined ? [] : [person.record.role]
    const { name } = person.record
    found.set(keyOf(name), {
      name,
      events: 0,
      roles,
      nicknames: [],
      hasProfile: true,
      spot: () => spotOf(person, ['title']),
    })
  }
  for (const event of byDate(archive.events)) {
    for (const { name, role, alias } of event.record.speakers) {
      const key = keyOf(name)
      const known = found.get(key) ?? {
        name,
        events: 0,
        roles: [],
        nicknames: [],
        hasProfile: false,
        spot: () => spotOfPerson(event, name),
      }
      known.events += 1
      if (role !== undefined) known.roles = [...known.roles, role]
      if (alias !== undefined && nameKey(alias) !== key) known.nicknames = [...new Set([...known.nicknames, alias])]
      found.set(key, known)
    }
  }
  return [...found.values()]
}
