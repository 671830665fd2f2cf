import type { EventFile } from '@/lib/archive/whole'

/** The field that holds an event's start in the convention its file follows. */
export const startField = ({ data }: Pick<EventFile, 'data'>): 'event_start' | 'date' =>
  data.event_start === undefined ? 'date' : 'event_start'
