import { createHash } from 'node:crypto'
import type { Language } from '@/config/define-site'
import { oklchHex } from '@/config/hue'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { dayIn, fullDay, shortDayIn, weekdayMomentIn } from '@/i18n/moments'
import { mailWords } from '@/i18n/registration-mail'
import { hueOf } from '@/lib/mesh'
import type { EventSummary, EventTime, MailKind } from '@/lib/model'
import { daysOf, offsetWords } from '@/lib/model/event-time'
import { absoluteUrl } from '@/lib/outputs/addresses'
import { eventCalendar, invitationCalendar } from '@/lib/outputs/calendar/calendar'
import { oneLine, placeText } from '@/lib/outputs/text'
import { feedbackEnds } from '@/lib/views/registration'
import { type Context, findRegistering, type Registering } from '../context'
import { keeperMail } from '../keeper'
import { findTicket } from '../store/guests'
import { spacedNumber } from '../store/numbers'
import type { Letter } from '../store/outbox'
import type { GuestRecord } from '../store/terms'
import { ticketToken, unsubscribeToken } from '../ticket-token'
import { asHtml, asText, type MailContent } from './layout'

/** A mail that can be sent. Names and addresses are apart, so that no name can bring further recipients. */
export type Mail = {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for every attempt. */
  readonly messageId: string
  readonly calendar?: { readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; readonly content: string }
  /** Address that takes the reader off an organizer's mails in one press (RFC 8058). */
  readonly unsubscribe?: string
}

/**
 * Makes the mail that an entry of the outbox stands for, as things are now.
 * @returns undefined where there is nobody or nothing to write about any more
 */
export const composeMail = async (context: Context, letter: Letter, now: number): Promise<Mail | undefined> => {
  if (letter.kind === 'sign-in') return signInMail(context, letter)
  if (letter.guest === null) return undefined
  const found = await findTicket(context.engine, letter.guest)
  const registering = letter.event === null ? undefined : findRegistering(context, letter.event)
  if (found === undefined || found.guest.mail === null || registering === undefined) return undefined
  return guestMail(context, registering, letter, { ...found.guest, mail: found.guest.mail }, found.place, now)
}

/** Names a mail for ever; the host makes it this site's own. */
const messageIdOf = (context: Context, letter: Letter): string =>
  `<${createHash('sha256').update(letter.id).digest('hex').slice(0, 32)}@${new URL(context.origin).hostname}>`

const signInMail = (context: Context, letter: Letter): Mail | undefined => {
  const details: unknown = JSON.parse(letter.details)
  if (letter.mail === null || !isSignIn(details)) return undefined
  const words = mailWords(site.language)
  const content: MailContent = {
    language: site.language,
    subject: words.signIn.subject(site.name),
    greeting: words.hello(letter.mail),
    paragraphs: words.signIn.text,
    button: { label: words.signIn.button, href: absoluteUrl(context.origin, routes.deskLink(details.link)) },
    rows: [[words.signIn.code, details.code]],
    footer: [site.name],
  }
  return {
    to: { name: '', address: letter.mail },
    subject: content.subject,
    text: asText(content),
    html: asHtml(content),
    messageId: messageIdOf(context, letter),
  }
}

const isSignIn = (details: unknown): details is { readonly link: string; readonly code: string } =>
  typeof details === 'object' &&
  details !== null &&
  'link' in details &&
  typeof details.link === 'string' &&
  'code' in details &&
  typeof details.code === 'string'

type Addressee = GuestRecord & { readonly mail: string }

/** Which states a mail is still true for; the others have had one of their own since. */
const HOLDS_FOR: Partial<Readonly<Record<MailKind, readonly GuestRecord['state'][]>>> = {
  confirm: ['held'],
  offered: ['held'],
  seat: ['seat'],
  waiting: ['waiting'],
  asking: ['asking'],
  declined: ['declined'],
  returned: ['returned'],
  lapsed: ['lapsed'],
  reminder: ['seat'],
  changed: ['held', 'seat', 'waiting', 'asking'],
  cancelled: ['held', 'seat', 'waiting', 'asking'],
  notice: ['held', 'seat', 'waiting', 'asking'],
}

const isStale = (letter: Letter, guest: Addressee, event: EventSummary, now: number): boolean => {
  if (HOLDS_FOR[letter.kind]?.includes(guest.state) === false) return true
  if (letter.kind === 'notice') return guest.unsubscribed === 1
  if (letter.kind === 'feedback') return now >= feedbackEnds(event)
  return letter.kind === 'reminder' && now >= event.time.start.epoch
}

