import { createHash } from 'node:crypto'

/** Short for a text of any length. */
export const digest = (text: string): string => createHash('sha1').update(text).digest('base64url')
