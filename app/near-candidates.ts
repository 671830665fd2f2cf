import { placeOf } from '@/components/search/found'
import type { Candidate } from '@/components/site/not-found'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventEntry, TermEntry } from '@/lib/search/entries'
import { siteIndex } from './search/site-index'

/** They travel with the page, so that of a huge archive only the latest do. */
const most = 1500

const { sections } = messages.site

/** The pages that somebody may have meant: the latest events first, then people, topics, cities, series and venues. */
export const nearCandidates = async (): Promise<readonly Candidate[]> => {
  const { events, people, tags, cities, series, venues } = await siteIndex()
  return [
    ...events.map(eventCandidate),
    ...people.map(({ slug, name }) => candidate('speakers', { slug, name }, routes.speaker)),
    ...tags.map((term) => candidate('tags', term, routes.tag)),
    ...cities.map((term) => candidate('cities', term, routes.city)),
    ...series.map((term) => candidate('series', term, routes.series)),
    ...venues.map((term) => candidate('venues', term, routes.venue)),
  ].slice(0, most)
}

const eventCandidate = (event: EventEntry): Candidate => ({
  section: 'events',
  slug: event.slug,
  href: routes.event(event.slug),
  title: event.title,
  detail: [placeOf(event), messages.event.speakers(event.speakers.length)].join(messages.lists.comma),
  event: { slug: event.slug, date: event.date, day: event.day, hue: event.hue, stops: event.speakers.length },
})

const candidate = (
  section: Exclude<keyof typeof sections, 'events'>,
  { slug, name }: Pick<TermEntry, 'slug' | 'name'>,
  hrefOf: (slug: string) => string,
): Candidate => ({ section, slug, href: hrefOf(slug), title: name, detail: sections[section] })
