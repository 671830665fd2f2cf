import { filePage, type Listing } from '@/lib/model'
import { describeDoubt, describeReason, type Say } from './describe-match'
import type { MatchedEvent } from './fit'
import { pathWithin } from './hosting'
import type { Matching, TalkRef } from './matching'

/** What the matching found, for a person at a terminal and for programs. */
export type SlidesReport = {
  /** Events that have decks in the listings, or whose links lead to a listed repository. */
  readonly events: readonly {
    readonly slug: string
    readonly title: string
    readonly date: string
    /** Why the event does not go by the listings: what its own file says of its slides; null where it says nothing. */
    readonly own: string | null
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
    (event) =>
      matches.some((match) => match.event === event.slug) ||
      event.links.some(({ url }) => listings.some((listing) => pathWithin(listing, url) !== undefined)) ||
      (listings.length > 0 && ownSlides(event, listings, say) !== null),
  )
  return {
    events: concerned.map((event) => ({
      slug: event.slug,
      title: event.title,
      date: event.time.start.date,
      own: ownSlides(event, listings, say),
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

/** What an event's own file says of its slides wins over every listing. */
const ownSlides = (
  { links, slides }: Pick<MatchedEvent, 'links' | 'slides'>,
  listings: readonly Listing[],
  say: Say,
): string | null => {
  if (slides !== undefined)
    return say(
      `its file names slides: ${slides}, and its button leads there; the listings add the decks of its talks`,
      `文件里写了 slides: ${slides}，按钮以它为准；清单只补充各场演讲的幻灯片`,
    )
  const link = links.find(({ kind }) => kind === 'slides')
  return link === undefined || listings.some((listing) => pathWithin(listing, link.url) !== undefined)
    ? null
    : say(
        `its file says url_slides: ${link.url}, which is in no listing; it wins, and no folder is looked for`,
        `文件里写了 url_slides: ${link.url}，不在任何清单里；以它为准，不再寻找文件夹`,
      )
}

const keyOf = ({ event, talk }: TalkRef): string => `${event}\n${talk}`

const titleOf = ({ event, talk }: TalkRef, known: ReadonlyMap<string, MatchedEvent>): string =>
  known.get(event)?.talks.find(({ slug }) => slug === talk)?.title ?? talk
