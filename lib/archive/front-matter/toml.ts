import { parse, TomlDate, TomlError } from 'smol-toml'
import { say } from '@/config/language'
import { excessOf } from './limits'
import type { Parsed, Position } from './parse'

/** Parses TOML. Never throws. Dates become text as they are written. */
export const parseToml = (toml: string): Parsed => {
  const broken = (at: Position, message: string): Parsed => ({
    value: {},
    locate: () => ({ line: 1, column: 1 }),
    faults: [{ ...at, level: 'error', message, hint: HINT }],
    broken: true,
  })
  if (excessOf(toml) !== undefined) return broken({ line: 1, column: 1 }, TOO_MUCH)
  try {
    const value = plain(parse(toml))
    let places: Places | undefined
    return {
      value: typeof value === 'object' && value !== null ? { ...value } : {},
      locate: (path, key = false) => {
        places ??= placesIn(toml)
        return nearest(places, path, key)
      },
      faults: [],
      broken: false,
    }
  } catch (error) {
    const at = error instanceof TomlError ? { line: error.line, column: error.column } : { line: 1, column: 1 }
    const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    return broken(at, say(`This is not TOML: ${told}`, `这里不是正确的 TOML：${told}`))
  }
}

const HINT = say(
  'Write each field as name = "value", and each name once.',
  '每个字段写成 名称 = "值"，每个名称只写一次。',
)
const TOO_MUCH = say('The front matter is too long or too deep to be read.', 'front matter 过长或嵌套过深，无法读取。')

const plain = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=[Z+-]|$)/, '')
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

type Places = ReadonlyMap<string, { readonly key: Position; readonly value: Position }>

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n')

const nearest = (places: Places, path: readonly PropertyKey[], key: boolean): Position => {
  const place = places.get(nameOf(path))
  if (place !== undefined) return key ? place.key : place.value
  return path.length === 0 ? { line: 1, column: 1 } : nearest(places, path.slice(0, -1), key)
}

const HEADER = /^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/
const PAIR = /^(\s*)((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=\s*/

const partsOf = (dotted: string): readonly string[] =>
  [...dotted.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(([, ...quoted]) => quoted.find(Boolean) ?? '')

/** Where the tables and keys of a document stand that has been parsed without a fault. */
const placesIn = (toml: string): Places => {
  const places = new Map<string, { readonly key: Position; readonly value: Position }>()
  const counts = new Map<string, number>()
  let table: readonly PropertyKey[] = []
  let fence: string | undefined
  toml.split('\n').forEach((text, index) => {
    const opened = fence
    for (const [mark] of text.matchAll(/"""|'''/g))
      if (fence === undefined || fence === mark) fence = fence ? undefined : mark
    if (opened !== undefined) return
    const at = (column: number): Position => ({ line: index + 1, column })
    const header = HEADER.exec(text)
    if (header !== null) {
      table = partsOf(header[2] ?? '')
      if (header[1] === '[[') {
        const count = counts.get(nameOf(table)) ?? 0
        counts.set(nameOf(table), count + 1)
        if (count === 0) places.set(nameOf(table), { key: at(1), value: at(1) })
        table = [...table, count]
      }
      places.set(nameOf(table), { key: at(1), value: at(1) })
      return
    }
    const pair = PAIR.exec(text)
    if (pair === null) return
    const place = { key: at((pair[1]?.length ?? 0) + 1), value: at(pair[0].length + 1) }
    places.set(nameOf([...table, ...partsOf(pair[2] ?? '')]), place)
  })
  return places
}
