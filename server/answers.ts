import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  request as ask,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import Negotiator from 'negotiator'
import { finishPage, isFailedPage } from './finish-page'
import { type Answer, ageOf, type Kept, keepAnswers, lifeOf } from './kept-answers'

/** Text is what gets smaller: pages, feeds, calendars, data, scripts, style sheets, drawings. */
const TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|wasm|manifest))/

/**
 * Longer texts go out as they come: nothing of this site is as long, the open data of ten thousand events included, but
 * what an organizer puts beside a page may be.
 */
const LONGEST = 48 * 2 ** 20

/** Said by us for the answer in hand, whatever is kept. */
const OWN = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'vary',
])

/** What Next says to hosts that keep pages for it; none stands in front. */
const INTERNAL = 'x-nextjs-'

/** Header by which the server asks itself for what it has kept too long. */
const RENEW = 'x-renew'

/** Milliseconds after which those who wait for an answer that is being made for somebody else ask for themselves. */
const PATIENCE = 5000

/** Requests that a connection may send ahead of its answers. No browser sends any; who sends more is no visitor. */
const MOST_AHEAD = 32

/** Addresses whose answer is text, by their end: pages have none. */
const TEXTUAL = /\/[^./]*$|\.(?:css|ics|js|json|md|mjs|svg|txt|webmanifest|xml)$/

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly isHead: boolean }

type Answers = ReturnType<typeof keepAnswers>

/** The address under which an answer is kept; only addresses without a query are. */
const keyOf = (target: string): string | undefined => {
  if (target.includes('?')) return undefined
  try {
    return encodeURI(decodeURI(target))
  } catch {
    return undefined
  }
}

const codings = new Map<string, 'br' | 'gzip' | 'identity'>()

/** The best coding that a client takes (RFC 9110, section 12.5.3). Few headers are said by very many. */
export const codingFor = (request: IncomingMessage): 'br' | 'gzip' | 'identity' => {
  const said = String(request.headers['accept-encoding'] ?? '')
  const known = codings.get(said)
  if (known !== undefined) return known
  const taken = new Negotiator(request).encodings(['br', 'gzip'])
  const coding = taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
  if (codings.size < 100) codings.set(said, coding)
  return coding
}

/** Whether a client has this very answer: by its tag, or, where it names none, by its time (RFC 9110, section 13.2.2). */
const hasIt = ({ headers }: IncomingMessage, kept: Kept): boolean => {
  const tags = headers['if-none-match']
  if (tags !== undefined)
    return tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === kept.etag.slice(2))
  const modified = kept.headers.find(([name]) => name === 'last-modified')?.[1]
  return modified !== undefined && Date.parse(modified) <= Date.parse(headers['if-modified-since'] ?? '')
}

/** Sends an answer: a head, and in one piece what follows. */
const send = async ({ request, response, isHead }: Exchange, kept: Kept, answers: Answers): Promise<void> => {
  for (const name of response.getHeaderNames()) if (name.startsWith(INTERNAL)) response.removeHeader(name)
  for (const [name, value] of kept.headers) response.setHeader(name, value)
  response.setHeader('vary', 'Accept-Encoding')
  if (kept.status === 200) response.setHeader('etag', kept.etag)
  if (kept.status === 200 && hasIt(request, kept)) {
    response.statusCode = 304
    response.end()
    return
  }
  const coding = codingFor(request)
  response.statusCode = kept.status
  if (coding === 'identity') {
    response.setHeader('content-length', kept.length)
    // Next listens for the end of an answer as well, and with a pipeline these are more than Node expects
    response.setMaxListeners(20)
    if (isHead || kept.plain !== undefined) response.end(isHead ? undefined : kept.plain)
    else await pipeline(await answers.plain(kept), response)
    return
  }
  const body = kept.bodies[coding]
  response.setHeader('content-encoding', coding)
  response.setHeader('content-length', body.length)
  response.end(isHead ? undefined : body)
}

const headOf = (response: ServerResponse): Omit<Answer, 'body'> => {
  const made = response.getHeader('x-nextjs-cache')
  return {
    status: response.statusCode,
    headers: Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      OWN.has(name) || value === undefined || name.startsWith(INTERNAL) ? [] : [[name, [value].flat().join(', ')]],
    ),
    ...(made !== undefined && { made: String(made) }),
  }
}

