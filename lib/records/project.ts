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
    file: z.string(),
  })
  .readonly()

/** A Markdown deck of content/slides: its slides as sanitized HTML, in order. */
export const slideDeck = z
  .object({
    slug: z.string(),
    title: z.string(),
    theme: z.string().exactOptional(),
    slides: z
      .array(
        z.object({
          html: z.string(),
          text: z.string(),
          notes: richText.exactOptional(),
          id: z.string().exactOptional(),
          background: z.string().exactOptional(),
        }),
      )
      .readonly(),
    file: z.string(),
  })
  .readonly()

export type Project = z.infer<typeof project>
export type SlideDeck = z.infer<typeof slideDeck>
