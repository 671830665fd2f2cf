import type { DoorList, Guest, ScanOutcome } from '@/lib/model'
import type { Context, Registering } from '../context'
import { countSeats, findTicket, listGuests } from '../store/guests'
import { settle } from '../store/queue'
import { addAtDoor, type Step, scan, take } from '../store/seats'
import type { Person } from '../store/terms'
import { readCode } from '../tokens'
import { findGuests, fold, guestOf, guestsOf } from './guests'

/** What a phone at the door takes along. */
export const loadDoor = async (context: Context, registering: Registering, now: number): Promise<DoorList> => {
  await settle(context.engine, registering.terms, now)
  return {
    slug: registering.event.slug,
    counts: await countSeats(context.engine, registering.terms),
    guests: guestsOf(context, await listGuests(context.engine, registering.event.slug)).map(
      ({ id, number, code, name, state, cameAt, place }) => ({ id, number, code, name, state, cameAt, place }),
    ),
  }
}

/** The code of whoever was meant by what was typed at the door; what was typed, where that is nobody or several. */
export const codeFor = async (context: Context, registering: Registering, typed: string): Promise<string> => {
  if (readCode(context.secrets, typed) !== undefined) return typed
  const guests = await findGuests(context, registering.event.slug, typed)
  const [first, ...others] = guests.filter(({ name }) => fold(name).includes(fold(typed)))
  return first !== undefined && others.length === 0 ? first.code : typed
}

/** Something done with one guest at the desk. @returns the guest afterwards; undefined where it cannot be done */
export const doAtDesk = async (
  context: Context,
  { terms }: Registering,
  id: string,
  step: Step,
  by: string,
  now: number,
): Promise<Guest | undefined> => {
  const row = await take(context.engine, terms, id, step, now, by)
  return row && guestOf(context, row, undefined)
}

/** Somebody without a ticket is let in. */
export const addGuest = async (
  context: Context,
  { terms }: Registering,
  person: Person,
  by: string,
  now: number,
): Promise<string> => (await addAtDoor(context.engine, terms, person, by, now)).id

/**
 * What the door says to a code, and counts it.
 * @param code as it was scanned, or a number that was typed
 * @param at when it was scanned, by the phone's clock
 */
export const scanCode = async (
  context: Context,
  { event, terms }: Registering,
  code: string,
  at: number,
  by: string,
  now: number,
): Promise<ScanOutcome> => {
  const unknown: ScanOutcome = { code, outcome: 'unknown', guest: undefined, slug: undefined }
  const read = readCode(context.secrets, code)
  if (read === undefined) return unknown
  const found = await findTicket(context.engine, read.number)
  if (found === undefined) return unknown
  if (found.guest.event !== event.slug) return { code, outcome: 'elsewhere', guest: undefined, slug: found.guest.event }
  // no phone's clock is ahead of ours, and none scans before the doors could have opened
  const when = Math.min(Math.max(at, found.guest.created_at), now)
  const scanned = await scan(context.engine, terms, found.guest.id, when, by, now)
  if (scanned === undefined) return unknown
  const { outcome, guest } = scanned
  const place = (await findTicket(context.engine, guest.id))?.place
  const said =
    outcome !== 'refused' ? outcome : guest.state === 'held' || guest.state === 'seat' ? 'unknown' : guest.state
  return { code, outcome: said, guest: guestOf(context, guest, place), slug: undefined }
}
