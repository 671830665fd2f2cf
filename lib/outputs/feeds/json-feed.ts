import { site } from '@/config/site'
import { cleanText } from '../plain-text'
import type { FeedEntry } from './feed-entry'
import type { FeedFacts } from './feed-facts'

/** A JSON Feed, version 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = (entries: readonly FeedEntry[], facts: FeedFacts): string => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    description: facts.description,
    home_page_url: facts.page,
    feed_url: facts.self,
    language: site.contentLanguage,
    authors: [{ name: site.organizer.name, url: site.organizer.url }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.id,
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
