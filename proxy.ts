import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from './server/content-policy'

/** Pages that are made for the request are made with a nonce of their own; Next finds it in the policy. */
export const proxy = (request: NextRequest): NextResponse => {
  const policy = contentPolicy(`'nonce-${btoa(crypto.randomUUID())}'`)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Answers of the search, and the archive where a query narrows it (server/rewrites.ts). Next reads this without running it. */
export const config = {
  matcher: [
    { source: '/search', has: [{ type: 'query', key: 'q' }] },
    { source: '/events', has: [{ type: 'query', key: 'year' }] },
    { source: '/events', has: [{ type: 'query', key: 'city' }] },
    { source: '/events', has: [{ type: 'query', key: 'series' }] },
    { source: '/events', has: [{ type: 'query', key: 'tag' }] },
    { source: '/events', has: [{ type: 'query', key: 'page' }] },
  ],
}
