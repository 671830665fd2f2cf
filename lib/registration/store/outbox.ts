import { type Selectable, sql, type Transaction } from 'kysely'
import type { MailKind } from '@/lib/model'
import type { Engine } from './engine'
import type { Tables } from './tables'

/**
 * Mails that have to go out. They are written in the transaction that is the reason for them, and sent afterwards by
 * whoever claims them: a claim is a lease, so that a server that dies leaves its mail to the next. One mail is claimed at
 * a time; what is lost between the mail server's answer and the mark in the database is sent once more, under the same
 * Message-ID, and nothing else is.
 */

export type Letter = Selectable<Tables['outbox']>

/** A mail to a guest. The same person, kind and turn are the same mail. */
export type Posting = {
  readonly event: string
  readonly guest: string
  readonly kind: MailKind
  readonly turn: number
  readonly now: number
  readonly details?: Readonly<Record<string, unknown>>
}

/** How long one server may take over one mail: longer than any attempt to send it. */
export const LEASE = 120_000

/** Waits between attempts, in milliseconds: over a day and a half in all, as mail servers do. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 720].map((minutes) => minutes * 60_000)

export const post = async (
  change: Transaction<Tables>,
  { event, guest, kind, turn, now, details = {} }: Posting,
): Promise<void> => {
  await change
    .insertInto('outbox')
    .values({
      id: `${guest}:${kind}:${turn}`,
      event,
      guest,
      kind,
      mail: null,
      details: JSON.stringify(details),
      state: 'due',
      due_at: now,
      created_at: now,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** A mail to an organizer, who is no guest. */
export const postTo = (
  engine: Engine,
  mail: string,
  letter: {
    readonly id: string
    readonly kind: MailKind
    readonly now: number
    readonly details: Readonly<Record<string, unknown>>
  },
): Promise<void> =>
  engine.change(async (change) => {
    await change
      .insertInto('outbox')
      .values({
        id: letter.id,
        event: null,
        guest: null,
        kind: letter.kind,
        mail,
        details: JSON.stringify(letter.details),
        state: 'due',
        due_at: letter.now,
        created_at: letter.now,
        sent_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })

/** Takes the mail that has been due longest, for as long as a lease lasts. Where none is, it asks without a lock. */
export const claimLetter = async (engine: Engine, now: number): Promise<Letter | undefined> => {
  const due = await engine.db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'due')
    .where('due_at', '<=', now)
    .where('lease_until', '<=', now)
    .limit(1)
    .executeTakeFirst()
  if (due === undefined) return undefined
  return engine.change((change) =>
    change
      .updateTable('outbox')
      .set((column) => ({ lease_until: now + LEASE, attempts: column('attempts', '+', 1) }))
      .where('id', '=', (inner) => {
        const first = inner
          .selectFrom('outbox')
          .select('id')
          .where('state', '=', 'due')
          .where('due_at', '<=', now)
          .where('lease_until', '<=', now)
          .orderBy('due_at')
          .orderBy('id')
          .limit(1)
        // on PostgreSQL others claim at the same time: each takes one that nobody has
        return engine.kind === 'postgres' ? first.forUpdate().skipLocked() : first
      })
      .where('state', '=', 'due')
      .where('lease_until', '<=', now)
      .returningAll()
      .executeTakeFirst(),
  )
}

/** The mail server has it. What it said is not kept: it goes with its details. */
export const markSent = (engine: Engine, id: string, now: number): Promise<void> =>
  engine.change(async (change) => {
    await change
      .updateTable('outbox')
      .set({ state: 'sent', sent_at: now, lease_until: 0, reason: '', details: '{}' })
      .where('id', '=', id)
      .execute()
  })

/**
 * It could not be sent.
 * @param final whether there is no use in trying again
 */
export const markFailed = (
  engine: Engine,
  letter: Letter,
  reason: string,
  final: boolean,
  now: number,
): Promise<void> =>
  engine.change(async (change) => {
    const wait = WAITS[letter.attempts - 1]
    const set = final || wait === undefined ? { state: 'dead' as const } : { due_at: now + wait, state: 'due' as const }
    await change
      .updateTable('outbox')
      .set({ ...set, lease_until: 0, reason })
      .where('id', '=', letter.id)
      .execute()
  })

/** Tries a mail again at once, as if for the first time. */
export const retryLetter = (engine: Engine, id: string, now: number): Promise<void> =>
  engine.change(async (change) => {
    await change
      .updateTable('outbox')
      .set({ state: 'due', due_at: now, attempts: 0, lease_until: 0 })
      .where('id', '=', id)
      .where('state', '!=', 'sent')
      .execute()
  })

/** Mails that wait for another attempt or have been given up, the newest first. */
export const listStuck = (engine: Engine): Promise<readonly Letter[]> =>
  engine.db
    .selectFrom('outbox')
    .selectAll()
    .where('state', 'in', ['due', 'dead'])
    .where('reason', '!=', '')
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute()

/** Mails to guests that went out or lie as files, the newest first. */
export const listSent = (engine: Engine, most: number): Promise<readonly Letter[]> =>
  engine.db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'sent')
    .where('guest', 'is not', null)
    .orderBy('sent_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()

/** Of one guest, in the order in which they were written. */
export const lettersOf = (engine: Engine, guest: string): Promise<readonly Letter[]> =>
  engine.db.selectFrom('outbox').selectAll().where('guest', '=', guest).orderBy('created_at').execute()

export const countSentSince = async (engine: Engine, since: number): Promise<number> => {
  const { all } = await engine.db
    .selectFrom('outbox')
    .select(sql<number>`count(*)`.as('all'))
    .where('state', '=', 'sent')
    .where('sent_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(all)
}
