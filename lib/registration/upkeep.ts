import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { remindedAt, takesFeedback } from '@/lib/views/registration'
import { type Context, type Registering, registeringEvents } from './context'
import { forgetEvent, forgetGuest, overdueEvents } from './store/forget'
import { listGuests } from './store/guests'
import { dropExpired } from './store/keys'
import { post } from './store/outbox'
import { settle } from './store/queue'

/** What is due by the clock. Asked twice, by two servers or late, it does the same once. */

/** Brings every event up to date, writes reminders and questions about talks, deletes whoever has to go. */
export const upkeep = async (context: Context, now: number): Promise<void> => {
  for (const registering of registeringEvents(context)) {
    await settle(context.engine, registering.terms, now)
    await remind(context, registering, now)
    await askForFeedback(context, registering, now)
  }
  for (const slug of await overdueEvents(context.engine, now)) await forgetAll(context, slug, now)
  await dropExpired(context.engine, now)
}

/** A day before the start everybody with a seat is reminded; once more where the event is moved after that. */
const remind = async (context: Context, { event, terms }: Registering, now: number): Promise<void> => {
  if (!terms.takesPlace || now < remindedAt(event) || now >= terms.starts) return
  await context.engine.change(async (change) => {
    const due = await change
      .updateTable('events')
      .set({ reminded: terms.told.time })
      .where('slug', '=', terms.slug)
      .where((column) => column.or([column('reminded', 'is', null), column('reminded', '!=', terms.told.time)]))
      .returning('seq')
      .executeTakeFirst()
    if (due === undefined) return
    const guests = await change
      .selectFrom('guests')
      .select('id')
      .where('event', '=', terms.slug)
      .where('state', '=', 'seat')
      .where('mail', 'is not', null)
      // whoever has registered within the day knows
      .where('created_at', '<', remindedAt(event))
      .execute()
    for (const { id } of guests)
      await post(change, { event: terms.slug, guest: id, kind: 'reminder', turn: remindedAt(event), now })
  })
}

/** After the end whoever came is asked about the talks; everybody with a seat where nobody was counted at the door. */
const askForFeedback = async (context: Context, { event, terms }: Registering, now: number): Promise<void> => {
  if (!takesFeedback(event, now) || event.talks.length === 0) return
  await context.engine.change(async (change) => {
    const due = await change
      .updateTable('events')
      .set({ feedback_asked: 1 })
      .where('slug', '=', terms.slug)
      .where('feedback_asked', '=', 0)
      .returning('seq')
      .executeTakeFirst()
    if (due === undefined) return
    const seated = await change
      .selectFrom('guests')
      .select(['id', 'came_at'])
      .where('event', '=', terms.slug)
      .where('state', '=', 'seat')
      .where('mail', 'is not', null)
      .execute()
    const counted = seated.some(({ came_at }) => came_at !== null)
    for (const { id, came_at } of seated)
      if (!counted || came_at !== null)
        await post(change, { event: terms.slug, guest: id, kind: 'feedback', turn: 1, now })
  })
}

/**
 * Deletes everybody of an event, and the mails to them that lie as files.
 * @returns whether no byte of them is left in the database's files
 */
export const forgetAll = async (context: Context, slug: string, now: number): Promise<boolean> => {
  const guests = await listGuests(context.engine, slug)
  const gone = await forgetEvent(context.engine, slug, now)
  for (const { id } of guests) dropFiles(context, id)
  return gone
}

/** Deletes one person. The seat has to be given back before. */
export const forgetOne = async (context: Context, id: string): Promise<boolean> => {
  const gone = await forgetGuest(context.engine, id)
  dropFiles(context, id)
  return gone
}

const dropFiles = ({ outbox }: Context, id: string): void => {
  for (const file of existsSync(outbox) ? readdirSync(outbox) : [])
    if (file.startsWith(`${id}-`)) rmSync(join(outbox, file), { force: true })
}