/** A ticket that is sent again says what it says today. */
const kindFor = (letter: Letter, guest: Addressee): MailKind => {
  if (letter.kind !== 'again') return letter.kind
  return guest.state === 'held' ? (guest.turn === 1 ? 'confirm' : 'offered') : guest.state
}

const guestMail = (
  context: Context,
  { event, policy, terms }: Registering,
  letter: Letter,
  guest: Addressee,
  place: number | undefined,
  now: number,
): Mail | undefined => {
  if (isStale(letter, guest, event, now)) return undefined
  const kind = kindFor(letter, guest)
  const language: Language = guest.language === 'en' ? 'en' : 'zh-CN'
  const words = mailWords(language)
  const title = oneLine(event.title)
  const moment = (at: number): string => weekdayMomentIn(event.time.zone, at, language)
  const until = moment(guest.deadline ?? now)
  const details: unknown = JSON.parse(letter.details)
  const said = saying(kind, language, title, {
    until: kind === 'feedback' ? moment(feedbackEnds(event)) : until,
    place: place ?? 1,
    when: moment(event.time.start.epoch),
    changed: changedIn(details),
    notice: noticeIn(details),
  })
  const ticket = absoluteUrl(context.origin, routes.ticket(ticketToken(context, guest.id, terms.deleteAt)))
  const page = absoluteUrl(context.origin, routes.event(event.slug))
  const confirms = kind === 'confirm' || kind === 'offered'
  const isOff = kind === 'returned' || kind === 'declined' || kind === 'lapsed'
  const calendar = calendarPart(context, { event, policy, terms }, guest, kind)
  const unsubscribe =
    kind === 'notice'
      ? absoluteUrl(
          context.origin,
          routes.ticketStep(unsubscribeToken(context, guest.id, terms.deleteAt), 'unsubscribe'),
        )
      : undefined
  const content: MailContent = {
    language,
    subject: said.subject,
    poster: {
      ground: groundOf(hueOf(context.events, event), isOff || kind === 'cancelled'),
      lead: event.series?.name ?? site.name,
      mark: markOf(kind, language, place ?? 1),
      numeral: numeralOf(event, language),
      title,
      when: whenIn(event.time, language),
      where: [placeText(event.place)].filter(Boolean),
      line: isOff || kind === 'cancelled' ? 'none' : confirms || guest.state !== 'seat' ? 'dotted' : 'solid',
    },
    greeting: words.hello(calledBy(guest)),
    paragraphs: said.paragraphs,
    button:
      kind === 'feedback'
        ? {
            label: words.buttons.rate,
            href: absoluteUrl(
              context.origin,
              routes.ticketStep(ticketToken(context, guest.id, terms.deleteAt), 'feedback'),
            ),
          }
        : isOff
          ? { label: kind === 'declined' ? words.buttons.event : words.buttons.again, href: page }
          : { label: confirms ? words.buttons.confirm : words.buttons.ticket, href: ticket },
    rows: [
      ...(isOff || kind === 'cancelled'
        ? []
        : [[words.rows.ticket, `${spacedNumber(guest.id)}\n${words.atDoor}`] as const]),
      ...(calendar?.method === 'PUBLISH'
        ? [[words.rows.calendar, words.calendarFollows(absoluteUrl(context.origin, routes.calendar()))] as const]
        : []),
    ],
    footer: [
      kind === 'notice' ? words.why.notice : words.why.guest(site.organizer.name, keeperMail()),
      ...(kind === 'confirm' ? [words.why.unconfirmed(until)] : []),
      words.keptUntil(dayIn(event.time.zone, terms.deleteAt, language)),
      words.quiet,
      ...(unsubscribe === undefined ? [] : [`${words.unsubscribe}: ${unsubscribe}`]),
    ],
  }
  return {
    to: { name: calledBy(guest), address: guest.mail },
    subject: content.subject,
    text: asText(content),
    html: asHtml(content),
    messageId: messageIdOf(context, letter),
    ...(calendar === undefined ? {} : { calendar }),
    ...(unsubscribe === undefined ? {} : { unsubscribe }),
  }
}

/**
 * The name by which a mail calls its reader. Anybody may register any address: nothing that a mail program makes a link
 * of reaches a stranger in the organizers' name, until the address has answered.
 */
const calledBy = ({ name, confirmed_at }: Addressee): string =>
  confirmed_at === null && /[:/@\\]|\p{L}[.\u3002]\p{L}|\d{5}/u.test(name.normalize('NFKC')) ? '' : name

