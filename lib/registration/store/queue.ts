import type { MailKind } from '@/lib/model'
import type { Engine } from './engine'
import { post } from './outbox'
import type { StoredState } from './tables'
import { ACTIVE, type Change, type EventRecord, type GuestRecord, SEATED, type Terms } from './terms'

/**
 * An event is locked and brought up to date before anything is done to it: a newer build's word is followed, seats whose
 * confirmation was missed go, and whoever has waited longest comes in. So a deadline needs no timer to be true.
 */

/**
 * Brings an event up to date where something is due: a deadline has passed, a newer build has more seats or another
 * time. Asking whether it is costs no lock.
 */
export const settle = async (engine: Engine, terms: Terms, now: number): Promise<void> => {
  const event = await engine.db.selectFrom('events').selectAll().where('slug', '=', terms.slug).executeTakeFirst()
  const late =
    event === undefined
      ? undefined
      : await engine.db
          .selectFrom('guests')
          .select('id')
          .where('event', '=', terms.slug)
          .where('state', '=', 'held')
          .where('deadline', '<=', now)
          .limit(1)
          .executeTakeFirst()
  if (event !== undefined && event.revision >= terms.revision && late === undefined) return
  await engine.change((change) => openEvent(change, terms, now))
}

/** Locks the event, makes it known where it is new, and brings it up to date. */
export const openEvent = async (change: Change, terms: Terms, now: number): Promise<EventRecord> => {
  const event = await lockEvent(change, terms)
  const current =
    event.revision < terms.revision || event.told_time === null ? await follow(change, event, terms, now) : event
  await moveQueue(change, current, terms, now)
  return current
}

