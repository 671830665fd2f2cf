import type { EventSummary, Mention, Term } from '@/lib/model'
import { bySpeaker } from './appearances'
import { byCity, byTag, cityOf } from './by-term'
import { compareNames } from './order'

/** An event worth going to next, and what both have in common. */
export type Related = {
  readonly event: EventSummary
  readonly speakers: readonly Mention[]
  readonly tags: readonly Term[]
  readonly city?: Term
}

/** How many events around this one are looked at in each topic and city, so that a popular one costs no more. */
const reach = 12

const weight = { speaker: 6, tag: 2, city: 1 }

/**
 * Other events by what they share: people first, then topics (a rare one says more than one that half the archive
 * has), then the city. Events of the same series are left out where `except` names them.
 */
export const relatedEvents = (
  events: readonly EventSummary[],
  event: EventSummary,
  limit: number,
  except: readonly EventSummary[] = [],
): readonly Related[] => {
  const left = new Set([event.slug, ...except.map(({ slug }) => slug)])
  return [...candidates(events, event)]
    .filter((other) => !left.has(other.slug))
    .map((other) => ({ related: compare(event, other), score: score(events, event, other) }))
    .sort((a, b) => b.score - a.score || distance(event, a.related.event) - distance(event, b.related.event))
    .slice(0, limit)
    .map(({ related }) => related)
}

const candidates = (events: readonly EventSummary[], event: EventSummary): ReadonlySet<EventSummary> => {
  const city = cityOf(event)
  const shared = [
    ...event.tags.map((tag) => byTag(events).find(tag.slug)?.events ?? []),
    ...(city === undefined ? [] : [byCity(events).find(city.slug)?.events ?? []]),
  ]
  const people = event.speakers.flatMap(
    ({ slug }) =>
      bySpeaker(events)
        .get(slug)
        ?.slice(0, 2 * reach) ?? [],
  )
  return new Set([...people.map((appearance) => appearance.event), ...shared.flatMap((list) => around(list, event))])
}

const around = (list: readonly EventSummary[], event: EventSummary): readonly EventSummary[] => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.time.start.epoch ?? 0) < event.time.start.epoch) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - reach), low + reach)
}

const compare = (event: EventSummary, other: EventSummary): Related => {
  const speakers = new Set(event.speakers.map(({ slug }) => slug))
  const tags = new Set(event.tags.map(({ slug }) => slug))
  const city = cityOf(other)
  return {
    event: other,
    speakers: other.speakers.filter(({ slug }) => speakers.has(slug)),
    tags: other.tags.filter(({ slug }) => tags.has(slug)).sort((a, b) => compareNames(a.name, b.name)),
    ...(city !== undefined && city.slug === cityOf(event)?.slug && { city }),
  }
}

const score = (events: readonly EventSummary[], event: EventSummary, other: EventSummary): number => {
  const { speakers, tags, city } = compare(event, other)
  const rarity = (tag: Term): number => 1 / Math.log2(2 + (byTag(events).find(tag.slug)?.events.length ?? 0))
  const topics = tags.reduce((sum, tag) => sum + rarity(tag), 0)
  return speakers.length * weight.speaker + topics * weight.tag + (city === undefined ? 0 : weight.city)
}

const distance = (a: EventSummary, b: EventSummary): number => Math.abs(a.time.start.epoch - b.time.start.epoch)
