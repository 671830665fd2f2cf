import { z } from 'zod'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'
import { severalNames } from '@/lib/programme'
import { isAddress, isPeople, shorthandOf } from './values'

type Path = readonly (string | number)[]

/** What was written in another shape than the schema wants, and what became of it. */
export type Refit = {
  readonly path: Path
  readonly level: Problem['level']
  readonly message: string
  readonly hint: string
}

/**
 * Gives values the shape that a schema wants where their meaning is beyond doubt: `tags: a, b` is a list, `{}` is
 * nothing, `image: "x.jpg"` names the picture. What means nothing to anybody is left out with a warning; a page can be
 * made of the rest.
 * @param value as a parser of front matter returns it
 */
export const fitToSchema = (
  value: Readonly<Record<string, unknown>>,
  schema: z.ZodObject,
): { readonly value: Readonly<Record<string, unknown>>; readonly refits: readonly Refit[] } => {
  const refits: Refit[] = []
  return { value: fitFields(value, schema, [], refits), refits }
}

const asWritten = new WeakSet<z.core.$ZodType>()

/** Marks a field that judges every shape by itself, and says more about it than could be said here. */
export const takenAsWritten = <Schema extends z.core.$ZodType>(schema: Schema): Schema => {
  asWritten.add(schema)
  return schema
}

type Told = (level: Problem['level'], message: string, hint: string) => void

const fitFields = (
  value: Readonly<Record<string, unknown>>,
  schema: z.ZodObject,
  path: Path,
  refits: Refit[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
      return [key, field === undefined || asWritten.has(field) ? inner : reshape(inner, field, [...path, key], refits)]
    }),
  )

const reshape = (value: unknown, schema: z.core.$ZodType, path: Path, refits: Refit[]): unknown => {
  const tell: Told = (level, message, hint) => refits.push({ path, level, message, hint })
  const shape = bareOf(schema)
  if (value === null || value === undefined) return value
  // an empty text is how templates leave a field open, whatever belongs in it
  if (typeof value === 'string' && value.trim() === '' && !(shape instanceof z.ZodString)) return undefined
  if (shape instanceof z.ZodString) return asText(isAddress(schema) ? firstOf(value) : value, tell)
  if (shape instanceof z.ZodBoolean) return asFlag(value, tell)
  if (shape instanceof z.ZodNumber) return asNumber(value, tell)
  if (shape instanceof z.ZodEnum) return asOneOf(value, shape.options.map(String), tell)
  if (shape instanceof z.ZodArray) return asList(value, shape, schema, path, refits, tell)
  if (shape instanceof z.ZodObject) return asGroup(value, shape, path, refits, tell)
  if (shape instanceof z.ZodUnion) return asAny(value, shape, path, refits, tell)
  if (shape instanceof z.ZodRecord && !isGroup(value)) return leftOut(value, tell)
  return value
}

/** The schema that a value must fit, without what makes it optional or turns it into something else. */
export const bareOf = (type: z.core.$ZodType): z.core.$ZodType => {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return bareOf(type.unwrap())
  // what comes before the schema only turns one spelling into another
  if (type instanceof z.ZodPipe) return bareOf(type.in instanceof z.ZodTransform ? type.out : type.in)
  return type
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** `""` counts as well, and so does a list of nothing. */
const isNothing = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isNothing)
  if (isGroup(value)) return Object.keys(value).length === 0
  return value === null || (typeof value === 'string' && value.trim() === '')
}

const nothing = (tell: Told): undefined => {
  tell(
    'note',
    say('holds nothing and counts as not given', '内容为空，当作没有填写'),
    say('Delete the line, or write a value.', '可以删去这一行，或填上内容。'),
  )
  return undefined
}

const leftOut = (value: unknown, tell: Told): undefined => {
  if (isNothing(value)) return nothing(tell)
  tell(
    'warning',
    say('cannot be read in this form and is left out', '这种写法无法读取，已略过'),
    say('docs/add-an-event.md shows how the field is written.', '写法见 docs/add-an-event.md。'),
  )
  return undefined
}

const READ_AS = say('is read as', '读作')
const shown = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
/** Says how a value was read; nothing where nothing was in it. */
const readAs = <T>(value: T, tell: Told): T => {
  if (value === undefined) return value
  tell('note', `${READ_AS} ${shown(value)}`, say('Write it so, and this note goes.', '照此书写，提示就会消失。'))
  return value
}

/** Several addresses where one belongs: the first. */
const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value.find((item) => !isNothing(item)) ?? []) : value

/** Keys under which a group holds the one text it stands for. */
const NAMING = ['name', 'title', 'label', 'value', 'text', 'url', 'link', 'src', 'date']

const asText = (value: unknown, tell: Told): unknown => {
  if (value === false) return nothing(tell)
  if (isPlain(value)) return String(value)
  if (isNothing(value)) return nothing(tell)
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isNothing(item))
    return items.every(isPlain) ? readAs(items.map(String).join(', '), tell) : leftOut(value, tell)
  }
  const named = isGroup(value) ? namedIn(value) : undefined
  return named === undefined ? leftOut(value, tell) : readAs(named, tell)
}

