import type { EventSummary, Term } from '@/lib/model'
import { byTag, type Entry } from './by-term'
import { countsOf } from './counts'
import { byWeight, yearSpan } from './order'
import { timelineOf } from './timeline'

export type TermPage = {
  readonly term: Term
  /** All of them, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly span: { readonly first: string; readonly last: string } | undefined
  readonly talks: number
  readonly speakers: number
  /** Under way or to come, the nearest first. */
  readonly coming: readonly EventSummary[]
  /** Over, the latest first; no more than a page holds. */
  readonly past: readonly EventSummary[]
  /** Topics that its events have besides, the most frequent first. */
  readonly alongside: readonly Entry[]
}

const most = { past: 100, alongside: 12 }

/** What the page of a topic, city or series shows at the moment `now` (milliseconds since 1970). */
export const termPage = ({ term, events }: Entry, now: number): TermPage => {
  const { coming, past } = timelineOf(events, now)
  const { talks, speakers } = countsOf(events)
  return {
    term,
    events,
    span: yearSpan(events),
    talks,
    speakers,
    coming,
    past: past.slice(0, most.past),
    alongside: alongside(events, term),
  }
}

const alongside = (events: readonly EventSummary[], term: Term): readonly Entry[] =>
  [...byTag(events).list]
    .filter((entry) => entry.term.slug !== term.slug)
    .sort(byWeight)
    .slice(0, most.alongside)
