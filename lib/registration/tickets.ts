import { site } from '@/config/site'
import type { Answer, GuestState, Rating, RegistrationPolicy, TalkRatings, TicketPage, TicketView } from '@/lib/model'
import { deletedAt, phaseOf, remindedAt, takesFeedback } from '@/lib/views/registration'
import { type Context, findRegistering, type Registering } from './context'
import { checkFields } from './fields'
import { keeperMail } from './keeper'
import { limitReached } from './limits'
import type { Fields } from './requests'
import { feedbackOf, keepFeedback, listFeedback, type Said } from './store/feedback'
import { countSeats, findByMail, findTicket } from './store/guests'
import { spacedNumber } from './store/numbers'
import { lettersOf } from './store/outbox'
import { settle } from './store/queue'
import { returnTwin, rewrite, sendAgain, take } from './store/seats'
import type { GuestRecord, TwinRecord } from './store/terms'
import {
  readSentToken,
  readSpeakerToken,
  readTicketToken,
  readUnsubscribeToken,
  speakerToken,
  ticketToken,
} from './ticket-token'
import { codeOf } from './tokens'
import { forgetOne } from './upkeep'

/** A ticket: what it shows, and what whoever holds its address can do. */

export type Held = {
  readonly guest: GuestRecord
  /** A second ticket for the same address: it shows its own words, and changes nothing of the first. */
  readonly twin: TwinRecord | undefined
  readonly place: number | undefined
  readonly registering: Registering
}

/** Whose ticket a token opens, with deadlines settled; undefined for nobody's. */
export const findHeld = async (context: Context, token: string, now: number): Promise<Held | undefined> => {
  const id = readTicketToken(context, token, now)
  if (id === undefined) return undefined
  const first = await findTicket(context.engine, id)
  if (first === undefined) return undefined
  const registering = eventOf(context, first.guest.event)
  if (registering === undefined) return undefined
  await settle(context.engine, registering.terms, now)
  const found = await findTicket(context.engine, id)
  return found && { ...found, registering }
}

/** An event keeps its people when its file has a new name. */
const eventOf = (context: Context, slug: string): Registering | undefined => {
  const known = findRegistering(context, slug)
  if (known !== undefined) return known
  const renamed = context.events.find(
    ({ registration, slug: current }) =>
      registration !== undefined && findRegistering(context, current)?.terms.formerSlugs.includes(slug) === true,
  )
  return renamed && findRegistering(context, renamed.slug)
}

/** What stands behind a ticket's address. */
export const loadTicket = async (context: Context, token: string, now: number): Promise<TicketPage> => {
  const slug = readSentToken(context, token, now)
  if (slug !== undefined) return { kind: 'sent', slug }
  const reader = readUnsubscribeToken(context, token, now)
  if (reader !== undefined) return noticesOf(context, reader)
  const held = await findHeld(context, token, now)
  if (held === undefined) return { kind: 'unknown' }
  const letters = await lettersOf(context.engine, held.guest.id)
  const refused = letters.filter(({ state }) => state === 'dead').length
  return {
    kind: 'ticket',
    slug: held.registering.event.slug,
    ticket: viewOf(context, held, { refused, mayRate: await mayRate(context, held, now) }, now),
  }
}

/**
 * Whether somebody may judge the talks now: whoever came, and everybody with a seat where nobody was counted at the
 * door, as the mail asks them.
 */
export const mayRate = async (
  context: Context,
  { guest, twin, registering: { event, terms } }: Held,
  now: number,
): Promise<boolean> => {
  if (twin !== undefined || guest.state !== 'seat' || event.talks.length === 0 || !takesFeedback(event, now))
    return false
  return guest.came_at !== null || (await countSeats(context.engine, terms)).came === 0
}

/** Whether a guest gets mails that organizers write to all. */
const noticesOf = async (context: Context, id: string): Promise<TicketPage> => {
  const guest = (await findTicket(context.engine, id))?.guest
  const registering = guest && eventOf(context, guest.event)
  return guest === undefined || registering === undefined
    ? { kind: 'unknown' }
    : { kind: 'notices', slug: registering.event.slug, off: guest.unsubscribed === 1 }
}

/** What whoever holds a ticket can do with it now, judging talks apart: nothing once the event is over or cancelled. */
export const abilitiesOf = ({ guest, twin, registering: { event, policy } }: Held, now: number) => {
  const { state } = twin ?? guest
  const phase = phaseOf(event, policy, now)
  const isAhead = phase !== 'past' && phase !== 'cancelled'
  const hasCome = guest.came_at !== null && state === 'seat'
  const isActive = !hasCome && (state === 'held' || state === 'asking' || state === 'waiting' || state === 'seat')
  return {
    confirm: isAhead && state === 'held',
    return: isAhead && isActive,
    change: isAhead && isActive,
    registerAgain: !isActive && !hasCome && phase === 'open',
  }
}

