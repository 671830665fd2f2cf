import { site } from '@/config/site'
import type { Problem } from '@/lib/model'
import { readChapter, readPage, readPartner } from '../community'
import { readDeck } from '../deck'
import { type EventReading, type EventSource, eventMatter, eventSlugOf, readEvent, slugsApart } from '../event'
import {
  bundlesOf,
  type ContentKind,
  type FileJudgement,
  isBesidePages,
  isInSection,
  judgeFile,
  kindOf,
  listAllFiles,
  loadPage,
  PLACES,
} from '../folder'
import { canonicalKeys, lazyLocator, parseMatter, splitSource } from '../front-matter'
import { readListing } from '../listing'
import { readPerson } from '../person'
import { readProject } from '../project'
import { gatherVenues } from '../venue'
import type { Archive, Claim, EventFile, Page, PersonFile } from './archive'

/** Where files come from: a folder on disk, or texts in memory. */
export type ArchiveSource = {
  /** Paths of all files, relative to the content folder. */
  readonly files: readonly string[]
  readonly load: (file: string) => EventSource
  /** What becomes of a file beside pages; where nobody knows, by its name alone. */
  readonly judge?: (file: string) => FileJudgement
  /** Reads an event file. */
  readonly read?: (source: EventSource) => EventReading
}

/**
 * Reads every file of an archive and gathers what is wrong with each, so that one run shows all of it.
 * @param onRead called after each file with the number of files read and of all that will be
 */
export const gatherArchive = (
  { files, load, judge = () => ({ served: true }), read = readEvent }: ArchiveSource,
  onRead: (done: number, total: number) => void = () => {},
): Archive => {
  const wanted = files.filter((file) => kindOf(file) !== undefined)
  const pages: Page[] = []
  const encodings: Problem[] = []
  const open = (kind: ContentKind): readonly EventSource[] =>
    wanted
      .filter((file) => kindOf(file) === kind)
      .map(load)
      .filter(({ encoding }) => {
        if (encoding !== undefined) encodings.push(encoding)
        return encoding?.level !== 'error'
      })
  const turn = (source: EventSource): Page => {
    const page = pageOf(source)
    pages.push(page)
    onRead(pages.length, wanted.length)
    return page
  }
  const events = open('event').map((source) => eventFileOf(source, read(source), turn))
  const people = open('person').map((source) => readPersonFile(source, turn))
  const projects = open('project').map((source) => ({ page: turn(source), reading: readProject(source) }))
  const decks = open('deck').map((source) => ({ page: turn(source), reading: readDeck(source) }))
  const listings = open('listing').map((source) => ({ page: turn(source), reading: readListing(source) }))
  const freePages = open('page').map((source) => ({ page: turn(source), reading: readPage(source) }))
  const cities = open('city').map((source) => ({ page: turn(source), reading: readChapter('city', source) }))
  const series = open('series').map((source) => ({ page: turn(source), reading: readChapter('series', source) }))
  const topics = open('tag').map((source) => ({ page: turn(source), reading: readChapter('tag', source) }))
  const partners = open('partner').map((source) => ({ page: turn(source), reading: readPartner(source) }))
  const venueSources = open('venue').map(({ encoding: _told, ...source }) => source)
  for (const source of venueSources) turn(source)
  const venues = gatherVenues(venueSources)
  const readings = [
    ...events,
    ...people,
    ...[...projects, ...decks, ...listings, ...freePages, ...cities, ...series, ...topics, ...partners].map(
      ({ reading }) => reading,
    ),
  ]
  return {
    pages,
    events: bundlesOf(
      events.flatMap(({ event }) => event ?? []),
      site.contentLanguage,
    ).map(({ primary }) => primary),
    people: people.flatMap(({ person }) => person ?? []),
    venues: venues.venues,
    claims: events.map(({ claim }) => claim),
    listings: listings.flatMap(({ reading }) => reading.record ?? []),
    freePages: freePages.flatMap(({ reading }) => reading.record ?? []),
    chapters: [...cities, ...series, ...topics].flatMap(({ reading }) => reading.record ?? []),
    partners: partners.flatMap(({ reading }) => reading.record ?? []),
    projects: new Set(projects.flatMap(namesOf)),
    decks: new Set(decks.flatMap(namesOf)),
    files: new Set(files),
    strays: files.filter((file) => isStray(file, load)),
    unserved: new Map(
      files.filter(isBesidePages).flatMap((file) => {
        const { concern } = judge(file)
        return concern === undefined ? [] : [[file.normalize('NFC'), concern]]
      }),
    ),
    problems: [...encodings, ...readings.flatMap(({ problems }) => problems), ...venues.problems],
    broken:
      venues.broken ||
      encodings.some(({ level }) => level === 'error') ||
      readings.some(({ record }) => record === undefined),
  }
}

