import { get } from 'node:http'
import { BOUNDS } from '@/config/bounds'
import { routes } from '@/config/routes'
import type { Running } from '../serve-build'
import { asBrowser } from './as-browser'
import { memoryOf } from './cpu-of'
import type { Measurement } from './measurement'

/** An answer as it comes over the line: its bytes there, and its text. */
type Received = { readonly status: number; readonly bytes: number; readonly body: Buffer }

const receive = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Received> =>
  new Promise((resolve, reject) =>
    get(url, { headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({ status: answer.statusCode ?? 0, bytes: body.length, body })
      })
    }).on('error', reject),
  )

/** What a browser loads by itself with a page: style sheets, scripts, pictures that are in view at once. */
const LOADED = [
  /<link(?=[^>]*\brel="(?:stylesheet|preload|modulepreload)")[^>]*\bhref="([^"]+)"/gi,
  /<script[^>]*\bsrc="([^"]+)"/gi,
  /<img(?![^>]*\bloading="lazy")[^>]*\bsrc="([^"]+)"/gi,
]

/** Visits one page with nothing in any cache. @param url origin of a running server */
export const measureFirstVisit = async (url: string, path: string): Promise<readonly Measurement[]> => {
  const html = (await receive(`${url}${path}`)).body.toString()
  const named = LOADED.flatMap((pattern) => [...html.matchAll(pattern)].map(([, address = '']) => address))
  const files = [path, ...new Set(named.filter((address) => !address.startsWith('data:')))]
  const received = await Promise.all(
    files.map((file) => receive(new URL(file.replaceAll('&amp;', '&'), url).href, asBrowser)),
  )
  const bytes = received.reduce((sum, one) => sum + one.bytes, 0)
  const row = { table: 'visits', row: 'event page, first visit' } as const
  return [
    { ...row, column: 'requests', value: files.length, unit: '', bound: BOUNDS.pageRequests },
    { ...row, column: 'bytes', value: bytes, unit: 'B', bound: BOUNDS.pageBrotli },
  ]
}

/** Addresses of a sitemap, as paths. */
const pathsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&')).pathname,
  )

/** Lists of a large archive whose size is bounded. */
const LARGE = {
  search: routes.search('istio'),
  speakers: routes.speakers(),
  llms: routes.llms(),
  archive: routes.archive({ year: '2015' }),
  notFound: routes.event('nothing-of-this-name'),
} as const

/** Visits thousands of pages of a large archive, one after the other. @param count how many */
export const measureVisits = async (
  { url, process }: Pick<Running, 'url' | 'process'>,
  count: number,
): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const [name, path] of Object.entries(LARGE) as [keyof typeof LARGE, string][]) {
    const { bytes } = await receive(`${url}${path}`)
    rows.push({
      table: 'visits',
      row: `${name} of a large archive`,
      column: 'bytes',
      value: bytes,
      unit: 'B',
      bound: BOUNDS.largeAnswer[name],
    })
  }
  const map = (await receive(`${url}${routes.sitemap()}`)).body.toString()
  const parts = await Promise.all(
    pathsIn(map).map(async (path) =>
      path.endsWith('.xml') ? pathsIn((await receive(`${url}${path}`)).body.toString()) : [path],
    ),
  )
  const pages = parts.flat().slice(0, count)
  const visit = async (): Promise<readonly number[]> => {
    const times: number[] = []
    for (const path of pages) {
      const begun = performance.now()
      const { status } = await receive(`${url}${path}`, asBrowser)
      if (status !== 200) throw new Error(`${path} answered ${status}.`)
      times.push(performance.now() - begun)
    }
    return times.sort((a, b) => a - b)
  }
  const middle = (times: readonly number[]): number => times[Math.floor(times.length / 2)] ?? 0
  const row = { table: 'visits', row: `${pages.length.toLocaleString('en')} pages, one after the other` } as const
  rows.push({ ...row, column: 'first visit', value: middle(await visit()), unit: 'ms' })
  rows.push({
    ...row,
    column: 'memory afterwards',
    value: memoryOf(process.pid ?? 0),
    unit: 'MB',
    bound: BOUNDS.visitedMb,
  })
  rows.push({ ...row, column: 'second visit', value: middle(await visit()), unit: 'ms', bound: BOUNDS.secondVisitMs })
  return rows
}
