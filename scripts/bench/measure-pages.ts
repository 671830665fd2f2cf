import { BOUNDS } from '@/config/bounds'
import type { Measurement, Unit } from './measurement'
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
  ['search', '/search'],
  ['answers', '/search?q=istio'],
  ['about', '/about'],
]

/** Weighs every type of page. @param url origin of a running server that serves the real archive */
export const measurePages = async (url: string): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const [name, path] of PAGES) {
    const { html, css, js, pictures, foreign } = await weighPage(`${url}${path}`)
    const add = (column: string, value: number, unit: Unit, bound?: number): void => {
      rows.push({ table: 'pages', row: name, column, value, unit, ...(bound === undefined ? {} : { bound }) })
    }
    add('HTML, gzip', html.gzip, 'B')
    add('HTML, brotli', html.brotli, 'B')
    add('CSS, gzip', css.gzip, 'B')
    add('CSS, brotli', css.brotli, 'B')
    add('HTML + CSS', html.gzip + css.gzip, 'B', name === 'event' ? BOUNDS.pageGzip : undefined)
    add('JavaScript, gzip', js.gzip, 'B', name === 'event' ? BOUNDS.scriptGzip : undefined)
    add('JavaScript, brotli', js.brotli, 'B')
    add('pictures at once', pictures.raw, 'B')
    add('requests to other hosts', foreign.length, '', BOUNDS.foreignRequests)
  }
  return rows
}
