import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Engine } from './engine'
import { SCHEMA } from './migrations'
import type { Tables } from './tables'

/**
 * A backup is lines of JSON: a head, then one line a row. It is the same for both engines, so that it also moves a
 * community from the embedded database to a server. Rates and keys are not in it: they run out by themselves.
 */

const TABLES = ['events', 'guests', 'twins', 'outbox', 'feedback'] as const satisfies readonly (keyof Tables)[]

type Head = { readonly meetmark: 'registration'; readonly schema: number; readonly at: string }
/** Closes the file: one that was cut off is no backup. */
type Tail = { readonly rows: number }

/** Every line of a backup as things stood at one moment. */
export const backupLines = (engine: Engine, now: number): Promise<readonly string[]> =>
  engine.snapshot(async (snapshot) => {
    const head: Head = { meetmark: 'registration', schema: SCHEMA, at: new Date(now).toISOString() }
    const lines: string[] = []
    for (const table of TABLES)
      for (const row of await snapshot.selectFrom(table).selectAll().execute()) lines.push(JSON.stringify([table, row]))
    const tail: Tail = { rows: lines.length }
    return [JSON.stringify(head), ...lines, JSON.stringify(tail)]
  })

/** Why a file cannot be restored; the words are the command's. */
export class Unrestorable extends Error {
  constructor(readonly reason: 'no-backup' | 'newer' | 'not-empty' | 'broken') {
    super(reason)
  }
}

/**
 * Reads a backup into an empty database, all of it or nothing.
 * @returns how many people it brought
 * @throws Unrestorable where the file is no backup, is newer than this version, or the database holds people
 */
export const restore = (engine: Engine, file: string): Promise<number> =>
  engine.change(async (change) => {
    // a write comes first, and takes the lock
    await change.deleteFrom('rates').where('expires_at', '<', 0).execute()
    if ((await change.selectFrom('guests').select('id').limit(1).executeTakeFirst()) !== undefined)
      throw new Unrestorable('not-empty')
    for (const table of TABLES) await change.deleteFrom(table).execute()
    let people = 0
    let rows = 0
    let isFirst = true
    let isWhole = false
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line === '') continue
      const value = parse(line)
      if (isFirst) {
        if (!isHead(value)) throw new Unrestorable('no-backup')
        if (value.schema > SCHEMA) throw new Unrestorable('newer')
        isFirst = false
        continue
      }
      if (isTail(value)) {
        isWhole = value.rows === rows
        continue
      }
      if (!isRow(value)) throw new Unrestorable('broken')
      rows++
      const [table, row] = value
      if (table === 'guests') people++
      await change
        .insertInto(table)
        .values(row as never)
        .execute()
    }
    if (isFirst) throw new Unrestorable('no-backup')
    if (!isWhole) throw new Unrestorable('broken')
    return people
  })

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new Unrestorable('broken')
  }
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  'meetmark' in value &&
  value.meetmark === 'registration' &&
  'schema' in value &&
  typeof value.schema === 'number'

const isTail = (value: unknown): value is Tail =>
  typeof value === 'object' && value !== null && 'rows' in value && typeof value.rows === 'number'

const isRow = (value: unknown): value is readonly [(typeof TABLES)[number], Record<string, unknown>] =>
  Array.isArray(value) &&
  value.length === 2 &&
  TABLES.some((table) => table === value[0]) &&
  typeof value[1] === 'object' &&
  value[1] !== null
