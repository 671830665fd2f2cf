import type { EventSummary, Mention } from '@/lib/model'
import { type Appearance, appearancesOf } from './appearances'
import { compareNames } from './order'

/** Somebody who shared a talk, and how many talks they shared. */
export type CoSpeaker = { readonly person: Mention; readonly talks: number }

/** The others in one talk. */
export const companionsIn = ({ talk, mention }: Appearance): readonly Mention[] =>
  talk?.speakers.filter((other) => other.slug !== mention.slug) ?? []

/** People who stood on stage in the same talks as this person, the most frequent first. */
export const coSpeakersOf = (events: readonly EventSummary[], slug: string): readonly CoSpeaker[] => {
  const found = new Map<string, CoSpeaker>()
  for (const person of appearancesOf(events, slug).flatMap(companionsIn)) {
    found.set(person.slug, { person, talks: (found.get(person.slug)?.talks ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.talks - a.talks || compareNames(a.person.name, b.person.name))
}
