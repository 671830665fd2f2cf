import type { z } from 'zod'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'
import { sortProblems } from '../sort-problems'
import { locate } from './locate'
import { parseYaml } from './parse-yaml'
import type { Source } from './source'
import { unknownFields } from './unknown-fields'

/** Reads positions of front-matter paths back from the file. */
export type Locator = (
  path: readonly PropertyKey[],
  key?: boolean,
) => { readonly line: number; readonly column: number }

export type FrontMatter<T> = {
  /** Undefined where the text breaks the schema: `problems` then holds at least one error. */
  readonly data: T | undefined
  /** Names of the fields that the text has, readable or not. */
  readonly fields: readonly string[]
  readonly locate: Locator
  readonly problems: readonly Problem[]
}

/**
 * Parses YAML and holds it against a schema, reporting every problem with its place.
 * @param yaml text between the fences; undefined where the file has none
 * @param firstLine line of the file on which that text starts, 1-based
 * @param schema one of the front-matter schemas; its keys decide what is unknown
 * @param foreign the language of a front matter that is no YAML
 */
export const readFrontMatter = <S extends z.ZodObject>(
  yaml: string | undefined,
  firstLine: number,
  file: string,
  schema: S,
  foreign?: Source['foreign'],
): FrontMatter<z.output<S>> => {
  if (yaml === undefined) return withoutFrontMatter(file, foreign)
  const { document, counter, value, faults } = parseYaml(yaml)
  const at: Locator = (path, key) => locate(document, counter, firstLine, path, key)
  if (faults.length > 0) {
    const problems = faults.map(({ offset, message, hint }): Problem => {
      const { line, col } = counter.linePos(offset)
      return { ...base(file, '(YAML)', 'error', 'yaml'), line: line + firstLine - 1, column: col, message, hint }
    })
    return { data: undefined, fields: [], locate: at, problems }
  }
  const parsed = schema.safeParse(value)
  const unknown = unknownFields(value, schema, file, at)
  const fields = Object.keys(value)
  if (parsed.success) return { data: parsed.data, fields, locate: at, problems: unknown }
  const broken = parsed.error.issues.map(
    (issue): Problem => ({
      ...base(file, issue.path.join('.') || '(front matter)', 'error', 'schema'),
      ...at(issue.path),
      ...sentence(issue.message),
    }),
  )
  return { data: undefined, fields, locate: at, problems: sortProblems([...broken, ...unknown]) }
}

const withoutFrontMatter = (file: string, foreign: Source['foreign']): FrontMatter<never> => ({
  data: undefined,
  fields: [],
  locate: () => ({ line: 1, column: 1 }),
  problems: [
    {
      ...base(file, '(front matter)', 'error', 'schema'),
      line: 1,
      column: 1,
      ...(foreign === undefined ? NOTHING : inForeign(foreign)),
    },
  ],
})

const NOTHING = {
  message: say('The file has no front matter.', '文件开头没有 front matter。'),
  hint: say(
    'Begin it with a line “---”, then the fields such as title and date, then “---”.',
    '第一行写“---”，接着写 title、date 等字段，再写一行“---”。',
  ),
}

const inForeign = (language: string) => ({
  message: say(`The front matter is ${language}; only YAML is read.`, `front matter 是 ${language}，只支持 YAML。`),
  hint: say(
    'Run `hugo convert toYAML` in the old site, or write the fields as “name: value” between two lines “---”.',
    '请在旧网站里运行 `hugo convert toYAML`，或在两行“---”之间写“名称: 值”。',
  ),
})

const base = (file: string, field: string, level: Problem['level'], rule: string) => ({ file, field, level, rule })

/** Schema messages are written as `what is wrong | how to mend it`. */
const sentence = (message: string): { message: string; hint: string } => {
  const [what = '', hint = ''] = message.split(' | ')
  return { message: what, hint }
}
