import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { say } from '@/config/language'
import { replaceFile } from '@/lib/files/write'
import { precision, type Venue } from '@/lib/model'
import { boundedFetch, FetchFailure } from '@/lib/net/bounded-fetch'
import { formatAddress, splitStreet, streetOf, withName, withoutRoom } from '../address'
import { countryOf } from '../country'
import { type Answer, type Geocoder, malformed, type Question } from './services'

const stored = z.record(
  z.string(),
  z.union([
    z.object({
      kind: z.literal('found'),
      position: z.object({ lat: z.number(), lng: z.number() }),
      precision,
      label: z.string(),
    }),
    z.object({ kind: z.literal('not-found') }),
  ]),
)

type Stored = z.infer<typeof stored>

/** What services have answered before, so that a second run does not ask again. */
type Memory = {
  readonly recall: (key: string) => Answer | undefined
  /** Keeps what a service knows, and that it knows nothing; refusals and silence pass. */
  readonly keep: (key: string, answer: Answer) => void
}

/** Remembers answers in a file. An unreadable file is an empty memory. */
export const openMemory = (file: string): Memory => {
  const answers = new Map(Object.entries(readStored(file)))
  return {
    recall: (key) => answers.get(key),
    keep: (key, answer) => {
      if (answer.kind !== 'found' && answer.kind !== 'not-found') return
      answers.set(key, answer)
      replaceFile(file, JSON.stringify(Object.fromEntries(answers), undefined, 2))
    },
  }
}

const readStored = (file: string): Stored => {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

type Clock = {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/**
 * Keeps a distance between requests.
 *
 * @param interval milliseconds from the start of one to the start of the next
 * @returns what to wait for before each request
 */
export const createPace = (interval: number, { now, sleep }: Clock): (() => Promise<void>) => {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const wait = next - now()
    if (wait > 0) await sleep(wait)
    next = now() + interval
  }
}

/**
 * What to ask a service for a venue, the most telling first. OpenStreetMap's geocoders know places by name and roads
 * by number, but not both in one line; AMap reads a whole address.
 */
export const questionsFor = (venue: Venue, { id }: Pick<Geocoder, 'id'>): readonly Question[] => {
  const address = withName(venue.address, venue.name)
  const city = venue.city?.name ?? venue.address.city ?? ''
  const ask = (text: string): Question => ({ text, city, country: countryOf(venue.address) })
  if (id === 'amap') return [ask(formatAddress(address))]
  const { road } = splitStreet(streetOf(venue.address))
  const texts = [withoutRoom(venue.name), ...(road !== undefined && /\d/.test(road) ? [road] : [])]
  return texts.map((text) => ask(city === '' || text.includes(city) ? text : `${text}, ${city}`))
}

/** Where and as whom to ask. */
type Access = {
  /** Without a trailing slash; another than the service's own for a private installation. */
  readonly endpoint: string
  readonly key: string
  readonly userAgent: string
  /** Milliseconds */
  readonly timeout?: number
}

/** Bytes: a hundred times what services answer. */
const LONGEST = 1_000_000

/** Asks a service one question. Never throws: what goes wrong is an answer too. */
export const ask = async (geocoder: Geocoder, question: Question, access: Access): Promise<Answer> => {
  try {
    const { status, read, drop } = await boundedFetch(geocoder.url(question, access.endpoint, access.key), {
      timeout: access.timeout ?? 15_000,
      bytes: LONGEST,
      // the key is for this service alone
      redirects: 0,
      inside: [new URL(access.endpoint).host],
      headers: { 'user-agent': access.userAgent, accept: 'application/json' },
    })
    if (status === 200) return readAnswer((await read()).toString(), geocoder, question)
    drop()
    return { kind: status >= 500 ? 'offline' : 'refused', reason: `HTTP ${status}` }
  } catch (error) {
    if (error instanceof FetchFailure && error.reason === 'size') return notJson()
    return { kind: 'offline', reason: reasonOf(error) }
  }
}

const notJson = (): Answer => malformed(say('not JSON', '不是 JSON'))

const readAnswer = (text: string, geocoder: Geocoder, question: Question): Answer => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return notJson()
  }
  return geocoder.read(body, question)
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof FetchFailure)) return error instanceof Error ? error.message : String(error)
  if (error.reason === 'timeout') return say('no answer in time', '等待超时')
  if (error.reason === 'redirect') return say('it sends us elsewhere', '它把请求转到了别处')
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.reason
  return `${CAUSES[code] ?? say('the connection failed', '连接失败')} (${code})`
}

/** What the network's names for a failure mean to somebody who waits for an answer. */
const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: say('nobody answers at that address', '该地址没有服务'),
  ENOTFOUND: say('there is no network, or no such host', '没有网络，或没有这个主机'),
  EAI_AGAIN: say('there is no network', '没有网络'),
  ENETUNREACH: say('there is no network', '没有网络'),
  ECONNRESET: say('the connection broke off', '连接中断'),
}
