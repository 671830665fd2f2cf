import { contentPolicy, PLAYERS } from './content-policy'
import { routes } from './routes'

/** What every answer says, those that Next gives before it looks at its headers among them. */
export const transportHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // tile servers and map apps want to know who asks; paths stay here
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: `camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self ${PLAYERS.map((host) => `"${host}"`).join(' ')})`,
  },
]

const SECURITY = [
  // prepared pages add hashes (config/page-cache.mjs), pages made for a request have a nonce instead (proxy.ts)
  { key: 'Content-Security-Policy', value: contentPolicy("'unsafe-inline'") },
  ...transportHeaders,
]

/** A file beside a page is shown or saved; it never runs as a page of this site. */
const MEDIA = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
]

/** A picture from elsewhere does nothing, whatever is in it. */
const TILES = [{ key: 'Content-Security-Policy', value: "default-src 'none'" }]

/**
 * Types of what route handlers make. Next hands these on as lists, which its own compression takes for no type at all
 * (`NodeNextResponse.appendHeader`); a header that stands here already is left as it is, and the text is compressed.
 */
const TEXTS: Readonly<Record<string, string>> = {
  [routes.calendar()]: 'text/calendar',
  [routes.atom()]: 'application/atom+xml',
  [routes.rss()]: 'application/rss+xml',
  [routes.jsonFeed()]: 'application/feed+json',
  [routes.recordingsAtom()]: 'application/atom+xml',
  [routes.recordingsRss()]: 'application/rss+xml',
  [routes.recordingsJsonFeed()]: 'application/feed+json',
  [routes.openData()]: 'application/json',
  [routes.openDataSchema()]: 'application/schema+json',
  [routes.searchIndex()]: 'application/json',
  [routes.llms()]: 'text/plain',
  [routes.sitemap()]: 'application/xml',
}

/** Response headers by path, in the form of Next's `headers()`; later rules win. */
export const headers = [
  { source: '/:path*', headers: SECURITY },
  { source: '/media/:path*', headers: MEDIA },
  { source: '/tiles/:path*', headers: TILES },
  ...Object.entries(TEXTS).map(([source, type]) => ({
    source,
    headers: [{ key: 'Content-Type', value: `${type}; charset=utf-8` }],
  })),
]