const viewOf = (
  context: Context,
  held: Held,
  told: { readonly refused: number; readonly mayRate: boolean },
  now: number,
): TicketView => {
  const { guest, twin, place, registering } = held
  const { event, policy, terms } = registering
  const shown = twin ?? guest
  const cameAt = guest.came_at ?? undefined
  const state: GuestState = cameAt !== undefined && shown.state === 'seat' ? 'came' : shown.state
  const phase = phaseOf(event, policy, now)
  const isAhead = phase !== 'past' && phase !== 'cancelled'
  return {
    token: ticketToken(context, shown.id, terms.deleteAt),
    state,
    phase,
    number: spacedNumber(shown.id),
    code: isAhead && (state === 'seat' || state === 'came') ? codeOf(context.secrets, shown.id) : undefined,
    name: shown.name,
    mail: shown.mail ?? undefined,
    language: shown.language === 'en' ? 'en' : 'zh-CN',
    answers: answersIn(shown.answers),
    place,
    deadline: twin === undefined ? (guest.deadline ?? undefined) : undefined,
    registeredAt: shown.created_at,
    confirmedAt: guest.confirmed_at ?? undefined,
    remindedAt: remindedAt(event),
    cameAt,
    deletedAt: deletedAt(event, policy),
    can: { ...abilitiesOf(held, now), rate: told.mayRate },
    refusedMails: told.refused,
  }
}

/** Answers in the order in which they were kept; several choices stand on lines of their own. */
export const answersIn = (json: string): readonly Answer[] => {
  const kept: unknown = JSON.parse(json)
  return typeof kept === 'object' && kept !== null
    ? Object.entries(kept).map(([ask, answer]) => ({
        ask,
        answer: String(answer).replaceAll('\n', site.language === 'en' ? ', ' : '、'),
      }))
    : []
}

/** What was said about a person, as the values of a form: choices apart. */
export const valuesIn = (json: string, policy: RegistrationPolicy): Readonly<Record<string, readonly string[]>> => {
  const kept: unknown = JSON.parse(json)
  const answers: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  return Object.fromEntries(
    policy.questions.map(({ ask, key, kind }) => {
      const answer = answers[ask]
      const text = typeof answer === 'string' ? answer : ''
      return [`q-${key}`, kind === 'choices' ? text.split('\n').filter(Boolean) : text === '' ? [] : [text]]
    }),
  )
}

/** @returns whether it could be done */
export const confirmTicket = async (context: Context, held: Held, now: number): Promise<boolean> =>
  held.twin === undefined &&
  abilitiesOf(held, now).confirm &&
  (await take(context.engine, held.registering.terms, held.guest.id, 'confirm', now)) !== undefined

/** Gives the seat, the place in the queue or the request back. */
export const returnTicket = async (context: Context, held: Held, now: number): Promise<boolean> => {
  const { guest, twin, registering } = held
  if (!abilitiesOf(held, now).return) return false
  if (twin !== undefined) {
    await returnTwin(context.engine, twin.id)
    return true
  }
  return (await take(context.engine, registering.terms, guest.id, 'return', now)) !== undefined
}

/**
 * Changes name and answers; the address stays, for it is who somebody is.
 * @returns undefined where nothing can be changed any more
 */
export const changeAnswers = async (
  context: Context,
  held: Held,
  fields: Fields,
  now: number,
): Promise<ReturnType<typeof checkFields> | undefined> => {
  const { guest, twin, registering } = held
  if (!abilitiesOf(held, now).change) return undefined
  const shown = twin ?? guest
  const checked = checkFields(fields, registering.policy, shown.language, false)
  if (checked.errors.length === 0) await rewrite(context.engine, shown.id, checked.person, now)
  return checked
}

/** Deletes whoever holds the ticket; the seat goes to the next. */
export const deleteTicket = async (context: Context, held: Held, now: number): Promise<void> => {
  if (held.twin === undefined) await take(context.engine, held.registering.terms, held.guest.id, 'return', now)
  await forgetOne(context, held.twin?.id ?? held.guest.id)
}

