type Limits = {
  /** Milliseconds until the answer begins, and until it has ended. */
  readonly patience: number
  readonly timeout: number
  /** Bytes */
  readonly size: number
}

const usual: Limits = { patience: 10_000, timeout: 90_000, size: 24 * 1024 * 1024 }

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
  const { patience, timeout, size } = { ...usual, ...limits }
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort(), patience)
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(timeout)])
  try {
    const response = await fetch(url, {
      redirect: 'error',
      cache: 'no-store',
      signal,
      headers: { accept: 'application/pdf' },
    })
    const reader = response.body?.getReader()
    const first = mayBeDeck(response, size) ? await readStart(reader) : undefined
    if (reader === undefined || first === undefined || !startsWithPdf(first)) {
      stop.abort()
      return undefined
    }
    return new Response(passOn(reader, first, size), { headers: headersOf(response) })
  } catch {
    return undefined
  } finally {
    clearTimeout(clock)
  }
}

const mayBeDeck = ({ status, headers }: Response, size: number): boolean => {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return status === 200 && TYPES.has(type) && Number(headers.get('content-length') ?? 0) <= size
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>

/** The first bytes, enough of them to tell what the file is. */
const readStart = async (reader: Reader | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  let start = new Uint8Array()
  while (start.length < PDF.length) {
    const { value, done } = (await reader?.read()) ?? { done: true }
    if (done || value === undefined) return undefined
    start = concat(start, value)
  }
  return start
}

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

const startsWithPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, PDF.length)) === PDF

/** The rest as it comes; a file that grows beyond the limit is broken off. */
const passOn = (
  reader: Reader,
  first: Uint8Array<ArrayBuffer>,
  size: number,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let sent = 0
  const send = (chunk: Uint8Array<ArrayBuffer>, controller: ReadableStreamDefaultController): void => {
    sent += chunk.length
    if (sent <= size) controller.enqueue(chunk)
    else {
      controller.error(new Error('The file is larger than a deck.'))
      void reader.cancel()
    }
  }
  return new ReadableStream({
    start: (controller) => send(first, controller),
    pull: async (controller) => {
      const { value, done } = await reader.read()
      if (done) controller.close()
      else send(value, controller)
    },
    cancel: () => reader.cancel(),
  })
}

const headersOf = ({ headers }: Response): Headers => {
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null
  return new Headers({
    'content-type': 'application/pdf',
    'content-disposition': 'inline',
    'cache-control': KEPT,
    'x-content-type-options': 'nosniff',
    ...(length === null ? {} : { 'content-length': length }),
  })
}
