import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from './config/env'
import { transportHeaders } from './config/headers'
import { tameRequest } from './config/tame-request'

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse }

/** Next runs this once, before it serves. Its own dev client does ask for the data of pages. */
export const register = (): void => {
  if (env.isDevelopment()) return
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Exchange
    tameRequest(request)
    for (const { key, value } of transportHeaders) response.setHeader(key, value)
  })
}
