import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { say } from '@/config/language'
import { site } from '@/config/site'
import { isRecord } from './archive/matter'

/** The values that exports of services are made of. */

export type Fields = Readonly<Record<string, unknown>>

export type ExportOptions = {
  /** Zone of times that name none, where the organizer has told it. */
  readonly zone?: string
  /** What columns mean, where their names do not tell: a field of this site, or `''` for none. */
  readonly fields?: Readonly<Record<string, string>>
  /** Whether texts are Markdown, as a site's own data have it. */
  readonly markdown?: boolean
  /** What to call the event of a schedule that does not name it. */
  readonly name: string
}

/** The values of a table or of data, by the ending of its file; undefined where they cannot be read. */
export const parseData = (text: string, path: string): unknown =>
  /\.(?:csv|tsv)$/i.test(path) ? table(text) : parsed(text, path)

const table = (text: string): unknown => {
  try {
    return parseCsv(text, {
      bom: true,
      columns: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch {
    return undefined
  }
}

const parsed = (text: string, path: string): unknown => {
  try {
    if (/\.toml$/i.test(path)) return parseToml(text)
    return /\.ya?ml$/i.test(path) ? parseYaml(text, { uniqueKeys: false }) : JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

export const plainText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isRecord(value)) return undefined
  return plainText(
    value.text ?? value.html ?? value.name ?? value.title ?? value.url ?? value.local ?? inLanguage(value),
  )
}

/** `{ "en": …, "de": … }`: the text in the site's language, else in English, else the first. */
const inLanguage = (value: Fields): unknown => {
  const languages = Object.keys(value).filter((key) => /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(key))
  if (languages.length === 0 || languages.length < Object.keys(value).length) return undefined
  const own = site.contentLanguage.toLowerCase()
  const chosen =
    languages.find((key) => key.toLowerCase() === own) ??
    languages.find((key) => key.slice(0, 2).toLowerCase() === own.slice(0, 2)) ??
    languages.find((key) => /^en/i.test(key)) ??
    languages[0]
  return value[chosen ?? '']
}

/**
 * Milliseconds since 1970 of a number that is a moment: seconds have ten digits, milliseconds thirteen. Any other number,
 * such as the days that Excel counts, is none.
 */
export const epochOf = (value: unknown): number | undefined => {
  const digits = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  return /^[12]\d{9}$/.test(digits)
    ? Number(digits) * 1000
    : /^[12]\d{12}$|^\d{12}$/.test(digits)
      ? Number(digits)
      : undefined
}

/** The address that a cell holds, a group of it and its words, or a list of such. */
export const webAddress = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(webAddress).find((address) => address !== undefined)
  if (isRecord(value)) return webAddress([value.url, value.href, value.link, value.path, value.address, value.src])
  const text = plainText(value)
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined
}

export const pick = <K extends string>(value: string | undefined, key: K): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string }

export const isoMinutes = (text: string | undefined): number | undefined => {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(text ?? '') ?? []
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text ?? '')
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  return Number(hours) + Number(minutes) === 0 ? undefined : Number(hours) * 60 + Number(minutes)
}

/** A wall time so many minutes later, with the same offset. */
export const later = (written: string, minutes: number): string => {
  const [, wall = '', offset = ''] = /^(.{19})(.*)$/.exec(written) ?? []
  return `${new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 19)}${offset}`
}

export const ZONELESS = say(
  'Its times name no zone: the clock is kept as written, and read in the site’s zone. --zone tells another.',
  '时间没有写时区：保留原来的钟点，按网站的时区理解。可以用 --zone 指定。',
)

/** What to say of a picture that lies somewhere else. */
export const notFetched = (address: string): string =>
  say(`Its picture was not fetched: ${address.slice(0, 120)}`, `没有下载头图：${address.slice(0, 120)}`)
