import type { z } from 'zod'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'
import { sortProblems } from '../problems'
import { fitToSchema } from './fit'
import { canonicalKeys, type Naming, unknownFields } from './names'
import { type Locator, type Parsed, parseMatter } from './parse'
import type { Source } from './source'

export type FrontMatter<T> = {
  /** Undefined where the text breaks the schema: `problems` then holds at least one error. */
  readonly data: T | undefined
  /** Names of the fields that the text has, readable or not, as the schema calls them. */
  readonly fields: readonly string[]
  readonly locate: Locator
  readonly problems: readonly Problem[]
}

type Reading<S extends z.ZodObject> = Naming & {
  /** Its keys decide what is unknown. */
  readonly schema: S
  /**
   * Fields without which no page can be made. What is wrong with any other is a warning, and the field is left out;
   * values in other shapes are given the schema's. Without this, everything must be as the schema has it.
   */
  readonly vital?: readonly string[] | ((value: Readonly<Record<string, unknown>>) => readonly string[])
  /** What must come before the names are told apart. */
  readonly prepare?: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/**
 * Parses a front matter and holds it against a schema, reporting every problem with its place.
 * @param source as `splitSource` returns it
 * @param file path for problems
 */
export const readFrontMatter = <S extends z.ZodObject>(
  source: Pick<Source, 'matter' | 'language' | 'matterLine'>,
  file: string,
  reading: Reading<S>,
): FrontMatter<z.output<S>> => {
  const { schema, vital = Object.keys(schema.shape), prepare = (value) => value } = reading
  if (source.matter === undefined) return withoutFrontMatter(file)
  const parsed = parseMatter(source.matter, source.language)
  const at = locatorOf(parsed, source.matterLine, reading)
  const told = parsed.faults.map(({ line, column, level, field, message, hint }): Problem => {
    const rule = field === undefined ? 'yaml' : 'field-twice'
    const place = { line: line + source.matterLine - 1, column }
    return { file, field: field ?? `(${source.language.toUpperCase()})`, level, rule, ...place, message, hint }
  })
  if (parsed.broken) return { data: undefined, fields: [], locate: at, problems: told }
  const keys = canonicalKeys(prepare(parsed.value), reading)
  const { value, refits } =
    reading.vital === undefined ? { value: keys.value, refits: [] } : fitToSchema(keys.value, schema)
  const shapes = [...keys.refits, ...refits].map(
    ({ path, level, message, hint }): Problem => ({
      ...{ file, field: path.join('.'), level, rule: level === 'note' ? 'read-as' : 'left-out', ...at(path) },
      ...{ message, hint },
    }),
  )
  const held = hold(value, schema, typeof vital === 'function' ? vital(value) : vital)
  const issues = held.issues.map(
    ({ path, message, fatal }): Problem => ({
      ...{ file, field: path.join('.') || '(front matter)', level: fatal ? 'error' : 'warning', rule: 'schema' },
      ...at(path),
      ...sentence(message),
    }),
  )
  const problems = sortProblems([...told, ...shapes, ...issues, ...unknownFields(keys.value, schema, file, at)])
  return { data: held.data, fields: Object.keys(keys.value), locate: at, problems }
}

type Held<T> = {
  readonly data: T | undefined
  readonly issues: readonly {
    readonly path: readonly PropertyKey[]
    readonly message: string
    readonly fatal: boolean
  }[]
}

/** Holds values against a schema, again without each field that breaks it and is not vital. */
const hold = <S extends z.ZodObject>(
  value: Readonly<Record<string, unknown>>,
  schema: S,
  vital: readonly string[],
): Held<z.output<S>> => {
  const first = schema.safeParse(value)
  if (first.success) return { data: first.data, issues: [] }
  const issues = first.error.issues.map(({ path, message }) => ({
    path,
    message,
    fatal: vital.includes(String(path[0])) || path.length === 0,
  }))
  const lost = new Set(issues.filter(({ fatal }) => !fatal).map(({ path }) => String(path[0])))
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !lost.has(key)))
  const second = lost.size === 0 ? first : schema.safeParse(rest)
  return { data: issues.some(({ fatal }) => fatal) ? undefined : second.data, issues }
}

/** Positions within the file, found by the names of the schema. */
const locatorOf = (parsed: Parsed, firstLine: number, naming: Naming): Locator => {
  const { written } = canonicalKeys(parsed.value, naming)
  return ([first, ...rest], key) => {
    const path = first === undefined ? [] : [written.get(String(first)) ?? first, ...rest]
    const { line, column } = parsed.locate(path, key)
    return { line: line + firstLine - 1, column }
  }
}

/**
 * Finds front-matter paths in a file. Its front matter is parsed on the first question only: most files are never asked.
 */
export const lazyLocator = (
  { matter = '', language, matterLine }: Pick<Source, 'matter' | 'language' | 'matterLine'>,
  naming: Naming = {},
): Locator => {
  let found: Locator | undefined
  return (path, key) => {
    found ??= locatorOf(parseMatter(matter, language), matterLine, naming)
    return found(path, key)
  }
}

const withoutFrontMatter = (file: string): FrontMatter<never> => ({
  data: undefined,
  fields: [],
  locate: () => ({ line: 1, column: 1 }),
  problems: [{ file, field: '(front matter)', level: 'error', rule: 'schema', line: 1, column: 1, ...NOTHING }],
})

const NOTHING = {
  message: say('The file has no front matter.', '文件开头没有 front matter。'),
  hint: say(
    'Begin it with a line “---”, then the fields such as title and date, then “---”.',
    '第一行写“---”，接着写 title、date 等字段，再写一行“---”。',
  ),
}

/** Schema messages are written as `what is wrong | how to mend it`. */
const sentence = (message: string): { message: string; hint: string } => {
  const [what = '', hint = ''] = message.split(' | ')
  return { message: what, hint }
}
