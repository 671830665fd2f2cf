// Plain JavaScript, because Next's server loads it without a compiler.

const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g
const SCRIPT = /<script src="(\/_next\/static\/[^"]+)" async=""><\/script>/g

/**
 * Runs in the browser, as text: starts the page's scripts once the page has been painted. A press that comes before the
 * page is alive is made again then; a link does not wait for ever.
 * @param {readonly string[]} sources
 */
const startLater = (sources) => {
  let pressed
  let patience
  const hold = (event) => {
    const target = event.target.closest('button[type="button"],a[data-live]')
    if (target === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    pressed = target
    clearTimeout(patience)
    if (target.href === undefined) return
    event.preventDefault()
    patience = setTimeout(() => location.assign(target.href), 3000)
  }
  const revive = () => {
    clearTimeout(patience)
    removeEventListener('click', hold, true)
    pressed?.click()
  }
  addEventListener('click', hold, true)
  addEventListener('alive', revive, { once: true })
  new PerformanceObserver((_, observer) => {
    observer.disconnect()
    for (const src of sources)
      document.head.append(Object.assign(document.createElement('script'), { src, async: true }))
  }).observe({ type: 'paint', buffered: true })
}

const CODE = `(${String(startLater).replace(/\s*\n\s*/g, '\n')})`

/**
 * A page of Next whose scripts leave the line to what is seen: they are fetched after the first paint, not beside it.
 * Pages are complete without them, so that nobody waits for anything. Pages without scripts stay as they are.
 * @param {string} html
 * @returns {string}
 */
export const scriptsAfterPaint = (html) => {
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source)
  if (sources.length === 0) return html
  const loader = `<script>${CODE}(${JSON.stringify(sources)})</script>`
  return html
    .replace(PRELOAD, '')
    .replace(SCRIPT, '')
    .replace('</body>', () => `${loader}</body>`)
}

/**
 * The scripts that a page starts after its first paint.
 * @param {string} html
 * @returns {readonly string[]} their addresses
 */
export const lateScripts = (html) => {
  const [, call = ''] = html.split(`<script>${CODE}(`)
  return JSON.parse(call.slice(0, Math.max(0, call.indexOf(')</script>'))) || '[]')
}

/**
 * Whether a script is the one that starts the others, and starts none but the site's own.
 * @param {string} script
 */
export const isLoader = (script) =>
  script.startsWith(CODE) && /^\(\[(?:"\/_next\/static\/[\w/.~?=%-]+",?)+\]\)$/.test(script.slice(CODE.length))
