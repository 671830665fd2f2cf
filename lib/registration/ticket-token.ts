import { createHash } from 'node:crypto'
import type { Context } from './context'
import { makeToken, readToken } from './tokens'

const DAY = 86_400_000
/** An event may be put off: its tickets stay good for as long as there is somebody behind them. */
const GRACE = 400 * DAY

/** The address of a ticket, another one each time. */
export const ticketToken = (context: Context, id: string, until: number): string =>
  makeToken(context.secrets, 'ticket', Buffer.from(id), until + GRACE)

/** @returns the ticket's number */
export const readTicketToken = (context: Context, token: string, now: number): string | undefined =>
  readToken(context.secrets, 'ticket', token, now)?.toString()

const shortOf = (slug: string): Buffer => createHash('sha256').update(slug).digest().subarray(0, 8)

/** The address that says nothing but that a mail is on its way. */
export const sentToken = (context: Context, slug: string, now: number): string =>
  makeToken(context.secrets, 'sent', shortOf(slug), now + DAY)

/** @returns the event's slug */
export const readSentToken = (context: Context, token: string, now: number): string | undefined => {
  const short = readToken(context.secrets, 'sent', token, now)
  return short && context.events.find(({ slug }) => shortOf(slug).equals(short))?.slug
}

/** One click in a mail program takes a guest off an organizer's mails, and does nothing else. */
export const unsubscribeToken = (context: Context, id: string, until: number): string =>
  makeToken(context.secrets, 'unsubscribe', Buffer.from(id), until + GRACE, Buffer.alloc(4))

export const readUnsubscribeToken = (context: Context, token: string, now: number): string | undefined =>
  readToken(context.secrets, 'unsubscribe', token, now)?.toString()

/** What was said about one talk, for its speaker. */
export const speakerToken = (context: Context, slug: string, talk: string, until: number): string =>
  makeToken(context.secrets, 'speaker', Buffer.concat([shortOf(slug), shortOf(talk)]), until, Buffer.alloc(4))

export const readSpeakerToken = (
  context: Context,
  token: string,
  now: number,
): { readonly slug: string; readonly talk: string } | undefined => {
  const both = readToken(context.secrets, 'speaker', token, now)
  if (both === undefined) return undefined
  const event = context.events.find(({ slug }) => shortOf(slug).equals(both.subarray(0, 8)))
  const talk = event?.talks.find(({ slug }) => shortOf(slug).equals(both.subarray(8)))
  return event === undefined || talk === undefined ? undefined : { slug: event.slug, talk: talk.slug }
}
