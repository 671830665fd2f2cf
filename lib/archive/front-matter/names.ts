import { z } from 'zod'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'
import { nearestName } from '../nearest-name'
import { bareOf, type Refit } from './fit'
import type { Locator } from './parse'

/** Under which names fields are written: ours, those of other themes, and names that are none. */

/** Other names of fields, by the name that the schema has for them; in the order in which they are believed. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** `startDate`, `start-date` and `Start_Date` are one name, as for Hugo, which does not mind the case. */
export const foldKey = (key: string): string => key.toLowerCase().replace(/[_\-\s]/g, '')

export type Naming = {
  readonly aliases?: Aliases
  /** Whether a value under another name can be that of the field. */
  readonly believes?: (name: string, value: unknown) => boolean
}

type Keys = {
  /** The fields by the schema's names; those that it does not know keep their own. */
  readonly value: Readonly<Record<string, unknown>>
  /** How a field of the schema is written in the file. */
  readonly written: ReadonlyMap<string, string>
  readonly refits: readonly Refit[]
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const tables = new WeakMap<Aliases, ReadonlyMap<string, { readonly name: string; readonly rank: number }>>()

const tableOf = (aliases: Aliases): ReadonlyMap<string, { readonly name: string; readonly rank: number }> => {
  const known = tables.get(aliases)
  if (known !== undefined) return known
  const made = new Map<string, { readonly name: string; readonly rank: number }>()
  for (const [name, others] of Object.entries(aliases))
    for (const [rank, other] of [name, ...others].entries())
      if (!made.has(foldKey(other))) made.set(foldKey(other), { name, rank })
  tables.set(aliases, made)
  return made
}

/**
 * Calls the fields of a front matter by the names of its schema. Where two of them mean the same, the schema's own name
 * is believed first; the others are told where they say something else.
 */
export const canonicalKeys = (
  value: Readonly<Record<string, unknown>>,
  { aliases = {}, believes = () => true }: Naming = {},
): Keys => {
  const table = tableOf(aliases)
  const claims = Object.keys(value).map((key, index) => {
    const found = table.get(foldKey(key))
    const own = key === found?.name
    const entry = found !== undefined && (own || believes(found.name, value[key])) ? found : undefined
    return { key, index, name: entry?.name ?? key, rank: entry === undefined || own ? -1 : entry.rank }
  })
  const written = new Map<string, string>()
  for (const { key, name } of claims.toSorted((a, b) => a.rank - b.rank || a.index - b.index)) {
    const before = written.get(name)
    if (before === undefined || (!isGiven(value[before]) && isGiven(value[key]))) written.set(name, key)
  }
  const refits = claims.flatMap(({ key, name }): readonly Refit[] => {
    const winner = written.get(name) ?? key
    if (winner === key || !isGiven(value[key]) || JSON.stringify(value[key]) === JSON.stringify(value[winner]))
      return []
    return [
      {
        path: [name],
        level: 'note',
        message: say(`is read from “${winner}”; “${key}” says something else`, `取自“${winner}”；“${key}”写的不同`),
        hint: say('Keep one of the two.', '两者只留一个。'),
      },
    ]
  })
  const read = [...written].map(([name, key]) => [name, value[key]] as const)
  return { value: Object.fromEntries(read), written, refits }
}

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
  if (!(shape instanceof z.ZodObject) || typeof value !== 'object' || value === null || Array.isArray(value)) return []
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
