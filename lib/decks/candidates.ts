import type { Listing, Talk } from '@/lib/model'
import type { DeckFile } from './deck-files'
import { type Fit, fitOf, type MatchedEvent, type StatedFolders, statedFolders } from './fit'
import { namesPerson, wordsOf } from './names'
import { factsOfPath } from './path-facts'
import { titleComparer } from './similarity'

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
