import { z } from 'zod'

/** A stretch of prose: sanitized HTML for pages, plain text for feeds, calendars and search. */
export const richText = z.object({ html: z.string(), text: z.string() }).readonly()

/** A name and the slug under which it has a page. */
export const term = z.object({ name: z.string(), slug: z.string() }).readonly()

/** A link with the icon its author chose, as in Font Awesome's and Academicons' packs. */
export const link = z
  .object({
    kind: z.enum(['event', 'code', 'pdf', 'slides', 'video', 'source', 'dataset', 'poster', 'project', 'extra']),
    /** Empty for the fixed kinds: the page names them in its own language. */
    name: z.string(),
    url: z.string(),
    /** The address as its author wrote it, where the site knows one that leads closer. */
    written: z.string().exactOptional(),
    icon: z.object({ pack: z.string(), name: z.string() }).exactOptional(),
  })
  .readonly()

export type RichText = z.infer<typeof richText>
export type Term = z.infer<typeof term>
export type Link = z.infer<typeof link>
