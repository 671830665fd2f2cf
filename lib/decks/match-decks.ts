import type { Listing } from '@/lib/model'
import { type Finder, findCandidates, type Pair, type Spellings } from './candidates'
import { type DeckFile, deckFiles } from './deck-files'
import type { MatchedEvent } from './fit'
import { pathWithin } from './hosting'
import type { DeckDoubt, DeckMatch, Doubt, Matching, Reason, TalkRef } from './matching'

/** Likeness of titles from which a title alone tells, and below which it says nothing at all. */
const ALIKE = 0.5
const FAINT = 0.3
/** By how much the best must lead the second to be believed. */
const LEAD = 0.15

/**
 * Finds the talk of each deck in the listings. What front matter and body state comes first; then the folder must fit
 * the event and the file name a speaker, or carry a title that is like no other's. A wrong deck is worse than none:
 * whatever stays doubtful is listed, with the talks it may belong to, and never guessed.
 * @param spellings nicknames and other spellings of a person by their slug
 */
export const matchDecks = (
  events: readonly MatchedEvent[],
  listings: readonly Listing[],
  spellings: Spellings = () => [],
): Matching => {
  const files = listings.flatMap(deckFiles)
  const stated = files.flatMap((file) => statedMatches(file, events))
  const open = files.filter((file) => !stated.some((match) => match.file === file))
  const finder = findCandidates(events, open, spellings)
  const choices = open.map((file) => ({ file, choice: choose(file, finder) }))
  const settled = settle(
    choices.flatMap(({ file, choice }) => (choice !== undefined && 'pair' in choice ? [{ file, ...choice }] : [])),
  )
  const doubts = [
    ...choices.flatMap(({ file, choice }) => (choice !== undefined && 'doubt' in choice ? [{ file, ...choice }] : [])),
    ...settled.doubts,
  ]
  const placed = new Set([...settled.matches, ...doubts].map(({ file }) => file))
  return {
    matches: [...stated, ...settled.matches],
    doubts,
    leftOver: open.filter((file) => !placed.has(file)),
  }
}

const statedMatches = (file: DeckFile, events: readonly MatchedEvent[]): readonly DeckMatch[] =>
  events.flatMap((event) =>
    event.talks
      .filter(({ deck }) => deck !== undefined && leadsTo(deck.url, file))
      .map((talk) => ({ event: event.slug, talk: talk.slug, file, reason: { kind: 'stated' as const } })),
  )

/** A stated address may be the file's page, its bare address on any branch, or its path in the repository. */
const leadsTo = (url: string, { listing, path }: DeckFile): boolean =>
  (pathWithin(listing, url) ?? url.replace(/^\/+/, '')).normalize('NFC') === path.normalize('NFC')

type Choice =
  | { readonly pair: Pair; readonly reason: Reason }
  | { readonly doubt: Doubt; readonly talks: readonly TalkRef[] }

const choose = (file: DeckFile, finder: Finder): Choice | undefined => {
  const near = finder.near(file)
  const named = bestFit(near.filter(({ names }) => names.length > 0))
  if (named.length > 0) return chooseNamed(named)
  const titled = near.filter(({ title }) => title >= FAINT).sort(byTitle)
  const [best, second] = titled
  if (best !== undefined) {
    if (best.title < ALIKE) return doubt('faint-title', titled)
    if (second !== undefined && best.title - second.title < LEAD) return doubt('several-talks', titled)
    return finder.namesAnybody(file) ? doubt('other-speaker', [best]) : believe('title', best)
  }
  const astray = finder.anywhere(file).filter(({ names, title }) => names.length > 0 && title >= ALIKE)
  return astray.length > 0 ? doubt('other-folder', astray.sort(byTitle)) : undefined
}

/** A speaker's only talk is theirs even under another title; a panel is not, unless the title says so. */
const chooseNamed = (named: readonly Pair[]): Choice => {
  const [best, second] = named.filter(({ talk, title }) => talk.kind === 'talk' || title >= ALIKE).sort(byTitle)
  if (best === undefined) return doubt('only-present', named)
  return second === undefined || leads(best, second) ? believe('speaker', best) : doubt('several-talks', [best, second])
}

const leads = (best: Pair, second: Pair): boolean =>
  best.title - second.title >= LEAD || best.names.length > second.names.length

const bestFit = (pairs: readonly Pair[]): readonly Pair[] => {
  const top = Math.max(...pairs.map(({ fit }) => fit.score))
  return pairs.filter(({ fit }) => fit.score === top)
}

const byTitle = (a: Pair, b: Pair): number => b.title - a.title

const refOf = ({ event, talk }: Pair): TalkRef => ({ event: event.slug, talk: talk.slug })

const doubt = (kind: Doubt, pairs: readonly Pair[]): Choice => ({ doubt: kind, talks: pairs.map(refOf) })

const believe = (kind: 'speaker' | 'title', pair: Pair): Choice => ({
  pair,
  reason: { kind, names: pair.names, title: pair.title, points: pair.fit.points },
})

type Chosen = { readonly file: DeckFile; readonly pair: Pair; readonly reason: Reason }

/** One deck a talk: of several, the one whose title leads. */
const settle = (chosen: readonly Chosen[]): { readonly matches: DeckMatch[]; readonly doubts: DeckDoubt[] } => {
  const byTalk = new Map<Pair['talk'], readonly Chosen[]>()
  for (const one of chosen) byTalk.set(one.pair.talk, [...(byTalk.get(one.pair.talk) ?? []), one])
  const matches: DeckMatch[] = []
  const doubts: DeckDoubt[] = []
  for (const rivals of byTalk.values()) {
    const [best, second] = [...rivals].sort((a, b) => byTitle(a.pair, b.pair))
    if (best === undefined) continue
    const talk = refOf(best.pair)
    if (second === undefined || best.pair.title - second.pair.title >= LEAD)
      matches.push({ ...talk, file: best.file, reason: best.reason })
    else for (const { file } of rivals) doubts.push({ file, doubt: 'several-decks', talks: [talk] })
  }
  return { matches, doubts }
}
