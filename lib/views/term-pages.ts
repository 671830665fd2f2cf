import type { EventSummary, Project, Term, Venue } from '@/lib/model'
import { onlineOf } from '@/lib/model/place'
import { countsOf } from './counts'
import { byWeight, chronological, compareNames, yearOf, yearSpan } from './order'
import { pageful } from './paging'
import { byCity, byTag, byVenue, type Entry } from './terms'
import { timelineOf } from './timeline'

export type TermPage = {
  readonly term: Term
  /** All of them, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly span: { readonly first: string; readonly last: string } | undefined
  readonly talks: number
  readonly speakers: number
  /** Under way or to come, the nearest first. */
  readonly coming: readonly EventSummary[]
  /** Over, the latest first; no more than a page holds. */
  readonly past: readonly EventSummary[]
  /** Topics that its events have besides, the most frequent first. */
  readonly alongside: readonly Entry[]
}

const most = { alongside: 12 }

/** What the page of a topic, city or series shows at the moment `now` (milliseconds since 1970). */
export const termPage = ({ term, events }: Entry, now: number): TermPage => {
  const { coming, past } = timelineOf(events, now)
  const { talks, speakers } = countsOf(events)
  return {
    term,
    events,
    span: yearSpan(events),
    talks,
    speakers,
    coming,
    past: past.slice(0, pageful(past.length)),
    alongside: alongside(events, term),
  }
}

const alongside = (events: readonly EventSummary[], term: Term): readonly Entry[] =>
  [...byTag(events).list]
    .filter((entry) => entry.term.slug !== term.slug)
    .sort(byWeight)
    .slice(0, most.alongside)

export type MatrixRow = {
  /** Absent in the row of events without a city because they were online. */
  readonly term?: Term
  /** Events by year, in the order of the matrix's years. */
  readonly cells: readonly (readonly EventSummary[])[]
  /** All events of the row, those of years left out among them. */
  readonly total: number
}

export type Matrix = { readonly years: readonly string[]; readonly rows: readonly MatrixRow[] }

/** Columns that a phone has room for. */
const mostYears = 8

/** Cities by years, the cities with the most events first, then what was online. */
export const cityMatrix = (events: readonly EventSummary[]): Matrix => {
  const years = latestYears(events)
  const online = chronological(events).filter(({ place }) => onlineOf(place) !== undefined)
  const cities = byCity(events).list.map((entry) => rowOf(entry, years))
  return { years, rows: online.length === 0 ? cities : [...cities, rowOf({ events: online }, years)] }
}

/** Topics by years, those with the most events first. */
export const tagMatrix = (events: readonly EventSummary[]): Matrix => {
  const years = latestYears(events)
  return { years, rows: byTag(events).list.map((entry) => rowOf(entry, years)) }
}

const rowOf = ({ term, events }: Partial<Entry> & Pick<Entry, 'events'>, years: readonly string[]): MatrixRow => {
  const cells = new Map(years.map((year): [string, EventSummary[]] => [year, []]))
  for (const event of events) cells.get(yearOf(event))?.push(event)
  return { ...(term && { term }), cells: [...cells.values()], total: events.length }
}

const latestYears = (events: readonly EventSummary[]): readonly string[] =>
  [...new Set(events.map(yearOf))].sort().slice(-mostYears)

export type ProjectEntry = {
  readonly project: Project
  /** The events that name it, the latest first. */
  readonly events: readonly EventSummary[]
}

/** Projects with their events, the one with most events first. */
export const byProject = (projects: readonly Project[], events: readonly EventSummary[]): readonly ProjectEntry[] =>
  projects
    .map((project) => ({
      project,
      events: events
        .filter((event) => event.projects.includes(project.slug))
        .sort((a, b) => b.time.start.epoch - a.time.start.epoch),
    }))
    .sort((a, b) => b.events.length - a.events.length || (a.project.title < b.project.title ? -1 : 1))

/** A city's venues with what was held there; `city` is missing where nobody wrote it down. */
type CityVenues = {
  readonly city: Term | undefined
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly EventSummary[] }[]
}

/** Venues by city: the city with the most events first, and in it the venue with the most. */
export const venuesByCity = (venues: readonly Venue[], events: readonly EventSummary[]): readonly CityVenues[] => {
  const held = byVenue(events)
  const cities = new Map<string, { city: Term | undefined; venues: CityVenues['venues'][number][] }>()
  for (const venue of venues) {
    const key = venue.city?.slug ?? ''
    const group = cities.get(key) ?? { city: venue.city, venues: [] }
    cities.set(key, group)
    group.venues.push({ venue, events: held.find(venue.slug)?.events ?? [] })
  }
  const weigh = (group: CityVenues): number => group.venues.reduce((sum, one) => sum + one.events.length, 0)
  for (const group of cities.values())
    group.venues.sort((a, b) => b.events.length - a.events.length || compareNames(a.venue.name, b.venue.name))
  return [...cities.values()].sort(
    (a, b) =>
      Number(a.city === undefined) - Number(b.city === undefined) ||
      weigh(b) - weigh(a) ||
      compareNames(a.city?.name ?? '', b.city?.name ?? ''),
  )
}
