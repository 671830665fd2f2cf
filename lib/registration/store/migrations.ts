import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import type { Tables } from './tables'

/** Written once and never changed: what has run somewhere is history. Further ones follow below it. */
const migrations: Readonly<Record<string, Migration>> = {
  '1': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('events')
        .addColumn('slug', 'text', (column) => column.primaryKey())
        .addColumn('seq', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('capacity', 'integer')
        .addColumn('revision', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('told_time', 'text')
        .addColumn('told_place', 'text')
        .addColumn('told_status', 'text')
        .addColumn('reminded', 'text')
        .addColumn('feedback_asked', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('delete_at', 'bigint')
        .addColumn('deleted_at', 'bigint')
        .addColumn('total_taken', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('total_came', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('total_waiting', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('total_gone', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema
        .createTable('guests')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('event', 'text', (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('mail', 'text')
        .addColumn('mail_key', 'text')
        .addColumn('answers', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('changed_at', 'bigint', (column) => column.notNull())
        .addColumn('confirmed_at', 'bigint')
        .addColumn('deadline', 'bigint')
        .addColumn('came_at', 'bigint')
        .addColumn('came_by', 'text')
        .addColumn('at_door', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('turn', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('unsubscribed', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      // two people without an address are two people: both engines take nulls as different
      await db.schema.createIndex('guests_mail').on('guests').columns(['event', 'mail_key']).unique().execute()
      await db.schema.createIndex('guests_state').on('guests').columns(['event', 'state', 'seq']).execute()
      await db.schema
        .createIndex('guests_deadline')
        .on('guests')
        .columns(['event', 'deadline'])
        .where(sql.ref('state'), '=', sql.lit('held'))
        .execute()
      await db.schema
        .createTable('twins')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('event', 'text', (column) => column.notNull())
        .addColumn('guest', 'text', (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('mail', 'text', (column) => column.notNull())
        .addColumn('answers', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('twins_guest').on('twins').columns(['event', 'guest']).execute()
      await db.schema
        .createTable('outbox')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('event', 'text')
        .addColumn('guest', 'text')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('mail', 'text')
        .addColumn('details', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('lease_until', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('reason', 'text', (column) => column.notNull().defaultTo(''))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('sent_at', 'bigint')
        .execute()
      await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute()
      await db.schema.createIndex('outbox_guest').on('outbox').columns(['guest']).execute()
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('event', 'text', (column) => column.notNull())
        .addColumn('guest', 'text')
        .addColumn('talk', 'text', (column) => column.notNull())
        .addColumn('score', 'integer')
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('said_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('feedback_once').on('feedback').columns(['event', 'guest', 'talk']).unique().execute()
      await db.schema
        .createTable('keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('purpose', 'text', (column) => column.notNull())
        .addColumn('who', 'text', (column) => column.notNull())
        .addColumn('details', 'text', (column) => column.notNull())
        .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('used_at', 'bigint')
        .execute()
      await db.schema
        .createTable('rates')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('hits', 'integer', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}

/** The newest migration, which a backup names so that it is only restored where it fits. */
export const SCHEMA = Object.keys(migrations).length

/**
 * Brings the tables up to date, within a transaction of the caller's that holds a lock: Kysely's own lock belongs to a
 * session, which a connection pool in transaction mode hands to somebody else, and on SQLite there is none.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const provider = { getMigrations: async () => ({ ...migrations }) }
  const { error } = await new Migrator({ db, provider, disableTransactions: true }).migrateToLatest()
  if (error !== undefined) throw error
}
