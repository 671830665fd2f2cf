import { readSeries } from '@/lib/archive/event/series'
import type { Archive, EventFile } from '@/lib/archive/whole'
import { byDate } from '@/lib/checks/events'

/** A series as an organizer goes on with it. */
export type SeriesState = {
  readonly name: string
  /** Its events, oldest first. */
  readonly events: readonly EventFile[]
  /** The latest event whose title names its number: the model for the next title. */
  readonly model: EventFile
  /** The highest number so far. A year counts as one. */
  readonly highest: number
}

/** The series of an archive, the one with the latest event first. Events without a number make none. */
export const seriesOf = ({ events }: Pick<Archive, 'events'>): readonly SeriesState[] => {
  const found = new Map<string, EventFile[]>()
  for (const event of byDate(events)) {
    const { series } = event.record
    if (series === undefined) continue
    found.set(series.name, [...(found.get(series.name) ?? []), event])
  }
  return [...found]
    .flatMap(([name, members]): readonly SeriesState[] => {
      const model = members.findLast(({ data }) => readSeries(data.title)?.name === name)
      const highest = Math.max(0, ...members.map(({ record }) => record.series?.number ?? 0))
      return model === undefined ? [] : [{ name, events: members, model, highest }]
    })
    .sort((a, b) => startOf(b.events) - startOf(a.events))
}

/**
 * The event whose title the next one follows: in a city, the latest that names its own; an online edition in between
 * may be called something else.
 */
export const titleModel = ({ name, events, model }: SeriesState, city: string | undefined): EventFile =>
  (city
    ? events.findLast(
        ({ data: { title, address } }) =>
          address?.city !== undefined && title.includes(address.city) && readSeries(title)?.name === name,
      )
    : undefined) ?? model

const startOf = (events: readonly EventFile[]): number => events.at(-1)?.record.time.start.epoch ?? 0

/** Years are numbers that nobody counts up by hand. */
export const isYearly = ({ highest }: Pick<SeriesState, 'highest'>): boolean => highest > 1999
