import { z } from 'zod'
import { eventMakers, photo } from './community'
import { place } from './place'
import { registrationPolicy } from './registration'
import { mention, talk } from './talk'
import { link, richText, term } from './text'
import { eventTime, wallTime } from './time'

/** A header image. `focus` is the point that crops keep, in percent from the top left corner. */
export const image = z
  .object({
    src: z.string(),
    width: z.number(),
    height: z.number(),
    alt: z.string(),
    caption: richText.exactOptional(),
    focus: z.object({ x: z.number(), y: z.number() }),
    /** Shown on cards and share images only. */
    previewOnly: z.boolean(),
    placement: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  })
  .readonly()

/** The body in its written order: a talk, or prose that belongs to no talk and stays where it stood. */
export const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('talk'), slug: z.string() }),
  z.object({ kind: z.literal('rest'), content: richText }),
])

export const eventStatus = z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled'])

export const eventRecord = z
  .object({
    slug: z.string(),
    /** Former addresses, as the organizer writes them: paths of this site, or slugs. */
    aliases: z.array(z.string()).readonly().exactOptional(),
    /** Path of the source, relative to the content folder, with forward slashes. */
    file: z.string(),
    title: z.string(),
    /** The hosting event, only where it differs from the title. */
    host: z.string().exactOptional(),
    time: eventTime,
    /** The former start of a rescheduled event. */
    previousStart: wallTime.exactOptional(),
    status: eventStatus,
    published: wallTime.exactOptional(),
    /** Date of the content's last known change, `YYYY-MM-DDTHH:MM:SSZ`, never after the build. */
    modified: z.string().exactOptional(),
    /** The latest that the last change can have been, likewise written: what calendars are told. It never falls. */
    revised: z.string().exactOptional(),
    /** The date of its entry in feeds, likewise written; never after the build. */
    announced: z.string().exactOptional(),
    place,
    summary: z.string().exactOptional(),
    /** What it costs, as written. */
    price: z.string().exactOptional(),
    /** How many can come, as written. */
    places: z.string().exactOptional(),
    abstract: richText.exactOptional(),
    series: term.and(z.object({ number: z.number().exactOptional() })).exactOptional(),
    tags: z.array(term).readonly(),
    /** Everybody on stage, once each: talks in order, then names that only `authors` has. */
    speakers: z.array(mention).readonly(),
    talks: z.array(talk).readonly(),
    body: z.array(block).readonly(),
    links: z.array(link).readonly(),
    image: image.exactOptional(),
    /** Name of a Markdown deck in content/slides. */
    slides: z.string().exactOptional(),
    projects: z.array(z.string()).readonly(),
    /** Only where people register on this site. */
    registration: registrationPolicy.exactOptional(),
    featured: z.boolean(),
    draft: z.boolean(),
    /** BCP 47 language of the prose. */
    language: z.string(),
    /** Slug of the version that stands in lists; absent in that version itself. */
    original: z.string().exactOptional(),
    /** The same event in other languages, each on a page of its own. */
    translations: z
      .array(z.object({ language: z.string(), slug: z.string() }))
      .readonly()
      .exactOptional(),
    ...eventMakers,
    photos: z.array(photo).readonly().exactOptional(),
    photographer: z.string().exactOptional(),
    /** Where somebody tells how it was. */
    recap: z.string().exactOptional(),
    /** Later days of an event that its file repeats; each becomes an event of its own in the catalog. */
    repeatDays: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly()

/** An event without its prose: what lists, indexes and neighbours need. Small enough to hold thousands of. */
export const eventSummary = eventRecord.unwrap().omit({ body: true, abstract: true }).readonly()

export type Image = z.infer<typeof image>
export type Block = z.infer<typeof block>
export type EventStatus = z.infer<typeof eventStatus>
export type EventRecord = z.infer<typeof eventRecord>
export type EventSummary = z.infer<typeof eventSummary>
