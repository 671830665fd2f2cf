import type { Context } from '../context'
import { listGuests } from '../store/guests'
import { post } from '../store/outbox'
import type { GuestRecord } from '../store/terms'

export type Audience = 'seats' | 'waiting' | 'all'

const STATES: Readonly<Record<Audience, readonly GuestRecord['state'][]>> = {
  seats: ['seat', 'held'],
  waiting: ['waiting'],
  all: ['seat', 'held', 'waiting', 'asking'],
}

/** Whom a mail to all would reach. */
export const audienceOf = async (context: Context, slug: string, to: Audience): Promise<readonly string[]> =>
  (await listGuests(context.engine, slug))
    .filter(({ state, mail, unsubscribed }) => STATES[to].includes(state) && mail !== null && unsubscribed === 0)
    .map(({ id }) => id)

/**
 * Writes to many at once, through the outbox.
 * @param key names this mail: pressed twice, it goes out once
 * @returns how many it goes to
 */
export const mailAll = async (
  context: Context,
  slug: string,
  to: Audience,
  text: string,
  key: number,
  now: number,
): Promise<number> => {
  const guests = await audienceOf(context, slug, to)
  await context.engine.change(async (change) => {
    for (const guest of guests)
      await post(change, { event: slug, guest, kind: 'notice', turn: key, now, details: { text } })
  })
  return guests.length
}
