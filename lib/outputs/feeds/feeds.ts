import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/model'
import { type Output, rememberOutput, types } from '../respond'
import { eventEntries, type FeedEntry, recordingEntries } from './entries'
import { atom, eventFeed, type FeedFacts, jsonFeed, recordingFeed, rss, updatedAt } from './formats'

type Format = {
  readonly write: (entries: readonly FeedEntry[], facts: FeedFacts) => string
  readonly type: string
  readonly events: string
  readonly recordings: string
}

const formats = {
  atom: { write: atom, type: types.atom, events: routes.atom(), recordings: routes.recordingsAtom() },
  rss: { write: rss, type: types.rss, events: routes.rss(), recordings: routes.recordingsRss() },
  json: { write: jsonFeed, type: types.jsonFeed, events: routes.jsonFeed(), recordings: routes.recordingsJsonFeed() },
} satisfies Readonly<Record<string, Format>>

const outputOf = ({ write, type }: Format, entries: readonly FeedEntry[], facts: FeedFacts): Output => ({
  body: write(entries, facts),
  type,
  modified: entries.length === 0 ? undefined : updatedAt(entries),
})

const eventsIn = (format: Format) =>
  rememberOutput((events: readonly EventSummary[], origin) =>
    outputOf(format, eventEntries(events, origin), eventFeed(origin, format.events)),
  )

const recordingsIn = (format: Format) =>
  rememberOutput((events: readonly EventSummary[], origin) =>
    outputOf(format, recordingEntries(events, origin), recordingFeed(origin, format.recordings)),
  )

/** The feeds of events, by format. */
export const eventFeeds = { atom: eventsIn(formats.atom), rss: eventsIn(formats.rss), json: eventsIn(formats.json) }

/** The feeds of talks with recordings, by format. */
export const recordingFeeds = {
  atom: recordingsIn(formats.atom),
  rss: recordingsIn(formats.rss),
  json: recordingsIn(formats.json),
}
