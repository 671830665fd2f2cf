import { z } from 'zod'
import { factsOfTalk, renamedTalks, talkFacts } from '@/lib/archive/event'
import type { FormerTalk, History } from '@/lib/archive/folder'
import type { EventRecord, EventSummary, Person, Talk, Venue } from '@/lib/model'
import { digest } from './store'
import { summarize } from './summarize'

const remembered = z.object({
  /** Of all that calendars and feeds tell of the event. */
  digest: z.string(),
  /** RFC 3339 in UTC: the revision that calendars were last given. It never falls. */
  revised: z.string(),
  /** When the event's entry in feeds was first dated. */
  announced: z.string(),
  /** The last known change, where a build has seen it happen. */
  modified: z.string().exactOptional(),
  talks: z.array(talkFacts).readonly(),
  /** Slugs that each talk had before, the oldest first. */
  former: z.record(z.string(), z.array(z.string()).readonly()),
})

/** What an earlier build knew of each event, by its slug: kept with the build, as a history in git may be missing. */
export type Revisions = ReadonlyMap<string, z.infer<typeof remembered>>

/** Reads what a build has kept; nothing where it is no such thing. */
export const revisionsFrom = (kept: unknown): Revisions => {
  const read = z.array(z.tuple([z.string(), remembered])).safeParse(kept)
  return new Map(read.success ? read.data : [])
}

/** Files that say something of an event: its own, its venue's, its people's. */
const sourcesOf = (
  event: EventRecord,
  people: ReadonlyMap<string, Person>,
  venues: ReadonlyMap<string, Venue>,
): readonly string[] => {
  const venue = event.place.kind === 'venue' ? venues.get(event.place.venue?.slug ?? '')?.file : undefined
  const mentioned = event.speakers.flatMap(({ slug }) => people.get(slug)?.file ?? [])
  return [...(venue === undefined ? [] : [venue]), ...mentioned]
}

const earliest = (...dates: readonly string[]): string => dates.toSorted()[0] ?? ''
const latest = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)

/** To the second, so that dates of all sources compare as texts. */
const utc = (time: string | number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

export type Dating = {
  readonly history: History
  /** The build's clock, in milliseconds since 1970: nothing is dated after it. */
  readonly now: number
  readonly kept: Revisions
  /** What talks were called before, as git tells it. */
  readonly formerTalks: readonly FormerTalk[]
}

/**
 * Dates events for calendars and feeds: by their history, their venue's and their people's; where git does not tell (no
 * repository, a shallow clone, what is not committed), by what an earlier build knew of them. What has changed since is
 * of now. Where nobody knows, a calendar's revision is the latest that the last change can be, so that it never falls,
 * and `modified` stays open.
 * @returns the events with their dates and their talks' former slugs, and what the next build has to know
 */
export const dateEvents = (
  events: readonly EventRecord[],
  { people, venues }: { readonly people: readonly Person[]; readonly venues: readonly Venue[] },
  { history, now, kept, formerTalks }: Dating,
): { readonly events: readonly EventRecord[]; readonly revisions: Revisions } => {
  const [peopleBySlug, venuesBySlug] = [bySlug(people), bySlug(venues)]
  const build = utc(now)
  const revisions = new Map<string, z.infer<typeof remembered>>()
  const dated = events.map((event) => {
    const before = kept.get(event.slug)
    const facts = digestOf(summarize(event))
    const others = sourcesOf(event, peopleBySlug, venuesBySlug)
    const own = event.modified === undefined ? history.changed.get(event.file) : utc(event.modified)
    const known = latest(own, ...others.map((file) => history.changed.get(file)))
    const isComplete = [event.file, ...others].every((file) => history.changed.has(file))
    const isSame = before?.digest === facts
    const isSeen = before !== undefined && !isSame && !isComplete
    const modified = isSeen ? build : (latest(known, isSame ? before?.modified : undefined) ?? undefined)
    const bound = isComplete && known !== undefined ? known : isSame ? before.revised : (history.edge ?? build)
    const revised = revisionAfter(before, isSame, latest(bound, known) ?? build, build)
    const announced = announcedAt(event, history, before?.announced, build)
    const talks = renamedSince(
      event,
      before,
      formerTalks.filter(({ file }) => file === event.file),
    )
    revisions.set(event.slug, {
      digest: facts,
      revised,
      announced,
      ...(modified === undefined ? {} : { modified: earliest(modified, build) }),
      talks: talks.map(factsOfTalk),
      former: Object.fromEntries(talks.flatMap(({ slug, former }) => (former === undefined ? [] : [[slug, former]]))),
    })
    const { modified: _written, ...rest } = event
    return {
      ...rest,
      talks,
      revised,
      announced,
      ...(modified === undefined ? {} : { modified: earliest(modified, build) }),
    }
  })
  return { events: dated, revisions }
}

const bySlug = <T extends { readonly slug: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.slug, record]))

const digestOf = ({ modified: _modified, aliases: _aliases, ...facts }: EventSummary): string =>
  digest(JSON.stringify({ ...facts, talks: facts.talks.map(({ line: _line, former: _former, ...talk }) => talk) }))

/** Grows where something has changed, and never falls. */
const revisionAfter = (
  before: { readonly revised: string } | undefined,
  isSame: boolean,
  bound: string,
  build: string,
): string => {
  const wanted = earliest(bound, build)
  if (before === undefined || wanted > before.revised) return wanted
  return isSame ? before.revised : (latest(build, before.revised) ?? build)
}

/** A publication that is still to come dates nothing: the entry is of the day on which it was first seen. */
const announcedAt = (event: EventRecord, history: History, before: string | undefined, build: string): string => {
  if (event.published !== undefined && event.published.epoch <= Date.parse(build)) return utc(event.published.epoch)
  if (before !== undefined) return earliest(before, build)
  const start = utc(event.time.start.epoch)
  const added = event.published === undefined ? history.added.get(event.file) : undefined
  // what was brought into an archive after it took place was not announced then
  return earliest(added ?? build, event.published === undefined ? start : build, build)
}

/**
 * Each talk with the slugs that it had before, the oldest first: those that a build remembers, then those of the history,
 * then those that the file states. The first stays the first, as feeds know the talk by it.
 */
const renamedSince = (
  event: EventRecord,
  before: z.infer<typeof remembered> | undefined,
  history: readonly FormerTalk[],
): readonly Talk[] => {
  const now = event.talks.map(factsOfTalk)
  const renamed = before === undefined ? [] : renamedTalks(before.talks, now)
  const taken = new Set(now.map(({ slug }) => slug))
  return event.talks.map((talk): Talk => {
    const from = renamed.find(({ to }) => to === talk.slug)?.from
    const kept = [from ?? talk.slug].flatMap((slug) => [...(before?.former[slug] ?? []), slug])
    const told = history.flatMap(({ from, to }) => (to === talk.slug ? [from] : []))
    const former = [...new Set([...kept, ...told, ...(talk.former ?? [])])].filter((slug) => !taken.has(slug))
    const { former: _former, ...rest } = talk
    return former.length === 0 ? rest : { ...rest, former }
  })
}