/** The poster's ground: yellow is only yellow when lit, as in the site's own tones; what is off has no colour. */
const groundOf = (hue: number, off: boolean): string => {
  const lift = Math.max(0, Math.cos(((hue - 95) * Math.PI) / 180) * 2 - 1)
  return off ? oklchHex(0.86, 0.004, 95) : oklchHex(0.72 + 0.09 * lift, 0.17, hue)
}

type Facts = {
  readonly until: string
  readonly place: number
  readonly when: string
  readonly changed: readonly ('time' | 'place' | 'status')[]
  readonly notice: string
}

const saying = (
  kind: MailKind,
  language: Language,
  title: string,
  facts: Facts,
): { readonly subject: string; readonly paragraphs: readonly string[] } => {
  const words = mailWords(language)
  if (kind === 'notice') return { subject: words.notice.subject(title, {}), paragraphs: facts.notice.split(/\n{2,}/) }
  const letter = words[kind === 'again' || kind === 'sign-in' ? 'seat' : kind]
  return { subject: letter.subject(title, facts), paragraphs: letter.text(facts) }
}

const markOf = (kind: MailKind, language: Language, place: number): string => {
  const { marks } = mailWords(language)
  if (kind === 'confirm' || kind === 'offered') return marks.held
  if (kind === 'waiting') return marks.waiting(place)
  if (kind === 'declined' || kind === 'returned' || kind === 'lapsed') return marks.gone
  return kind === 'again' || kind === 'sign-in' ? marks.seat : marks[kind]
}

/**
 * The calendar's part of a mail. An entry to be added by hand says that it is one; an invitation is answered by the
 * calendar, and moves with the next one under the same name.
 */
const calendarPart = (
  context: Context,
  { event, policy }: Registering,
  guest: Addressee,
  kind: MailKind,
): Mail['calendar'] => {
  const invites = policy.calendar === 'invite' && keeperMail() !== ''
  const comes = kind === 'seat' || kind === 'reminder' || kind === 'changed'
  const leaves = kind === 'returned' || kind === 'declined' || kind === 'lapsed'
  if (!invites)
    return (comes && guest.state === 'seat') || kind === 'cancelled'
      ? { method: 'PUBLISH', content: eventCalendar(event, context.origin).body }
      : undefined
  const method = leaves || kind === 'cancelled' ? 'CANCEL' : comes && guest.state === 'seat' ? 'REQUEST' : undefined
  if (method === undefined) return undefined
  const content = invitationCalendar(event, context.origin, {
    method,
    organizer: { name: site.organizer.name, mail: keeperMail() },
    attendee: { name: calledBy(guest) || guest.mail, mail: guest.mail },
    sequence: sequenceOf(context.revision, guest.turn),
  })
  return { method, content }
}

/** Grows with every content and every turn of the guest, and stays below 2^31 for centuries. */
const sequenceOf = (revision: number, turn: number): number =>
  Math.max(0, Math.floor((revision - Date.UTC(2000, 0, 1)) / 60_000)) + turn

const changedIn = (details: unknown): Facts['changed'] => {
  const listed =
    typeof details === 'object' && details !== null && 'changed' in details && Array.isArray(details.changed)
      ? details.changed
      : []
  return (['time', 'place', 'status'] as const).filter((each) => listed.includes(each))
}

const noticeIn = (details: unknown): string =>
  typeof details === 'object' && details !== null && 'text' in details && typeof details.text === 'string'
    ? details.text
    : ''

/** When an event is, in the reader's language and on the event's own clock, which is named: mails are read anywhere. */
const whenIn = (time: EventTime, language: Language): string => {
  const day = (date: string): string => fullDay(date, language)
  const range = language === 'en' ? ' – ' : ' 至 '
  const { first, last } = daysOf(time)
  if (time.kind === 'all-day') return first === last ? day(first) : day(first) + range + day(last)
  const { start, end } = time
  const zone = mailWords(language).zone(offsetWords(start.offset))
  const from = `${day(start.date)} ${start.clock}`
  if (end === undefined || end.epoch <= start.epoch)
    return first === last ? from + zone : from + zone + range + day(last)
  return `${from}${end.date === start.date ? `–${end.clock}` : `${range}${day(end.date)} ${end.clock}`}${zone}`
}

/** `12.19`; in English day and month in words, which nobody reads the wrong way round. */
const numeralOf = ({ time }: EventSummary, language: Language): string => {
  const { first } = daysOf(time)
  return language === 'en' ? shortDayIn('UTC', Date.parse(first), language) : first.slice(5).replace('-', '.')
}
