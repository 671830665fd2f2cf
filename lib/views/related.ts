import type { EventSummary, Mention, Talk, Term } from '@/lib/model'
import { compareNames } from './order'
import { remember } from './remember'
import { appearancesOf, bySpeaker } from './speakers'
import { isTalk } from './talks'
import { byCity, byTag, cityOf } from './terms'

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

/** A talk and the event it was given at. */
export type Given = { readonly event: EventSummary; readonly talk: Talk }

/** A word in more titles than this says little about any of them. */
const common = 200

/** Less in common than this is chance: one rare word, or two that are not. */
const threshold = 0.24

/** An array: sets of 20,000 titles take twice the memory. */
type Entry = Given & { readonly words: readonly string[] }

const indexOf = remember((events: readonly EventSummary[]) => {
  const entries = events.flatMap((event) =>
    event.talks.filter(isTalk).map((talk): Entry => ({ event, talk, words: [...wordsOf(talk.title)] })),
  )
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const word of entry.words) {
      const known = found.get(word)
      if (known === undefined) found.set(word, [entry])
      else known.push(entry)
    }
  }
  return { found, size: entries.length }
})

/**
 * Other talks whose titles speak of the same things, the nearest first: Latin by words, Han by pairs of characters, and
 * what few titles say counts more. Talks of the same event are left out, they stand beside it anyway.
 */
export const talksLike = (
  events: readonly EventSummary[],
  { event, talk }: Given,
  limit: number,
  except: ReadonlySet<Talk> = new Set(),
): readonly Given[] => {
  const { found, size } = indexOf(events)
  const words = [...wordsOf(talk.title)]
  const weight = (word: string): number => Math.log((size + 1) / ((found.get(word)?.length ?? 0) + 0.5))
  const scores = new Map<Entry, number>()
  for (const word of words) {
    const entries = found.get(word) ?? []
    if (entries.length > common) continue
    for (const entry of entries) scores.set(entry, (scores.get(entry) ?? 0) + weight(word))
  }
  const total = (of: readonly string[]): number => of.reduce((sum, word) => sum + weight(word), 0)
  const own = total(words)
  return [...scores]
    .filter(([entry]) => entry.event.slug !== event.slug && !except.has(entry.talk))
    .map(([entry, score]) => ({ entry, score: score / Math.sqrt(own * total(entry.words)) }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score || b.entry.event.time.start.epoch - a.entry.event.time.start.epoch)
    .slice(0, limit)
    .map(({ entry }) => ({ event: entry.event, talk: entry.talk }))
}

/** What the people of one talk said at other events, the latest first. */
export const talksBySame = (events: readonly EventSummary[], { event, talk }: Given): readonly Given[] => {
  const others = talk.speakers.flatMap(({ slug }) => appearancesOf(events, slug))
  const found = new Map<Talk, Given>()
  for (const other of others) {
    if (other.talk !== undefined && other.event.slug !== event.slug) {
      found.set(other.talk, { event: other.event, talk: other.talk })
    }
  }
  return [...found.values()].sort((a, b) => b.event.time.start.epoch - a.event.time.start.epoch)
}

const stopWords = new Set([
  'and',
  'the',
  'for',
  'with',
  'from',
  'how',
  'based',
  'using',
  '基于',
  '如何',
  '实践',
  '中的',
  '应用',
])

const wordsOf = (title: string): ReadonlySet<string> => {
  const latin = title.toLowerCase().match(/[a-z][a-z0-9+#.]*[a-z0-9+#]/g) ?? []
  const han = (title.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })
  return new Set([...latin, ...han].filter((word) => !stopWords.has(word)))
}
