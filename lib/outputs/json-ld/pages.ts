import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventRecord, EventSummary, Person, Talk, Term, Venue } from '@/lib/model'
import { eventNode } from './event'
import { breadcrumbNode, collectionNode, type Item } from './lists'
import { type PersonFacts, profileNode } from './person'
import { type ScriptJson, scriptJson } from './script-json'
import { talkNode } from './talk'
import { venueNode } from './venue'
import { websiteNode } from './website'

const { sections } = messages.site
const home: Item = { name: site.name, path: routes.home() }
const events: Item = { name: sections.events, path: routes.events() }
const speakers: Item = { name: sections.speakers, path: routes.speakers() }
const venues: Item = { name: sections.venues, path: routes.venues() }

/** Linked data of the home page: the site, its search and its community. */
export const homeData = (origin: string): ScriptJson => scriptJson([websiteNode(origin)])

/** Linked data of an event's page. */
export const eventData = (event: EventSummary & Pick<EventRecord, 'abstract'>, origin: string): ScriptJson => {
  const self: Item = { name: event.title, path: routes.event(event.slug) }
  return scriptJson([eventNode(event, origin), breadcrumbNode([home, events, self], origin)])
}

/**
 * Linked data of a talk's page.
 * @param player address that plays the recording inside a page, where its host has one
 */
export const talkData = (talk: Talk, event: EventSummary, origin: string, player?: string): ScriptJson => {
  const parent: Item = { name: event.title, path: routes.event(event.slug) }
  const self: Item = { name: talk.title, path: routes.talk(event.slug, talk.slug) }
  const way = breadcrumbNode([home, events, parent, self], origin)
  return scriptJson([talkNode(talk, event, origin, player), way])
}

/** Linked data of a speaker's page. */
export const speakerData = (person: Person, facts: PersonFacts, origin: string): ScriptJson => {
  const self: Item = { name: person.name, path: routes.speaker(person.slug) }
  return scriptJson([profileNode(person, facts, origin), breadcrumbNode([home, speakers, self], origin)])
}

/** Linked data of a venue's page. */
export const venueData = (venue: Venue, origin: string): ScriptJson => {
  const self: Item = { name: venue.name, path: routes.venue(venue.slug) }
  return scriptJson([venueNode(venue, origin), breadcrumbNode([home, venues, self], origin)])
}

/**
 * Linked data of a page that lists others: all events, all speakers, one topic.
 * @param parents the pages between home and this one
 */
export const listData = (
  page: Item & { readonly description?: string },
  items: readonly Item[],
  origin: string,
  parents: readonly Item[] = [],
): ScriptJson => scriptJson([collectionNode(page, items, origin), breadcrumbNode([home, ...parents, page], origin)])

/**
 * Linked data of a page that is about nothing but itself: the way to it.
 * @param parents the pages between home and this one
 */
export const wayData = (page: Item, origin: string, parents: readonly Item[] = []): ScriptJson =>
  scriptJson([breadcrumbNode([home, ...parents, page], origin)])

/** Topics, cities, series or venues as the items of a list page. */
export const termItems = (
  entries: readonly { readonly term: Term }[],
  route: (slug: string) => string,
): readonly Item[] => entries.map(({ term }) => ({ name: term.name, path: route(term.slug) }))

/** Events as the items of a list page. */
export const eventItems = (listed: readonly EventSummary[]): readonly Item[] =>
  listed.map(({ title, slug }) => ({ name: title, path: routes.event(slug) }))
