import { randomInt } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskView } from '@/config/routes'
import { site } from '@/config/site'
import {
  type DeadLetter,
  type DeskEvent,
  type DeskEventPage,
  type DeskHome,
  type DoorList,
  GUEST_GROUPS,
  type Guest,
  type GuestGroup,
  type KeptMails,
  type ScanOutcome,
} from '@/lib/model'
import { phaseOf } from '@/lib/views/registration'
import { stateOf } from '@/lib/views/state'
import { type Context, organizers, type Registering, registeringEvents } from './context'
import { isAddress } from './fields'
import { limitReached } from './limits'
import { letterName } from './mail/post-office'
import { listFeedback } from './store/feedback'
import { countSeats, findTicket, listGuests } from './store/guests'
import { countTry, findKey, keepKey, spendKey } from './store/keys'
import { spacedNumber } from './store/numbers'
import { countSentSince, type Letter, listSent, listStuck, post, postTo } from './store/outbox'
import { settle } from './store/queue'
import { addAtDoor, type Step, scan, take } from './store/seats'
import type { GuestRecord, Person } from './store/terms'
import { answersIn } from './tickets'
import { codeOf, digestOf, isSameText, newSecret, readCode } from './tokens'
import { warningsFor } from './warnings'

/** What organizers see and do, and how they come in. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LINK_LASTS = 15 * MINUTE
const SESSION_LASTS = 12 * HOUR
/** Wrong codes until a link is worth nothing: a code has six digits. */
const MOST_TRIES = 5

export type SessionCookie = { readonly name: string; readonly value: string; readonly lasts: number }

/**
 * Cookies of the desk. `__Host-` keeps other hosts and paths out, and exists on https and on localhost only; on plain http
 * elsewhere browsers do not keep it, nor is there a camera.
 */
export const SESSION_COOKIE = '__Host-desk'
export const BROWSER_COOKIE = '__Host-desk-browser'

/**
 * Somebody asks for a link. Whoever is no organizer gets no mail, and the same answer.
 * @returns the secret that ties the link to this browser; undefined where it was asked for too often
 */
export const askForLink = async (
  context: Context,
  typed: string,
  network: string,
  now: number,
): Promise<string | undefined> => {
  const who = typed.trim().normalize('NFKC').toLowerCase()
  if (await limitReached(context, 'desk', network, who, now)) return undefined
  const browser = newSecret()
  if (!isAddress(who) || !organizers().includes(who)) return browser
  const { link, code } = await makeLink(context, who, digestOf(browser), now)
  const id = digestOf(link).slice(0, 24)
  await postTo(context.engine, who, { id, kind: 'sign-in', now, details: { link, code } })
  return browser
}

/**
 * A link that is used once. Without a browser's digest any browser may use it: for the terminal, which only the owner has.
 */
export const makeLink = async (
  context: Context,
  who: string,
  browser: string,
  now: number,
): Promise<{ readonly link: string; readonly code: string }> => {
  const link = newSecret()
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
  await keepKey(context.engine, {
    id: digestOf(link),
    purpose: 'link',
    who,
    details: { browser, code: browser === '' ? '' : digestOf(`${browser} ${code}`) },
    expiresAt: now + LINK_LASTS,
  })
  return { link, code }
}

/** Whether a link can still be used; asking uses nothing up, for mail scanners ask too. */
export const isLinkGood = async (context: Context, link: string, now: number): Promise<boolean> =>
  (await findKey(context.engine, digestOf(link), 'link', now)) !== undefined

/**
 * Signs in whoever presses the button of a link, in the browser that asked for it.
 * @param browser the secret from that browser's cookie
 */
export const signInByLink = async (
  context: Context,
  link: string,
  browser: string | undefined,
  now: number,
): Promise<SessionCookie | undefined> => {
  const id = digestOf(link)
  const known = await findKey(context.engine, id, 'link', now)
  if (known === undefined) return undefined
  const { browser: tied } = detailsOf(known.details)
  if (tied !== '' && (browser === undefined || !isSameText(tied, digestOf(browser)))) return undefined
  const used = await spendKey(context.engine, id, 'link', now)
  return used && startSession(context, used.who, now)
}

