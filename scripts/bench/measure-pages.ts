import { BOUNDS } from '@/config/bounds'
import { routes } from '@/config/routes'
import type { Measurement, Unit } from './measurement'
import { weighPage } from './page-weight'

const EVENT = 'service-mesh-meetup-02'

/** One page of every type that the real archive has. */
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['home', routes.home()],
  ['events', routes.events()],
  ['events, narrowed', routes.archive({ city: '北京' })],
  ['event', routes.event(EVENT)],
  ['talk', routes.talk(EVENT, '微博-service-mesh-实践-weibomesh')],
  ['speakers', routes.speakers()],
  ['speaker', routes.speaker('敖小剑')],
  ['tags', routes.tags()],
  ['tag', routes.tag('service-mesh')],
  ['cities', routes.cities()],
  ['city', routes.city('北京')],
  ['all series', routes.allSeries()],
  ['series', routes.series('service-mesh-meetup')],
  ['venues', routes.venues()],
  ['venue', routes.venue('e-world-fortune-center')],
  ['projects', routes.projects()],
  ['search', routes.search()],
  ['answers', routes.search('istio')],
  ['about', routes.about()],
  ['no page', routes.event('nothing-of-this-name')],
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
    add('HTML + CSS, brotli', html.brotli + css.brotli, 'B', name === 'event' ? BOUNDS.pageBrotli : undefined)
    add('JavaScript, gzip', js.gzip, 'B', name === 'event' ? 0 : undefined)
    add('JavaScript, brotli', js.brotli, 'B')
    add('pictures at once', pictures.raw, 'B')
    add('requests to other hosts', foreign.length, '', BOUNDS.foreignRequests)
  }
  return rows
}
