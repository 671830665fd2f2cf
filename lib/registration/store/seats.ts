import type { Selectable, Transaction } from 'kysely'
import type { MailKind, SeatCounts } from '@/lib/model'
import type { Engine } from './engine'
import { newNumber } from './numbers'
import { post } from './outbox'
import type { StoredState, Tables } from './tables'

/**
 * Seats, and the queue for them. Every change locks its event first, brings it up to date — seats whose confirmation
 * was missed go, whoever is next comes in — and then does its own; mails are put into the outbox within the same
 * transaction. So no number is ever wrong, no mail is lost, and a deadline needs no timer to be true.
 */

/** What the Markdown says today about an event, as far as seats hang on it. Moments in milliseconds since 1970. */
export type Terms = {
  readonly slug: string
  /** Slugs it had before: people who registered then keep their seats. */
  readonly formerSlugs: readonly string[]
  readonly capacity: number | undefined
  /** The build that says so; a greater number is newer. */
  readonly revision: number
  readonly waitlist: boolean
  readonly approval: boolean
  /** How long a seat is held for whoever has not confirmed, in milliseconds; undefined where nothing is confirmed. */
  readonly holdFor: number | undefined
  /** From then on nothing moves by itself. */
  readonly starts: number
  readonly takesPlace: boolean
  /** Digests of what people have to be told when it changes. */
  readonly told: { readonly time: string; readonly place: string; readonly status: string }
  readonly deleteAt: number
}

export type Person = {
  readonly name: string
  readonly mail: string | undefined
  readonly language: string
  /** Answers by the words of their question. */
  readonly answers: Readonly<Record<string, string>>
}

export type GuestRecord = Selectable<Tables['guests']>
export type TwinRecord = Selectable<Tables['twins']>
type EventRecord = Selectable<Tables['events']>
type Change = Transaction<Tables>

/** A new ticket, a second one for an address that has one, a mail to that address instead, or nothing. */
export type Registered =
  | { readonly kind: 'new'; readonly id: string; readonly state: StoredState }
  | { readonly kind: 'twin'; readonly id: string; readonly state: StoredState }
  | { readonly kind: 'again'; readonly id: string }
  | { readonly kind: 'full' }

/** What can be done with one guest, by the guest or at the desk. */
export type Step = 'confirm' | 'return' | 'approve' | 'decline' | 'seat' | 'came' | 'undo'

const ACTIVE: readonly StoredState[] = ['held', 'asking', 'waiting', 'seat']
const SEATED: readonly StoredState[] = ['held', 'seat']

/** More tickets for one address than anybody needs; further ones are the last one again. */
const MOST_TWINS = 20

/** One mail with the first ticket in so many milliseconds, however often an address is typed. */
const AGAIN_EVERY = 600_000

/** The form in which addresses are compared. */
export const mailKey = (mail: string): string => mail.normalize('NFKC').toLowerCase()

