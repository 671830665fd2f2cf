import { PLAYERS } from '../lib/model/video-sites'

/**
 * What a page may load and do: everything is this site's own.
 * @param scripts what may run besides this site's own script files: hashes, a nonce, or `'unsafe-inline'`
 */
export const contentPolicy = (scripts: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    // no attribute of an element is ever code, wherever an element comes from
    "script-src-attr 'none'",
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
