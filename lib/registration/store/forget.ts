import type { Transaction } from 'kysely'
import type { Engine } from './engine'
import type { Tables } from './tables'

/** Deleting people. Numbers stay: how many there were, who of them came, how a talk was judged. */

/**
 * Deletes one person with everything that was said and sent. The seat has to be given back before.
 * @returns whether no byte of it is left in the database's files
 */
export const forgetGuest = async (engine: Engine, id: string): Promise<boolean> => {
  await engine.change(async (change) => {
    await change.deleteFrom('twins').where('id', '=', id).execute()
    await change.deleteFrom('twins').where('guest', '=', id).execute()
    await change.deleteFrom('outbox').where('guest', '=', id).execute()
    await looseFeedback(change, 'guest', id)
    await change.deleteFrom('guests').where('id', '=', id).execute()
  })
  return engine.scrub()
}

/** Events whose people have to go by now, whether or not their files are still there. */
export const overdueEvents = async (engine: Engine, now: number): Promise<readonly string[]> => {
  const rows = await engine.db
    .selectFrom('events')
    .select('slug')
    .where('delete_at', '<=', now)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.map(({ slug }) => slug)
}

/** Deletes everybody of an event and keeps the numbers. @returns whether no byte of them is left in the database's files */
export const forgetEvent = async (engine: Engine, slug: string, now: number): Promise<boolean> => {
  await engine.change(async (change) => {
    const event = await change
      .updateTable('events')
      .set((column) => ({ seq: column('seq', '+', 1) }))
      .where('slug', '=', slug)
      .where('deleted_at', 'is', null)
      .returning('slug')
      .executeTakeFirst()
    if (event === undefined) return
    const guests = await change.selectFrom('guests').select(['state', 'came_at']).where('event', '=', slug).execute()
    const count = (is: (guest: (typeof guests)[number]) => boolean): number => guests.filter(is).length
    await change
      .updateTable('events')
      .set({
        deleted_at: now,
        total_taken: count(({ state }) => state === 'seat' || state === 'held'),
        total_came: count(({ came_at }) => came_at !== null),
        total_waiting: count(({ state }) => state === 'waiting' || state === 'asking'),
        total_gone: count(({ state }) => state === 'returned' || state === 'declined' || state === 'lapsed'),
      })
      .where('slug', '=', slug)
      .execute()
    await change.deleteFrom('twins').where('event', '=', slug).execute()
    await change.deleteFrom('outbox').where('event', '=', slug).execute()
    await looseFeedback(change, 'event', slug)
    await change.deleteFrom('guests').where('event', '=', slug).execute()
  })
  return engine.scrub()
}

/** Words may name their writer: of feedback only the score stays. */
const looseFeedback = async (change: Transaction<Tables>, by: 'guest' | 'event', value: string): Promise<void> => {
  await change.updateTable('feedback').set({ guest: null, words: '' }).where(by, '=', value).execute()
  await change.deleteFrom('feedback').where(by, '=', value).where('score', 'is', null).execute()
  await change.deleteFrom('feedback').where('guest', 'is', null).where('score', 'is', null).execute()
}
