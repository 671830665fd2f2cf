import type { EventSummary, Person } from '@/lib/model'
import { chronological, yearOf } from './order'
import { stateOf } from './state'

export type Year = { readonly year: string; readonly events: readonly EventSummary[] }

type Timeline = {
  /** Under way or still to come, the nearest first. */
  readonly coming: readonly EventSummary[]
  /** Over, the latest first. */
  readonly past: readonly EventSummary[]
}

/** The archive as a visitor reads it at the moment `now` (milliseconds since 1970): what is coming, then what was. */
export const timelineOf = (events: readonly EventSummary[], now: number): Timeline => {
  const coming: EventSummary[] = []
  const past: EventSummary[] = []
  for (const event of chronological(events)) {
    if (stateOf(event, now) === 'past') past.push(event)
    else coming.push(event)
  }
  return { coming, past: past.reverse() }
}

/** Groups events by year and keeps their order; a year stands where its first event stood. */
export const groupByYear = (events: readonly EventSummary[]): readonly Year[] => {
  const years = new Map<string, EventSummary[]>()
  for (const event of events) {
    const year = yearOf(event)
    const group = years.get(year)
    if (group === undefined) years.set(year, [event])
    else group.push(event)
  }
  return [...years].map(([year, group]) => ({ year, events: group }))
}

/** Whether somebody can still go there: not cancelled, and not waiting for a new date. */
export const takesPlace = (event: EventSummary): boolean =>
  event.status === 'scheduled' || event.status === 'rescheduled'

/** The event to show first: the one under way, else the next to come; undefined where nothing is planned. */
export const nextEvent = (events: readonly EventSummary[], now: number): EventSummary | undefined =>
  timelineOf(events, now).coming.find(takesPlace)

/** The last event that took place; undefined in an archive without a past. */
export const latestEvent = (events: readonly EventSummary[], now: number): EventSummary | undefined =>
  timelineOf(events, now).past.find(takesPlace)

/** The latest years that together have about `most` events, the latest first; events within a year the oldest first. */
export const latestYears = (events: readonly EventSummary[], most: number): readonly Year[] => {
  const years = groupByYear(chronological(events)).toReversed()
  let drawn = 0
  return years.filter(({ events: own }) => {
    const fits = drawn < most
    drawn += own.length
    return fits
  })
}

/**
 * The events whose pages are made with the build: the latest ones. Those of earlier events are made when they are first
 * asked for, so that an archive of thousands builds as fast as one of hundreds.
 * @param events all of them, the oldest first
 * @param most how many are made with the build
 */
export const preparedEvents = (events: readonly EventSummary[], most: number): readonly EventSummary[] =>
  events.slice(-most)

/** The people whose pages are made with the build: in a large archive those on stage at its latest events. */
export const preparedPeople = (
  people: readonly Person[],
  events: readonly EventSummary[],
  most: number,
): readonly Person[] => {
  if (events.length <= most) return people
  const named = new Set(preparedEvents(events, most).flatMap(({ speakers }) => speakers.map(({ slug }) => slug)))
  return people.filter(({ slug }) => named.has(slug))
}
