import type { EventSummary, Person, Term } from '@/lib/model'
import { type Appearance, appearancesOf } from './appearances'
import { byCity, byTag } from './by-term'
import { type CoSpeaker, coSpeakersOf } from './co-speakers'
import { isTalk } from './counts'
import { yearSpan } from './order'
import { nicknamesOf, type Role, rolesOf } from './roles'

export type SpeakerPage = {
  /** The latest first. */
  readonly appearances: readonly Appearance[]
  /** Events they were at, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly talks: number
  readonly cities: readonly Term[]
  /** Topics of those events, the most frequent first. */
  readonly tags: readonly Term[]
  readonly coSpeakers: readonly CoSpeaker[]
  /** The latest first. */
  readonly roles: readonly Role[]
  /** Other names: those of the profile, then those that events announced. */
  readonly names: readonly string[]
  readonly span: { readonly first: string; readonly last: string } | undefined
}

/** A life of talks: everything the archive knows about one person. */
export const speakerPage = (archive: readonly EventSummary[], person: Person): SpeakerPage => {
  const appearances = appearancesOf(archive, person.slug)
  const events = [...new Set(appearances.map(({ event }) => event))].reverse()
  const names = [...person.aliases, ...nicknamesOf(appearances)]
  return {
    appearances,
    events,
    talks: appearances.filter(({ talk }) => talk !== undefined && isTalk(talk)).length,
    cities: byCity(events).list.map(({ term }) => term),
    tags: byTag(events).list.map(({ term }) => term),
    coSpeakers: coSpeakersOf(archive, person.slug),
    roles: rolesOf(appearances),
    names: [...new Set(names)].filter((name) => name !== person.name && !isFileName(name, person)),
    span: yearSpan(events),
  }
}

/** Profiles answer to the name of their folder or file too, which nobody is called by. */
export const isFileName = (name: string, { file = '' }: Person): boolean => file.split(/[/.]/).includes(name)