/** Everything that is kept about a person, for the person. */
export const dataOf = async (context: Context, { guest, twin, registering }: Held): Promise<unknown> => {
  const shown = twin ?? guest
  const moment = (at: number | null): string | undefined => (at === null ? undefined : new Date(at).toISOString())
  const about = {
    event: registering.event.slug,
    ticket: shown.id,
    state: shown.state,
    name: shown.name,
    mail: shown.mail ?? undefined,
    language: shown.language,
    answers: answersIn(shown.answers),
    registeredAt: moment(shown.created_at),
    deletedAt: moment(registering.terms.deleteAt),
    keptBy: { ...site.organizer, mail: keeperMail() },
  }
  if (twin !== undefined) return about
  const [letters, feedback] = await Promise.all([
    lettersOf(context.engine, guest.id),
    feedbackOf(context.engine, guest.id),
  ])
  return {
    ...about,
    changedAt: moment(guest.changed_at),
    confirmedAt: moment(guest.confirmed_at),
    heldUntil: moment(guest.deadline),
    cameAt: moment(guest.came_at),
    addedAtDoor: guest.at_door === 1,
    noticesFromOrganizers: guest.unsubscribed === 0,
    mails: letters.map(({ kind, state, created_at, sent_at }) => ({
      kind,
      state,
      writtenAt: moment(created_at),
      sentAt: moment(sent_at),
    })),
    feedback: feedback.map(({ talk, score, words, said_at }) => ({ talk, score, words, saidAt: moment(said_at) })),
  }
}

/**
 * Sends a ticket to the address it was made for. Whoever asks learns nothing: an address without one gets nothing.
 * @returns whether it was asked for too often
 */
export const sendTicketAgain = async (
  context: Context,
  { terms }: Registering,
  mail: string,
  network: string,
  now: number,
): Promise<boolean> => {
  if (await limitReached(context, 'again', network, mail, now)) return true
  const guest = mail === '' ? undefined : await findByMail(context.engine, terms.slug, mail)
  if (guest !== undefined) await sendAgain(context.engine, guest, now)
  return false
}

/** One press in a mail program: no more mails that organizers write to all. */
export const unsubscribe = async (context: Context, token: string, now: number): Promise<boolean> => {
  const id = readUnsubscribeToken(context, token, now)
  if (id === undefined) return false
  await context.engine.change(async (change) => {
    await change.updateTable('guests').set({ unsubscribed: 1 }).where('id', '=', id).execute()
  })
  return true
}

/** Longest that anybody writes about one talk. */
const LONGEST_WORDS = 2000

/** What somebody has said about the talks of an event, one entry a talk. */
export const loadRatings = async (context: Context, { guest, registering }: Held): Promise<readonly Rating[]> => {
  const said = await feedbackOf(context.engine, guest.id)
  return registering.event.talks.map(({ slug }) => {
    const own = said.find(({ talk }) => talk === slug)
    return { talk: slug, score: own?.score ?? undefined, words: own?.words ?? '' }
  })
}

/**
 * Keeps what somebody says: fields `score-N` and `words-N` for the talk number N.
 * @returns whether it can be said now, and was understood
 */
export const rate = async (context: Context, held: Held, fields: Fields, now: number): Promise<boolean> => {
  const { event } = held.registering
  if (!(await mayRate(context, held, now))) return false
  const said = event.talks.map(({ slug }, index): Said | undefined => {
    const [score = ''] = fields.get(`score-${index + 1}`) ?? []
    const [words = ''] = fields.get(`words-${index + 1}`) ?? []
    const text = words
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '')
      .trim()
    if ((score !== '' && !/^[1-5]$/.test(score)) || text.length > LONGEST_WORDS) return undefined
    return { talk: slug, score: score === '' ? undefined : Number(score), words: text }
  })
  const understood = said.filter((each) => each !== undefined)
  if (understood.length < said.length) return false
  await keepFeedback(context.engine, { id: held.guest.id, event: event.slug }, understood, now)
  return true
}

/** What was said about every talk of an event, for the desk. */
export const talkRatings = async (
  context: Context,
  { event, policy }: Registering,
): Promise<readonly TalkRatings[]> => {
  const said = await listFeedback(context.engine, event.slug)
  return event.talks.map(({ slug }) => {
    const about = said.filter(({ talk }) => talk === slug)
    const times = (score: number): number => about.filter((each) => each.score === score).length
    return {
      talk: slug,
      counts: [times(1), times(2), times(3), times(4), times(5)],
      words: about.map(({ words }) => words).filter(Boolean),
      speakerToken: policy.feedbackToSpeakers
        ? speakerToken(context, event.slug, slug, deletedAt(event, policy))
        : undefined,
    }
  })
}

/** What was said about one talk, for whoever has the speaker's address of it. */
export const loadTalkFeedback = async (
  context: Context,
  token: string,
  now: number,
): Promise<{ readonly slug: string; readonly ratings: TalkRatings } | undefined> => {
  const named = readSpeakerToken(context, token, now)
  const registering = named && findRegistering(context, named.slug)
  if (registering === undefined || !registering.policy.feedbackToSpeakers) return undefined
  const ratings = (await talkRatings(context, registering)).find(({ talk }) => talk === named?.talk)
  return ratings && { slug: registering.event.slug, ratings }
}
