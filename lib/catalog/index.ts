import revision from 'catalog-revision'
import {
  type Chapter,
  type EventRecord,
  type EventSummary,
  eventRecord,
  type FreePage,
  type Partner,
  type Person,
  type Project,
  type SlideDeck,
  type Venue,
} from '@/lib/model'
import type { CatalogIndex } from './index-record'
import { readCatalog } from './read-catalog'
import { eventFile, readJson, revisionFile } from './store'

type Held = { readonly revision: number; readonly id: number; readonly index: CatalogIndex }

/** Pages and route handlers each have a copy of this module; the index of a large archive is in memory once. */
const shared: typeof globalThis & { meetmarkCatalog?: Held } = globalThis

/** Reads the index once; in development again whenever the content has changed. */
const load = (): Held => {
  if (shared.meetmarkCatalog?.revision === revision.id) return shared.meetmarkCatalog
  // first: an index that is written in between is taken for older than it is, and asked for again by the next start
  const id = idOf(readJson(revisionFile()))
  const held = { revision: revision.id, id, index: readCatalog() }
  shared.meetmarkCatalog = held
  return held
}

const loadIndex = (): CatalogIndex => load().index

/** Read beside the index, which a content step may have written after the build. */
const idOf = (counted: unknown): number =>
  typeof counted === 'object' && counted !== null && 'id' in counted && typeof counted.id === 'number'
    ? counted.id
    : revision.id

/** Which content this is: the content step's clock, so that a greater number is newer. */
export const catalogRevision = (): number => load().id

/** Every event without its prose, oldest first; the same list each time, so that views can remember what they made of it. */
export const listEvents = async (): Promise<readonly EventSummary[]> => loadIndex().events

/** Events in languages other than the site's: pages that stand in no list. */
export const listTranslations = async (): Promise<readonly EventSummary[]> => loadIndex().translations

/**
 * One event whole, or undefined where no page has this slug.
 * @throws where the index knows the event and its file cannot be read, or is another build's: a page that is made anew
 * then stays as it was last, and is not taken for one that does not exist
 */
export const findEvent = async (slug: string): Promise<EventRecord | undefined> => {
  const { events, translations } = loadIndex()
  const known = [...events, ...translations].find((event) => event.slug === slug)
  if (known === undefined) return undefined
  const json = readJson(eventFile(slug))
  if (json === undefined) throw new Error(`The content of ${slug} is gone from ${eventFile(slug)}. ${REMEDY}`)
  const event = eventRecord.parse(json)
  const talks = new Set(event.talks.map((talk) => talk.slug))
  if (known.talks.every((talk) => talks.has(talk.slug))) return event
  throw new Error(`The content of ${slug} has changed since the site was built. ${REMEDY}`)
}

const REMEDY = 'Build the site again and restart the server.'

/** Everybody with a page: those with a profile and those whom events name. */
export const listPeople = async (): Promise<readonly Person[]> => loadIndex().people

/** Every place with a page: declared in content/venues, or read from the events' addresses. */
export const listVenues = async (): Promise<readonly Venue[]> => loadIndex().venues

export const listProjects = async (): Promise<readonly Project[]> => loadIndex().projects

/** The Markdown decks of content/slides. */
export const listDecks = async (): Promise<readonly SlideDeck[]> => loadIndex().decks

/** The pages of content/pages, in the order of their weight. */
export const listPages = async (): Promise<readonly FreePage[]> => loadIndex().pages

/** Cities and series with a text of their own. */
export const listChapters = async (): Promise<readonly Chapter[]> => loadIndex().chapters

export const listPartners = async (): Promise<readonly Partner[]> => loadIndex().partners