/** Fields that speak of an event; a page with two of them is one. */
const SIGNS = [
  'event_start',
  'event_end',
  'date_end',
  'event',
  'event_name',
  'event_url',
  'all_day',
  'venue',
  'speakers',
  'location',
  'address',
  'start_time',
  'end_time',
  'talks',
  'online',
]

/** Jekyll keeps its collections below a dash: `_events`. What else begins so is no page. */
const isHidden = (file: string): boolean =>
  file
    .split('/')
    .some(
      (part) =>
        part.startsWith('.') || (part.startsWith('_') && !PLACES.event.folders.includes(part.slice(1).toLowerCase())),
    )

const isStray = (file: string, load: ArchiveSource['load']): boolean => {
  if (!/\.(?:md|markdown|mdx)$/i.test(file) || kindOf(file) !== undefined || isInSection(file) || isHidden(file))
    return false
  const { matter, language } = splitSource(load(file).text)
  if (matter === undefined) return false
  const { value } = canonicalKeys(parseMatter(matter, language).value, eventMatter)
  return SIGNS.filter((sign) => value[sign] !== undefined).length > 1
}

/** A page may be named by its file and by its slug. */
const namesOf = ({
  page,
  reading,
}: {
  readonly page: Page
  readonly reading: { readonly record: { readonly slug: string } | undefined }
}): readonly string[] => [eventSlugOf(page.file), ...(reading.record === undefined ? [] : [reading.record.slug])]

const pageOf = ({ file, text }: EventSource): Page => {
  const source = splitSource(text)
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return {
    file,
    text: lines,
    locate: /\.ya?ml$/.test(file)
      ? lazyLocator({ matter: lines, language: 'yaml', matterLine: 1 })
      : lazyLocator(source, kindOf(file) === 'event' ? eventMatter : {}),
  }
}

type Readable = { readonly record: unknown; readonly problems: readonly Problem[] }

const eventFileOf = (
  source: EventSource,
  reading: EventReading,
  turn: (source: EventSource) => Page,
): Readable & { readonly claim: Claim; readonly event: EventFile | undefined } => {
  const { record, data, body, problems } = reading
  const page = turn(source)
  const slug = eventSlugOf(source.file, data?.slug)
  const { bodyLine } = splitSource(source.text)
  const event =
    record === undefined || data === undefined || body === undefined
      ? undefined
      : { ...page, slug, data, record, reading: body, bodyLine }
  return { record, problems, claim: { file: source.file, slug, aliases: data?.aliases ?? [] }, event }
}

const readPersonFile = (
  source: EventSource,
  turn: (source: EventSource) => Page,
): Readable & { readonly person: PersonFile | undefined } => {
  const { record, problems } = readPerson(source)
  const page = turn(source)
  return { record, problems, person: record === undefined ? undefined : { ...page, record } }
}

/**
 * Reads a content folder whole.
 * @param contentDir absolute path; a missing folder is an empty archive
 * @param onRead called after each file with the number of files read and of all that will be
 * @param read reads an event file
 */
export const readArchive = (
  contentDir: string,
  onRead?: (done: number, total: number) => void,
  read?: ArchiveSource['read'],
): Archive => {
  const archive = gatherArchive(
    {
      files: listAllFiles(contentDir),
      load: (file) => loadPage(contentDir, file),
      judge: (file) => judgeFile(contentDir, file),
      ...(read && { read }),
    },
    onRead,
  )
  const apart = slugsApart(archive.claims)
  const events = archive.events.map((event): EventFile => {
    const slug = apart.get(event.file)
    return slug === undefined ? event : { ...event, slug, record: { ...event.record, slug } }
  })
  return { ...archive, events }
}
