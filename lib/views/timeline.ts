import type { EventSummary } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { chronological, yearOf } from './order'

export type Year = { readonly year: string; readonly events: readonly EventSummary[] }

export type Timeline = {
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
