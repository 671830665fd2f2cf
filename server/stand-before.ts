import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { env } from '@/config/env'
import { readSite, type Site } from './addresses'
import { compressAnswer } from './compress-answer'
import { transportHeaders } from './headers'
import { isOwnRequest, lostPageOf } from './lost-page'
import { decide, sendLine } from './receive'

/** Milliseconds that answers on their way may take to come to their end once the server is told to stop. */
const LAST_ANSWERS = 10_000

/** Reads a request before Next does. @returns whether Next is to answer it */
type Receive = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Mends, answers or hands on every request: only what exists reaches Next, in one spelling, with the parameters and
 * headers that it reads. Every answer gets the headers of transport, whoever writes it.
 */
export const receiveFor = (site: Site): Receive => {
  const sendLostPage = lostPageOf(site)
  return (request, response) => {
    for (const { key, value } of transportHeaders) response.setHeader(key, value)
    if (!isOwnRequest(request)) {
      const decision = decide(request, site)
      if (decision.kind === 'line') {
        sendLine(request, response, decision)
        return false
      }
      if (decision.kind === 'lost') {
        sendLostPage(decision.path, request, response).catch(() => {
          if (response.headersSent) response.destroy()
          else sendLine(request, response, { kind: 'line', status: 404 })
        })
        return false
      }
      request.url = decision.url
      request.headers = decision.headers
    }
    if (!env.vercel()) compressAnswer(request, response)
    return true
  }
}

/**
 * Stands between Node's servers and whoever listens to them. Upgrades are spoken by nobody: Next would keep the
 * connection for ever. Next listens to `request` before it is ready, and waits; so this has to be in place by then.
 */
export const standBefore = (server: typeof Server.prototype, receive: Receive): void => {
  const { emit } = server
  const servers = new Set<Server>()
  let stopping = false
  server.emit = function (this: Server, event: string, ...args: readonly unknown[]): boolean {
    const handOn = (): boolean => Reflect.apply(emit, this, [event, ...args])
    if (event === 'upgrade') {
      ;(args[1] as Socket).destroy()
      return true
    }
    if (event !== 'request') return handOn()
    servers.add(this)
    const [request, response] = args as [IncomingMessage, ServerResponse]
    if (stopping) response.shouldKeepAlive = false
    return receive(request, response) ? handOn() : true
  }
  /** Next stops listening and waits for answers on their way, however long they take. */
  const stop = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      for (const one of servers) one.closeAllConnections()
      setTimeout(() => process.exit(143), 1000).unref()
    }, LAST_ANSWERS).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

/** Reads what exists, and stands before every server of this process. */
export const guardServers = async (): Promise<void> => standBefore(Server.prototype, receiveFor(await readSite()))
