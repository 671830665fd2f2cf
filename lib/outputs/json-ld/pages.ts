import type { BreadcrumbList, CollectionPage, ItemList, SearchAction, WebSite } from 'schema-dts'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventRecord, EventSummary, Person, Talk, Term, Venue } from '@/lib/model'
import { absoluteUrl } from '../addresses'
import { oneLine } from '../text'
import { eventNode, type MadeOf, venueNode } from './event'
import { node, type ScriptJson, scriptJson } from './node'
import { organization, type PersonFacts, profileNode } from './people'
import { talkNode } from './talk'

/** Google's extension of schema.org for the search box: which part of the address is the query. */
type SearchBox = SearchAction & { readonly 'query-input': string }

/** The site as a whole (schema.org/WebSite), with its search. */
const websiteNode = (origin: string): WebSite => {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(origin, routes.search())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } satisfies SearchBox
  return {
    '@type': 'WebSite',
    '@id': `${origin}/#website`,
    name: site.name,
    description: site.description,
    url: `${origin}${routes.home()}`,
    inLanguage: site.language,
    publisher: organization(origin),
    potentialAction: search,
  }
}

/** A page by its name and its path in config/routes. */
type Item = { readonly name: string; readonly path: string }

/** The way from home to a page (schema.org/BreadcrumbList), the page itself included. */
const breadcrumbNode = (items: readonly Item[], origin: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: items.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: oneLine(name),
    item: absoluteUrl(origin, path),
  })),
})

/** Pages in an order (schema.org/ItemList): each is described on its own page. */
const itemListNode = (items: readonly Item[], origin: string): ItemList => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: oneLine(name),
    url: absoluteUrl(origin, path),
  })),
})

/** A page that lists others (schema.org/CollectionPage). */
const collectionNode = (
  page: Item & { readonly description?: string },
  items: readonly Item[],
  origin: string,
): CollectionPage =>
  node<CollectionPage>({
    '@type': 'CollectionPage',
    '@id': absoluteUrl(origin, page.path),
    url: absoluteUrl(origin, page.path),
    name: oneLine(page.name),
    description: oneLine(page.description ?? ''),
    isPartOf: { '@id': `${origin}/#website` },
    mainEntity: itemListNode(items, origin),
  })

const { sections } = messages.site
const home: Item = { name: site.name, path: routes.home() }
const events: Item = { name: sections.events, path: routes.events() }
const speakers: Item = { name: sections.speakers, path: routes.speakers() }
const venues: Item = { name: sections.venues, path: routes.venues() }

/** Linked data of the home page: the site, its search and its community. */
export const homeData = (origin: string): ScriptJson => scriptJson([websiteNode(origin)])

/** Linked data of an event's page. */
export const eventData = (
  event: EventSummary & Pick<EventRecord, 'abstract'>,
  origin: string,
  made?: MadeOf,
): ScriptJson => {
  const self: Item = { name: event.title, path: routes.event(event.slug) }
  return scriptJson([eventNode(event, origin, made), breadcrumbNode([home, events, self], origin)])
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
export const pageData = (page: Item, origin: string, parents: readonly Item[] = []): ScriptJson =>
  scriptJson([breadcrumbNode([home, ...parents, page], origin)])

/** Topics, cities, series or venues as the items of a list page. */
export const termItems = (
  entries: readonly { readonly term: Term }[],
  route: (slug: string) => string,
): readonly Item[] => entries.map(({ term }) => ({ name: term.name, path: route(term.slug) }))

/** Events as the items of a list page. */
export const eventItems = (listed: readonly EventSummary[]): readonly Item[] =>
  listed.map(({ title, slug }) => ({ name: title, path: routes.event(slug) }))
