import type { Selectable } from 'kysely'
import type { Engine } from './engine'
import type { Tables } from './tables'

/** What can be used once or until some time — sign-in links and sessions — and how often something was tried. */

export type Key = Selectable<Tables['keys']>

export type NewKey = {
  /** Digest of the secret. */
  readonly id: string
  readonly purpose: Key['purpose']
  readonly who: string
  readonly details: Readonly<Record<string, string>>
  readonly expiresAt: number
}

export const keepKey = (engine: Engine, { id, purpose, who, details, expiresAt }: NewKey): Promise<void> =>
  engine.change(async (change) => {
    await change
      .insertInto('keys')
      .values({ id, purpose, who, details: JSON.stringify(details), expires_at: expiresAt, used_at: null })
      .execute()
  })

/** A key that has neither been used nor run out. */
export const findKey = (engine: Engine, id: string, purpose: Key['purpose'], now: number): Promise<Key | undefined> =>
  engine.db
    .selectFrom('keys')
    .selectAll()
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()

/** Uses a key up. @returns it, to exactly one of those who ask */
export const spendKey = (engine: Engine, id: string, purpose: Key['purpose'], now: number): Promise<Key | undefined> =>
  engine.change((change) =>
    change
      .updateTable('keys')
      .set({ used_at: now })
      .where('id', '=', id)
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst(),
  )

/** Counts a wrong code. @returns how many there were */
export const countTry = async (engine: Engine, id: string): Promise<number> => {
  const row = await engine.change((change) =>
    change
      .updateTable('keys')
      .set((column) => ({ tries: column('tries', '+', 1) }))
      .where('id', '=', id)
      .returning('tries')
      .executeTakeFirst(),
  )
  return row?.tries ?? Number.POSITIVE_INFINITY
}

/** Counts something that may happen only so often. @returns how often it has happened until `expiresAt` */
export const countHit = async (engine: Engine, key: string, expiresAt: number): Promise<number> => {
  const { hits } = await engine.change((change) =>
    change
      .insertInto('rates')
      .values({ key, hits: 1, expires_at: expiresAt })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((column) => ({ hits: column('rates.hits', '+', 1) })),
      )
      .returning('hits')
      .executeTakeFirstOrThrow(),
  )
  return hits
}

/** Takes away what has run out. */
export const dropExpired = (engine: Engine, now: number): Promise<void> =>
  engine.change(async (change) => {
    await change.deleteFrom('rates').where('expires_at', '<=', now).execute()
    await change.deleteFrom('keys').where('expires_at', '<=', now).execute()
    // of letters to organizers nothing is kept for longer than a day
    await change
      .deleteFrom('outbox')
      .where('guest', 'is', null)
      .where('created_at', '<=', now - 86_400_000)
      .execute()
  })
