import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { transportHeaders } from './config/headers'
import { tameRequest } from './config/tame-request'

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse }

/** Mends every request before Next reads it, and gives every answer the headers of transport, whoever writes it. */
export const watchRequests = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Exchange
    tameRequest(request)
    for (const { key, value } of transportHeaders) response.setHeader(key, value)
  })
}