/**
 * Takes an answer of Next's out of the response before it leaves, if it is text; everything else passes untouched.
 * @param begun called once it is known what the answer is, before its body is: with its head where it is taken
 * @param taken called with the whole answer; the response is as it was before anything was written
 */
const take = (
  response: ServerResponse,
  begun: (head: Omit<Answer, 'body'> | undefined) => void,
  taken: (answer: Answer) => void,
): void => {
  const { write, end, writeHead, flushHeaders } = response
  const parts: Buffer[] = []
  let length = 0
  let mode: 'unknown' | 'text' | 'other' = 'unknown'

  const restore = (): void => {
    Object.assign(response, { write, end, writeHead, flushHeaders })
  }
  const decide = (): boolean => {
    if (mode !== 'unknown') return mode === 'text'
    const type = [response.getHeader('content-type')].flat().join()
    const size = Number(response.getHeader('content-length') ?? 0)
    const whole = ![204, 206, 304].includes(response.statusCode) && !response.hasHeader('content-encoding')
    // RFC 9110, section 15.5.17
    if (isUnsatisfied(response)) response.statusCode = 416
    mode = TEXT.test(type) && size <= LONGEST && whole && response.statusCode !== 416 ? 'text' : 'other'
    if (mode === 'other') restore()
    begun(mode === 'other' ? undefined : headOf(response))
    return mode === 'text'
  }
  const add = (chunk: unknown, encoding: unknown): void => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    const part = Buffer.isBuffer(chunk)
      ? chunk
      : chunk instanceof Uint8Array
        ? Buffer.from(chunk)
        : Buffer.from(String(chunk), typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    parts.push(part)
    length += part.length
  }
  const calledBack = (...args: readonly unknown[]): void => {
    const callback = args.find((argument) => typeof argument === 'function')
    if (typeof callback === 'function') queueMicrotask(() => callback())
  }

  Object.assign(response, {
    writeHead: (status: number, ...rest: readonly unknown[]) => {
      const headers = rest.at(-1)
      response.statusCode = status
      if (Array.isArray(headers))
        for (let at = 0; at < headers.length; at += 2) response.setHeader(String(headers[at]), headers[at + 1])
      else if (typeof headers === 'object' && headers !== null)
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as OutgoingHttpHeader)
      return response
    },
    flushHeaders: () => {
      if (!decide()) response.flushHeaders()
    },
    write: (...args: Parameters<typeof write>) => {
      if (!decide()) return response.write(...args)
      add(args[0], args[1])
      calledBack(...args)
      if (length <= LONGEST) return true
      restore()
      mode = 'other'
      return response.write(Buffer.concat(parts))
    },
    end: (...args: Parameters<typeof end>) => {
      if (!decide()) return response.end(...args)
      add(args[0], args[1])
      restore()
      taken({ ...headOf(response), body: Buffer.concat(parts) })
      calledBack(...args)
      return response
    },
  })
}

/** Where a file has nothing of the range that is asked for, Next takes that for a mistake of its own. */
const isUnsatisfied = (response: ServerResponse): boolean =>
  response.statusCode === 500 && String(response.getHeader('content-range') ?? '').startsWith('bytes */')

/** A page is finished once, before it is compressed and kept. */
const finish = (answer: Answer, problem: (status: number) => string | undefined): Answer => {
  const type = new Map(answer.headers).get('content-type') ?? ''
  if (!type.startsWith('text/html')) return answer
  const html = answer.body.toString()
  return { ...answer, body: Buffer.from(isFailedPage(html) ? (problem(answer.status) ?? html) : finishPage(html)) }
}

export type Settings = {
  /** Folder for answers on disk. */
  readonly folder: string
  /** The page that is shown where Next gives up on one, by the address that was asked for and the status. */
  readonly problem: (url: string, status: number) => string | undefined
  /** What every request goes through before anything else; `false` where it is answered. */
  readonly receive: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>
}

/**
 * Stands between Node's server and Next's handler: answers what it has kept, and takes what Next makes to finish,
 * compress and keep it. Everything that is no text, and every method but GET and HEAD, goes straight through.
 */