/** Signs in whoever types the code of the mail into the browser that asked for it. */
export const signInByCode = async (
  context: Context,
  code: string,
  browser: string | undefined,
  now: number,
): Promise<SessionCookie | undefined> => {
  if (browser === undefined) return undefined
  const tied = digestOf(browser)
  const links = await context.engine.db
    .selectFrom('keys')
    .selectAll()
    .where('purpose', '=', 'link')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('tries', '<', MOST_TRIES)
    .execute()
  const mine = links.find(({ details }) => detailsOf(details).browser === tied)
  if (mine === undefined) return undefined
  // the link in the mail works on
  if (await limitReached(context, 'code', '', mine.who, now)) return undefined
  if (!isSameText(detailsOf(mine.details).code, digestOf(`${tied} ${code.replace(/\D/g, '')}`))) {
    await countTry(context.engine, mine.id)
    return undefined
  }
  const used = await spendKey(context.engine, mine.id, 'link', now)
  return used && startSession(context, used.who, now)
}

const detailsOf = (json: string): { readonly browser: string; readonly code: string } => {
  const details: unknown = JSON.parse(json)
  const text = (name: 'browser' | 'code'): string =>
    typeof details === 'object' && details !== null && name in details
      ? String((details as Readonly<Record<string, unknown>>)[name])
      : ''
  return { browser: text('browser'), code: text('code') }
}

const startSession = async (context: Context, who: string, now: number): Promise<SessionCookie> => {
  const value = newSecret()
  await keepKey(context.engine, {
    id: digestOf(value),
    purpose: 'session',
    who,
    details: {},
    expiresAt: now + SESSION_LASTS,
  })
  return { name: SESSION_COOKIE, value, lasts: SESSION_LASTS }
}

export type Organizer = { readonly who: string; readonly until: number }

/** Who sits at the desk; nobody whose address has been taken off the list since. */
export const organizerOf = async (
  context: Context,
  session: string | undefined,
  now: number,
): Promise<Organizer | undefined> => {
  if (session === undefined || session === '') return undefined
  const key = await findKey(context.engine, digestOf(session), 'session', now)
  if (key === undefined || (!organizers().includes(key.who) && key.who !== TERMINAL)) return undefined
  return { who: key.who, until: key.expires_at }
}

/** Who signs in by a link from the terminal without naming an address. */
export const TERMINAL = 'terminal'

export const signOut = async (context: Context, session: string, now: number): Promise<void> => {
  await spendKey(context.engine, digestOf(session), 'session', now)
}

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
    sentToday: await countSentSince(context.engine, now - 24 * HOUR),
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

/** Everybody of an event in the order of the list, or those in whose name, address, number or answers the query stands. */
export const findGuests = async (context: Context, slug: string, query = ''): Promise<readonly Guest[]> => {
  const guests = guestsOf(context, await listGuests(context.engine, slug))
  const wanted = fold(query)
  return (wanted === '' ? [...guests] : guests.filter((guest) => matches(guest, wanted))).sort(inOrder)
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const matches = (guest: Guest, wanted: string): boolean =>
  [guest.name, guest.mail ?? '', guest.id, ...guest.answers.map(({ answer }) => answer)].some((text) =>
    fold(text).includes(wanted),
  )

const RANK: Readonly<Record<Guest['state'], number>> = {
  asking: 0,
  came: 1,
  seat: 1,
  held: 1,
  waiting: 2,
  returned: 3,
  declined: 3,
  lapsed: 3,
}

/** Whoever waits for an answer first, seats by name, the queue in its order, then whoever is gone. */
const inOrder = (a: Guest, b: Guest): number => {
  const rank = RANK[a.state] - RANK[b.state]
  if (rank !== 0) return rank
  if (RANK[a.state] === 1) return a.name.localeCompare(b.name, site.language)
  return (a.place ?? 0) - (b.place ?? 0) || a.registeredAt - b.registeredAt
}

/** Rows, in order of arrival, as people with their place in the queue. */
const guestsOf = (context: Context, rows: readonly GuestRecord[]): readonly Guest[] => {
  let place = 0
  return rows.map((row) => guestOf(context, row, row.state === 'waiting' ? ++place : undefined))
}

const guestOf = (context: Context, row: GuestRecord, place: number | undefined): Guest => ({
  id: row.id,
  number: spacedNumber(row.id),
  code: codeOf(context.secrets, row.id),
  name: row.name,
  mail: row.mail ?? undefined,
  state: row.came_at === null ? row.state : 'came',
  place,
  deadline: row.deadline ?? undefined,
  registeredAt: row.created_at,
  changedAt: row.changed_at,
  cameAt: row.came_at ?? undefined,
  cameBy: row.came_by ?? undefined,
  answers: answersIn(row.answers),
  atDoor: row.at_door === 1,
})

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