/** Gives a seat, a place in the queue, or a place before the organizer's eyes. */
export const register = (engine: Engine, terms: Terms, person: Person, now: number): Promise<Registered> =>
  engine.change(async (change) => {
    const event = await openEvent(change, terms, now)
    const key = person.mail === undefined ? null : mailKey(person.mail)
    const known =
      key === null
        ? undefined
        : await change
            .selectFrom('guests')
            .selectAll()
            .where('event', '=', terms.slug)
            .where('mail_key', '=', key)
            .executeTakeFirst()
    if (known !== undefined && ACTIVE.includes(known.state)) return repeat(change, event, terms, known, person, now)
    const state = await newState(change, event, terms)
    if (state === undefined) return { kind: 'full' }
    const values = {
      event: terms.slug,
      seq: event.seq,
      state,
      name: person.name,
      mail: person.mail ?? null,
      mail_key: key,
      answers: JSON.stringify(person.answers),
      language: person.language,
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
    if (key !== null) await post(change, { event: terms.slug, guest: id, kind, turn, now })
    return { kind: 'new', id, state }
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
    const key = person.mail === undefined ? null : mailKey(person.mail)
    const known =
      key === null
        ? undefined
        : await change
            .selectFrom('guests')
            .selectAll()
            .where('event', '=', terms.slug)
            .where('mail_key', '=', key)
            .executeTakeFirst()
    if (known !== undefined) {
      await put(change, known, { state: 'seat', came_at: known.came_at ?? now, came_by: known.came_by ?? by }, now)
      return { id: known.id, isNew: false }
    }
    const id = await insertGuest(change, {
      event: terms.slug,
      seq: event.seq,
      state: 'seat',
      name: person.name,
      mail: person.mail ?? null,
      mail_key: key,
      answers: JSON.stringify(person.answers),
      language: person.language,
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

/** How many are where, at the moment of asking. */
export const countSeats = async (engine: Engine, terms: Terms): Promise<SeatCounts> => {
  const event = await engine.db.selectFrom('events').selectAll().where('slug', '=', terms.slug).executeTakeFirst()
  if (event !== undefined && event.deleted_at !== null)
    return {
      capacity: terms.capacity,
      taken: event.total_taken,
      held: 0,
      came: event.total_came,
      waiting: event.total_waiting,
      asking: 0,
      gone: event.total_gone,
    }
  const rows = await engine.db
    .selectFrom('guests')
    .select((columns) => [
      'state',
      columns.fn.countAll<number>().as('all'),
      columns.fn.count<number>('came_at').as('came'),
    ])
    .where('event', '=', terms.slug)
    .groupBy('state')
    .execute()
  const of = (...states: readonly StoredState[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { all }) => sum + Number(all), 0)
  return {
    capacity: event === undefined || event.revision < terms.revision ? terms.capacity : (event.capacity ?? undefined),
    taken: of(...SEATED),
    held: of('held'),
    came: rows.reduce((sum, { came }) => sum + Number(came), 0),
    waiting: of('waiting'),
    asking: of('asking'),
    gone: of('returned', 'declined', 'lapsed'),
  }
}

/** A ticket of either sort with its place in the queue from 1. */
export const findTicket = async (
  engine: Engine,
  id: string,
): Promise<
  { readonly guest: GuestRecord; readonly twin: TwinRecord | undefined; readonly place: number | undefined } | undefined
> => {
  const twin = await engine.db.selectFrom('twins').selectAll().where('id', '=', id).executeTakeFirst()
  const guest = await engine.db
    .selectFrom('guests')
    .selectAll()
    .where('id', '=', twin?.guest ?? id)
    .executeTakeFirst()
  if (guest === undefined) return undefined
  const shown = twin ?? guest
  if (shown.state !== 'waiting') return { guest, twin, place: undefined }
  const before = await engine.db
    .selectFrom('guests')
    .select((columns) => columns.fn.countAll<number>().as('all'))
    .where('event', '=', shown.event)
    .where('state', '=', 'waiting')
    .where('seq', '<', shown.seq)
    .executeTakeFirstOrThrow()
  return { guest, twin, place: Number(before.all) + 1 }
}

/** Whoever has a ticket under this address. */
export const findByMail = (engine: Engine, slug: string, mail: string): Promise<GuestRecord | undefined> =>
  engine.db
    .selectFrom('guests')
    .selectAll()
    .where('event', '=', slug)
    .where('mail_key', '=', mailKey(mail))
    .executeTakeFirst()

/** Everybody of an event, in order of arrival. */
export const listGuests = (engine: Engine, slug: string): Promise<readonly GuestRecord[]> =>
  engine.db.selectFrom('guests').selectAll().where('event', '=', slug).orderBy('seq').execute()

/** Sends a ticket again to the address it belongs to: one mail in ten minutes. */
export const sendAgain = (engine: Engine, guest: GuestRecord, now: number): Promise<void> =>
  engine.change((change) => postAgain(change, guest, now))

const postAgain = (change: Change, guest: GuestRecord, now: number): Promise<void> =>
  post(change, { event: guest.event, guest: guest.id, kind: 'again', turn: Math.floor(now / AGAIN_EVERY), now })

/** Locks the event, makes it known where it is new, and brings it up to date. */
const openEvent = async (change: Change, terms: Terms, now: number): Promise<EventRecord> => {
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
const moveQueue = async (change: Change, event: EventRecord, terms: Terms, now: number): Promise<void> => {
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

/** Where somebody comes who registers now; undefined where there is no place. */
const newState = async (change: Change, event: EventRecord, terms: Terms): Promise<StoredState | undefined> => {
  if (terms.approval) return 'asking'
  if (await hasRoom(change, event, terms)) return terms.holdFor === undefined ? 'seat' : 'held'
  return terms.waitlist ? 'waiting' : undefined
}

/** Whether a seat is free; none is while others wait for one. */
const hasRoom = async (change: Change, event: EventRecord, terms: Terms): Promise<boolean> => {
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

const seatState = (terms: Terms, guest: GuestRecord): StoredState =>
  terms.holdFor === undefined || guest.mail === null ? 'seat' : 'held'

const deadlineOf = (terms: Terms, now: number): number => Math.min(now + (terms.holdFor ?? 0), terms.starts)

const put = async (
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

const tell = async (change: Change, terms: Terms, guest: GuestRecord, kind: StoredState | MailKind, now: number) => {
  if (guest.mail === null || kind === 'held') return
  await post(change, { event: terms.slug, guest: guest.id, kind, turn: guest.turn, now })
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
