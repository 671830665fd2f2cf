import { contentPolicy, PLAYERS } from './content-policy'

/** What every answer says, those that Next gives before it looks at its headers among them. */
export const transportHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // tile servers and map apps want to know who asks; paths stay here
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: `camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self ${PLAYERS.map((host) => `"${host}"`).join(' ')})`,
  },
]

const SECURITY = [
  // prepared pages add hashes (server/page-cache.mjs), pages made for a request have a nonce instead (proxy.ts)
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

/** Response headers by path, in the form of Next's `headers()`; later rules win. */
export const headers = [
  { source: '/:path*', headers: SECURITY },
  { source: '/media/:path*', headers: MEDIA },
  { source: '/tiles/:path*', headers: TILES },
]
