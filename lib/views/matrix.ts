import type { EventSummary, Term } from '@/lib/records'
import { byCity, type Entry } from './by-term'
import { chronological, yearOf } from './order'

export type MatrixRow = {
  /** Absent in the row of events without a city because they were online. */
  readonly city?: Term
  /** Events by year, in the order of `years`. */
  readonly cells: readonly (readonly EventSummary[])[]
  readonly total: number
}

export type Matrix = { readonly years: readonly string[]; readonly rows: readonly MatrixRow[] }

/** Cities by years, the cities with the most events first, then what was online. Only years with events. */
export const matrixOf = (events: readonly EventSummary[]): Matrix => {
  const years = yearsWith(chronological(events))
  const rowOf = (list: readonly EventSummary[], city?: Term): MatrixRow => ({
    ...(city && { city }),
    cells: cellsOf(list, years),
    total: list.length,
  })
  const online = chronological(events).filter((event) => event.place.kind === 'online')
  const cities = byCity(events).list.map(({ term, events: list }: Entry) => rowOf(list, term))
  return { years, rows: online.length === 0 ? cities : [...cities, rowOf(online)] }
}

const cellsOf = (events: readonly EventSummary[], years: readonly string[]): readonly (readonly EventSummary[])[] => {
  const cells = new Map(years.map((year): [string, EventSummary[]] => [year, []]))
  for (const event of events) cells.get(yearOf(event))?.push(event)
  return [...cells.values()]
}

const yearsWith = (events: readonly EventSummary[]): readonly string[] => [...new Set(events.map(yearOf))].sort()
