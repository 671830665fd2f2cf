import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { escapeHtml } from '@/lib/model/escape-html'
import { absoluteUrl } from '../addresses'
import { element, type Xml, xmlDocument } from '../markup'
import { cleanText, oneLine } from '../text'
import type { FeedEntry } from './entries'

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

const link = (rel: string, type: string, href: string): Xml => element('link', '', { rel, type, href })

const entryElement = (entry: FeedEntry): Xml =>
  element('entry', [
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.updated),
    link('alternate', 'text/html', entry.url),
    ...entry.authors.map(({ name, url }) => element('author', [element('name', name), element('uri', url)])),
    ...entry.tags.map((term) => element('category', '', { term })),
    element('summary', entry.summary),
    element('content', entry.html, { type: 'html' }),
  ])

/** An Atom feed (RFC 4287). */
export const atom = (entries: readonly FeedEntry[], facts: FeedFacts): string =>
  xmlDocument(
    element(
      'feed',
      [
        element('id', facts.self),
        element('title', facts.title),
        element('subtitle', facts.description),
        element('updated', updatedAt(entries)),
        link('self', 'application/atom+xml', facts.self),
        link('alternate', 'text/html', facts.page),
        element('author', [element('name', site.organizer.name), element('uri', site.organizer.url || facts.page)]),
        element('generator', 'Meetmark'),
        ...entries.map(entryElement),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.contentLanguage },
    ),
  )

/** RFC 822 as RSS asks for it, with the four-digit year of RFC 1123. */
const rfc822 = (time: string): string => new Date(time).toUTCString().replace('GMT', '+0000')

/** Speakers are Dublin Core creators: `author` would ask for a mail address. The description is HTML, the title is not. */
const item = (entry: FeedEntry): Xml =>
  element('item', [
    element('title', entry.title),
    element('link', entry.url),
    element('guid', entry.id, { isPermaLink: 'true' }),
    element('pubDate', rfc822(entry.published)),
    ...entry.authors.map(({ name }) => element('dc:creator', name)),
    ...entry.tags.map((name) => element('category', name)),
    element('description', escapeHtml(entry.summary)),
    element('content:encoded', entry.html),
  ])

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** An RSS 2.0 feed. */
export const rss = (entries: readonly FeedEntry[], facts: FeedFacts): string => {
  const channel = element('channel', [
    element('title', facts.title),
    element('link', facts.page),
    element('description', facts.description),
    element('language', site.contentLanguage),
    element('lastBuildDate', rfc822(updatedAt(entries))),
    element('generator', 'Meetmark'),
    element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: facts.self }),
    ...entries.map(item),
  ])
  return xmlDocument(element('rss', [channel], { version: '2.0', ...namespaces }))
}

/** A JSON Feed, version 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = (entries: readonly FeedEntry[], facts: FeedFacts): string => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    description: facts.description,
    home_page_url: facts.page,
    feed_url: facts.self,
    language: site.contentLanguage,
    authors: [{ name: site.organizer.name, url: site.organizer.url || facts.page }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: cleanText(entry.html),
      image: entry.image,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors,
      tags: entry.tags,
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
