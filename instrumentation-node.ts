import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from './config/env'
import { compressAnswer } from './server/compress-answer'
import { transportHeaders } from './server/headers'
import { tameRequest } from './server/tame-request'

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse }

/**
 * Mends every request before Next reads it, gives every answer the headers of transport, whoever writes it, and
 * compresses it, where no host in front does.
 */
export const watchRequests = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Exchange
    tameRequest(request)
    for (const { key, value } of transportHeaders) response.setHeader(key, value)
    if (!env.vercel()) compressAnswer(request, response)
  })
}
