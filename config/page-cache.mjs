import imported from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { scriptHashes } from './script-hashes.mjs'

/** @typedef {{ readonly kind?: string, readonly html?: unknown, readonly headers?: Record<string, unknown> }} Page */

/** The window for speakers that a presentation opens is a page of reveal.js and inherits the policy of its opener. */
const EXEMPT = /^\/slides\//

/** Node and the bundler hand over a CommonJS module's default in different places. */
const FileSystemCache = imported.default ?? imported

/** @type {WeakMap<object, object>} */
const guarded = new WeakMap()

/**
 * The page with a second policy, which browsers apply on top of the first: inline scripts run by their hashes only.
 * @param {Page} page
 */
const guard = (page) => {
  const policy = `script-src 'self' ${scriptHashes(String(page.html)).join(' ')}; script-src-attr 'none'`
  return { ...page, headers: { ...page.headers, 'content-security-policy': policy } }
}

/**
 * Next's own cache of prepared pages, whose pages carry the hashes of their scripts. A page that is made anew while
 * the site runs has other scripts, so that its hashes belong beside it and into no list made by the build.
 */
export default class PageCache extends FileSystemCache {
  /** @param {[key: string, context: unknown]} request */
  async get(...request) {
    const entry = await super.get(...request)
    if (typeof entry?.value?.html !== 'string' || EXEMPT.test(request[0])) return entry
    const known = guarded.get(entry.value)
    if (known !== undefined) return { ...entry, value: known }
    const value = guard(entry.value)
    guarded.set(entry.value, value)
    return { ...entry, value }
  }
}
