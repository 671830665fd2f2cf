import { randomInt } from 'node:crypto'
import { type Context, organizers } from '../context'
import { isAddress } from '../fields'
import { limitReached } from '../limits'
import { countTry, findKey, keepKey, spendKey } from '../store/keys'
import { postTo } from '../store/outbox'
import { digestOf, isSameText, newSecret } from '../tokens'

/** How organizers come in: by a link from a mail, or by its code, and with a session for the day. */

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
