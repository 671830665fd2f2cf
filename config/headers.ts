/** Players that a visitor may start in place; nothing of theirs is loaded before. */
const PLAYERS = ['https://player.bilibili.com', 'https://www.youtube-nocookie.com']

/**
 * What a page may load and do. Inline scripts are allowed because static pages carry their data in them and hashes
 * would differ from page to page; everything else is this site's own.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  `frame-src 'self' ${PLAYERS.join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

const SECURITY = [
  { key: 'Content-Security-Policy', value: POLICY },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // tile servers and map apps want to know who asks; paths stay here
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: `camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self ${PLAYERS.map((host) => `"${host}"`).join(' ')})`,
  },
]

/** A file beside a page is shown or saved; it never runs as a page of this site. */
const MEDIA = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
]

/** Response headers by path, in the form of Next's `headers()`; later rules win. */
export const headers = [
  { source: '/:path*', headers: SECURITY },
  { source: '/media/:path*', headers: MEDIA },
]
