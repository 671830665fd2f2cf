import { describeDoubt, describeReason, type Say } from './describe-match'
import type { MatchedEvent } from './fit'
import { pathWithin } from './hosting'
import { filePage, type Listing } from './listing'
import type { Matching, TalkRef } from './matching'

/** What the matching found, for a person at a terminal and for programs. */
export type SlidesReport = {
  /** Events that have decks in the listings, or whose links lead to a listed repository. */
  readonly events: readonly {
    readonly slug: string
    readonly title: string
    readonly date: string
    readonly talks: readonly ReportedTalk[]
  }[]
  readonly doubts: readonly {
    readonly path: string
    readonly url: string
    readonly why: string
    readonly talks: readonly { readonly event: string; readonly title: string }[]
  }[]
  readonly leftOver: readonly { readonly path: string; readonly url: string }[]
  readonly counts: { readonly matched: number; readonly doubtful: number; readonly leftOver: number }
}

export type ReportedTalk = {
  readonly slug: string
  readonly title: string
  /** Null where no deck is known. */
  readonly deck: { readonly path: string; readonly url: string; readonly stated: boolean; readonly why: string } | null
}

/** Puts the outcome of a matching in order: by event and talk, then what is doubtful, then what is left over. */
export const reportMatching = (
  { matches, doubts, leftOver }: Matching,
  events: readonly MatchedEvent[],
  listings: readonly Listing[],
  say: Say,
): SlidesReport => {
  const known = new Map(events.map((event) => [event.slug, event]))
  const byTalk = new Map(matches.map((match) => [keyOf(match), match]))
  const concerned = events.filter(
    ({ slug, links }) =>
      matches.some(({ event }) => event === slug) ||
      links.some(({ url }) => listings.some((listing) => pathWithin(listing, url) !== undefined)),
  )
  return {
    events: concerned.map((event) => ({
      slug: event.slug,
      title: event.title,
      date: event.time.start.date,
      talks: event.talks
        .filter(({ kind }) => kind !== 'break')
        .map((talk): ReportedTalk => {
          const match = byTalk.get(keyOf({ event: event.slug, talk: talk.slug }))
          const deck = match && {
            path: match.file.path,
            url: filePage(match.file.listing, match.file.path),
            stated: match.reason.kind === 'stated',
            why: describeReason(match, say),
          }
          return { slug: talk.slug, title: talk.title, deck: deck ?? null }
        }),
    })),
    doubts: doubts.map(({ file, doubt, talks }) => ({
      path: file.path,
      url: filePage(file.listing, file.path),
      why: describeDoubt(doubt, say),
      talks: talks.map((ref) => ({ event: ref.event, title: titleOf(ref, known) })),
    })),
    leftOver: leftOver.map(({ path, listing }) => ({ path, url: filePage(listing, path) })),
    counts: { matched: matches.length, doubtful: doubts.length, leftOver: leftOver.length },
  }
}

const keyOf = ({ event, talk }: TalkRef): string => `${event}\n${talk}`

const titleOf = ({ event, talk }: TalkRef, known: ReadonlyMap<string, MatchedEvent>): string =>
  known.get(event)?.talks.find(({ slug }) => slug === talk)?.title ?? talk
