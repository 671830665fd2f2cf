import autocannon from 'autocannon'
import { BOUNDS } from '@/config/bounds'
import type { Running } from '../serve-build'
import { asBrowser } from './as-browser'
import { cpuOf } from './cpu-of'
import type { Measurement } from './measurement'

const EVENT = 'event page'

const ROUTES: readonly (readonly [name: string, path: string])[] = [
  [EVENT, '/events/service-mesh-meetup-02'],
  ['search', '/search?q=istio'],
  ['calendar of everything', '/calendar.ics'],
]

/** Asks a running server as fast as it answers, over ten connections. @param seconds how long, for each route */
export const measureLoad = async (
  { url, process }: Pick<Running, 'url' | 'process'>,
  seconds: number,
): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const [row, path] of ROUTES) {
    const ask = (duration: number) =>
      autocannon({ url: `${url}${path}`, connections: 10, headers: asBrowser, duration })
    // first answers are made; what counts is how the others are given
    await ask(1)
    const before = cpuOf(process.pid ?? 0)
    const { non2xx, errors, requests, latency } = await ask(seconds)
    const spent = cpuOf(process.pid ?? 0) - before
    if (non2xx + errors > 0) throw new Error(`${path} answered ${non2xx + errors} times with an error.`)
    const load = { table: 'load', row } as const
    const bounded = (bound: number) => (row === EVENT ? { bound } : {})
    rows.push(
      {
        ...load,
        column: 'answers a second',
        value: requests.average,
        unit: '/s',
        ...bounded(BOUNDS.answersASecond),
        least: true,
      },
      {
        ...load,
        column: 'processor time of one',
        value: spent / Math.max(1, requests.total),
        unit: 'ms',
        ...bounded(BOUNDS.answerCpuMs),
      },
      { ...load, column: 'latency, median', value: latency.p50, unit: 'ms' },
      { ...load, column: 'latency, 99 in 100', value: latency.p99, unit: 'ms', ...bounded(BOUNDS.answerMs) },
    )
  }
  return rows
}
