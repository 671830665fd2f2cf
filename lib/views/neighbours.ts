import type { EventSummary } from '@/lib/model'
import { bySeries } from './by-term'

export type Neighbours = { readonly previous?: EventSummary; readonly next?: EventSummary }

/** The events before and after this one in its series, by date; none where it stands alone. */
export const neighboursOf = (events: readonly EventSummary[], event: EventSummary): Neighbours => {
  const series = event.series && bySeries(events).find(event.series.slug)?.events
  const at = series?.findIndex((other) => other.slug === event.slug) ?? -1
  if (series === undefined || at < 0) return {}
  const [previous, next] = [series[at - 1], series[at + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}
