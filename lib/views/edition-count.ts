import type { EventSummary } from '@/lib/model'
import { bySeries } from './by-term'

/** How many editions an event's series has; undefined where its numbers tell of more than the archive knows. */
export const editionCount = (archive: readonly EventSummary[], { series }: EventSummary): number | undefined => {
  const events = series === undefined ? [] : (bySeries(archive).find(series.slug)?.events ?? [])
  const isWhole = events.every((event) => (event.series?.number ?? 0) <= events.length)
  return events.length > 0 && isWhole ? events.length : undefined
}
