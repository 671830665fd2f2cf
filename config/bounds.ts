/** The numbers that the project promises; docs/performance.md shows how they are kept. */
export const BOUNDS = {
  /** Bytes. First load of an event page: the framework's own floor for an empty page, and 3 KB. */
  scriptGzip: 137_600,
  /** Bytes. HTML and CSS of the seed's page together. */
  pageGzip: 25_000,
  foreignRequests: 0,
  /** Seconds, for 5,000 events with a warm content cache: content step and build together. */
  buildSeconds: 40,
  /** Megabytes of the largest process. */
  buildPeakMb: 600,
  /** How much longer an event may take to build at 5,000 than at 1,000. */
  linearity: 1.25,
  /** Seconds from an edit to the fresh page in `npm run dev`, by number of events. */
  editSeconds: { 25: 0.3, 1000: 1 },
} as const
