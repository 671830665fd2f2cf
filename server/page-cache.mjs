import imported from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { scriptsAfterPaint } from './late-scripts.mjs'
import { scriptHashes } from './script-hashes.mjs'

/** @typedef {{ readonly kind?: string, readonly html?: unknown, readonly headers?: Record<string, unknown> }} Page */

/** Node and the bundler hand over a CommonJS module's default in different places. */
const FileSystemCache = imported.default ?? imported

/** @type {WeakMap<object, object>} */
const finished = new WeakMap()

/**
 * The page as it is sent: its scripts start after the first paint, and inline scripts run by their hashes only. That is
 * a second policy, which browsers apply on top of the first.
 * @param {Page} page
 */
const finish = (page) => {
  const html = scriptsAfterPaint(String(page.html))
  const policy = `script-src 'self' ${scriptHashes(html).join(' ')}; script-src-attr 'none'`
  return { ...page, html, headers: { ...page.headers, 'content-security-policy': policy } }
}

/**
 * Next's own cache of prepared pages, which leave it finished. A page that is made anew while the site runs has other
 * scripts, so that its hashes belong beside it and into no list made by the build.
 */
export default class PageCache extends FileSystemCache {
  /** @param {[path: string, context: unknown]} request */
  async get(...request) {
    const entry = await super.get(...request)
    if (typeof entry?.value?.html !== 'string') return entry
    const known = finished.get(entry.value)
    if (known !== undefined) return { ...entry, value: known }
    const value = finish(entry.value)
    finished.set(entry.value, value)
    return { ...entry, value }
  }
}
