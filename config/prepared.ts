/** Of how many events, the latest ones, the pages are made with the build. */
export const PREPARED_EVENTS = 400
