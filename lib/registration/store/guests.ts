import type { SeatCounts } from '@/lib/model'
import type { Engine } from './engine'
import type { StoredState } from './tables'
import { type GuestRecord, SEATED, type Terms, type TwinRecord } from './terms'

/** Who is where, as it is read. Nothing here changes or locks anything. */

/** The form in which addresses are compared. */
export const mailKey = (mail: string): string => mail.normalize('NFKC').toLowerCase()

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
