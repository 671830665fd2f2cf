/** The numbers that the project promises; docs/performance.md shows how they are kept. */
export const BOUNDS = {
  /** Requests of a first visit of the seed's page: the document and its style sheets. */
  pageRequests: 3,
  /** Bytes of these as Brotli. */
  pageBrotli: 22_000,
  /** Bytes of script in a page that has a live control; others have none. */
  inlineScript: 1024,
  foreignRequests: 0,
  /** Answers of the seed's page a second, over ten connections. */
  answersASecond: 10_000,
  /** Milliseconds of processor time that one of them takes, and in which 99 of 100 arrive. */
  answerCpuMs: 0.1,
  answerMs: 5,
  /** Megabytes of a server of 5,000 events after as many pages, and milliseconds of the second visit of one. */
  visitedMb: 350,
  secondVisitMs: 2,
  /** Bytes that lists of 5,000 events take, as text that is not compressed. */
  largeAnswer: { search: 40_000, speakers: 100_000, llms: 50_000, archive: 60_000, notFound: 60_000 },
  /** Seconds, for 5,000 events with a warm content cache: content step and build together. */
  buildSeconds: 35,
  /** Seconds of the content step alone, with nothing and with everything in its cache. */
  contentColdSeconds: 60,
  contentWarmSeconds: 10,
  /** Megabytes of the largest process. */
  buildPeakMb: 600,
  /** How much longer an event may take to build at 5,000 than at 1,000. */
  linearity: 1.25,
  /** Seconds from an edit to the fresh page in `npm run dev`, by number of events. */
  editSeconds: { 25: 0.3, 1000: 1 },
} as const
