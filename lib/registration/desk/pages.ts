import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskView } from '@/config/routes'
import {
  type DeadLetter,
  type DeskEvent,
  type DeskEventPage,
  type DeskHome,
  GUEST_GROUPS,
  type Guest,
  type GuestGroup,
  type KeptMails,
} from '@/lib/model'
import { phaseOf } from '@/lib/views/registration'
import { stateOf } from '@/lib/views/state'
import { type Context, type Registering, registeringEvents } from '../context'
import { letterName } from '../mail/post-office'
import { listFeedback } from '../store/feedback'
import { countSeats, findTicket } from '../store/guests'
import { spacedNumber } from '../store/numbers'
import { countSentSince, type Letter, listSent, listStuck } from '../store/outbox'
import { settle } from '../store/queue'
import { warningsFor } from '../warnings'
import { findGuests } from './guests'
import type { Organizer } from './sign-in'

/** What organizers see: the desk's first page, and one event's people. */

const DAY = 24 * 60 * 60_000

/** The desk's first page. */
export const loadDesk = async (context: Context, { who, until }: Organizer, now: number): Promise<DeskHome> => {
  const events: DeskEvent[] = []
  const [past = [], ahead = []] = [true, false].map((isPast) =>
    registeringEvents(context).filter(({ event }) => (stateOf(event, now) === 'past') === isPast),
  )
  // the next one first, and what is over behind it
  for (const registering of [...ahead, ...past.toReversed()]) events.push(await deskEventOf(context, registering, now))
  const stuck: DeadLetter[] = []
  for (const letter of await listStuck(context.engine)) stuck.push(await deadLetterOf(context, letter))
  return {
    who,
    until,
    events,
    stuck,
    sentToday: await countSentSince(context.engine, now - DAY),
    keptMails: context.mails ? undefined : await keptMailsOf(context),
  }
}

/** As many as the desk shows; the others lie in the folder. */
const MOST_KEPT = 20

const keptMailsOf = async (context: Context): Promise<KeptMails> => {
  const files = new Set(existsSync(context.outbox) ? readdirSync(context.outbox) : [])
  const latest: KeptMails['latest'][number][] = []
  for (const letter of await listSent(context.engine, 3 * MOST_KEPT)) {
    const name = letterName(letter)
    if (latest.length >= MOST_KEPT || !files.has(`${name}.eml`)) continue
    const { name: of, kind } = await deadLetterOf(context, letter)
    latest.push({ letter: name, name: of, kind, at: letter.sent_at ?? letter.created_at })
  }
  return { count: [...files].filter((name) => name.endsWith('.eml')).length, latest }
}

/** A mail to a guest that lies as a file, as any mail program opens it; undefined where there is none of that name. */
export const readKeptMail = async (context: Context, letter: string): Promise<string | undefined> => {
  const kept = context.mails ? undefined : await keptMailsOf(context)
  return kept?.latest.some((each) => each.letter === letter) === true
    ? readFileSync(join(context.outbox, `${letter}.eml`), 'utf8')
    : undefined
}

const deskEventOf = async (context: Context, registering: Registering, now: number): Promise<DeskEvent> => {
  const { event, policy, terms } = registering
  await settle(context.engine, terms, now)
  const row = await context.engine.db
    .selectFrom('events')
    .select('deleted_at')
    .where('slug', '=', event.slug)
    .executeTakeFirst()
  const counts = await countSeats(context.engine, terms)
  return {
    slug: event.slug,
    phase: phaseOf(event, policy, now),
    counts,
    ratings: (await listFeedback(context.engine, event.slug)).length,
    deletedAt: row?.deleted_at ?? undefined,
    warnings: await warningsFor(context, registering, counts),
  }
}

const deadLetterOf = async (context: Context, letter: Letter): Promise<DeadLetter> => ({
  id: letter.id,
  slug: letter.event ?? undefined,
  name:
    letter.guest === null
      ? (letter.mail ?? '')
      : ((await findTicket(context.engine, letter.guest))?.guest.name ?? spacedNumber(letter.guest)),
  kind: letter.kind,
  reason: letter.reason,
  nextTry: letter.state === 'due' ? letter.due_at : undefined,
})

/** As many people as a phone shows and sends at once. */
const GUESTS_A_PAGE = 50

/**
 * One event's people, a page of them.
 * @param view what is asked for, as typed: words, a group, a page; what is none of these is the first page of all
 */
export const loadDeskEvent = async (
  context: Context,
  registering: Registering,
  view: DeskView,
  now: number,
): Promise<DeskEventPage> => {
  const event = await deskEventOf(context, registering, now)
  const query = view.query ?? ''
  const group = GUEST_GROUPS.find((each) => each === view.group)
  const all = await findGuests(context, registering.event.slug, query)
  const found = group === undefined ? all : all.filter((guest) => STATES_OF[group].includes(guest.state))
  const pages = Math.max(1, Math.ceil(found.length / GUESTS_A_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(view.page ?? 1) || 1), pages)
  const guests = found.slice((page - 1) * GUESTS_A_PAGE, page * GUESTS_A_PAGE)
  return { event, guests, query, group, page, pages, found: found.length }
}

const STATES_OF: Readonly<Record<GuestGroup, readonly Guest['state'][]>> = {
  asking: ['asking'],
  seats: ['seat', 'held', 'came'],
  came: ['came'],
  waiting: ['waiting'],
  gone: ['returned', 'declined', 'lapsed'],
}
