import { z } from 'zod'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'
import { nearestName } from '../nearest-name'
import { bareOf } from './fit'
import type { Locator } from './parse'

type Path = readonly (string | number)[]

/** Fields that this site has thought of, whose groups no theme extends. */
const OWN: ReadonlySet<unknown> = new Set(['talks', 'facts', 'channels', 'organizers', 'photos', 'repeats'])

/**
 * Keys that nothing reads. At the top and in fields of this site's own all of them are told; inside other groups and
 * lists, which themes extend at will, only those that are nearly a key we read.
 * @param value as parsed, by the schema's names
 */
export const unknownFields = (
  value: unknown,
  schema: z.core.$ZodType,
  file: string,
  at: Locator,
  path: Path = [],
): readonly Problem[] => {
  const shape = shapeFor(value, schema)
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => unknownFields(item, shape.element, file, at, [...path, index]))
  if (!(shape instanceof z.ZodObject) || typeof value !== 'object' || value === null) return []
  const known = Object.keys(shape.shape)
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = Object.hasOwn(shape.shape, key) ? shape.shape[key] : undefined
    if (field !== undefined) return unknownFields(inner, field, file, at, [...path, key])
    const near = nearKey(key, known)
    return path.length > 0 && !OWN.has(path[0]) && near === undefined ? [] : [describe(file, [...path, key], at, near)]
  })
}

/** What a schema is for this value: of a choice of shapes the list or the group, where the value is one. */
const shapeFor = (value: unknown, schema: z.core.$ZodType): z.core.$ZodType => {
  const shape = bareOf(schema)
  if (!(shape instanceof z.ZodUnion)) return shape
  const kind = Array.isArray(value) ? z.ZodArray : z.ZodObject
  return shape.options.map(bareOf).find((option) => option instanceof kind) ?? shape
}

/**
 * `alt` for `alt_text` is as likely as a slip of the finger. A word of its own is none: a slip leaves the first letter
 * as it is, and most of the rest.
 */
const nearKey = (key: string, known: readonly string[]): string | undefined => {
  const near = nearestName(
    key,
    known.filter((name) => name[0] === key[0] && Math.abs(name.length - key.length) <= 2),
  )
  return near ?? (key.length > 2 ? known.find((name) => name.startsWith(`${key}_`)) : undefined)
}

const describe = (file: string, path: Path, at: Locator, near: string | undefined): Problem => ({
  file,
  field: path.join('.'),
  level: 'warning',
  rule: 'unknown-field',
  ...at(path, true),
  message: say(
    `The field “${path.at(-1)}” is not one that Meetmark reads.`,
    `字段“${path.at(-1)}”不是 Meetmark 认识的字段。`,
  ),
  hint:
    near === undefined
      ? say('It is kept, but nothing on the site shows it.', '内容会保留，但网站不会显示它。')
      : say(`Did you mean “${near}”?`, `是不是想写“${near}”？`),
})
