import { z } from 'zod'
import { link, richText } from './text'

/** A page of content/projects. */
export const project = z
  .object({
    slug: z.string(),
    title: z.string(),
    summary: z.string().exactOptional(),
    content: richText,
    links: z.array(link).readonly(),
    draft: z.boolean(),
    file: z.string(),
  })
  .readonly()

/** A Markdown deck of content/slides: its slides as sanitized HTML, in order. */
export const slideDeck = z
  .object({
    slug: z.string(),
    title: z.string(),
    summary: z.string().exactOptional(),
    /** How its theme prints: dark ink on light paper, or the other way round. */
    tone: z.enum(['light', 'dark']),
    /** Settings of the presentation that its author made. */
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
    slides: z
      .array(
        z.object({
          html: z.string(),
          text: z.string(),
          /** What the speaker has in mind while the slide is shown. */
          notes: richText.exactOptional(),
          /** Fragment under which the slide can be linked to. */
          id: z.string().exactOptional(),
          /** A CSS colour. */
          background: z.string().exactOptional(),
        }),
      )
      .readonly(),
    draft: z.boolean(),
    file: z.string(),
  })
  .readonly()

export type Project = z.infer<typeof project>
export type SlideDeck = z.infer<typeof slideDeck>
