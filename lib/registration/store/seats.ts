import type { Engine } from './engine'
import { mailKey } from './guests'
import { newNumber } from './numbers'
import { post } from './outbox'
import { deadlineOf, hasRoom, moveQueue, newState, openEvent, put, seatState, tell } from './queue'
import type { StoredState } from './tables'
import { ACTIVE, type Change, type EventRecord, type GuestRecord, type Person, SEATED, type Terms } from './terms'

/**
 * Seats, and the queue for them. Every change locks its event first, brings it up to date — seats whose confirmation
 * was missed go, whoever is next comes in — and then does its own; mails are put into the outbox within the same
 * transaction. So no number is ever wrong, no mail is lost, and a deadline needs no timer to be true.
 */

/** A new ticket, a second one for an address that has one, a mail to that address instead, or nothing. */
export type Registered =
  | { readonly kind: 'new'; readonly id: string; readonly state: StoredState }
  | { readonly kind: 'twin'; readonly id: string; readonly state: StoredState }
  | { readonly kind: 'again'; readonly id: string }
  | { readonly kind: 'full' }

/** What can be done with one guest, by the guest or at the desk. */
export type Step = 'confirm' | 'return' | 'approve' | 'decline' | 'seat' | 'came' | 'undo'

/** More tickets for one address than anybody needs; further ones are the last one again. */
const MOST_TWINS = 20

/** One mail with the first ticket in so many milliseconds, however often an address is typed. */
const AGAIN_EVERY = 600_000

/** Gives a seat, a place in the queue, or a place before the organizer's eyes. */
export const register = (engine: Engine, terms: Terms, person: Person, now: number): Promise<Registered> =>
  engine.change(async (change) => {
    const event = await openEvent(change, terms, now)
    const known = await findKnown(change, terms, person)
    if (known !== undefined && ACTIVE.includes(known.state)) return repeat(change, event, terms, known, person, now)
    const state = await newState(change, event, terms)
    if (state === undefined) return { kind: 'full' }
    const values = {
      event: terms.slug,
      seq: event.seq,
      state,
      ...columnsOf(person),
      changed_at: now,
      confirmed_at: null,
      deadline: state === 'held' ? deadlineOf(terms, now) : null,
      came_at: null,
      came_by: null,
    }
    const turn = (known?.turn ?? 0) + 1
    const id =
      known === undefined
        ? await insertGuest(change, { ...values, turn, created_at: now })
        : await change
            .updateTable('guests')
            .set({ ...values, turn, created_at: now })
            .where('id', '=', known.id)
            .execute()
            .then(() => known.id)
    const kind = state === 'held' ? 'confirm' : state === 'seat' ? 'seat' : state === 'asking' ? 'asking' : 'waiting'
    if (person.mail !== undefined) await post(change, { event: terms.slug, guest: id, kind, turn, now })
    return { kind: 'new', id, state }
  })

/** Who registered with the address before, whatever has become of them. */
const findKnown = async (change: Change, { slug }: Terms, { mail }: Person): Promise<GuestRecord | undefined> =>
  mail === undefined
    ? undefined
    : change
        .selectFrom('guests')
        .selectAll()
        .where('event', '=', slug)
        .where('mail_key', '=', mailKey(mail))
        .executeTakeFirst()

const columnsOf = ({ name, mail, answers, language }: Person) => ({
  name,
  mail: mail ?? null,
  mail_key: mail === undefined ? null : mailKey(mail),
  answers: JSON.stringify(answers),
  language,
})

/** Somebody without a ticket stands at the door: one seat more is taken, and they are in. */
export const addAtDoor = (
  engine: Engine,
  terms: Terms,
  person: Person,
  by: string,
  now: number,
): Promise<{ readonly id: string; readonly isNew: boolean }> =>
  engine.change(async (change) => {
    const event = await openEvent(change, terms, now)
    const known = await findKnown(change, terms, person)
    if (known !== undefined) {
      await put(change, known, { state: 'seat', came_at: known.came_at ?? now, came_by: known.came_by ?? by }, now)
      return { id: known.id, isNew: false }
    }
    const id = await insertGuest(change, {
      event: terms.slug,
      seq: event.seq,
      state: 'seat',
      ...columnsOf(person),
      created_at: now,
      changed_at: now,
      confirmed_at: now,
      deadline: null,
      came_at: now,
      came_by: by,
      at_door: 1,
    })
    return { id, isNew: true }
  })

