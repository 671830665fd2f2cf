import { z } from 'zod'
import { term } from './text'

export const address = z
  .object({
    street: z.string().exactOptional(),
    city: z.string().exactOptional(),
    region: z.string().exactOptional(),
    postcode: z.string().exactOptional(),
    country: z.string().exactOptional(),
  })
  .readonly()

export const precision = z.enum(['building', 'street', 'district', 'city'])

/** A point in WGS-84, and how far it may be trusted. */
export const point = z
  .object({
    lat: z.number(),
    lng: z.number(),
    precision,
    source: z.string().exactOptional(),
    date: z.string().exactOptional(),
  })
  .readonly()

/** Where an event takes place. An empty `venue` means an address without a place of its own in content/venues. */
export const place = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('venue'),
      /** Short label for lists, as written: 中国北京. Never a venue's name. */
      label: z.string().exactOptional(),
      address,
      city: term.exactOptional(),
      venue: term.exactOptional(),
      point: point.exactOptional(),
      /** Where it can be joined online as well. */
      online: z.object({ url: z.string().exactOptional() }).exactOptional(),
    }),
    z.object({ kind: z.literal('online'), label: z.string().exactOptional(), url: z.string().exactOptional() }),
    z.object({ kind: z.literal('unknown'), label: z.string().exactOptional() }),
  ])
  .readonly()

/** Whether one can take part from elsewhere, and by which link. */
export const onlineOf = (where: Place): { readonly url?: string } | undefined =>
  where.kind === 'online' ? where : where.kind === 'venue' ? where.online : undefined

/** A place with a page of its own: declared in content/venues, or one that several events share. */
export const venue = z
  .object({
    slug: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).readonly(),
    address,
    city: term.exactOptional(),
    point: point.exactOptional(),
    url: z.string().exactOptional(),
    /** File it was declared in; absent where it was read from events alone. */
    file: z.string().exactOptional(),
  })
  .readonly()

export type Address = z.infer<typeof address>
export type Precision = z.infer<typeof precision>
export type Point = z.infer<typeof point>
export type Place = z.infer<typeof place>
export type Venue = z.infer<typeof venue>
