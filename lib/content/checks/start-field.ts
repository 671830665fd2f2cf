import type { EventFile } from '../archive'

/** The field that holds an event's start in the convention its file follows. */
export const startField = ({ data }: Pick<EventFile, 'data'>): 'event_start' | 'date' =>
  data.event_start === undefined ? 'date' : 'event_start'
