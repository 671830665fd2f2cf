import { EVENT_DESCRIPTIONS, PERSON_DESCRIPTIONS } from './descriptions'
import { type JsonSchema, jsonSchemas } from './json-schemas'

type Snippet = {
  readonly scope: 'markdown'
  readonly prefix: string
  readonly body: readonly string[]
  readonly description: string
}

/**
 * The fields of front matter as snippets: VS Code completes them in Markdown without any extension, where schemas do
 * not reach. Fields that nobody describes are left to Hugo.
 */
export const snippets = (): Readonly<Record<string, Snippet>> => {
  const { event, person } = jsonSchemas()
  return Object.fromEntries(
    [
      ...Object.keys(PERSON_DESCRIPTIONS).map((field) => snippetOf(field, person, 'person')),
      ...Object.keys(EVENT_DESCRIPTIONS).map((field) => snippetOf(field, event, 'event')),
    ].flatMap((pair) => (pair === undefined ? [] : [pair])),
  )
}

const snippetOf = (
  field: string,
  schema: JsonSchema | undefined,
  kind: 'event' | 'person',
): readonly [string, Snippet] | undefined => {
  const property = schema?.properties?.[field]
  if (property === undefined || typeof property === 'boolean') return undefined
  return [
    `${kind}: ${field}`,
    { scope: 'markdown', prefix: field, body: bodyOf(field, property), description: property.description ?? field },
  ]
}

const bodyOf = (field: string, schema: JsonSchema): readonly string[] => {
  const [shape = schema] = [schema, ...(schema.anyOf ?? [])].filter(
    (part): part is JsonSchema => typeof part === 'object' && part.type !== 'null' && part.anyOf === undefined,
  )
  if (shape.enum) return [`${field}: \${1|${shape.enum.join(',')}|}`]
  if (typeOf(shape) === 'boolean') return [`${field}: \${1|true,false|}`]
  if (typeOf(shape) === 'array' && typeof shape.items === 'object' && 'properties' in shape.items)
    return [`${field}:`, ...fieldsOf(shape.items, (line, first) => `${first ? '  - ' : '    '}${line}`)]
  if (typeOf(shape) === 'array') return [`${field}: ["$1"]`]
  if (shape.properties) return [`${field}:`, ...fieldsOf(shape, (line) => `  ${line}`)]
  if (shape.pattern?.includes('\\d{4}')) return [`${field}: \${1:2027-03-20T13:00:00+08:00}`]
  return [`${field}: '$1'`]
}

const fieldsOf = (schema: JsonSchema, indent: (line: string, first: boolean) => string): readonly string[] =>
  Object.keys(schema.properties ?? {}).map((key, index) => indent(`${key}: $${index + 1}`, index === 0))

const typeOf = ({ type }: JsonSchema): string | undefined =>
  Array.isArray(type) ? type.find((name) => name !== 'null') : type
