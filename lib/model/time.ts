import { z } from 'zod'

/** A moment as the organizer wrote it: wall time and offset are the truth, the instant follows from them. */
export const wallTime = z
  .object({
    /** RFC 3339 with the offset as written, to the second. */
    iso: z.string(),
    /** `YYYY-MM-DD` */
    date: z.string(),
    /** `HH:MM`, 24 hours */
    clock: z.string(),
    /** `+08:00`, `Z` is written `+00:00` */
    offset: z.string(),
    /** Milliseconds since 1970-01-01T00:00Z */
    epoch: z.number(),
  })
  .readonly()

/** When an event takes place. `zone` is an IANA name, or `Etc/GMT±n` where only the offset is known. */
export const eventTime = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('timed'),
      start: wallTime,
      end: wallTime.exactOptional(),
      /** Last day, where no more is known of the end. */
      last: z.string().exactOptional(),
      zone: z.string(),
    }),
    z.object({
      kind: z.literal('all-day'),
      /** First and last day, `YYYY-MM-DD`, both included. */
      first: z.string(),
      last: z.string(),
      /** Midnight that opens the first day in the zone. */
      start: wallTime,
      zone: z.string(),
    }),
  ])
  .readonly()

export type WallTime = z.infer<typeof wallTime>
export type EventTime = z.infer<typeof eventTime>
