export { isCalendar, readCalendar } from './read-calendar'
export type { ReadEvent } from './read-event'
