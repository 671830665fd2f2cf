import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formerAddresses, otherNames } from '@/config/former-addresses'
import { replaceFile } from '@/lib/content/folder'
import { slugify } from '@/lib/content/markdown'
import { listing } from '@/lib/content/materials'
import { connectPlace, venuesOf } from '@/lib/content/venue'
import { type EventRecord, eventRecord, person, project, slideDeck, venue } from '@/lib/records'
import { connectDecks } from './connect-decks'
import { connectEvent, directPeople } from './connect-people'
import { connectProjects } from './connect-projects'
import { readGenerated } from './generated'
import type { CatalogIndex } from './index-record'
import { movedFile } from './moved'
import { catalogFolder, eventFile, indexFile, revisionFile } from './store'
import { summarize } from './summarize'

/**
 * Connects what Contentlayer has generated — people to their profiles, places to their venues — and writes the files
 * that pages read: one index without prose, and one file an event. Events come before the index that names them and
 * go after it, so that whoever reads meets a whole catalog, even where this is broken off.
 * @param history when each file was last changed, by its path in the content folder
 * @returns how many events there are
 */
export const writeCatalog = (history: ReadonlyMap<string, string>): { readonly events: number } => {
  const raw = readGenerated('Event', eventRecord)
  const directory = directPeople(readGenerated('Person', person), raw)
  const venues = venuesOf(raw, readGenerated('Venue', venue))
  const projects = readGenerated('Project', project)
  const connected = raw
    .map((event) => connectEvent(dated(event, history.get(event.file)), directory))
    .map((event) => ({
      ...event,
      place: connectPlace(event.place, venues),
      projects: connectProjects(event, projects),
    }))
  const decks = readGenerated('Deck', slideDeck)
  const events = [...connectDecks(connected, readGenerated('Listing', listing), directory.people, decks)].sort(
    (a, b) => startOf(a) - startOf(b) || (a.slug < b.slug ? -1 : 1),
  )
  const index: CatalogIndex = {
    events: events.map(summarize),
    people: directory.people,
    venues,
    projects,
    decks,
  }
  for (const event of events) writeJson(eventFile(event.slug), event)
  writeJson(movedFile(catalogFolder()), [
    ...formerAddresses(events.filter(({ draft }) => !draft)),
    ...otherNames(
      directory.people.map(({ slug, aliases }) => ({ slug, aliases: [...aliases, ...aliases.map(slugify)] })),
    ),
  ])
  writeJson(indexFile(), index)
  writeJson(revisionFile(), { id: Date.now() })
  removeOthers(events)
  return { events: events.length }
}

/** Takes away what earlier runs have left: events that are gone, and files that were never finished. */
const removeOthers = (events: readonly EventRecord[]): void => {
  const folder = join(catalogFolder(), 'events')
  // some file systems keep the case in which a name was written first
  const named = new Set(events.map(({ slug }) => basename(eventFile(slug)).toLowerCase()))
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (!named.has(file.toLowerCase())) rmSync(join(folder, file), { recursive: true, force: true })
}

/** An explicit `lastmod` is the organizer's word; else the file's own history tells. */
const dated = (event: EventRecord, changed: string | undefined): EventRecord =>
  event.modified !== undefined || changed === undefined ? event : { ...event, modified: changed }

const startOf = ({ time }: { readonly time: { readonly start: { readonly epoch: number } } }): number =>
  time.start.epoch

const writeJson = (file: string, value: unknown): void => replaceFile(file, JSON.stringify(value))
