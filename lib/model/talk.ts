import { z } from 'zod'
import { richText } from './text'
import { wallTime } from './time'

/** A person as one event names them. `slug` leads to their page; it is the same for every spelling of one person. */
export const mention = z
  .object({
    name: z.string(),
    slug: z.string(),
    /** Nickname (花名) used at this event. */
    alias: z.string().exactOptional(),
    /** Post and company at the time. */
    role: z.string().exactOptional(),
    bio: richText.exactOptional(),
  })
  .readonly()

/** Where a talk's slides come from, and why we believe it. */
export const deck = z
  .object({
    url: z.string(),
    /** File name or path, for people. */
    name: z.string(),
    /** Bytes */
    size: z.number().exactOptional(),
    licence: z.string().exactOptional(),
    /** The repository that holds it, and the folder within. */
    source: z.object({ name: z.string(), url: z.string(), folder: z.string() }).exactOptional(),
    /** Address of the raw file where it may be fetched for a preview. */
    file: z.string().exactOptional(),
    reason: z.string().exactOptional(),
  })
  .readonly()

export const talkKind = z.enum(['talk', 'opening', 'roundtable', 'break'])

export const talk = z
  .object({
    /** Unique within the event; never depends on the position. */
    slug: z.string(),
    title: z.string(),
    kind: talkKind,
    speakers: z.array(mention).readonly(),
    abstract: richText.exactOptional(),
    takeaways: richText.exactOptional(),
    video: z.string().exactOptional(),
    deck: deck.exactOptional(),
    start: wallTime.exactOptional(),
    end: wallTime.exactOptional(),
    /** Hall or room, as written. */
    room: z.string().exactOptional(),
    /** Track or stream, as written. */
    track: z.string().exactOptional(),
    /** How hard it is, as written. */
    level: z.string().exactOptional(),
    /** Language of the talk, as written. */
    language: z.string().exactOptional(),
    tags: z.array(z.string()).readonly().exactOptional(),
    /** Slugs that it had under earlier titles, the oldest first: its addresses lead here, its first one is its id in feeds. */
    former: z.array(z.string()).readonly().exactOptional(),
    /** The event is this talk: the event's page is its page. */
    isEvent: z.literal(true).exactOptional(),
    /** Line of the file where the talk begins, 1-based. */
    line: z.number(),
  })
  .readonly()

export type Mention = z.infer<typeof mention>
export type Deck = z.infer<typeof deck>
export type TalkKind = z.infer<typeof talkKind>
export type Talk = z.infer<typeof talk>
