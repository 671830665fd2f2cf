import { site } from '@/config/site'
import { element, type Xml, xmlDocument } from '../xml'
import type { FeedEntry } from './feed-entry'
import { type FeedFacts, updatedAt } from './feed-facts'

const link = (rel: string, type: string, href: string): Xml => element('link', '', { rel, type, href })

const entryElement = (entry: FeedEntry): Xml =>
  element('entry', [
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.updated),
    link('alternate', 'text/html', entry.id),
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
        element('author', [element('name', site.organizer.name), element('uri', site.organizer.url)]),
        element('generator', 'Meetmark'),
        ...entries.map(entryElement),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.contentLanguage },
    ),
  )
