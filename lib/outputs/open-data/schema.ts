import { z } from 'zod'

/** Grows in the middle number when fields are added, in the first when one changes its meaning or goes away. */
export const openDataVersion = '1.2.0'

const id = z.string().meta({ description: 'Permanent name, unique among its kind; the last part of the address.' })
const url = z.string().meta({ format: 'uri', description: 'Full address.' })
const webLink = z.string().meta({ format: 'uri', description: 'An http or https address elsewhere.' })
const moment = z.string().meta({ format: 'date-time', description: 'RFC 3339 with the offset of the place.' })
const revision = z.string().meta({ format: 'date-time', description: 'RFC 3339 in UTC.' })

const day = z.string().meta({ format: 'date', description: 'A calendar day of the place.' })

const term = z.strictObject({ id, name: z.string(), url })

const speaker = z.strictObject({
  id,
  name: z.string(),
  alias: z.string().optional().meta({ description: 'Nickname used at this event.' }),
  role: z.string().optional().meta({ description: 'Post and company at the time.' }),
  url,
})

const talk = z.strictObject({
  id: id.meta({ description: 'Unique within the event, permanent.' }),
  title: z.string(),
  kind: z.enum(['talk', 'opening', 'roundtable', 'break']),
  url: url.optional().meta({ description: 'The talk’s own page; breaks have none.' }),
  speakers: z.array(speaker),
  start: moment.optional(),
  end: moment.optional(),
  room: z.string().optional().meta({ description: 'Hall or room, as written.' }),
  track: z.string().optional().meta({ description: 'Track or stream, as written.' }),
  level: z.string().optional().meta({ description: 'How hard it is, as written.' }),
  language: z.string().optional().meta({ description: 'Language of the talk, as written.' }),
  tags: z.array(z.string()).readonly().optional(),
  isEvent: z.literal(true).optional().meta({ description: 'The event is this talk: both have one page.' }),
  video: webLink.optional().meta({ description: 'Recording of this talk.' }),
  slides: z.strictObject({ url: webLink, name: z.string(), licence: z.string().optional() }).optional(),
})

const address = z.strictObject({
  street: z.string().optional().meta({ description: 'Everything below the city: district, road, building, floor.' }),
  city: z.string().optional(),
  region: z.string().optional(),
  postcode: z.string().optional(),
  country: z.string().optional().meta({ description: 'As the organizer wrote it.' }),
})

const place = z.strictObject({
  kind: z.enum(['venue', 'online', 'unknown']),
  label: z.string().optional().meta({ description: 'Short, for lists; not the name of a venue.' }),
  address: address.optional(),
  city: term.optional(),
  venue: term.optional(),
  point: z
    .strictObject({
      latitude: z.number(),
      longitude: z.number(),
      precision: z.enum(['building', 'street', 'district', 'city']),
    })
    .optional()
    .meta({ description: 'WGS-84, and how far it may be trusted.' }),
  online: z.boolean().optional().meta({ description: 'Whether an event at a venue can be joined online as well.' }),
  url: webLink.optional().meta({ description: 'Where an online event takes place.' }),
})

const event = z.strictObject({
  id,
  url,
  title: z.string(),
  host: z.string().optional().meta({ description: 'The hosting event, where its name differs from the title.' }),
  status: z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled']),
  allDay: z.boolean().meta({ description: 'If true, start and end are days, both included.' }),
  start: z.union([moment, day]),
  end: z.union([moment, day]).optional(),
  previousStart: moment.optional().meta({ description: 'Former start of a rescheduled event.' }),
  timeZone: z.string().meta({ description: 'IANA name.' }),
  place,
  summary: z.string().optional(),
  series: term.extend({ number: z.number().optional() }).optional(),
  tags: z.array(term),
  speakers: z.array(speaker).meta({ description: 'Everybody on stage, once each.' }),
  talks: z.array(talk).meta({ description: 'In programme order.' }),
  links: z.array(z.strictObject({ kind: z.string(), name: z.string(), url: webLink })),
  language: z.string().meta({ description: 'BCP 47 language of the prose.' }),
  published: moment.optional(),
  modified: revision.optional().meta({ description: 'Last known change of the content.' }),
  calendar: url.meta({ description: 'The event as iCalendar.' }),
  markdown: url.meta({ description: 'The event with all its prose as Markdown.' }),
  image: url.meta({ description: 'Share card, 1200 × 630, PNG.' }),
})

/** What /data/events.json holds. The one declaration of its fields: the JSON Schema beside it is made from this. */
const openData = z
  .strictObject({
    $schema: url.meta({ description: 'Address of this schema.' }),
    version: z.string().meta({ description: 'Semantic version of this format.' }),
    site: z.strictObject({ name: z.string(), url, organizer: z.string() }),
    modified: revision.optional().meta({ description: 'Last known change of any event.' }),
    events: z
      .array(event)
      .meta({ description: 'All public events, the oldest first; where `years` is there, the latest.' }),
    years: z
      .array(z.strictObject({ year: z.int(), events: z.int().meta({ description: 'How many there are.' }), url }))
      .optional()
      .meta({ description: 'Of a large archive, a file for each year with all its events, the latest first.' }),
  })
  .meta({ title: 'Events of a community' })

export type OpenData = z.infer<typeof openData>
export type OpenEvent = z.infer<typeof event>

/**
 * The JSON Schema (2020-12) of the open data.
 * @param address full address under which the schema is served
 */
export const openDataSchema = (address: string): string =>
  `${JSON.stringify({ $id: address, ...z.toJSONSchema(openData) }, null, 2)}\n`
