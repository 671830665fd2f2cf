import { createHash } from 'node:crypto'
import { env } from '@/config/env'
import { type BoundedAnswer, boundedFetch } from '../bounded-fetch'

type Limits = {
  /** Milliseconds without a byte, and until the transfer has ended. */
  readonly patience: number
  readonly timeout: number
  readonly bytes: number
  /** Hosts that the owner has named, which may lie in the own network. */
  readonly inside: readonly string[]
  /** How many files are transferred at a time; whoever asks for another is sent to where it lies. */
  readonly lanes: number
  /** Milliseconds in which a visitor has to take something of a file, and all of it. */
  readonly idle: number
  readonly life: number
}

const usual: Omit<Limits, 'inside'> = {
  patience: 10_000,
  timeout: 90_000,
  bytes: 24 * 1024 * 1024,
  lanes: 8,
  idle: 20_000,
  life: 180_000,
}

/** Hosts of repositories often call every file a stream of octets; what is in it decides. */
const TYPES = new Set(['application/pdf', 'application/octet-stream', 'application/x-pdf', 'binary/octet-stream'])
const PDF = '%PDF-'

/** A file of one commit never changes: its address is its validator. */
const KEPT = 'public, max-age=604800, s-maxage=2592000, immutable'

type Piece = Uint8Array<ArrayBuffer>

/** One transfer of a file, for however many visitors: what has come is kept until the last of them has it. */
type Transfer = {
  readonly pieces: Piece[]
  readonly length: string | undefined
  readonly drop: () => void
  readers: number
  ended: boolean
  failed: boolean
  /** Told of every piece, and of the end. */
  readonly listeners: Set<() => void>
}

/** Transfers under way, and those that somebody still reads, by their address. */
const transfers = new Map<string, Promise<Transfer | undefined>>()

const tagOf = (url: string): string => `"${createHash('sha256').update(url).digest('base64url').slice(0, 27)}"`

/** Whether the visitor has the file (RFC 9110, section 13.1.2). */
const isKnown = (request: Request, tag: string): boolean => {
  const tags = request.headers.get('if-none-match')
  return tags !== null && (tags.trim() === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
}

/**
 * Hands a PDF of another host on while it arrives, so that a page can show it without asking anybody else: one
 * transfer a file however many ask for it, which ends when the last of them has left. Never throws, follows no redirect,
 * and lets nothing pass that is no PDF or is larger than a deck. HEAD, and whoever has the file, ask nobody.
 * @param url address of the file, from the catalog alone
 * @returns undefined where there is nothing to show
 */
export const fetchDeck = async (
  request: Request,
  url: string,
  limits: Partial<Limits> = {},
): Promise<Response | undefined> => {
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': 'inline',
    'cache-control': KEPT,
    'x-content-type-options': 'nosniff',
    etag: tagOf(url),
  }
  if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  const bounds = { ...usual, inside: env.deckHosts(), ...limits }
  const known = transfers.get(url)
  if (known === undefined && transfers.size >= bounds.lanes) return undefined
  const begun = known ?? begin(url, bounds)
  const transfer = await begun
  if (transfer === undefined) return undefined
  const { length } = transfer
  return new Response(read(transfer, bounds, request.signal), {
    headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) },
  })
}

const begin = (url: string, bounds: Limits): Promise<Transfer | undefined> => {
  const release = (): void => void transfers.delete(url)
  const begun = open(url, bounds, release)
  transfers.set(url, begun)
  begun.then((transfer) => transfer === undefined && release())
  return begun
}

const open = async (url: string, bounds: Limits, release: () => void): Promise<Transfer | undefined> => {
  try {
    const answer = await boundedFetch(url, { ...bounds, redirects: 0, headers: { accept: 'application/pdf' } })
    const pieces = mayBeDeck(answer) ? answer.body[Symbol.asyncIterator]() : undefined
    const first = pieces === undefined ? undefined : await readStart(pieces)
    if (pieces === undefined || first === undefined || !startsWithPdf(first)) {
      answer.drop()
      return undefined
    }
    const { headers } = answer
    const transfer: Transfer = {
      pieces: [first],
      length: headers['content-encoding'] === undefined ? headers['content-length'] : undefined,
      drop: () => {
        answer.drop()
        transfer.failed ||= !transfer.ended
        transfer.ended = true
        release()
        tell(transfer)
      },
      readers: 0,
      ended: false,
      failed: false,
      listeners: new Set(),
    }
    // whoever has not come by then, or has not read it all, does not keep it in memory
    setTimeout(transfer.drop, bounds.life).unref()
    setTimeout(() => transfer.readers === 0 && transfer.drop(), bounds.idle).unref()
    void receive(transfer, pieces)
    return transfer
  } catch {
    return undefined
  }
}

const tell = ({ listeners }: Transfer): void => {
  for (const listener of [...listeners]) listener()
}

const receive = async (transfer: Transfer, pieces: Pieces): Promise<void> => {
  try {
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      transfer.pieces.push(new Uint8Array(next.value))
      tell(transfer)
    }
  } catch {
    transfer.failed = true
  }
  transfer.ended = true
  tell(transfer)
  if (transfer.readers === 0) transfer.drop()
}

/** What has come of a file, and what comes, as one visitor takes it. */
const read = (transfer: Transfer, { idle }: Limits, signal: AbortSignal): ReadableStream<Piece> => {
  let at = 0
  let timer: NodeJS.Timeout | undefined
  let wake: (() => void) | undefined
  let hasLeft = false
  const onNews = (): void => wake?.()
  const leave = (): void => {
    if (hasLeft) return
    hasLeft = true
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
    transfer.listeners.delete(onNews)
    transfer.readers -= 1
    wake?.()
    if (transfer.readers === 0) transfer.drop()
  }
  transfer.readers += 1
  transfer.listeners.add(onNews)
  signal.addEventListener('abort', leave)
  return new ReadableStream<Piece>(
    {
      start: (controller) => {
        const expire = (): void => {
          if (hasLeft) return
          leave()
          controller.error(new Error('Nobody has taken the file.'))
        }
        timer = setTimeout(expire, idle)
      },
      pull: async (controller) => {
        timer?.refresh()
        while (at >= transfer.pieces.length && !transfer.ended && !hasLeft)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        const piece = hasLeft ? undefined : transfer.pieces[at]
        at += 1
        if (piece !== undefined) return controller.enqueue(piece)
        if (transfer.failed || hasLeft) controller.error(new Error('The file broke off.'))
        else controller.close()
        leave()
      },
      cancel: leave,
    },
    { highWaterMark: 1 },
  )
}

const mayBeDeck = ({ status, headers }: BoundedAnswer): boolean => {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  return status === 200 && TYPES.has(type)
}

type Pieces = AsyncIterator<Uint8Array>

/** The first bytes, enough of them to tell what the file is. */
const readStart = async (pieces: Pieces): Promise<Piece | undefined> => {
  let start = new Uint8Array()
  while (start.length < PDF.length) {
    const { value, done } = await pieces.next()
    if (done) return undefined
    start = concat(start, value)
  }
  return start
}

const concat = (a: Uint8Array, b: Uint8Array): Piece => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

const startsWithPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, PDF.length)) === PDF
