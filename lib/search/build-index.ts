import { hueOf } from '@/lib/mesh'
import type { Chapter, EventSummary, FreePage, Person, Venue } from '@/lib/model'
import { onlineOf } from '@/lib/model/place'
import { chronological, yearSpan } from '@/lib/views/order'
import { appearancesOf, isFileName, nicknamesOf, rolesOf } from '@/lib/views/speakers'
import { isTalk, materialsOf } from '@/lib/views/talks'
import { byCity, bySeries, byTag, byVenue, cityOf, type Entry, venueOf } from '@/lib/views/terms'
import type { EventEntry, PersonEntry, SearchIndex, TalkEntry, TermEntry, VenueEntry } from './entries'
import { spellingsOf } from './pinyin'

/** Other names of topics, by the name of the topic. */
export type Synonyms = { readonly [topic: string]: readonly string[] }

/** What the language and the community add. */
export type SearchWords = {
  readonly synonyms: Synonyms
  /** Writes a day, `YYYY-MM-DD`, without its year. */
  readonly dayWords: (date: string) => string
}

/** What the owner tells besides events and people. */
export type OwnPages = { readonly pages: readonly FreePage[]; readonly chapters: readonly Chapter[] }

/** What to search: everything the site has a page for, the latest events first, people and terms by their weight. */
export const buildSearchIndex = (
  events: readonly EventSummary[],
  people: readonly Person[],
  venues: readonly Venue[],
  { synonyms, dayWords }: SearchWords,
  own: OwnPages = { pages: [], chapters: [] },
): SearchIndex => {
  const latestFirst = chronological(events).toReversed()
  const known = new Map(venues.map((venue) => [venue.slug, venue]))
  return {
    events: latestFirst.map((event) => ({
      ...eventEntry(event),
      day: dayWords(event.time.start.date),
      hue: hueOf(events, event),
    })),
    talks: latestFirst.flatMap(talkEntries),
    people: people.map((person) => personEntry(events, person)),
    tags: [
      ...byTag(events).list.map((entry) => ({ ...termEntry(entry), also: synonyms[entry.term.name] ?? [] })),
      ...founded('tag', byTag(events).list, own.chapters),
    ],
    series: [...bySeries(events).list.map(termEntry), ...founded('series', bySeries(events).list, own.chapters)],
    cities: [...byCity(events).list.map(termEntry), ...founded('city', byCity(events).list, own.chapters)].map(
      (entry) => ({ ...entry, sounds: spellingsOf(entry.name) }),
    ),
    venues: byVenue(events).list.map((entry) => venueEntry(entry, known.get(entry.term.slug))),
    pages: own.pages
      .filter(({ draft }) => !draft)
      .map(({ path, title, summary, content, headings }) => ({
        path,
        title,
        about: summary ?? content.text.slice(0, ABOUT),
        headings: headings.map(({ name }) => name),
      })),
  }
}

/** What of a page's text helps to find it. */
const ABOUT = 300

/** Cities, series or topics that a file tells of before their first event. */
const founded = (
  kind: Chapter['kind'],
  entries: readonly Entry[],
  chapters: readonly Chapter[],
): readonly TermEntry[] =>
  chapters
    .filter((chapter) => chapter.kind === kind && !entries.some(({ term }) => term.slug === chapter.slug))
    .map(({ slug, name }) => ({ slug, name, also: [], events: 0, years: ['', ''] }))

const eventEntry = (event: EventSummary): Omit<EventEntry, 'day' | 'hue'> => {
  const { place, series } = event
  const [city, venue] = [cityOf(event)?.name, venueOf(event)?.name]
  const street = place.kind === 'venue' ? place.address.street : undefined
  const { recordings, decks } = materialsOf(event)
  return {
    slug: event.slug,
    title: event.title,
    date: event.time.start.date,
    ...(city !== undefined && { city, citySounds: spellingsOf(city) }),
    ...(onlineOf(place) !== undefined && { online: true as const }),
    ...(venue !== undefined && { venue }),
    ...(street !== undefined && street !== venue && { street }),
    ...(series && { series }),
    tags: event.tags.map(({ name }) => name),
    speakers: event.speakers.map(({ slug }) => slug),
    recordings: recordings.talks > 0 || recordings.whole !== undefined,
    decks: decks.talks > 0 || decks.whole !== undefined,
  }
}

const talkEntries = (event: EventSummary, at: number): readonly TalkEntry[] =>
  // an event that is its talk is found as the event
  event.talks
    .filter((talk) => isTalk(talk) && !talk.isEvent)
    .map(({ slug, title, speakers }) => ({
      slug,
      title,
      event: at,
      speakers: speakers.map((speaker) => speaker.slug),
    }))

const personEntry = (events: readonly EventSummary[], person: Person): PersonEntry => {
  const appearances = appearancesOf(events, person.slug)
  const attended = [...new Set(appearances.map(({ event }) => event))]
  const names = [...person.aliases, ...nicknamesOf(appearances), ...appearances.map(({ mention }) => mention.name)]
  const roles = [
    person.role ?? [],
    person.organizations.map(({ name }) => name),
    rolesOf(appearances).map(({ role }) => role),
  ]
  return {
    slug: person.slug,
    name: person.name,
    also: [...new Set(names)].filter((name) => name !== person.name && !isFileName(name, person)),
    sounds: spellingsOf(person.name, { isPerson: true }),
    keys: [...new Set(names)].filter((name) => isFileName(name, person)),
    roles: [...new Set(roles.flat())],
    talks: appearances.flatMap(({ talk }) => (talk !== undefined && isTalk(talk) ? [talk.title] : [])),
    events: attended.length,
    years: spanOf(attended),
  }
}

const termEntry = ({ term, events }: Entry): TermEntry => ({
  slug: term.slug,
  name: term.name,
  also: [],
  events: events.length,
  years: spanOf(events),
})

const venueEntry = (entry: Entry, venue: Venue | undefined): VenueEntry => ({
  ...termEntry(entry),
  also: venue?.aliases ?? [],
  sounds: spellingsOf(entry.term.name),
  address: [venue?.address.city, venue?.address.street].filter(Boolean).join(' '),
})

const spanOf = (events: readonly EventSummary[]): readonly [string, string] => {
  const span = yearSpan(events)
  return [span?.first ?? '', span?.last ?? '']
}
