import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { repeated } from '@/lib/archive/community/repeats'
import { withSlugsApart } from '@/lib/archive/event'
import { type Bundle, bundlesOf, localPath } from '@/lib/archive/folder'
import { connectPlace, venuesOf } from '@/lib/archive/venue'
import { replaceFile } from '@/lib/files/write'
import { slugify } from '@/lib/markdown'
import type { EventRecord, Term } from '@/lib/model'
import { namesOfCity } from '@/lib/places/gazetteer'
import { connectDecks } from './connect-decks'
import { connectEvent, directPeople } from './connect-people'
import { connectProjects } from './connect-projects'
import type { Documents } from './documents'
import {
  formerAddresses,
  formerFiles,
  formerTalkAddresses,
  mayStandAt,
  otherNames,
  otherSpellings,
  ownAddresses,
} from './former-addresses'
import type { CatalogIndex } from './index-record'
import { movedFile, servedFile } from './moved'
import { type Dating, dateEvents, type Revisions } from './revisions'
import { catalogFolder, digest, eventFile, indexFile, readJson, revisionFile } from './store'
import { summarize } from './summarize'

/**
 * Connects Contentlayer's documents — people to their profiles, places to their venues — and writes the files
 * that pages read: one index without prose, and one file an event. Events come before the index that names them and
 * go after it, so that whoever reads meets a whole catalog, even where this is broken off. Called again by the same
 * process, it writes only the events that have changed.
 * @param dating what is known of when events changed, and the clock of the build
 * @returns how many events there are, and what the next build has to know of them
 */
export const writeCatalog = (
  documents: Documents,
  dating: Dating,
  takesRegistrations = true,
): { readonly events: number; readonly revisions: Revisions } => {
  const all = <K extends keyof Documents>(kind: K) => [...documents[kind].values()]
  const { changed: changes } = dating.history
  const named = withSlugsApart(all('event'))
  const asked = takesRegistrations ? named : named.map(withoutRegistration)
  const bundles = bundlesOf(asked, site.contentLanguage).map(withTranslations)
  const raw = bundles.flatMap(({ primary, others }) => [...repeated(primary), ...others])
  // of a profile in several languages the site's counts
  const profiles = bundlesOf(
    all('person').map((profile) => ({ ...profile, file: profile.file ?? profile.slug })),
    site.contentLanguage,
  ).map(({ primary }) => primary)
  const directory = directPeople(profiles, raw)
  const venues = venuesOf(raw, all('venue'))
  const projects = all('project')
  const connected = raw
    .map((event) => connectEvent(event, directory))
    .map((event) => ({
      ...event,
      place: connectPlace(event.place, venues),
      projects: connectProjects(event, projects),
    }))
  const decks = all('deck')
  const { events: dated, revisions } = dateEvents(
    connectDecks(connected, all('listing'), directory.people, decks),
    { people: directory.people, venues },
    dating,
  )
  const whole = [...dated].sort((a, b) => startOf(a) - startOf(b) || (a.slug < b.slug ? -1 : 1))
  const inLists = new Set(bundles.map(({ primary }) => primary.file))
  const events = whole.filter(({ file }) => inLists.has(file))
  const index: CatalogIndex = {
    events: events.map(summarize),
    translations: whole.filter(({ file }) => !inLists.has(file)).map(summarize),
    people: directory.people,
    venues,
    projects,
    decks,
    pages: all('page')
      .map((page) => ({
        ...page,
        path: mayStandAt(page.path) ? page.path : routes.page(page.slug),
        ...datedPage(page.modified ?? changes.get(page.file)),
      }))
      .sort((a, b) => a.weight - b.weight || (a.slug < b.slug ? -1 : 1)),
    chapters: [...all('city'), ...all('series'), ...all('tag')],
    partners: all('partner'),
  }
  const changed = writeEvents(whole)
  const own = ownAddresses(index.pages.filter(({ draft }) => !draft))
  writeJson(servedFile(catalogFolder()), own.served)
  writeJson(movedFile(catalogFolder()), [
    ...own.moved,
    ...formerAddresses(events.filter(({ draft }) => !draft).map(withFormerNames)),
    ...formerTalkAddresses(whole.filter(({ draft }) => !draft)),
    ...otherNames(
      directory.people.map(({ slug, aliases }) => ({ slug, aliases: [...aliases, ...aliases.map(slugify)] })),
    ),
    ...otherSpellings(citiesOf(index).map(({ name, slug }) => ({ slug, aliases: namesOfCity(name).map(slugify) }))),
    ...formerFiles(sharedFiles()),
  ])
  // nobody need look again where nothing has changed
  if (writeIndex(index) || changed)
    writeJson(revisionFile(), { id: nextRevision(), events: events.length, ...countRegistering(events) })
  removeOthers(whole)
  return { events: events.length, revisions }
}

