import { say } from '@/config/language'
import type { Refit } from './fit'

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
