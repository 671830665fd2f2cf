import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { base32, isNumber, tidyNumber } from './store/numbers'

/**
 * Addresses that are keys. A token says what it is for, until when it holds and which key has signed it, and nothing
 * about anybody: 40 characters for a ticket. What may be used only once is kept in the database, for there are many
 * spellings of one token.
 */

/** What a token opens. Each is signed with a key of its own, so that none can be used for another. */
export type Purpose = 'ticket' | 'sent' | 'unsubscribe' | 'speaker'

/** Keys from the environment or the file: the first signs, all are believed, so that a key can be changed in peace. */
export type Secrets = readonly [string, ...string[]]

const MAC = 16
/** Of a ticket's code: 80 bits are out of reach for guesses at a door, and keep the square small enough to be read. */
const CODE_MAC = 10
const MINUTE = 60_000

const keyId = (secret: string): number => createHash('sha256').update(`meetmark key ${secret}`).digest()[0] ?? 0

const sign = (secret: string, purpose: string, payload: Uint8Array, length: number): Buffer =>
  createHmac('sha256', createHmac('sha256', secret).update(`meetmark ${purpose}`).digest())
    .update(payload)
    .digest()
    .subarray(0, length)

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b)

/**
 * Makes a token.
 * @param subject bytes that say what it opens
 * @param expires milliseconds since 1970, kept to the minute
 * @param salt makes one token differ from the next for the same thing; four bytes
 */
export const makeToken = (
  secrets: Secrets,
  purpose: Purpose,
  subject: Uint8Array,
  expires: number,
  salt: Uint8Array = randomBytes(4),
): string => {
  const head = Buffer.alloc(5)
  head.writeUInt8(keyId(secrets[0]), 0)
  head.writeUInt32BE(Math.min(Math.ceil(expires / MINUTE), 0xff_ff_ff_ff), 1)
  const payload = Buffer.concat([head, salt.subarray(0, 4), subject])
  return Buffer.concat([payload, sign(secrets[0], purpose, payload, MAC)]).toString('base64url')
}

/** @returns what a token opens; undefined where it is forged, for something else, or has run out at `now` */
export const readToken = (secrets: Secrets, purpose: Purpose, token: string, now: number): Buffer | undefined => {
  if (token.length < 34 || token.length > 400 || !/^[\w-]+$/.test(token)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  const payload = bytes.subarray(0, -MAC)
  const mac = bytes.subarray(-MAC)
  if (payload.length < 9) return undefined
  const signed = secrets.some(
    (secret) => keyId(secret) === payload.readUInt8(0) && isSame(mac, sign(secret, purpose, payload, MAC)),
  )
  if (!signed || payload.readUInt32BE(1) * MINUTE <= now) return undefined
  return payload.subarray(9)
}

/** What the square on a ticket holds: its number, and a signature that nobody can guess. Letters and digits only. */
export const codeOf = (secrets: Secrets, number: string): string =>
  number + base32(sign(secrets[0], 'code', Buffer.from(number), CODE_MAC))

/**
 * What was scanned, or typed at the desk.
 * @returns the ticket's number, and whether it came with a signature of ours
 */
export const readCode = (
  secrets: Secrets,
  scanned: string,
): { readonly number: string; readonly signed: boolean } | undefined => {
  if (scanned.length > 100) return undefined
  const text = tidyNumber(scanned)
  const number = text.slice(0, 8)
  if (!isNumber(number)) return undefined
  if (text.length === 8) return { number, signed: false }
  const given = Buffer.from(text)
  const signed = secrets.some((secret) => isSame(given, Buffer.from(codeOf([secret], number))))
  return signed ? { number, signed } : undefined
}

/** A secret that is compared by its digest: links and sessions. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Compares two texts in a time that says nothing about where they differ. */
export const isSameText = (a: string, b: string): boolean =>
  isSame(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())

/**
 * Names something that must not be kept, such as a network's address: whoever reads the database cannot find it by
 * trying all there are, and not even we can after that day.
 */
export const blur = (secrets: Secrets, day: number, text: string): string =>
  sign(secrets[0], `rates ${day}`, Buffer.from(text), 15).toString('base64url')
