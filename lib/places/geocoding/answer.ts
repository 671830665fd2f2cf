import type { z } from 'zod'
import { say } from '@/config/language'
import type { Precision } from '@/lib/model'
import type { Position } from '../mercator'

/** A point that a service knows for a place, in WGS-84. */
type Find = {
  readonly kind: 'found'
  readonly position: Position
  readonly precision: Precision
  /** What the service calls the place. */
  readonly label: string
}

/** What came of asking for a place. Every reason is a short phrase for the organizer's eyes. */
export type Answer =
  | Find
  | { readonly kind: 'not-found' }
  /** A place of that name, but not in the city. */
  | { readonly kind: 'elsewhere'; readonly label: string; readonly kilometres: number }
  /** The service wants no more questions, or not these. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** An answer that says nothing a program can read. */
  | { readonly kind: 'malformed'; readonly reason: string }
  /** No answer at all. */
  | { readonly kind: 'offline'; readonly reason: string }

/** A place to ask for. */
export type Question = {
  readonly text: string
  readonly city: string
  /** ISO 3166-1 alpha-2; decides which datum an answer is in. */
  readonly country: string | undefined
}

/** A geocoding service. */
export type Geocoder = {
  readonly id: 'nominatim' | 'photon' | 'amap'
  /** What a point's `source` says. */
  readonly name: string
  readonly endpoint: string
  /** Milliseconds between two requests that the service's terms ask for. */
  readonly pace: number
  readonly needsKey: boolean
  /** @param endpoint without a trailing slash */
  readonly url: (question: Question, endpoint: string, key: string) => string
  /** @param body parsed JSON of an answer with status 200 */
  readonly read: (body: unknown, question: Question) => Answer
}

export const malformed = (reason: string): Answer => ({ kind: 'malformed', reason })

/** The first part of an answer that is not as the service documents it, such as `[0].lat`. */
export const oddPart = ({ issues: [issue] }: z.ZodError): string => {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return path === '' ? say('it has another form', '格式不对') : path.replace(/^\./, '')
}

/** A find, unless the numbers are none that a place on earth can have. */
export const find = (position: Position, precision: Precision | undefined, label: string): Answer => {
  const { lat, lng } = position
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return malformed(`${lat}, ${lng}`)
  return precision === undefined
    ? { kind: 'not-found' }
    : { kind: 'found', position: round(position), precision, label }
}

/** Six decimals are a decimetre. */
const round = ({ lat, lng }: Position): Position => ({ lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) })
