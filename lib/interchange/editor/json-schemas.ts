import { z } from 'zod'
import { deckFrontMatter } from '@/lib/archive/deck'
import { eventFrontMatter } from '@/lib/archive/event'
import { personFrontMatter } from '@/lib/archive/person'
import { projectFrontMatter } from '@/lib/archive/project'
import { venueFile } from '@/lib/archive/venue'
import {
  DECK_DESCRIPTIONS,
  type Descriptions,
  EVENT_DESCRIPTIONS,
  PERSON_DESCRIPTIONS,
  VENUE_DESCRIPTIONS,
} from './descriptions'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Every front matter as a JSON Schema (draft 7, which editors understand), by the name of its file. */
export const jsonSchemas = (): Readonly<Record<string, JsonSchema>> => ({
  event: { ...describe(eventFrontMatter, 'event', EVENT_DESCRIPTIONS), ...ONE_START },
  person: describe(personFrontMatter, 'person', PERSON_DESCRIPTIONS),
  project: describe(projectFrontMatter, 'project', EVENT_DESCRIPTIONS),
  venue: describe(venueFile, 'venue', VENUE_DESCRIPTIONS),
  deck: describe(deckFrontMatter, 'deck', DECK_DESCRIPTIONS),
})

/** Both generations of the convention name a start, each in its own field. */
const ONE_START: JsonSchema = { anyOf: [{ required: ['date'] }, { required: ['event_start'] }] }

const describe = (schema: z.ZodObject, name: string, descriptions: Descriptions): JsonSchema => {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' })
  return withDescriptions({ ...made, title: `Meetmark: ${name}` }, descriptions, '')
}

/** Puts each description on its field, through lists and through groups that may be empty. */
const withDescriptions = (schema: JsonSchema, descriptions: Descriptions, path: string): JsonSchema => {
  const described = descriptions[path]
  const { properties, items, anyOf } = schema
  const into = (inner: JsonSchema): JsonSchema => withDescriptions(inner, descriptions, path)
  return {
    ...schema,
    ...(described && { description: described.join(' · ') }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [
          key,
          typeof inner === 'boolean'
            ? inner
            : withDescriptions(inner, descriptions, path === '' ? key : `${path}.${key}`),
        ]),
      ),
    }),
    ...(isSchema(items) && { items: withoutDescription(into(items)) }),
    ...(anyOf && { anyOf: anyOf.map((inner) => (isSchema(inner) ? withoutDescription(into(inner)) : inner)) }),
  }
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The field as a whole has it already. */
const withoutDescription = ({ description: _, ...schema }: JsonSchema): JsonSchema => schema
