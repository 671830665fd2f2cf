import autocannon from 'autocannon'
import type { Measurement } from './measurement'

const ROUTES: readonly (readonly [name: string, path: string])[] = [
  ['event page', '/events/service-mesh-meetup-02'],
  ['search', '/search?q=istio'],
  ['calendar of everything', '/calendar.ics'],
]

/** Asks a running server as fast as it answers, over ten connections. @param seconds how long, for each route */
export const measureLoad = async (url: string, seconds: number): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const [name, path] of ROUTES) {
    const result = await autocannon({ url: `${url}${path}`, connections: 10, duration: seconds })
    if (result.non2xx + result.errors > 0) throw new Error(`${path} answered ${result.non2xx} times with an error.`)
    rows.push({ group: `load on the ${name}`, name: 'requests a second', value: result.requests.average, unit: '/s' })
    rows.push({ group: `load on the ${name}`, name: 'latency, 99 in 100', value: result.latency.p99, unit: 'ms' })
  }
  return rows
}
