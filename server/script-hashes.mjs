import { createHash } from 'node:crypto'
import { isLoader } from './late-scripts.mjs'

/** Scripts in a page's markup that are code without an address. */
const INLINE = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g

/** How a page of the App Router carries its data and names its scripts: calls whose argument is JSON. */
const DATA = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(([\s\S]*)\)$/,
  /^self\.__next_f\.push\(([\s\S]*)\)$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(([\s\S]*)\);\s*$/,
]

/** What React puts into pages besides: the time at which the first part was there. */
const CLOCK = 'requestAnimationFrame(function(){$RT=performance.now()});'

/** @param {string} text */
const isJson = (text) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * Whether an inline script is one that Next itself writes, or starts these after the first paint. Nothing else gets a hash: a script that somebody smuggled
 * into a page's content stays forbidden.
 * @param {string} script
 */
const isOwn = (script) =>
  script === CLOCK || isLoader(script) || DATA.some((shape) => isJson(shape.exec(script)?.[1] ?? ''))

/**
 * Names the inline scripts that a page needs, as sources of a Content-Security-Policy (CSP level 3, section 2.3.1).
 * @param {string} html
 * @returns {readonly string[]} each once, in the order of the page
 */
export const scriptHashes = (html) => [
  ...new Set(
    [...html.matchAll(INLINE)]
      .map(([, script = '']) => script)
      .filter(isOwn)
      .map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`),
  ),
]
