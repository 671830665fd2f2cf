import type { EventSummary, Term } from '@/lib/model'
import { onlineOf } from '@/lib/model/place'
import { byCity, byTag, type Entry } from './by-term'
import { chronological, yearOf } from './order'

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
