import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { absoluteUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import type { FeedEntry } from './feed-entry'

/** What a feed says about itself. Addresses are full. */
export type FeedFacts = {
  readonly title: string
  readonly description: string
  /** The page that lists the same things. */
  readonly page: string
  /** The feed's own address. */
  readonly self: string
}

/** The feed of events at one of its addresses. */
export const eventFeed = (origin: string, path: string): FeedFacts => ({
  title: oneLine(messages.feeds.events(site.name)),
  description: messages.feeds.eventsAbout,
  page: absoluteUrl(origin, routes.events()),
  self: absoluteUrl(origin, path),
})

/** The feed of recordings at one of its addresses. */
export const recordingFeed = (origin: string, path: string): FeedFacts => ({
  title: oneLine(messages.feeds.recordings(site.name)),
  description: messages.feeds.recordingsAbout,
  page: absoluteUrl(origin, routes.events()),
  self: absoluteUrl(origin, path),
})

/** When a feed last changed, RFC 3339; the beginning of time where it is empty, since no clock may enter. */
export const updatedAt = (entries: readonly FeedEntry[]): string =>
  entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '1970-01-01T00:00:00Z')
