import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { env } from '../config/env'
import { site } from '../config/site'
import { PLAYERS } from '../lib/model/video-sites'
import { contentPolicy } from './content-policy'

const permissions = (camera: string): string =>
  `${camera}, microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self ${PLAYERS.map((host) => `"${host}"`).join(' ')})`

/** What every answer says, those that Next gives before it looks at its headers among them. */
export const transportHeaders = [
  {
    key: 'Strict-Transport-Security',
    value: site.httpsBelow ? 'max-age=63072000; includeSubDomains' : 'max-age=63072000',
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // tile servers and map apps want to know who asks; paths stay here
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: permissions('camera=()') },
]

/** Made by scripts/build/client-scripts.ts. */
const CLIENT_SCRIPTS = '.client/scripts.json'

/**
 * The inline scripts of the site, by their hashes (CSP level 3, section 2.3.1). Where pages may be sent as Next wrote
 * them, with a client that comes in inline scripts, these have to run too.
 */
const inlineScripts = (): string => {
  // what React says of mistakes while one writes, it finds out with eval
  if (env.isDevelopment()) return "'unsafe-inline' 'unsafe-eval'"
  if (env.vercel() || !existsSync(CLIENT_SCRIPTS)) return "'unsafe-inline'"
  const { starter, ownTime } = JSON.parse(readFileSync(CLIENT_SCRIPTS, 'utf8'))
  return [starter, ownTime]
    .map((code) => `'sha256-${createHash('sha256').update(String(code)).digest('base64')}'`)
    .join(' ')
}

const SECURITY = [{ key: 'Content-Security-Policy', value: contentPolicy(inlineScripts()) }, ...transportHeaders]

/** A file beside a page is shown or saved; it never runs as a page of this site. */
const MEDIA = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
]

/** Named by their content. */
const CLIENT = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

/** A picture from elsewhere does nothing, whatever is in it. */
const TILES = [{ key: 'Content-Security-Policy', value: "default-src 'none'" }]

/**
 * Addresses that are keys: they are told to nobody else, and nobody lists or keeps them. With `no-referrer`, forms would
 * come from `null`.
 */
const PRIVATE = [
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Cache-Control', value: 'private, no-store' },
]

/** The one page that looks through a camera. */
const DOOR = [{ key: 'Permissions-Policy', value: permissions('camera=(self)') }]

/** The only pages that other sites may frame: styles of their own, links, and nothing else. */
const FRAMED = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  },
]

/** Response headers by path, in the form of Next's `headers()`; later rules win. */
export const headers = [
  { source: '/:path*', headers: SECURITY },
  { source: '/media/:path*', headers: MEDIA },
  { source: '/client/:path*', headers: CLIENT },
  { source: '/tiles/:path*', headers: TILES },
  { source: '/embed/:path*', headers: FRAMED },
  { source: '/tickets/:path*', headers: PRIVATE },
  { source: '/feedback/:path*', headers: PRIVATE },
  { source: '/desk/:path*', headers: PRIVATE },
  { source: '/desk/events/:slug/door', headers: DOOR },
]
