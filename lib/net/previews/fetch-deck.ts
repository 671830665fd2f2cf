import { Readable } from 'node:stream'
import { env } from '@/config/env'
import { type BoundedAnswer, boundedFetch } from '../bounded-fetch'

type Limits = {
  /** Milliseconds without a byte, and until the answer has ended. */
  readonly patience: number
  readonly timeout: number
  readonly bytes: number
  /** Hosts that the owner has named, which may lie in the own network. */
  readonly inside: readonly string[]
}

const usual = { patience: 10_000, timeout: 90_000, bytes: 24 * 1024 * 1024 }

/** Hosts of repositories often call every file a stream of octets; what is in it decides. */
const TYPES = new Set(['application/pdf', 'application/octet-stream', 'application/x-pdf', 'binary/octet-stream'])
const PDF = '%PDF-'

/** A file of one commit never changes. */
const KEPT = 'public, max-age=604800, s-maxage=2592000, immutable'

/**
 * Hands a PDF of another host on while it arrives, so that a page can show it without asking anybody else.
 * Never throws, follows no redirect, and lets nothing pass that is no PDF or is larger than a deck.
 * @param url address of the file, from the catalog alone
 * @returns undefined where there is nothing to show
 */
export const fetchDeck = async (url: string, limits: Partial<Limits> = {}): Promise<Response | undefined> => {
  const bounds = { ...usual, inside: env.deckHosts(), ...limits, redirects: 0, headers: { accept: 'application/pdf' } }
  try {
    const answer = await boundedFetch(url, bounds)
    const iterator = mayBeDeck(answer) ? answer.body[Symbol.asyncIterator]() : undefined
    const first = iterator === undefined ? undefined : await readStart(iterator)
    if (iterator === undefined || first === undefined || !startsWithPdf(first)) {
      answer.drop()
      return undefined
    }
    const rest = Readable.from(withStart(first, iterator), { objectMode: false })
    return new Response(Readable.toWeb(rest) as ReadableStream<Uint8Array>, { headers: headersOf(answer) })
  } catch {
    return undefined
  }
}

const mayBeDeck = ({ status, headers }: BoundedAnswer): boolean => {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  return status === 200 && TYPES.has(type)
}

type Pieces = AsyncIterator<Uint8Array>

/** The first bytes, enough of them to tell what the file is. */
const readStart = async (pieces: Pieces): Promise<Uint8Array | undefined> => {
  let start = new Uint8Array()
  while (start.length < PDF.length) {
    const { value, done } = await pieces.next()
    if (done) return undefined
    start = concat(start, value)
  }
  return start
}

async function* withStart(first: Uint8Array, rest: Pieces): AsyncGenerator<Uint8Array> {
  yield first
  yield* { [Symbol.asyncIterator]: () => rest }
}

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

const startsWithPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, PDF.length)) === PDF

const headersOf = ({ headers }: BoundedAnswer): Headers => {
  const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined
  return new Headers({
    'content-type': 'application/pdf',
    'content-disposition': 'inline',
    'cache-control': KEPT,
    'x-content-type-options': 'nosniff',
    ...(length === undefined ? {} : { 'content-length': length }),
  })
}
