import type { EventSummary, Person } from '@/lib/model'
import { bySpeaker } from './appearances'
import { isTalk } from './counts'
import { compareNames } from './order'

/** Somebody with a page, and how often they were on stage. */
export type Listed = { readonly name: string; readonly person: Person; readonly talks: number; readonly events: number }

/** Everybody who was on stage or has a profile, those with the most talks first, then the most events, then by name. */
export const speakerList = (events: readonly EventSummary[], people: readonly Person[]): readonly Listed[] =>
  people
    .map((person) => listed(events, person))
    .sort((a, b) => b.talks - a.talks || b.events - a.events || compareNames(a.name, b.name))

const listed = (events: readonly EventSummary[], person: Person): Listed => {
  const appearances = bySpeaker(events).get(person.slug) ?? []
  return {
    name: person.name,
    person,
    talks: appearances.filter(({ talk }) => talk !== undefined && isTalk(talk)).length,
    events: new Set(appearances.map(({ event }) => event)).size,
  }
}
