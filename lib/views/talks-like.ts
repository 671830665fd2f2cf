import type { EventSummary, Talk } from '@/lib/model'
import { appearancesOf } from './appearances'
import { isTalk } from './counts'
import { remember } from './remember'

/** A talk and the event it was given at. */
export type Given = { readonly event: EventSummary; readonly talk: Talk }

/** A word in more titles than this says little about any of them. */
const common = 200

/** Less in common than this is chance: one rare word, or two that are not. */
const threshold = 0.24

type Entry = Given & { readonly words: ReadonlySet<string> }

const indexOf = remember((events: readonly EventSummary[]) => {
  const entries = events.flatMap((event) =>
    event.talks.filter(isTalk).map((talk): Entry => ({ event, talk, words: wordsOf(talk.title) })),
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
  const words = wordsOf(talk.title)
  const weight = (word: string): number => Math.log((size + 1) / ((found.get(word)?.length ?? 0) + 0.5))
  const scores = new Map<Entry, number>()
  for (const word of words) {
    const entries = found.get(word) ?? []
    if (entries.length > common) continue
    for (const entry of entries) scores.set(entry, (scores.get(entry) ?? 0) + weight(word))
  }
  const total = (of: ReadonlySet<string>): number => [...of].reduce((sum, word) => sum + weight(word), 0)
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
