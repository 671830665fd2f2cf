import type { EventSummary } from '@/lib/model'
import { remember } from '@/lib/views/remember'

/** RFC 3339 in UTC, to the second. */
const utc = (time: string): string => `${new Date(time).toISOString().slice(0, 19)}Z`

/** When an event's content last changed at the latest: what the catalog found out, its publication, or else its start. */
export const revisedAt = (event: EventSummary): string =>
  utc(event.revised ?? event.modified ?? event.published?.iso ?? event.time.start.iso)

/** When an event's entry in feeds was last changed: no change is known where `modified` is not. */
export const changedAt = (event: EventSummary): string => {
  const [changed, published] = [event.modified === undefined ? '' : utc(event.modified), publishedAt(event)]
  return changed > published ? changed : published
}

/** When an event became known: the date of its feed entry. */
export const publishedAt = (event: EventSummary): string =>
  utc(event.announced ?? event.published?.iso ?? event.modified ?? event.time.start.iso)

/** The last known change among some events; undefined where no content tells. */
export const lastModified = (events: readonly EventSummary[]): string | undefined =>
  events
    .flatMap(({ modified }) => (modified === undefined ? [] : [utc(modified)]))
    .sort()
    .at(-1)

/** Drafts are never given to machines, whoever may look at their pages. */
export const publicEvents: (events: readonly EventSummary[]) => readonly EventSummary[] = remember((events) =>
  events.filter(({ draft }) => !draft),
)
