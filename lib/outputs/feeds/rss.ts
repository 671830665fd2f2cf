import { site } from '@/config/site'
import { escapeHtml } from '../escape-html'
import { element, type Xml, xmlDocument } from '../xml'
import type { FeedEntry } from './feed-entry'
import { type FeedFacts, updatedAt } from './feed-facts'

/** RFC 822 as RSS asks for it, with the four-digit year of RFC 1123. */
const rfc822 = (time: string): string => new Date(time).toUTCString().replace('GMT', '+0000')

/** Speakers are Dublin Core creators: `author` would ask for a mail address. The description is HTML, the title is not. */
const item = (entry: FeedEntry): Xml =>
  element('item', [
    element('title', entry.title),
    element('link', entry.id),
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
