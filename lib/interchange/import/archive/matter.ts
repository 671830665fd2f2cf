import { parseDocument, stringify } from 'yaml'
import { parseMatter, splitSource } from '@/lib/archive/front-matter'
import { rstBody, UNDERLINE } from './restructured-text'

/** A text with fields at its head, as any of the generators writes it. */
export type Matter = {
  /** The fields; empty where there are none, undefined where they cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | undefined
  /** The same as YAML: as written where they were YAML, comments included. */
  readonly yaml: string
  readonly body: string
  /** Whether the file as it lies is what this site reads. */
  readonly isOurs: boolean
}

/**
 * Takes a text apart: front matter in YAML, TOML or JSON, and what other generators allow besides: fields above a single
 * `---` (Hexo), `Key: value` lines (Pelican), the fields of reStructuredText.
 */
export const readMatter = (text: string, path: string): Matter => {
  const { matter, language, body } = splitSource(text)
  if (matter !== undefined && language === 'yaml')
    return { fields: yamlFields(matter), yaml: matter, body, isOurs: /^\uFEFF?\s*---[ \t]*[\r\n]/.test(text) }
  if (matter !== undefined) {
    const { value: written, broken } = parseMatter(matter, language)
    const value = language === 'toml' ? hoisted(written) : written
    const comments = language === 'toml' ? tomlComments(matter) : []
    if (broken) return { fields: undefined, yaml: matter, body, isOurs: false }
    return { fields: value, yaml: [...comments, yamlOf(value)].join('\n'), body, isOurs: false }
  }
  const lines = body.split('\n')
  const dotted = nikola(lines, /\.rst$/i.test(path))
  if (dotted !== undefined) return dotted
  if (/\.rst$/i.test(path)) return rst(lines)
  const fence = lines.findIndex((line) => /^---\s*$/.test(line))
  if (fence > 0 && isFields(lines.slice(0, fence))) {
    const head = lines.slice(0, fence).join('\n')
    return { fields: yamlFields(head), yaml: head, body: lines.slice(fence + 1).join('\n'), isOurs: false }
  }
  return pelican(lines) ?? { fields: {}, yaml: '', body, isOurs: false }
}

/** The lines of Nikola's oldest form: no names, in this order. */
const META = ['title', 'slug', 'date', 'tags', 'link', 'description', 'type']

/** A text with the fields of Nikola's `.meta` file beside it at its head. A text that has fields of its own keeps them. */
export const withMeta = (meta: string, text: string): string => {
  if (/^\uFEFF?\s*(?:<!--\s*)?\.\. title:/.test(text) || /^\uFEFF?\s*(?:---|\+\+\+)\s*$/m.test(text.slice(0, 10)))
    return text
  const lines = meta
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^\s*(?:---|<!--|-->)?\s*$/.test(line))
  const isNamed = lines.some((line) => /^(?:\.\.\s+)?title:\s/i.test(line))
  const fields = lines.map((line, at) =>
    isNamed ? line.replace(/^(?:\.\.\s+)?([A-Za-z][\w-]*):/, '.. $1:') : `.. ${META[at] ?? 'more'}: ${line.trim()}`,
  )
  return `${fields.join('\n')}\n\n${text}`
}

const yamlFields = (head: string): Matter['fields'] => {
  const document = parseDocument(head, { uniqueKeys: false })
  try {
    const value: unknown = document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100 }) ?? {})
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Zola keeps what is a site's own in `[extra]`, and its tags in `[taxonomies]`. */
const hoisted = ({
  extra,
  taxonomies,
  ...fields
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...(isRecord(extra) ? extra : extra === undefined ? {} : { extra }),
  ...(isRecord(taxonomies) ? taxonomies : taxonomies === undefined ? {} : { taxonomies }),
  ...fields,
})

/** Comments of TOML become comments of YAML above the fields. */
const tomlComments = (head: string): readonly string[] =>
  head
    .split('\n')
    .filter((line) => /^\s*#/.test(line))
    .map((line) => line.trim())

const yamlOf = (fields: object): string => stringify(fields, { lineWidth: 0 }).trimEnd()

/** Every line `name: value`, a part of a list, or empty: no prose. */
const isFields = (lines: readonly string[]): boolean =>
  lines.length < 60 && lines.every((line) => /^(?:[\p{L}_][\p{L}\w-]*:(?:\s|$)|\s+\S|-\s|\s*$|#)/u.test(line))

const made = (fields: Readonly<Record<string, unknown>>, body: readonly string[]): Matter => ({
  fields,
  yaml: yamlOf(fields),
  body: body.join('\n'),
  isOurs: false,
})

/** Pelican's Markdown: `Title: …` and its like until the first empty line. */
const pelican = (lines: readonly string[]): Matter | undefined => {
  const end = lines.findIndex((line) => line.trim() === '')
  const head = lines.slice(0, end < 0 ? lines.length : end)
  const pairs = head.flatMap((line) => {
    const [, name, value = ''] = /^([A-Za-z][\w-]{1,30}):\s*(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[name.toLowerCase(), listed(name, value)] as const]
  })
  const names = pairs.map(([name]) => name)
  if (head.length === 0 || pairs.length < head.length || !(names.includes('title') || names.includes('date')))
    return undefined
  return made(Object.fromEntries(pairs), lines.slice(head.length))
}

const listed = (name: string, value: string): unknown =>
  /^(?:tags|keywords|authors)$/i.test(name) ? value.split(/[,;]/).flatMap((part) => part.trim() || []) : value.trim()

/** Nikola's fields, `.. title: …`, as comments of reStructuredText, or within one of HTML. */
const nikola = (lines: readonly string[], isRst: boolean): Matter | undefined => {
  const first = lines.findIndex((line) => line.trim() !== '')
  const isComment = /^<!--\s*$/.test(lines[first] ?? '')
  const from = first + (isComment ? 1 : 0)
  const pairs: (readonly [string, unknown])[] = []
  let index = Math.max(from, 0)
  for (; index < lines.length; index += 1) {
    const [, name, value = ''] = /^\.\.\s+([A-Za-z][\w-]*):\s*(.*)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined) break
    if (value.trim() !== '') pairs.push([name.toLowerCase(), listed(name, value)])
  }
  const fields = Object.fromEntries(pairs)
  if (fields.title === undefined) return undefined
  const { author, link, ...rest } = fields
  // whoever wrote the page is nobody who speaks
  const known = {
    ...rest,
    ...(author === undefined ? {} : { writer: author }),
    ...(link === undefined ? {} : { external_link: link }),
  }
  const end = isComment ? lines.findIndex((line, at) => at >= index && /-->/.test(line)) + 1 : index
  const body = lines.slice(Math.max(end, index))
  return made(known, isRst ? rstBody(body) : body)
}

/** A title with its underline, then `:name: value`; the marks that Markdown has too are written as Markdown. */
const rst = (lines: readonly string[]): Matter => {
  const start = lines.findIndex((line) => line.trim() !== '')
  const isOverlined = UNDERLINE.test(lines[start] ?? '')
  const rest = lines.slice(start + (isOverlined ? 3 : 2))
  const fields: Record<string, unknown> = { title: (lines[isOverlined ? start + 1 : start] ?? '').trim() }
  let index = 0
  for (; index < rest.length; index += 1) {
    const [, name, value = ''] = /^:([\w-]+):\s*(.*)$/.exec(rest[index] ?? '') ?? []
    if (name !== undefined) fields[name.toLowerCase()] = listed(name, value)
    else if ((rest[index] ?? '').trim() !== '') break
  }
  return made(fields, rstBody(rest.slice(index)))
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
