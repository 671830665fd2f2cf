import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { BOUNDS } from '@/config/bounds'
import { routes } from '@/config/routes'
import type { Measurement, Unit } from './measurement'

type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number }
type PageWeight = {
  /** The document, with whatever is written into it. */
  readonly html: Weight
  readonly css: Weight
  readonly js: Weight
  readonly pictures: Weight
  /** Addresses on other hosts that loading the page asks. */
  readonly foreign: readonly string[]
}

/**
 * Weighs a page as its first visitor gets it: the document and everything it names for loading by itself.
 * Scripts for browsers without modules, and pictures that wait to come into view, do not count.
 */
const weighPage = async (url: string): Promise<PageWeight> => {
  const html = await (await fetch(url)).text()
  const scripts = sources(html, /<script(?![^>]*\bnomodule)[^>]*\bsrc="([^"]+)"/gi)
  const styles = sources(html, /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/gi)
  const pictures = sources(html, /<img(?![^>]*\bloading="lazy")[^>]*\bsrc="([^"]+)"/gi)
  const weigh = async (paths: readonly string[]): Promise<Weight> =>
    sum(await Promise.all(paths.map((path) => weighFile(new URL(path, url)))))
  return {
    html: weightOf(Buffer.from(html)),
    css: await weigh(styles),
    js: await weigh(scripts),
    pictures: await weigh(pictures),
    foreign: [...scripts, ...styles, ...pictures]
      .map((source) => new URL(source, url))
      .filter(({ origin, protocol }) => origin !== new URL(url).origin && protocol.startsWith('http'))
      .map(String),
  }
}

const sources = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))),
]

const weighFile = async (url: URL): Promise<Weight> => weightOf(Buffer.from(await (await fetch(url)).arrayBuffer()))

/** As servers usually compress: gzip at its own default, brotli at five. */
const weightOf = (bytes: Buffer): Weight => ({
  raw: bytes.length,
  gzip: gzipSync(bytes).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
})

const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, one) => ({ raw: all.raw + one.raw, gzip: all.gzip + one.gzip, brotli: all.brotli + one.brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  )

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
