import { decodeEntities } from '../plain-to-markdown'
import { isThing, list, type Thing } from './find-events'

/** A text of JSON-LD on one line, also where it is wrapped as `{"@value": …}`; undefined where there is none. */
export const text = (value: unknown): string | undefined => {
  const [first] = list(value)
  const plain = isThing(first) ? first['@value'] : first
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined
  return decodeEntities(String(plain)).replace(/\s+/g, ' ').trim() || undefined
}

/** A longer text with its lines. */
export const prose = (value: unknown): string | undefined => {
  const [first] = list(value)
  return typeof first === 'string' ? first.trim() || undefined : undefined
}

/** The names of people or organizations, written as things or as bare names. */
export const namesIn = (value: unknown): readonly string[] => [
  ...new Set(list(value).flatMap((one) => text(isThing(one) ? one.name : one) ?? [])),
]

/** The last part of a schema.org address, such as `EventCancelled`. */
export const termOf = (value: unknown): string => (text(value) ?? '').replace(/^.*[/#]/, '')

/** An address on the web, absolute as the page would make it. */
export const webAddress = (value: unknown, base: string | undefined): string | undefined => {
  const written = text(value)
  if (written === undefined || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/** The first thing of a property; undefined where it holds a bare value or nothing. */
export const thingIn = (value: unknown): Thing | undefined => list(value).find(isThing)
