import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import {
  type Dialect,
  Kysely,
  PostgresDialect,
  type RawBuilder,
  SqliteDialect,
  type SqliteStatement,
  sql,
  type Transaction,
} from 'kysely'
import { migrate } from './migrations'
import type { Tables } from './tables'

/** A database with the two things in which the engines differ: how a change is made, and how deleting reaches files. */
export type Engine = {
  readonly kind: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  /**
   * Runs a change, whole or not at all. The first statement has to be a write: it takes the lock of one row on
   * PostgreSQL and the write lock on SQLite, so that what follows sees what others have committed. It may run more than
   * once: it does nothing but ask the database.
   */
  readonly change: <T>(run: (change: Transaction<Tables>) => Promise<T>) => Promise<T>
  /** Reads several things as they were at one moment. */
  readonly snapshot: <T>(run: (change: Transaction<Tables>) => Promise<T>) => Promise<T>
  /**
   * Takes what was deleted out of the files as well. @returns whether it has gone; on PostgreSQL that is the server's
   * own work, and always false
   */
  readonly scrub: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** How long a change waits for others, in milliseconds. */
const PATIENCE = 20_000

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Another connection holds the lock. The driver gives SQLite's result code with some errors only, and its sentence with
 * all of them.
 */
const isBusy = (error: unknown): boolean => error instanceof Error && error.message.includes('database is locked')

/** No room is left for a change; what was there stays, and can be read. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.includes('database or disk is full') || ('code' in error && error.code === 'ENOSPC'))

/** PostgreSQL's: a deadlock or a serialization failure, which it resolves by ending one of the two. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001')

const retrying = async <T>(run: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> => {
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!again(error) || Date.now() > until) throw error
      await pause(1 + Math.random() * 40)
    }
  }
}

type Value = string | number | bigint | null | Uint8Array

/** What the driver would store as something else is an error here: it turns a date into null without a word. */
const bind = (value: unknown): Value => {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new TypeError('The database takes texts, finite numbers and bytes.')
}

/** Statements are few and always the same; preparing one takes longer than running it. */
const MOST_STATEMENTS = 300

/**
 * The embedded database. Its waiting is done here and not by SQLite, whose waiting is a sleep that stops the whole
 * process with every page it serves.
 */
export const openSqlite = async (file: string): Promise<Engine> => {
  const { DatabaseSync } = await import('@photostructure/sqlite')
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    return await engineOver(database, file)
  } catch (error) {
    // on a full disk it is tried again with every request, and each try would keep its file open
    database.close()
    throw error
  }
}

const engineOver = async (database: DatabaseSyncInstance, file: string): Promise<Engine> => {
  // people's names and addresses are in it
  chmodSync(file, 0o600)
  await retrying(async () => database.exec('PRAGMA journal_mode = WAL'), isBusy)
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON')
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    const statement = database.prepare(text)
    const made: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters.map(bind)),
      // on a full disk SQLite has ended the transaction itself: a second end would hide why
      run: (parameters) =>
        text === 'rollback' && !database.isTransaction
          ? { changes: 0, lastInsertRowid: 0 }
          : statement.run(...parameters.map(bind)),
      iterate: (parameters) => statement.iterate(...parameters.map(bind)),
    }
    if (prepared.size >= MOST_STATEMENTS) prepared.clear()
    prepared.set(text, made)
    return made
  }
  const db = kyselyOf(new SqliteDialect({ database: { prepare, close: () => database.close() } }))
  await retrying(() => upgrade(db, sql`BEGIN IMMEDIATE`), isBusy)
  // what the tables were made with is not to be taken for statements about them
  prepared.clear()
  const checkpoint = async (): Promise<boolean> => {
    const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
    return rows[0]?.busy === 0
  }
  return {
    kind: 'sqlite',
    db,
    change: (run) => retrying(() => db.transaction().execute(run), isBusy),
    snapshot: (run) => retrying(() => db.transaction().execute(run), isBusy),
    // a reader anywhere keeps the journal as it is
    scrub: async () => {
      for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50))
        if (await checkpoint().catch((error) => !isBusy(error) && Promise.reject(error))) return true
      return false
    },
    close: async () => {
      prepared.clear()
      await db.destroy()
    },
  }
}

/** PostgreSQL's number of bigint: counts and moments, all of them below 2^53. */
const INT8 = 20

/** Any number that nobody else takes: “meetmark” as bytes, cut to fit. */
const MIGRATION_LOCK = 0x6d6565746d61

/** A PostgreSQL server, straight or behind a connection pool in transaction mode. */
export const openPostgres = async (url: string): Promise<Engine> => {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    idleTimeoutMillis: 5000,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  })
  // a connection that the server has closed is replaced by the next query; unheard, its error would end the process
  pool.on('error', () => undefined)
  const db = kyselyOf(new PostgresDialect({ pool }))
  await upgrade(db, sql`BEGIN ISOLATION LEVEL READ COMMITTED`, sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`)
  return {
    kind: 'postgres',
    db,
    change: (run) => retrying(() => db.transaction().setIsolationLevel('read committed').execute(run), isConflict),
    snapshot: (run) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(run),
    scrub: async () => false,
    close: () => db.destroy(),
  }
}

/** Brings the tables up to date under a lock, for servers start at the same time. */
const upgrade = (db: Kysely<Tables>, ...opening: readonly RawBuilder<unknown>[]): Promise<void> =>
  db.connection().execute(async (connection) => {
    const [begin, ...locks] = opening
    await begin?.execute(connection)
    try {
      for (const lock of locks) await lock.execute(connection)
      await migrate(connection)
      await sql`COMMIT`.execute(connection)
    } catch (error) {
      await sql`ROLLBACK`.execute(connection)
      throw error
    }
  })

const kyselyOf = (dialect: Dialect): Kysely<Tables> => new Kysely<Tables>({ dialect })
