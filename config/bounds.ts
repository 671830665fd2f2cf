/** The numbers that the project promises; docs/performance.md shows how they are kept. */
export const BOUNDS = {
  /** Requests of a first visit of the seed's page: the document and its style sheets. */
  pageRequests: 3,
  /** Bytes of these as Brotli. */
  pageBrotli: 22_000,
  /** Bytes of script in a page that has a live control; others have none. */
  inlineScript: 1024,
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
