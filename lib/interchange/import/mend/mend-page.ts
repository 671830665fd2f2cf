import { say } from '@/config/language'
import { site } from '@/config/site'
import { isTimeZone } from '@/config/site-schema'
import { parseWallTime } from '@/lib/archive/event/wall-time'
import { splitSource } from '@/lib/archive/front-matter'
import type { Problem } from '@/lib/model'
import { offsetAt } from '../moments'
import { commentOut, writeValue, writtenValue } from './yaml-text'

/** A mended text, and what was changed, as a sentence. */
export type Mended = { readonly text: string; readonly change: string }

const START_FIELDS = ['event_start', 'date']
const NEEDED = ['title', ...START_FIELDS]

/**
 * Mends one error of a page so that the rest of it can be read: what was meant is written where it is beyond doubt,
 * anything else becomes a comment. Undefined where only its author can tell.
 */
export const mendPage = (text: string, { field, rule }: Problem): Mended | undefined => {
  const { matter: yaml, language, body } = splitSource(text)
  if (yaml === undefined || language !== 'yaml') return undefined
  const mended = rule === 'yaml' ? mendYaml(yaml) : mendField(yaml, field)
  return mended && { text: `---\n${mended.yaml}\n---\n${body}`, change: mended.change }
}

type MendedYaml = { readonly yaml: string; readonly change: string }

const mendField = (yaml: string, field: string): MendedYaml | undefined =>
  mendTime(yaml, field) ?? mendStart(yaml, field) ?? mendKind(yaml, field) ?? takeOut(yaml, field)

/** YAML forbids tabs where it indents; everything else that is broken could mean several things. */
const mendYaml = (yaml: string): MendedYaml | undefined => {
  const spaced = yaml.replace(/^[ \t]*\t[ \t]*/gm, (indent) => indent.replaceAll('\t', '  '))
  return spaced === yaml
    ? undefined
    : { yaml: spaced, change: say('tabs at the beginning of lines became spaces', '行首的制表符改成了空格') }
}

/** A time without an offset is meant in the event’s zone, else in the site’s. */
const mendTime = (yaml: string, field: string): MendedYaml | undefined => {
  const written = unquoted(writtenValue(yaml, field))
  if (written === undefined || parseWallTime(written).kind !== 'invalid') return undefined
  const parsed = parseWallTime(`${written}Z`)
  if (parsed.kind !== 'moment') return undefined
  const own = unquoted(writtenValue(yaml, 'timezone')) ?? ''
  const zone = isTimeZone(own) ? own : site.timeZone
  const wall = parsed.time.iso.slice(0, 19)
  const moment = `${wall}${offsetAt(zone, wall)}`
  return {
    yaml: writeValue(yaml, field, moment),
    change: say(`${field}: ${written} became ${moment} (${zone})`, `${field}：${written} 改成了 ${moment}（${zone}）`),
  }
}

/** A start that is a bare day means the whole day. */
const mendStart = (yaml: string, field: string): MendedYaml | undefined => {
  const written = unquoted(writtenValue(yaml, field))
  if (!START_FIELDS.includes(field) || written === undefined || parseWallTime(written).kind !== 'day') return undefined
  const flag = writtenValue(yaml, 'event_all_day') === undefined ? 'all_day' : 'event_all_day'
  return {
    yaml: writeValue(yaml, flag, 'true'),
    change: say(`${field} is a day without a time: ${flag} was set`, `${field} 只有日期没有时间：已设 ${flag}: true`),
  }
}

const LISTS = ['authors', 'tags', 'projects', 'aliases', 'interests', 'categories']

/** One name where a list belongs, a number where text belongs, a quoted `true`: what was meant is plain. */
const mendKind = (yaml: string, field: string): MendedYaml | undefined => {
  const written = writtenValue(yaml, field)
  const plain = unquoted(written)
  if (written === undefined || plain === undefined || plain === '') return undefined
  const value = LISTS.includes(field)
    ? `[${plain
        .split(/[,，、]/)
        .flatMap((item) => (item.trim() === '' ? [] : [JSON.stringify(item.trim())]))
        .join(', ')}]`
    : /^(?:true|false)$/i.test(plain) && written !== plain
      ? plain.toLowerCase()
      : written === plain && /^[\d.+-]+$|^(?:true|false)$/i.test(plain)
        ? `'${plain}'`
        : undefined
  return value === undefined
    ? undefined
    : { yaml: writeValue(yaml, field, value), change: say(`${field} became ${value}`, `${field} 改成了 ${value}`) }
}

const takeOut = (yaml: string, field: string): MendedYaml | undefined => {
  const path = field.split('.')
  if (NEEDED.includes(path[0] ?? '')) return undefined
  const commented = commentOut(yaml, path)
  return commented === undefined || commented === yaml
    ? undefined
    : { yaml: commented, change: say(`${field} became a comment`, `${field} 改成了注释`) }
}

const unquoted = (written: string | undefined): string | undefined => written?.replace(/^(["'])(.*)\1$/s, '$2').trim()
