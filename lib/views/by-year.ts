import type { EventSummary } from '@/lib/model'
import { chronological, yearOf } from './order'
import { remember } from './remember'

/** The events of one year, the oldest first. */
export type Year = { readonly year: string; readonly events: readonly EventSummary[] }

/** An archive by year, the latest first. */
export const byYear: (events: readonly EventSummary[]) => readonly Year[] = remember((events) => {
  const years = new Map<string, EventSummary[]>()
  for (const event of chronological(events)) {
    const year = years.get(yearOf(event))
    if (year === undefined) years.set(yearOf(event), [event])
    else year.push(event)
  }
  return [...years].map(([year, of]) => ({ year, events: of })).sort((a, b) => (a.year < b.year ? 1 : -1))
})
