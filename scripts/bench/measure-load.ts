import autocannon from 'autocannon'
import { asBrowser } from './as-browser'
import type { Measurement } from './measurement'

const ROUTES: readonly (readonly [name: string, path: string])[] = [
  ['event page', '/events/service-mesh-meetup-02'],
  ['search', '/search?q=istio'],
  ['calendar of everything', '/calendar.ics'],
]

/** Asks a running server as fast as it answers, over ten connections. @param seconds how long, for each route */
export const measureLoad = async (url: string, seconds: number): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const [row, path] of ROUTES) {
    const { non2xx, errors, requests, latency } = await autocannon({
      url: `${url}${path}`,
      connections: 10,
      headers: asBrowser,
      duration: seconds,
    })
    if (non2xx + errors > 0) throw new Error(`${path} answered ${non2xx + errors} times with an error.`)
    const load = { table: 'load', row } as const
    rows.push(
      { ...load, column: 'requests a second', value: requests.average, unit: '/s' },
      { ...load, column: 'latency, median', value: latency.p50, unit: 'ms' },
      { ...load, column: 'latency, 99 in 100', value: latency.p99, unit: 'ms' },
    )
  }
  return rows
}
