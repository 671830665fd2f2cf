import type { EventFile } from '@/lib/archive/whole'
import { daysOf } from '@/lib/model/event-time'

/** What rules ask of events. */

/** Events in the order in which they take place; of two on one day the first file comes first. */
export const byDate = (events: readonly EventFile[]): readonly EventFile[] =>
  [...events].sort(
    (a, b) => a.record.time.start.epoch - b.record.time.start.epoch || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  )

/** The last day of an event, `YYYY-MM-DD`. */
export const lastDayOf = ({ record: { time } }: EventFile): string => daysOf(time).last

/** The field that holds an event's start in the convention its file follows. */
export const startField = ({ data }: Pick<EventFile, 'data'>): 'event_start' | 'date' =>
  data.event_start === undefined ? 'date' : 'event_start'
