import type { Selectable } from 'kysely'
import type { Engine } from './engine'
import { newNumber } from './numbers'
import type { Tables } from './tables'

type Feedback = Selectable<Tables['feedback']>

export type Said = { readonly talk: string; readonly score: number | undefined; readonly words: string }

/** Keeps what somebody says about talks, in place of what they said before. Saying nothing takes it back. */
export const keepFeedback = (
  engine: Engine,
  guest: { readonly id: string; readonly event: string },
  said: readonly Said[],
  now: number,
): Promise<void> =>
  engine.change(async (change) => {
    await change.deleteFrom('feedback').where('guest', '=', guest.id).execute()
    for (const { talk, score, words } of said) {
      if (score === undefined && words === '') continue
      await change
        .insertInto('feedback')
        .values({
          id: newNumber() + newNumber(),
          event: guest.event,
          guest: guest.id,
          talk,
          score: score ?? null,
          words,
          said_at: now,
        })
        .execute()
    }
  })

export const feedbackOf = (engine: Engine, guest: string): Promise<readonly Feedback[]> =>
  engine.db.selectFrom('feedback').selectAll().where('guest', '=', guest).execute()

/** Everything that was said about an event, without order that would tell who said it. */
export const listFeedback = (engine: Engine, event: string): Promise<readonly Feedback[]> =>
  engine.db.selectFrom('feedback').selectAll().where('event', '=', event).orderBy('id').execute()
