import type { EventSummary } from '@/lib/model'
import { chronological } from './order'
import { groupByYear, type Year } from './timeline'

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
