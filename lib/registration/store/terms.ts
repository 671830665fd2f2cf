import type { Selectable, Transaction } from 'kysely'
import type { StoredState, Tables } from './tables'

/** What a change of seats works with: the Markdown's word, a person, rows, and the states that count. */

/** What the Markdown says today about an event, as far as seats hang on it. Moments in milliseconds since 1970. */
export type Terms = {
  readonly slug: string
  /** Slugs it had before: people who registered then keep their seats. */
  readonly formerSlugs: readonly string[]
  readonly capacity: number | undefined
  /** The build that says so; a greater number is newer. */
  readonly revision: number
  readonly waitlist: boolean
  readonly approval: boolean
  /** How long a seat is held for whoever has not confirmed, in milliseconds; undefined where nothing is confirmed. */
  readonly holdFor: number | undefined
  /** From then on nothing moves by itself. */
  readonly starts: number
  readonly takesPlace: boolean
  /** Digests of what people have to be told when it changes. */
  readonly told: { readonly time: string; readonly place: string; readonly status: string }
  readonly deleteAt: number
}

export type Person = {
  readonly name: string
  readonly mail: string | undefined
  readonly language: string
  /** Answers by the words of their question. */
  readonly answers: Readonly<Record<string, string>>
}

export type GuestRecord = Selectable<Tables['guests']>
export type TwinRecord = Selectable<Tables['twins']>
export type EventRecord = Selectable<Tables['events']>
export type Change = Transaction<Tables>

/** Whoever has something. */
export const ACTIVE: readonly StoredState[] = ['held', 'asking', 'waiting', 'seat']
/** Whoever has a seat, confirmed or not. */
export const SEATED: readonly StoredState[] = ['held', 'seat']
