import type { EventSummary } from '@/lib/model'
import { remember } from './remember'
import { bySpeaker } from './speakers'
import { isTalk } from './talks'
import { byCity, bySeries, byTag, byVenue } from './terms'

export type Counts = {
  readonly events: number
  readonly talks: number
  readonly speakers: number
  readonly cities: number
  readonly tags: number
  readonly series: number
  readonly venues: number
  readonly recordings: number
  readonly photos: number
}

/** How much there is, counted. Recordings are those of single talks. */
export const countsOf: (events: readonly EventSummary[]) => Counts = remember((events) => ({
  events: events.length,
  talks: events.reduce((sum, event) => sum + event.talks.filter(isTalk).length, 0),
  speakers: bySpeaker(events).size,
  cities: byCity(events).list.length,
  tags: byTag(events).list.length,
  series: bySeries(events).list.length,
  venues: byVenue(events).list.length,
  recordings: events.reduce(
    (sum, event) => sum + event.talks.filter((talk) => isTalk(talk) && talk.video !== undefined).length,
    0,
  ),
  photos: events.reduce((sum, { photos = [] }) => sum + photos.length, 0),
}))
