import { BOUNDS } from '@/config/bounds'
import type { Measurement } from './measurement'
import { weighPage } from './page-weight'

/** One page of every type, by addresses that the real archive has. */
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['events', '/events'],
  ['event', '/events/service-mesh-meetup-02'],
  ['talk', `/events/service-mesh-meetup-02/${encodeURIComponent('微博-service-mesh-实践-weibomesh')}`],
  ['speakers', '/speakers'],
  ['speaker', `/speakers/${encodeURIComponent('敖小剑')}`],
  ['tag', '/tags/service-mesh'],
  ['city', `/cities/${encodeURIComponent('北京')}`],
  ['series', '/series/service-mesh-meetup'],
  ['venue', '/venues/e-world-fortune-center'],
  ['search', '/search?q=istio'],
  ['about', '/about'],
]

/** Weighs every type of page. @param url origin of a running server that serves the real archive */
export const measurePages = async (url: string): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const [name, path] of PAGES) {
    const { html, css, js, images, foreign } = await weighPage(`${url}${path}`)
    const isEvent = name === 'event'
    const add = (what: string, value: number, unit: string, bound?: number): void => {
      rows.push({ group: `${name} page`, name: what, value, unit, ...(bound === undefined ? {} : { bound }) })
    }
    // inlined style sheets are part of the document already
    const together = html.gzip + (isInlined(css, html) ? 0 : css.gzip)
    add('HTML + CSS, gzip', together, 'B', isEvent ? BOUNDS.pageGzip : undefined)
    add('HTML + CSS, brotli', html.brotli + (isInlined(css, html) ? 0 : css.brotli), 'B')
    add('CSS, gzip', css.gzip, 'B')
    add('JavaScript, gzip', js.gzip, 'B', BOUNDS.scriptGzip)
    add('JavaScript, brotli', js.brotli, 'B')
    add('pictures at once', images.raw, 'B')
    add('requests to other hosts', foreign.length, '', BOUNDS.foreignRequests)
  }
  return rows
}

const isInlined = (css: { readonly raw: number }, html: { readonly raw: number }): boolean => css.raw < html.raw
