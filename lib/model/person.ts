import { z } from 'zod'
import { link, richText } from './text'

/** A person with a profile, or one whom events merely name. Roles over time are read from the events. */
export const person = z
  .object({
    slug: z.string(),
    name: z.string(),
    /** Other spellings and nicknames; each leads here. */
    aliases: z.array(z.string()).readonly(),
    role: z.string().exactOptional(),
    organizations: z.array(z.object({ name: z.string(), url: z.string().exactOptional() })).readonly(),
    bio: richText.exactOptional(),
    interests: z.array(z.string()).readonly(),
    links: z.array(link).readonly(),
    avatar: z.object({ src: z.string(), width: z.number(), height: z.number() }).exactOptional(),
    file: z.string().exactOptional(),
  })
  .readonly()

export type Person = z.infer<typeof person>
