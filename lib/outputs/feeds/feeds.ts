import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/records'
import { type Output, types } from '../respond'
import { atom } from './atom'
import { eventEntries, type FeedEntry, recordingEntries } from './entries'
import { eventFeed, type FeedFacts, recordingFeed, updatedAt } from './feed-facts'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

export type FeedFormat = 'atom' | 'rss' | 'json'

type Format = {
  readonly write: (entries: readonly FeedEntry[], facts: FeedFacts) => string
  readonly type: string
  readonly events: string
  readonly recordings: string
}

const formats: Readonly<Record<FeedFormat, Format>> = {
  atom: { write: atom, type: types.atom, events: routes.atom(), recordings: routes.recordingsAtom() },
  rss: { write: rss, type: types.rss, events: routes.rss(), recordings: routes.recordingsRss() },
  json: { write: jsonFeed, type: types.jsonFeed, events: routes.jsonFeed(), recordings: routes.recordingsJsonFeed() },
}

const outputOf = ({ write, type }: Format, entries: readonly FeedEntry[], facts: FeedFacts): Output => ({
  body: write(entries, facts),
  type,
  modified: entries.length === 0 ? undefined : updatedAt(entries),
})

/** The feed of events in one of the formats. */
export const eventFeedIn = (format: FeedFormat, events: readonly EventSummary[], origin: string): Output =>
  outputOf(formats[format], eventEntries(events, origin), eventFeed(origin, formats[format].events))

/** The feed of talks with recordings in one of the formats. */
export const recordingFeedIn = (format: FeedFormat, events: readonly EventSummary[], origin: string): Output =>
  outputOf(formats[format], recordingEntries(events, origin), recordingFeed(origin, formats[format].recordings))
