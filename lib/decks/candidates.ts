import type { Listing, Talk } from '@/lib/model'
import type { DeckFile } from './deck-files'
import { type Fit, fitOf, type MatchedEvent, type StatedFolders, statedFolders } from './fit'
import { fold, namesPerson, wordsOf } from './names'
import { factsOfPath } from './path-facts'

type Grams = ReadonlyMap<string, number>

/**
 * Compares titles by what is particular about them: pairs of Han characters and triples of Latin letters, so that slips
 * of the pen count little; what most titles of the archive share (Service Mesh, 实践) weighs next to nothing.
 * @param corpus every title and file name that the archive has
 */
const titleComparer = (corpus: readonly string[]): ((title: string, name: string) => number) => {
  const frequency = new Map<string, number>()
  for (const text of new Set(corpus))
    for (const gram of gramsOf(text)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const size = Math.max(1, corpus.length)
  const weighed = new Map<string, Grams>()
  const weigh = (text: string): Grams => {
    const known = weighed.get(text)
    if (known !== undefined) return known
    const grams = new Map([...gramsOf(text)].map((gram) => [gram, Math.log(1 + size / (frequency.get(gram) ?? 1))]))
    weighed.set(text, grams)
    return grams
  }
  return (title, name) => overlap(weigh(title), weigh(name))
}

/** Dice's coefficient over weighted grams: 0 for nothing in common, 1 for the same text. */
const overlap = (a: Grams, b: Grams): number => {
  let shared = 0
  for (const [gram, weight] of a) if (b.has(gram)) shared += weight
  const all = total(a) + total(b)
  return all === 0 ? 0 : (2 * shared) / all
}

const total = (grams: Grams): number => [...grams.values()].reduce((sum, weight) => sum + weight, 0)

const gramsOf = (text: string): ReadonlySet<string> => {
  const grams = new Set<string>()
  for (const word of wordsOf(fold(text)))
    for (const run of word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
      const isHan = /^\p{Script=Han}/u.test(run)
      const padded = isHan ? run : `^${run}$`
      const size = isHan ? 2 : 3
      if (padded.length < size) grams.add(padded)
      for (let index = 0; index + size <= padded.length; index += 1) grams.add(padded.slice(index, index + size))
    }
  return grams
}

/** A deck and a talk that may belong together, with everything that speaks for it. */
export type Pair = {
  readonly event: MatchedEvent
  readonly talk: Talk
  readonly fit: Fit
  /** The talk's speakers whom the file names. */
  readonly names: readonly string[]
  /** Likeness of the titles, 0 to 1. */
  readonly title: number
}

/** Other spellings of a person that a file may use, by the person's slug. */
export type Spellings = (slug: string) => readonly string[]

export type Finder = {
  /** The talks whose event the deck's folder fits. */
  readonly near: (file: DeckFile) => readonly Pair[]
  /** All talks of events that use this repository, whatever the folder says. */
  readonly anywhere: (file: DeckFile) => readonly Pair[]
  /** Whether the file names anybody who speaks at any event. */
  readonly namesAnybody: (file: DeckFile) => boolean
}

/** Prepares the search for the talks of decks. Talks that have a deck already are not found. */
export const findCandidates = (
  events: readonly MatchedEvent[],
  files: readonly DeckFile[],
  spellings: Spellings,
): Finder => {
  const compare = titleComparer([
    ...events.flatMap(({ talks }) => talks.map(({ title }) => title)),
    ...files.map(({ stem }) => stem),
  ])
  const stated = statedCache()
  const fits = new Map<string, readonly (readonly [MatchedEvent, Fit])[]>()
  const fitting = ({ listing, path }: DeckFile): readonly (readonly [MatchedEvent, Fit])[] => {
    const facts = factsOfPath(path)
    const key = JSON.stringify([listing.repository, path.slice(0, path.lastIndexOf('/')), facts])
    const known = fits.get(key)
    if (known !== undefined) return known
    const found = events.flatMap((event): [MatchedEvent, Fit][] => {
      const fit = fitOf(event, path, facts, stated(event, listing))
      return fit === undefined ? [] : [[event, fit]]
    })
    fits.set(key, found)
    return found
  }
  const pair = (file: DeckFile, event: MatchedEvent, fit: Fit): readonly Pair[] => {
    const words = wordsOf(file.stem)
    return event.talks
      .filter(({ deck }) => deck === undefined)
      .map((talk) => ({
        event,
        talk,
        fit,
        names: namedOf(talk, words, spellings),
        title: compare(talk.title, file.stem),
      }))
  }
  return {
    near: (file) => fitting(file).flatMap(([event, fit]) => pair(file, event, fit)),
    anywhere: (file) =>
      events
        .filter((event) => stated(event, file.listing) !== 'elsewhere')
        .flatMap((event) => pair(file, event, { score: 0, points: [] })),
    namesAnybody: (file) => {
      const words = wordsOf(file.stem)
      return events.some(({ talks }) => talks.some((talk) => namedOf(talk, words, spellings).length > 0))
    },
  }
}

const namedOf = ({ speakers }: Talk, words: readonly string[], spellings: Spellings): readonly string[] =>
  speakers.flatMap(({ name, alias, slug }) => {
    const spelling = [name, ...(alias === undefined ? [] : [alias]), ...spellings(slug)]
    return spelling.find((written) => namesPerson(words, written)) ?? []
  })

const statedCache = (): ((event: MatchedEvent, listing: Listing) => StatedFolders) => {
  const known = new Map<Listing, Map<MatchedEvent, StatedFolders>>()
  return (event, listing) => {
    const byEvent = known.get(listing) ?? new Map<MatchedEvent, StatedFolders>()
    known.set(listing, byEvent)
    const folders = byEvent.get(event) ?? statedFolders(event, listing)
    byEvent.set(event, folders)
    return folders
  }
}