/** Every city that has a page, once. */
const citiesOf = ({ events, chapters }: CatalogIndex): readonly Term[] => {
  const all: readonly Term[] = [
    ...events.flatMap(({ place }) => (place.kind === 'venue' ? (place.city ?? []) : [])),
    ...chapters.filter(({ kind }) => kind === 'city'),
  ]
  return [...new Map(all.map(({ name, slug }) => [slug, { name, slug }])).values()]
}

/** The time, or the number after the last one where the clock has been set back: a greater number is always newer. */
const nextRevision = (): number => {
  const last = readJson(revisionFile())
  const id = typeof last === 'object' && last !== null && 'id' in last && typeof last.id === 'number' ? last.id : 0
  return Math.max(Date.now(), id + 1)
}

/** What the content's `static` folder has brought to the public files, one level deep. */
const sharedFiles = (): readonly { readonly name: string; readonly isFolder: boolean }[] => {
  const folder = join('public', 'media', 'static')
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
}

/** As an event that nobody can register for here. */
const withoutRegistration = ({ registration: _, ...event }: EventRecord): EventRecord => event

/** What the site's routes depend on: without events that take registrations there is nothing of it. */
const countRegistering = (events: readonly EventRecord[]): { readonly registration?: number } => {
  const count = events.filter(({ registration, draft }) => registration !== undefined && !draft).length
  return count === 0 ? {} : { registration: count }
}

/** The versions of an event with each other's addresses: those in further languages carry theirs in the address. */
const withTranslations = ({ primary, others }: Bundle<EventRecord>): Bundle<EventRecord> => {
  if (others.length === 0) return { primary, others }
  const named = others.map((event) => ({
    ...event,
    slug: `${primary.slug}.${event.language.toLowerCase()}`,
    original: primary.slug,
  }))
  const all = [primary, ...named].map(({ language, slug }) => ({ language, slug }))
  const linked = (event: EventRecord): EventRecord => ({
    ...event,
    translations: all.filter(({ slug }) => slug !== event.slug),
  })
  return { primary: linked(primary), others: named.map(linked) }
}

/** Addresses that an event had by its file's name before the name was understood: with a language, in taken-apart letters. */
const withFormerNames = ({ slug, file, aliases = [] }: EventRecord): Pick<EventRecord, 'slug' | 'aliases'> => {
  const name = file.split('/').at(-1)?.replace(/\.md$/, '') ?? ''
  const localized = localPath(file).language !== undefined && !name.startsWith('index.') ? [name] : []
  const names = [...localized, slug.normalize('NFD')].filter((one) => one !== slug)
  return { slug, aliases: [...aliases, ...names.map((one) => routes.event(one))] }
}

/** Takes away what earlier runs have left: events that are gone, and files that were never finished. */
const removeOthers = (events: readonly EventRecord[]): void => {
  const folder = join(catalogFolder(), 'events')
  // some file systems keep the case in which a name was written first
  const named = new Set(events.map(({ slug }) => basename(eventFile(slug)).toLowerCase()))
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (!named.has(file.toLowerCase())) rmSync(join(folder, file), { recursive: true, force: true })
}

const datedPage = (modified: string | undefined) => (modified === undefined ? {} : { modified })

const startOf = ({ time }: { readonly time: { readonly start: { readonly epoch: number } } }): number =>
  time.start.epoch

/** What this process has written, by file: a digest of the text. */
let written: ReadonlyMap<string, string> = new Map()
let writtenIndex = ''

/** @returns whether it was written, and not as before */
const writeIndex = (index: CatalogIndex): boolean => {
  const text = JSON.stringify(index)
  const before = writtenIndex
  writtenIndex = digest(text)
  if (writtenIndex === before) return false
  replaceFile(indexFile(), text)
  return true
}

/** @returns whether any of them was written */
const writeEvents = (events: readonly EventRecord[]): boolean => {
  const wanted = new Map<string, string>()
  let changed = false
  for (const event of events) {
    const [file, text] = [eventFile(event.slug), JSON.stringify(event)]
    wanted.set(file, digest(text))
    if ((written.get(file) ?? digestOf(file)) === wanted.get(file)) continue
    replaceFile(file, text)
    changed = true
  }
  written = wanted
  return changed
}

/** Of a file that an earlier process has left: reading it takes a tenth of the time of writing it anew. */
const digestOf = (file: string): string | undefined =>
  existsSync(file) ? digest(readFileSync(file, 'utf8')) : undefined

const writeJson = (file: string, value: unknown): void => replaceFile(file, JSON.stringify(value))
