import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { scriptsAfterPaint } from './late-scripts.mjs'

/** Next's own cache of finished pages; what leaves it starts its scripts after the first paint. */
export default class PageCache extends fileSystemCache.default {
  async get(...args) {
    const entry = await super.get(...args)
    const page = entry?.value
    if (page?.kind === 'APP_PAGE' && typeof page.html === 'string') page.html = scriptsAfterPaint(page.html)
    return entry
  }
}
