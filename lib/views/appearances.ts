import type { EventSummary, Mention, Talk } from '@/lib/model'
import { chronological } from './order'
import { remember } from './remember'

/** Somebody on stage: in a talk, or only in the event's list of speakers, where nobody wrote down the topic. */
export type Appearance = {
  readonly event: EventSummary
  readonly talk?: Talk
  /** Name, nickname and role as they were at that event. */
  readonly mention: Mention
}

/** Every person's appearances by slug, the latest first. */
export const bySpeaker: (events: readonly EventSummary[]) => ReadonlyMap<string, readonly Appearance[]> = remember(
  (events) => {
    const people = new Map<string, Appearance[]>()
    for (const event of chronological(events)) for (const [slug, found] of atEvent(event)) extend(people, slug, found)
    for (const appearances of people.values()) appearances.reverse()
    return people
  },
)

/** What one person did, the latest event first, in programme order within it; empty for an unknown slug. */
export const appearancesOf = (events: readonly EventSummary[], slug: string): readonly Appearance[] =>
  bySpeaker(events).get(slug) ?? []

const atEvent = (event: EventSummary): ReadonlyMap<string, Appearance[]> => {
  const people = new Map<string, Appearance[]>()
  for (const talk of [...event.talks].reverse()) {
    for (const mention of talk.speakers) extend(people, mention.slug, [{ event, talk, mention }])
  }
  for (const mention of event.speakers)
    if (!people.has(mention.slug)) extend(people, mention.slug, [{ event, mention }])
  return people
}

const extend = (people: Map<string, Appearance[]>, slug: string, more: readonly Appearance[]): void => {
  const known = people.get(slug)
  if (known === undefined) people.set(slug, [...more])
  else known.push(...more)
}