const lockEvent = async (change: Change, terms: Terms): Promise<EventRecord> => {
  const locked = await change
    .updateTable('events')
    .set((column) => ({ seq: column('seq', '+', 1) }))
    .where('slug', '=', terms.slug)
    .returningAll()
    .executeTakeFirst()
  if (locked !== undefined) return locked
  if (!(await takeOver(change, terms)))
    await change
      .insertInto('events')
      .values({ slug: terms.slug, capacity: terms.capacity ?? null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return lockEvent(change, terms)
}

/** An event whose file has a new name brings its people along. @returns whether there were any */
const takeOver = async (change: Change, { slug, formerSlugs }: Terms): Promise<boolean> => {
  for (const former of formerSlugs) {
    const { numUpdatedRows } = await change
      .updateTable('events')
      .set({ slug })
      .where('slug', '=', former)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) continue
    await change.updateTable('guests').set({ event: slug }).where('event', '=', former).execute()
    await change.updateTable('twins').set({ event: slug }).where('event', '=', former).execute()
    await change.updateTable('outbox').set({ event: slug }).where('event', '=', former).execute()
    await change.updateTable('feedback').set({ event: slug }).where('event', '=', former).execute()
    return true
  }
  return false
}

/** Takes over what a newer build says: seats, and what people have to be told. */
const follow = async (change: Change, event: EventRecord, terms: Terms, now: number): Promise<EventRecord> => {
  const { time, place, status } = terms.told
  const changed = [
    event.told_time !== time ? 'time' : '',
    event.told_place !== place ? 'place' : '',
    event.told_status !== status ? 'status' : '',
  ].filter(Boolean)
  const after = {
    capacity: terms.capacity ?? null,
    revision: terms.revision,
    told_time: time,
    told_place: place,
    told_status: status,
    delete_at: terms.deleteAt,
    // put off after its people were deleted: new ones may come
    deleted_at: terms.deleteAt > now ? null : event.deleted_at,
  }
  await change.updateTable('events').set(after).where('slug', '=', terms.slug).execute()
  // before the first build nobody has been told anything; after the end nobody wants to be
  if (event.told_time !== null && changed.length > 0 && now < terms.deleteAt && !isOver(terms, now)) {
    const kind = terms.takesPlace || !changed.includes('status') ? 'changed' : 'cancelled'
    const guests = await change
      .selectFrom('guests')
      .select(['id'])
      .where('event', '=', terms.slug)
      .where('state', 'in', ACTIVE)
      .where('mail', 'is not', null)
      .execute()
    for (const { id } of guests)
      await post(change, { event: terms.slug, guest: id, kind, turn: terms.revision, now, details: { changed } })
  }
  return { ...event, ...after }
}

const isOver = (terms: Terms, now: number): boolean => terms.takesPlace && now >= terms.starts

/** Lets go what was not confirmed in time, and gives what is free to whoever has waited longest. */
export const moveQueue = async (change: Change, event: EventRecord, terms: Terms, now: number): Promise<void> => {
  if (!terms.takesPlace || now >= terms.starts) return
  const late = await change
    .selectFrom('guests')
    .selectAll()
    .where('event', '=', terms.slug)
    .where('state', '=', 'held')
    .where('deadline', '<=', now)
    .execute()
  for (const guest of late) await letGo(change, terms, guest, now)
  const next = await change
    .selectFrom('guests')
    .selectAll()
    .where('event', '=', terms.slug)
    .where('state', '=', 'waiting')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  if (next === undefined) return
  const free = event.capacity === null ? undefined : event.capacity - (await countTaken(change, terms))
  if (free !== undefined && free <= 0) return
  const waiting = change
    .selectFrom('guests')
    .selectAll()
    .where('event', '=', terms.slug)
    .where('state', '=', 'waiting')
    .orderBy('seq')
  for (const guest of await (free === undefined ? waiting : waiting.limit(free)).execute()) {
    const state = seatState(terms, guest)
    const deadline = state === 'held' ? deadlineOf(terms, now) : null
    const after = await put(change, guest, { state, deadline }, now)
    await tell(change, terms, after, state === 'held' ? 'offered' : 'seat', now)
  }
}

/** An address that never answered may be anybody's: nothing of it is kept. */
const letGo = async (change: Change, terms: Terms, guest: GuestRecord, now: number): Promise<void> => {
  if (guest.confirmed_at === null && guest.turn === 1) {
    await change.deleteFrom('outbox').where('guest', '=', guest.id).execute()
    await change.deleteFrom('twins').where('guest', '=', guest.id).execute()
    await change.deleteFrom('guests').where('id', '=', guest.id).execute()
    return
  }
  const after = await put(change, guest, { state: 'lapsed', deadline: null }, now)
  await tell(change, terms, after, 'lapsed', now)
}

/** Where somebody comes who registers now; undefined where there is no place. */
export const newState = async (change: Change, event: EventRecord, terms: Terms): Promise<StoredState | undefined> => {
  if (terms.approval) return 'asking'
  if (await hasRoom(change, event, terms)) return terms.holdFor === undefined ? 'seat' : 'held'
  return terms.waitlist ? 'waiting' : undefined
}

/** Whether a seat is free; none is while others wait for one. */
export const hasRoom = async (change: Change, event: EventRecord, terms: Terms): Promise<boolean> => {
  if (event.capacity === null) return true
  return (await countTaken(change, terms)) < event.capacity
}

const countTaken = async (change: Change, terms: Terms): Promise<number> => {
  const { all } = await change
    .selectFrom('guests')
    .select((columns) => columns.fn.countAll<number>().as('all'))
    .where('event', '=', terms.slug)
    .where('state', 'in', SEATED)
    .executeTakeFirstOrThrow()
  return Number(all)
}

export const seatState = (terms: Terms, guest: GuestRecord): StoredState =>
  terms.holdFor === undefined || guest.mail === null ? 'seat' : 'held'

export const deadlineOf = (terms: Terms, now: number): number => Math.min(now + (terms.holdFor ?? 0), terms.starts)

export const put = async (
  change: Change,
  guest: GuestRecord,
  set: Partial<Pick<GuestRecord, 'state' | 'deadline' | 'confirmed_at' | 'came_at' | 'came_by'>>,
  now: number,
): Promise<GuestRecord> => {
  const after = { ...guest, ...set, turn: guest.turn + 1, changed_at: now }
  await change
    .updateTable('guests')
    .set({ ...set, turn: after.turn, changed_at: now })
    .where('id', '=', guest.id)
    .execute()
  return after
}

export const tell = async (
  change: Change,
  terms: Terms,
  guest: GuestRecord,
  kind: StoredState | MailKind,
  now: number,
) => {
  if (guest.mail === null || kind === 'held') return
  await post(change, { event: terms.slug, guest: guest.id, kind, turn: guest.turn, now })
}
