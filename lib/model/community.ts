import { z } from 'zod'
import { link, richText, term } from './text'

/** A person or a group that makes events, as their file names them. */
export const maker = z
  .object({ name: z.string(), slug: z.string(), role: z.string().exactOptional(), url: z.string().exactOptional() })
  .readonly()

const sized = z.object({ src: z.string(), width: z.number(), height: z.number() }).readonly()

/** A partner: a file of content/partners. */
export const partner = z
  .object({
    slug: z.string(),
    name: z.string(),
    url: z.string().exactOptional(),
    /** What they give, in the organizers' words: venue, coffee, recordings. */
    kind: z.string().exactOptional(),
    logo: sized.exactOptional(),
    /** The same for dark screens. */
    logoDark: sized.exactOptional(),
    alt: z.string().exactOptional(),
    file: z.string(),
  })
  .readonly()

/** A photo of an event. */
export const photo = z
  .object({
    src: z.string(),
    width: z.number(),
    height: z.number(),
    alt: z.string().exactOptional(),
    caption: z.string().exactOptional(),
  })
  .readonly()

/** A chat, a newsletter or an account. */
export const channel = z
  .object({
    name: z.string(),
    url: z.string().exactOptional(),
    note: z.string().exactOptional(),
    /** Picture of a code to scan; true draws one from the address. */
    qr: z.union([z.boolean(), z.string()]).exactOptional(),
  })
  .readonly()

/** Who makes something, and where to turn: on an event, on a chapter, or for the whole community. */
const madeBy = {
  organizers: z.array(maker).readonly().exactOptional(),
  /** Files of content/partners, by name. */
  partners: z.array(z.string()).readonly().exactOptional(),
  conduct: z.string().exactOptional(),
  contact: z.string().exactOptional(),
}

/** What an event's file adds about the people behind it. */
export const eventMakers = { ...madeBy }

/** A city, a series or a topic with a text of its own: a file of content/cities, content/series or content/tags. */
export const chapter = z
  .object({
    kind: z.enum(['city', 'series', 'tag']),
    slug: z.string(),
    name: z.string(),
    summary: z.string().exactOptional(),
    content: richText.exactOptional(),
    ...madeBy,
    channels: z.array(channel).readonly(),
    /** Where they usually meet: the name or the file of a venue. */
    venue: z.string().exactOptional(),
    /** When they meet, in the organizers' words. */
    rhythm: z.string().exactOptional(),
    picture: sized.and(z.object({ alt: z.string() })).exactOptional(),
    draft: z.boolean(),
    file: z.string(),
  })
  .readonly()

/** A page that is neither event nor person: a file of content/pages. */
export const freePage = z
  .object({
    slug: z.string(),
    /** Its address within the site. */
    path: z.string(),
    title: z.string(),
    summary: z.string().exactOptional(),
    content: richText,
    /** Headings of the second level, for the list beside the text. */
    headings: z.array(term).readonly(),
    /** Rows beside the text. */
    facts: z.array(z.object({ name: z.string(), value: z.string(), url: z.string().exactOptional() })).readonly(),
    organizers: z.array(maker).readonly().exactOptional(),
    links: z.array(link).readonly(),
    menu: z.boolean(),
    footer: z.boolean(),
    /** Smaller ones stand first. */
    weight: z.number(),
    /** `YYYY-MM-DDTHH:MM:SSZ` or a day. */
    modified: z.string().exactOptional(),
    draft: z.boolean(),
    file: z.string(),
  })
  .readonly()

export type Maker = z.infer<typeof maker>
export type Partner = z.infer<typeof partner>
export type Photo = z.infer<typeof photo>
export type Channel = z.infer<typeof channel>
export type Chapter = z.infer<typeof chapter>
export type FreePage = z.infer<typeof freePage>
