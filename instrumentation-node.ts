import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { env } from './config/env'
import { standBefore } from './server/answers'
import { finishPage } from './server/finish-page'
import { transportHeaders } from './server/headers'
import { tameRequest } from './server/tame-request'

/** Mends a request before anything else reads it, and gives its answer the headers of transport, whoever writes it. */
const receive = (request: IncomingMessage, response: ServerResponse): boolean => {
  tameRequest(request)
  // where no proxy of ours stands in front, a client could say that it comes from anywhere; Next says it then
  if (env.trustedProxies() === 0) delete request.headers['x-forwarded-for']
  for (const { key, value } of transportHeaders) response.setHeader(key, value)
  return true
}

const problemFile = (): string => join(env.distDir(), 'server', 'app', 'problem.html')

/** The page that the build has prepared for the case that one cannot be made. */
const problem = (): string | undefined =>
  existsSync(problemFile()) ? finishPage(readFileSync(problemFile(), 'utf8')) : undefined

/** Stands between Node and Next from the first request on (docs/server.md). */
export const watchRequests = (): void =>
  standBefore(Server.prototype, { folder: join(env.distDir(), 'kept'), problem, receive })
