import type { IncomingMessage } from 'node:http'

/** What is refused as an unknown method is refused by the site; these stop Next with an error of its own. */
const UNSPEAKABLE = new Set(['TRACE', 'TRACK', 'CONNECT'])

/** Ends of addresses at which Next keeps the data of pages, which no page of this site asks for. */
const DATA = /\.(?:rsc|segment\.rsc)$/i

/** What only Next's client says, and pages of this site do not need. */
const HEADERS = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-action']

/** A part of an address that is written like a route of Next's: `[slug]`. */
const ROUTE = /(?:\[|%5b)/gi

/**
 * Makes requests that Next answers with 500 into ones that it can refuse: forbidden methods, targets that are no paths
 * (RFC 9112, section 3.2), paths that cannot be decoded (they are taken literally), the names of its own routes and
 * files, headers of a client that pages of this site do not use.
 */
export const tameRequest = (request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): void => {
  if (UNSPEAKABLE.has(request.method ?? '')) request.method = 'POST'
  const [path = '/', ...query] = pathOf(request.url ?? '/').split('?')
  const tame = literal(path)
    .replace(ROUTE, '%255B')
    .replace(DATA, (end) => end.replace(/c$/i, '%63'))
  request.url = [tame, ...query].join('?')
  for (const name of HEADERS) delete request.headers[name]
}

/** The path, or, where its percent-encoding is broken, one that spells it. */
const literal = (path: string): string => {
  try {
    decodeURIComponent(path)
    return path
  } catch {
    return path.replaceAll('%', '%25')
  }
}

const pathOf = (target: string): string => {
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return `${pathname}${search}`
}
