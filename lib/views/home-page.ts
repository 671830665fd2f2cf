import type { EventSummary } from '@/lib/model'
import { type Counts, countsOf } from './counts'
import { isTalk, type Recording, recordingsOf } from './talks'
import { latestEvent, latestYears, nextEvent, timelineOf, type Year } from './timeline'

export type HomePage = {
  /** The event under way or the next one; in an archive without plans the latest. */
  readonly lead: EventSummary | undefined
  /** What else is coming, the nearest first. */
  readonly coming: readonly EventSummary[]
  /** What organizers chose to show, unless it stands on the page already; the latest first. */
  readonly featured: readonly EventSummary[]
  readonly recordings: readonly Recording[]
  /** The latest years, the latest first. */
  readonly years: readonly Year[]
  readonly counts: Counts
}

const most = { coming: 12, featured: 6, recordings: 7, posters: 60 }

/** What the home page shows at the moment `now` (milliseconds since 1970). */
export const homePage = (events: readonly EventSummary[], now: number): HomePage => {
  const lead = nextEvent(events, now) ?? latestEvent(events, now)
  const timeline = timelineOf(events, now)
  const coming = timeline.coming.filter((event) => event !== lead)
  return {
    lead,
    coming: coming.slice(0, most.coming),
    featured: timeline.past.filter((event) => event.featured && event !== lead).slice(0, most.featured),
    recordings: recordingsOf(timeline.past)
      .filter(({ talk }) => isTalk(talk))
      .slice(0, most.recordings),
    years: latestYears(events, most.posters),
    counts: countsOf(events),
  }
}
