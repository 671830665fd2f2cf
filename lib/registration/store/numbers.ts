import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no letter that is taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes in that alphabet, most significant bits first; five bytes are eight characters. */
export const base32 = (bytes: Uint8Array): string => {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0x1fff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(held >> bits) & 31] ?? ''
    }
  }
  return bits > 0 ? text + (ALPHABET[(held << (5 - bits)) & 31] ?? '') : text
}

/** What somebody typed as it was meant: without spaces and hyphens, O as 0, I and L as 1. */
export const tidyNumber = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

/** Whether a text can be a ticket's number at all. */
export const isNumber = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(text)

/** A ticket's number: 40 random bits. */
export const newNumber = (): string => base32(randomBytes(5))

/** As people read it. @example spacedNumber('7F3K92QD') // '7F3K 92QD' */
export const spacedNumber = (number: string): string => `${number.slice(0, 4)} ${number.slice(4)}`
