import type { DeckFile } from './deck-files'
import type { FitPoint } from './fit'

export type TalkRef = { readonly event: string; readonly talk: string }

/** Why a deck is believed to be a talk's. `title` is the likeness of the titles from 0 to 1. */
export type Reason =
  | { readonly kind: 'stated' }
  | {
      readonly kind: 'speaker' | 'title'
      readonly names: readonly string[]
      readonly title: number
      readonly points: readonly FitPoint[]
    }

export type DeckMatch = TalkRef & { readonly file: DeckFile; readonly reason: Reason }

/** Why a deck is not believed to be any talk's, though something speaks for it. */
export type Doubt =
  /** Several talks would fit equally well. */
  | 'several-talks'
  /** Several decks would fit one talk. */
  | 'several-decks'
  /** Names somebody who took part, but not in a talk of that title. */
  | 'only-present'
  /** The titles are alike, but not enough to tell. */
  | 'faint-title'
  /** The titles are alike, but the file names somebody else. */
  | 'other-speaker'
  /** Speaker and title agree, but the folder belongs to another date or city. */
  | 'other-folder'

export type DeckDoubt = {
  readonly file: DeckFile
  readonly doubt: Doubt
  /** The talks it may belong to, the likeliest first. */
  readonly talks: readonly TalkRef[]
}

/** What became of every deck of the stored listings. Each deck is in exactly one of the lists. */
export type Matching = {
  readonly matches: readonly DeckMatch[]
  readonly doubts: readonly DeckDoubt[]
  /** Decks that nothing connects to any talk. */
  readonly leftOver: readonly DeckFile[]
}