const namedIn = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const key = NAMING.find((name) => isPlain(value[name]) && value[name] !== '')
  return key === undefined ? undefined : String(value[key])
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', '1', '是'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'off', '0', '否'].map((word) => [word, false] as const),
])

const asFlag = (value: unknown, tell: Told): unknown => {
  if (typeof value === 'boolean') return value
  if (isNothing(value)) return nothing(tell)
  const flag = isPlain(value) ? FLAGS.get(String(value).trim().toLowerCase()) : undefined
  return flag === undefined ? leftOut(value, tell) : readAs(flag, tell)
}

const asNumber = (value: unknown, tell: Told): unknown => {
  if (typeof value === 'number') return value
  if (isNothing(value)) return nothing(tell)
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? readAs(number, tell) : leftOut(value, tell)
}

const asOneOf = (value: unknown, options: readonly string[], tell: Told): unknown => {
  if (isNothing(value)) return nothing(tell)
  const word = String(value)
    .trim()
    .toLowerCase()
    .replace(/^canceled$/, 'cancelled')
  const option = options.find((one) => one === word)
  if (option !== undefined) return option
  tell(
    'warning',
    say(
      `“${String(value).slice(0, 40)}” is not one of its values and is left out`,
      `“${String(value).slice(0, 40)}”不是可用的值，已略过`,
    ),
    say(`It may be ${options.join(', ')}.`, `可用的值：${options.join('、')}。`),
  )
  return undefined
}

const asList = (
  value: unknown,
  list: z.ZodArray,
  schema: z.core.$ZodType,
  path: Path,
  refits: Refit[],
  tell: Told,
): unknown => {
  const element = bareOf(list.element)
  if (Array.isArray(value))
    return value.flatMap((item, index) => {
      if (isNothing(item)) return []
      const own: Told = (level, message, hint) => refits.push({ path: [...path, index], level, message, hint })
      const fitted =
        element instanceof z.ZodString && isGroup(item)
          ? (namedIn(item) ?? leftOut(item, own))
          : reshape(item, list.element, [...path, index], refits)
      return fitted === undefined ? [] : [fitted]
    })
  if (isNothing(value)) {
    nothing(tell)
    return []
  }
  if (value === false) {
    nothing(tell)
    return []
  }
  if (value === true) return leftOut(value, tell)
  if (element instanceof z.ZodString) {
    if (isPlain(value)) return readAs(partsOf(String(value), isPeople(schema)), tell)
    const values = isGroup(value) ? Object.values(value) : []
    const named = isGroup(value) ? namedIn(value) : undefined
    if (named !== undefined) return readAs([named], tell)
    return values.length > 0 && values.every(isPlain) ? readAs(values.map(String), tell) : leftOut(value, tell)
  }
  const items = isPlain(value) && isPeople(schema) ? partsOf(String(value), true) : [value]
  const fitted = items.flatMap((item, index) => reshape(item, list.element, [...path, index], []) ?? [])
  return fitted.length === 0 ? leftOut(value, tell) : readAs(fitted, tell)
}

/** `a, b` are two; with a person's name may stand a post, or a comma of its own. */
const partsOf = (text: string, people: boolean): readonly string[] =>
  people
    ? (severalNames(text) ?? [text.trim()])
    : text
        .split(/[,，、;；]/)
        .map((part) => part.trim())
        .filter(Boolean)

const asGroup = (value: unknown, group: z.ZodObject, path: Path, refits: Refit[], tell: Told): unknown => {
  if (isNothing(value)) {
    if (!isGroup(value)) nothing(tell)
    return undefined
  }
  if (isGroup(value)) return fitFields(value, group, path, refits)
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isNothing(item))
    if (items.length === 1) return readAs(reshape(items[0], group, [...path, 0], refits), tell)
    // an address has lines; of pictures the first one counts
    const isLines = shorthandOf(group) === 'street'
    if (items.every(isPlain))
      return asGroup(isLines ? items.map(String).join(', ') : items[0], group, path, refits, tell)
    return leftOut(value, tell)
  }
  const key = shorthandOf(group)
  if (value === false) return nothing(tell)
  if (key === undefined || !isPlain(value) || value === true) return leftOut(value, tell)
  return readAs({ [key]: String(value) }, tell)
}

/** A choice of shapes: the one that the value has already, else the first that it can be given. */
const asAny = (value: unknown, union: z.ZodUnion, path: Path, refits: Refit[], tell: Told): unknown => {
  const options = union.options.map((option) => ({ option, shape: bareOf(option) }))
  const has = options.find(
    ({ shape }) =>
      (typeof value === 'string' && shape instanceof z.ZodString) ||
      (typeof value === 'number' && shape instanceof z.ZodNumber) ||
      (isGroup(value) && shape instanceof z.ZodObject),
  )
  if (isNothing(value)) return nothing(tell)
  const chosen = has ?? options[0]
  return chosen === undefined ? value : reshape(value, chosen.option, path, refits)
}
