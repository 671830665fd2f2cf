import {
  type Chapter,
  daysOfRhythm,
  type EventSummary,
  type Maker,
  type Partner,
  type Person,
  readRhythm,
  type Venue,
} from '@/lib/model'
import { chronological } from './order'
import { stateOf } from './state'
import { cityOf, venueOf } from './terms'
import { takesPlace } from './timeline'

/** A month on the line of a year: what was held or is planned in it. */
export type RhythmMonth = {
  /** 1 to 12 */
  readonly month: number
  readonly state: 'none' | 'held' | 'planned' | 'next'
  /** Day of the month of what is planned or next. */
  readonly day?: number
  /** Slug of the event, where there is one. */
  readonly event?: string
}

/** As many beats as a year has where they meet twice a week. */
const PLANNED = 106

/**
 * A year on the line: a tick where nothing is, a stop where they met, a ring where the rhythm says they will, and a large
 * stop for the next event.
 * @param events of the chapter
 * @param words its rhythm, as its organizers write it
 * @param now milliseconds since 1970
 * @param year the year drawn, four digits
 */
export const rhythmYear = (
  events: readonly EventSummary[],
  words: string | undefined,
  now: number,
  year: string,
): readonly RhythmMonth[] => {
  const ordered = chronological(events).filter(takesPlace)
  const next = ordered.find((event) => stateOf(event, now) !== 'past')
  const rhythm = words === undefined ? undefined : readRhythm(words)
  const today = new Date(now).toISOString().slice(0, 10)
  const beat = ordered.at(-1)?.time.start.date ?? today
  const planned = rhythm === undefined ? [] : daysOfRhythm(rhythm, beat, PLANNED).filter((day) => day >= today)
  return Array.from({ length: 12 }, (_, at): RhythmMonth => {
    const month = at + 1
    const prefix = `${year}-${String(month).padStart(2, '0')}`
    const isHere = (day: string): boolean => day.startsWith(prefix)
    if (next !== undefined && isHere(next.time.start.date))
      return { month, state: 'next', day: Number(next.time.start.date.slice(8)), event: next.slug }
    const held = ordered.find((event) => isHere(event.time.start.date))
    if (held !== undefined)
      return { month, state: stateOf(held, now) === 'past' ? 'held' : 'planned', event: held.slug }
    const day = planned.find(isHere)
    return day === undefined ? { month, state: 'none' } : { month, state: 'planned', day: Number(day.slice(8)) }
  })
}

/** The year that a rhythm is drawn for: that of the next event, else this one. @param now milliseconds since 1970 */
export const yearToDraw = (events: readonly EventSummary[], now: number): string => {
  const next = chronological(events).find((event) => takesPlace(event) && stateOf(event, now) !== 'past')
  return next?.time.start.date.slice(0, 4) ?? new Date(now).toISOString().slice(0, 4)
}

type UsualPlace = { readonly venue: Venue; readonly there: number; readonly all: number }

/** Where a chapter usually meets: the venue its file names, else the one of most of its events, if of more than one. */
export const usualPlace = (
  chapter: Pick<Chapter, 'venue'> | undefined,
  events: readonly EventSummary[],
  venues: readonly Venue[],
): UsualPlace | undefined => {
  const counts = new Map<string, number>()
  for (const event of events) {
    const slug = venueOf(event)?.slug
    if (slug !== undefined) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  const named = chapter?.venue
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const venue =
    named === undefined
      ? venues.find(({ slug }) => slug === most?.[0] && most[1] > 1)
      : venues.find(({ slug, name, aliases, file }) => [slug, name, ...aliases, baseOf(file)].includes(named))
  return venue === undefined ? undefined : { venue, there: counts.get(venue.slug) ?? 0, all: events.length }
}

const baseOf = (file: string | undefined): string => file?.replace(/^.*\//, '').replace(/\.ya?ml$/, '') ?? ''

/** What an event, a chapter or the community says of the people behind it. */
type MadeBy = Pick<EventSummary, 'organizers' | 'partners' | 'conduct' | 'contact'>

export type Makers = {
  readonly organizers: readonly Maker[]
  readonly partners: readonly Partner[]
  readonly conduct: string | undefined
  readonly contact: string | undefined
}

/**
 * Who makes something: each answer from the first that gives one, from the nearest to the community as a whole.
 * @param sources the nearest first
 * @param partners every partner there is
 */
export const makersOf = (sources: readonly (MadeBy | undefined)[], partners: readonly Partner[]): Makers => {
  const first = <K extends keyof MadeBy>(field: K): MadeBy[K] | undefined =>
    sources.find((source) => source?.[field] !== undefined)?.[field]
  const named = first('partners') ?? []
  return {
    organizers: first('organizers') ?? [],
    partners: named.flatMap((name) => partners.find(({ slug }) => slug === name) ?? []),
    conduct: first('conduct'),
    contact: first('contact'),
  }
}

/** The events with photos, the latest first. */
export const photographed = (events: readonly EventSummary[]): readonly EventSummary[] =>
  chronological(events)
    .filter(({ photos = [] }) => photos.length > 0)
    .toReversed()

/** The chapters that an event belongs to: its series', then its city's. */
export const chaptersOf = (event: EventSummary, chapters: readonly Chapter[]): readonly Chapter[] =>
  [
    chapters.find(({ kind, slug }) => kind === 'series' && slug === event.series?.slug),
    chapters.find(({ kind, slug }) => kind === 'city' && slug === cityOf(event)?.slug),
  ].flatMap((chapter) => chapter ?? [])

type Community = {
  readonly organizers: readonly {
    readonly name: string
    readonly role?: string | undefined
    readonly url?: string | undefined
  }[]
  readonly partners: readonly string[]
  readonly conduct: string
  readonly contact: string
}

/**
 * What the owner's file says of the people behind the community; nothing where it says nothing.
 * @param people everybody with a page
 */
export const communityMakers = (
  { organizers, partners, conduct, contact }: Community,
  people: readonly Pick<Person, 'name' | 'slug'>[] = [],
): MadeBy => ({
  ...(organizers.length === 0
    ? {}
    : {
        organizers: organizers.map(({ name, role, url }) => ({
          name,
          slug: people.find((person) => person.name === name)?.slug ?? name.toLowerCase().replace(/\s+/gu, '-'),
          ...(role === undefined ? {} : { role }),
          ...(url === undefined ? {} : { url }),
        })),
      }),
  ...(partners.length === 0 ? {} : { partners }),
  ...(conduct === '' ? {} : { conduct }),
  ...(contact === '' ? {} : { contact }),
})
