export { findEvents } from './find-events'
export { readThing } from './read-event'
export { datesOf } from './recurrence'
