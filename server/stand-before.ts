import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { type IncomingMessage, OutgoingMessage, Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { env } from '@/config/env'
import { readSite, type Site } from './addresses'
import { standBefore } from './answers'
import { finishPage } from './finish-page'
import { transportHeaders } from './headers'
import { createLane } from './lane'
import { isOwnRequest, notFoundPageOf } from './not-found'
import { addressOfRaw, decide, sendLine } from './receive'

/** Milliseconds that answers on their way may take to come to their end once the server is told to stop. */
const LAST_ANSWERS = 6_500

type Held = { readonly idle: number; readonly head: number; readonly request: number }

/**
 * How long a connection may be held, in milliseconds: without a byte either way, by whoever asks and does not read among
 * others; with a head that does not come to its end; with a request that does not.
 */
const HELD: Held = { idle: 120_000, head: 20_000, request: 60_000 }

/** Reads a request before Next does. @returns whether Next is to answer it: at once, never, or in its turn */
type Receive = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

/** How many pictures may wait to be resized; a page shows no more at once. */
const PICTURES = 60

/**
 * Pictures are resized one at a time, whatever asks for them; what was resized before passes. A visitor who has left
 * does not keep the place.
 */
const createPictureLane = () => {
  const lane = createLane(PICTURES)
  const made = new Set<string>()
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { accept = '' } = request.headers
    const key = `${request.url} ${/image\/avif/.test(accept) ? 'avif' : /image\/webp/.test(accept) ? 'webp' : ''}`
    if (made.has(key)) return true
    const left = new AbortController()
    /** Made, or given up; how long the visitor takes to fetch it is not the lane's matter. */
    const done = new Promise<void>((resolve) => {
      const { end } = response
      response.end = (...args: readonly unknown[]) => {
        resolve()
        return Reflect.apply(end, response, args)
      }
      response.on('close', () => {
        resolve()
        left.abort()
      })
    })
    return new Promise((pass) => {
      lane(async () => {
        pass(true)
        await done
        if (response.statusCode === 200 && request.method === 'GET') made.add(key)
      }, left.signal).catch(() => {
        if (!response.destroyed)
          sendLine(request, response, { kind: 'line', status: 503, headers: { 'retry-after': '5' } })
        pass(false)
      })
    })
  }
}

/**
 * Mends, answers or hands on every request: only what exists reaches Next, in one spelling, with the parameters and
 * headers that it reads. Every answer gets the headers of transport, whoever writes it.
 */
export const receiveFor = (site: Site): Receive => {
  const sendNotFoundPage = notFoundPageOf(site)
  const inPictureLane = createPictureLane()
  return (request, response) => {
    for (const { key, value } of transportHeaders) response.setHeader(key, value)
    if (!isOwnRequest(request)) {
      const decision = decide(request, site)
      if (decision.kind === 'line') {
        sendLine(request, response, decision)
        return false
      }
      if (decision.kind === 'not-found') {
        sendNotFoundPage(decision.path, request, response).catch(() => {
          if (response.headersSent) response.destroy()
          else sendLine(request, response, { kind: 'line', status: 404 })
        })
        return false
      }
      request.url = decision.url
      request.headers = decision.headers
      if (decision.url.startsWith('/_next/image?')) return inPictureLane(request, response)
    }
    return true
  }
}

/**
 * Upgrades are spoken by nobody: Next would keep the connection for ever. Nobody holds one for long either. Told to
 * stop, Next listens no more and waits for answers on their way, however long they take; here they get six seconds and
 * a half.
 */
export const watchConnections = (server: typeof Server.prototype, held: Held = HELD): void => {
  const { emit } = server
  const servers = new Set<Server>()
  let stopping = false
  server.emit = function (this: Server, event: string, ...args: readonly unknown[]): boolean {
    if (event === 'upgrade') {
      ;(args[1] as Socket).destroy()
      return true
    }
    if (event === 'clientError' && sendOn(args[0], args[1] as Socket)) return true
    if (event === 'connection' && !servers.has(this)) {
      servers.add(this)
      this.timeout = held.idle
      this.headersTimeout = held.head
      this.requestTimeout = held.request
    }
    if (event === 'request') {
      servers.add(this)
      if (stopping) (args[1] as ServerResponse).shouldKeepAlive = false
    }
    return Reflect.apply(emit, this, [event, ...args])
  }
  const stop = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      for (const one of servers) one.closeAllConnections()
      setTimeout(() => process.exit(143), 500).unref()
    }, LAST_ANSWERS).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

/** Answers a request that Node's parser has refused for letters in its address. @returns whether it was one */
const sendOn = (error: unknown, socket: Socket): boolean => {
  const isRaw = error instanceof Error && 'code' in error && error.code === 'HPE_INVALID_URL'
  const packet = isRaw && 'rawPacket' in error ? error.rawPacket : undefined
  const address = packet instanceof Uint8Array ? addressOfRaw(packet) : undefined
  // an earlier answer on this connection may be half sent; Node then ends it
  const isAnswering = '_httpMessage' in socket && socket._httpMessage instanceof OutgoingMessage
  if (address === undefined || !socket.writable || isAnswering) return false
  const lines = [
    'HTTP/1.1 308 Permanent Redirect',
    `Location: ${address}`,
    ...transportHeaders.map(({ key, value }) => `${key}: ${value}`),
  ]
  socket.end(`${lines.join('\r\n')}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
  return true
}

/** Where answers are kept: a folder for each build, for what another one has kept says other things. */
const keptFolder = (): string => {
  const root = join(env.distDir(), 'kept')
  const build = readFileSync(join(env.distDir(), 'BUILD_ID'), 'utf8').trim()
  const others = existsSync(root) ? readdirSync(root).filter((name) => name !== build) : []
  for (const other of others) rm(join(root, other), { recursive: true, force: true }).catch(() => undefined)
  return join(root, build)
}

/** A page of the build that no address leads to. */
const preparedPage = (name: string): string | undefined => {
  const file = join(env.distDir(), 'server', 'app', `${name}.html`)
  return existsSync(file) ? finishPage(readFileSync(file, 'utf8')) : undefined
}

/** Pages of tickets are made for whoever holds one; for nobody else there is one that says so. */
const TICKET = /^\/(?:tickets|feedback)\//

/** The page that the build has prepared for the case that one cannot be made, or is about what is not there. */
const problem = (url: string, status: number): string | undefined =>
  (status === 404 && TICKET.test(url) ? preparedPage('tickets') : undefined) ?? preparedPage('problem')

/**
 * Lets V8 collect the heap when it has grown by so much of what is in use. By itself it waits, on a machine with much
 * memory, until the garbage of a few hundred pages is four times as large as all that is kept: 990 MB after 10,000 pages
 * of an archive of 5,000 events, where 100 are in use. It costs five milliseconds for each page that is made.
 */
const collectSooner = (): void => setFlagsFromString('--heap-growing-percent=20')

/**
 * Reads what exists, and stands before every server of this process (docs/server.md). Next listens before it is ready,
 * and lets requests wait; by the time it answers the first, this is in place.
 */
export const guardServers = async (): Promise<void> => {
  collectSooner()
  const receive = receiveFor(await readSite())
  watchConnections(Server.prototype)
  standBefore(Server.prototype, { folder: keptFolder(), problem, receive })
}