/**
 * Does something with one guest.
 * @param by who lets somebody in, as the door shows it to others
 * @returns the guest afterwards; undefined where there is none, or where it cannot be done from where they stand
 */
export const take = (
  engine: Engine,
  terms: Terms,
  id: string,
  step: Step,
  now: number,
  by = '',
): Promise<GuestRecord | undefined> =>
  engine.change(async (change) => {
    const event = await openEvent(change, terms, now)
    const guest = await change
      .selectFrom('guests')
      .selectAll()
      .where('id', '=', id)
      .where('event', '=', terms.slug)
      .executeTakeFirst()
    if (guest === undefined) return undefined
    const outcome = await steps[step]({ change, event, terms, guest, now, by })
    // a seat that is free now is somebody else's at once
    if (outcome !== undefined) await moveQueue(change, event, terms, now)
    return outcome
  })

type Situation = {
  readonly change: Change
  readonly event: EventRecord
  readonly terms: Terms
  readonly guest: GuestRecord
  readonly now: number
  readonly by: string
}

const steps: Readonly<Record<Step, (situation: Situation) => Promise<GuestRecord | undefined>>> = {
  confirm: async ({ change, terms, guest, now }) => {
    if (guest.state === 'seat') return guest
    if (guest.state !== 'held') return undefined
    const after = await put(change, guest, { state: 'seat', confirmed_at: now, deadline: null }, now)
    await tell(change, terms, after, 'seat', now)
    return after
  },
  return: async ({ change, terms, guest, now }) => {
    if (!ACTIVE.includes(guest.state) || guest.came_at !== null) return undefined
    const after = await put(change, guest, { state: 'returned', deadline: null }, now)
    await tell(change, terms, after, 'returned', now)
    return after
  },
  approve: async ({ change, event, terms, guest, now }) => {
    if (guest.state !== 'asking') return undefined
    const state = (await hasRoom(change, event, terms)) ? seatState(terms, guest) : 'waiting'
    const deadline = state === 'held' ? deadlineOf(terms, now) : null
    const after = await put(change, guest, { state, deadline }, now)
    await tell(change, terms, after, state === 'held' ? 'offered' : state, now)
    return after
  },
  decline: async ({ change, terms, guest, now }) => {
    if (!ACTIVE.includes(guest.state)) return undefined
    const after = await put(change, guest, { state: 'declined', deadline: null }, now)
    await tell(change, terms, after, 'declined', now)
    return after
  },
  // an organizer may give a seat that is not there: the room is theirs
  seat: async ({ change, terms, guest, now }) => {
    if (guest.state === 'seat') return guest
    const after = await put(change, guest, { state: 'seat', deadline: null }, now)
    await tell(change, terms, after, 'seat', now)
    return after
  },
  came: async ({ change, guest, now, by }) =>
    guest.came_at === null
      ? put(change, guest, { state: 'seat', deadline: null, came_at: now, came_by: by }, now)
      : guest,
  undo: async ({ change, guest, now }) =>
    guest.came_at === null ? guest : put(change, guest, { came_at: null, came_by: null }, now),
}

/**
 * Counts a code that was scanned. The first scan wins, by its own clock: phones without a network hand theirs in later.
 * @param at when it was scanned
 * @returns `in` also for the same scan handed in twice
 */
