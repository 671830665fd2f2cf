import { eventFacts } from '@/components/search/found'
import type { Candidate } from '@/components/site/not-found'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventEntry, TermEntry } from '@/lib/search/entries'
import { siteIndex } from './search/site-index'

const { sections } = messages.site

let held: { readonly of: unknown; readonly candidates: readonly Candidate[] } | undefined

/** The pages that somebody may have meant: the latest events first, then people, topics, cities, series and venues. */
export const nearCandidates = async (): Promise<readonly Candidate[]> => {
  const index = await siteIndex()
  if (held?.of === index) return held.candidates
  const { events, people, tags, cities, series, venues } = index
  const candidates = [
    ...events.map(eventCandidate),
    ...people.map(({ slug, name }) => candidate('speakers', { slug, name }, routes.speaker)),
    ...tags.map((term) => candidate('tags', term, routes.tag)),
    ...cities.map((term) => candidate('cities', term, routes.city)),
    ...series.map((term) => candidate('series', term, routes.series)),
    ...venues.map((term) => candidate('venues', term, routes.venue)),
  ]
  held = { of: index, candidates }
  return candidates
}

const eventCandidate = (event: EventEntry): Candidate => ({
  section: 'events',
  slug: event.slug,
  href: routes.event(event.slug),
  title: event.title,
  detail: eventFacts(event),
  event: { slug: event.slug, date: event.date, day: event.day, hue: event.hue, stops: event.speakers.length },
})

const candidate = (
  section: Exclude<keyof typeof sections, 'events'>,
  { slug, name }: Pick<TermEntry, 'slug' | 'name'>,
  hrefOf: (slug: string) => string,
): Candidate => ({ section, slug, href: hrefOf(slug), title: name, detail: sections[section] })
