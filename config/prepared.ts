/** An archive of at most so many events has every page made with the build. */
const WHOLE = 400

/** Whether an archive is so large that its lists are given by year and by letter. @param events how many there are */
export const isLarge = (events: number): boolean => events > WHOLE

/** Of a larger one, the latest: more than visitors leaf through, and few enough for thousands to be built in seconds. */
const LATEST = 100

/** Of how many events the pages are made with the build. @param events how many there are */
export const preparedCount = (events: number): number => (isLarge(events) ? LATEST : events)