export const scan = (
  engine: Engine,
  terms: Terms,
  id: string,
  at: number,
  by: string,
  now: number,
): Promise<{ readonly outcome: 'in' | 'again' | 'refused'; readonly guest: GuestRecord } | undefined> =>
  engine.change(async (change) => {
    await openEvent(change, terms, now)
    const guest = await change
      .selectFrom('guests')
      .selectAll()
      .where('id', '=', id)
      .where('event', '=', terms.slug)
      .executeTakeFirst()
    if (guest === undefined) return undefined
    if (guest.came_at === at && guest.came_by === by) return { outcome: 'in', guest }
    if (guest.came_at !== null && guest.came_at <= at) return { outcome: 'again', guest }
    if (guest.came_at === null && !SEATED.includes(guest.state)) return { outcome: 'refused', guest }
    const came = { state: 'seat', deadline: null, came_at: at, came_by: by } as const
    return { outcome: 'in', guest: await put(change, guest, came, now) }
  })

/** Changes what somebody has said about themselves. @returns whether they are there */
export const rewrite = (
  engine: Engine,
  id: string,
  said: { readonly name: string; readonly answers: Readonly<Record<string, string>> },
  now: number,
): Promise<boolean> =>
  engine.change(async (change) => {
    const set = { name: said.name, answers: JSON.stringify(said.answers) }
    const { numUpdatedRows } = await change
      .updateTable('guests')
      .set({ ...set, changed_at: now })
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) return true
    const twins = await change.updateTable('twins').set(set).where('id', '=', id).executeTakeFirst()
    return twins.numUpdatedRows > 0n
  })

/** Gives back a second ticket: nothing else changes by it. */
export const returnTwin = (engine: Engine, id: string): Promise<void> =>
  engine.change(async (change) => {
    await change.updateTable('twins').set({ state: 'returned' }).where('id', '=', id).execute()
  })

/** Sends a ticket again to the address it belongs to: one mail in ten minutes. */
export const sendAgain = (engine: Engine, guest: GuestRecord, now: number): Promise<void> =>
  engine.change((change) => postAgain(change, guest, now))

const postAgain = (change: Change, guest: GuestRecord, now: number): Promise<void> =>
  post(change, { event: guest.event, guest: guest.id, kind: 'again', turn: Math.floor(now / AGAIN_EVERY), now })

/**
 * An address that has a ticket asks for one. Where mail proves who it is, the ticket goes there; where it does not,
 * whoever asked gets one of their own that looks like anybody's and takes no seat.
 */
const repeat = async (
  change: Change,
  event: EventRecord,
  terms: Terms,
  known: GuestRecord,
  person: Person,
  now: number,
): Promise<Registered> => {
  if (terms.holdFor !== undefined) {
    await postAgain(change, known, now)
    return { kind: 'again', id: known.id }
  }
  const state = await newState(change, event, terms)
  if (state === undefined) return { kind: 'full' }
  const twins = await change.selectFrom('twins').selectAll().where('guest', '=', known.id).orderBy('seq').execute()
  const last = twins.at(-1)
  const values = {
    event: terms.slug,
    guest: known.id,
    seq: event.seq,
    state,
    name: person.name,
    mail: person.mail ?? '',
    answers: JSON.stringify(person.answers),
    language: person.language,
    created_at: now,
  }
  if (last !== undefined && twins.length >= MOST_TWINS) {
    await change.updateTable('twins').set(values).where('id', '=', last.id).execute()
    return { kind: 'twin', id: last.id, state }
  }
  const id = newNumber()
  await change
    .insertInto('twins')
    .values({ id, ...values })
    .execute()
  return { kind: 'twin', id, state }
}

type NewGuest = Omit<GuestRecord, 'id' | 'at_door' | 'turn' | 'unsubscribed'> & {
  readonly at_door?: number
  readonly turn?: number
}

/** Numbers are short, for people type them: where one is taken, another is drawn. */
const insertGuest = async (change: Change, guest: NewGuest): Promise<string> => {
  for (;;) {
    const id = newNumber()
    const inserted = await change
      .insertInto('guests')
      .values({ id, ...guest })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (inserted !== undefined) return inserted.id
  }
}