export const standBefore = (server: typeof Server.prototype, { folder, problem, receive }: Settings): void => {
  const answers = keepAnswers(folder)
  const secret = randomBytes(16).toString('hex')
  const renewing = new Set<string>()
  const emit = server.emit

  const renew = (request: IncomingMessage, key: string): void => {
    const { localAddress, localPort } = request.socket
    if (renewing.has(key) || localPort === undefined) return
    renewing.add(key)
    const again = ask({
      host: localAddress,
      port: localPort,
      path: request.url,
      headers: { [RENEW]: secret, host: request.headers.host ?? 'localhost' },
      timeout: 30_000,
    })
    const done = (): void => void renewing.delete(key)
    again.on('response', (answer) => answer.resume().on('close', done))
    again.on('timeout', () => again.destroy())
    again.on('error', done).end()
  }

  /** Answers that are being made for somebody: whether whoever waits for one may look for it, or asks for itself. */
  const underway = new Map<string, Promise<boolean>>()

  /** Lets others wait for an answer. @returns to be called once it is kept, or given up, or is none to be kept */
  const announce = (key: string): ((lookAgain: boolean) => void) => {
    if (underway.has(key)) return () => undefined
    let settle: (lookAgain: boolean) => void = () => undefined
    const settled = new Promise<boolean>((resolve) => {
      settle = resolve
    })
    underway.set(key, settled)
    const done = (lookAgain: boolean): void => {
      clearTimeout(late)
      if (underway.get(key) === settled) underway.delete(key)
      settle(lookAgain)
    }
    const late = setTimeout(done, PATIENCE, false).unref()
    return done
  }

  const handOn = (exchange: Exchange, key: string | undefined, next: () => void): void => {
    const { request, response } = exchange
    // who has left meanwhile says so no more, and the others would wait for an answer that nobody makes
    if (response.destroyed) return
    // a text is made whole to be kept, whoever asks for its head first
    if (exchange.isHead && key !== undefined && TEXTUAL.test(key)) request.method = 'GET'
    if (request.method === 'GET') {
      const settle = key === undefined ? () => undefined : announce(key)
      response.once('close', () => settle(true))
      take(
        response,
        (head) => {
          if (head === undefined || lifeOf(head) === undefined) settle(false)
        },
        (answer) => {
          const finished = finish(answer, (status) => problem(request.url ?? '', status))
          const coding = codingFor(request)
          const ready =
            key === undefined ? answers.prepare(finished, coding) : answers.keep(key, finished, Date.now(), coding)
          ready
            .then((kept) => {
              settle(true)
              return send(exchange, kept, answers)
            })
            .catch(() => response.destroy())
        },
      )
    }
    next()
  }

  /** Of each connection, how many requests wait for the answers to those before them. */
  const ahead = new WeakMap<Socket, number>()

  /** Requests sent ahead on one connection are seen to one after the other: what each costs is held once. */
  const inTurn = async ({ request: { socket }, response }: Exchange): Promise<void> => {
    if (response.socket !== null) return
    const waiting = (ahead.get(socket) ?? 0) + 1
    if (waiting > MOST_AHEAD) socket.destroy()
    ahead.set(socket, waiting)
    await once(response, 'socket')
    ahead.set(socket, (ahead.get(socket) ?? 1) - 1)
  }

  const handle = async (exchange: Exchange, next: () => void): Promise<void> => {
    const { request, response } = exchange
    await inTurn(exchange)
    if (!(await receive(request, response))) return
    const key = request.method === 'GET' || exchange.isHead ? keyOf(request.url ?? '/') : undefined
    if (key === undefined || request.headers[RENEW] === secret) return handOn(exchange, key, next)
    while (!response.destroyed) {
      const now = Date.now()
      // what was not there before the look at the disk may have been made meanwhile
      const kept = answers.find(key) ?? (await answers.recall(key, now)) ?? answers.find(key)
      const age = kept === undefined ? 0 : ageOf(kept, now)
      if (kept !== undefined && age <= kept.usable) {
        if (age > kept.fresh) renew(request, key)
        return send(exchange, kept, answers)
      }
      const other = underway.get(key)
      if (other === undefined || !(await other)) return handOn(exchange, key, next)
    }
  }

  server.emit = function (this: Server, event: string, ...args: readonly unknown[]): boolean {
    if (event !== 'request') return Reflect.apply(emit, this, [event, ...args])
    const [request, response] = args as [IncomingMessage, ServerResponse]
    const exchange = { request, response, isHead: request.method === 'HEAD' }
    handle(exchange, () => Reflect.apply(emit, this, [event, ...args])).catch(() => response.destroy())
    return true
  }
}
