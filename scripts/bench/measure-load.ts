import { BOUNDS } from '@/config/bounds'
import type { Running } from '../serve-build'
import { cpuOf } from './cpu-of'
import { crowd } from './crowd'
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
    // first answers are made; what counts is how the others are given
    await crowd(url, [path], 1)
    const before = cpuOf(process.pid ?? 0)
    const { good, lost, times } = await crowd(url, [path], seconds)
    const spent = cpuOf(process.pid ?? 0) - before
    const wrong = times.length - good + lost
    if (wrong > 0) throw new Error(`${path} answered ${wrong} times with an error.`)
    const within = (share: number): number => times[Math.floor(times.length * share)] ?? 0
    const load = { table: 'load', row } as const
    const bounded = (bound: number) => (row === EVENT ? { bound } : {})
    rows.push(
      {
        ...load,
        column: 'answers a second',
        value: times.length / seconds,
        unit: '/s',
        ...bounded(BOUNDS.answersASecond),
        least: true,
      },
      {
        ...load,
        column: 'processor time of one',
        value: spent / Math.max(1, times.length),
        unit: 'ms',
        ...bounded(BOUNDS.answerCpuMs),
      },
      { ...load, column: 'latency, median', value: within(0.5), unit: 'ms' },
      { ...load, column: 'latency, 99 in 100', value: within(0.99), unit: 'ms', ...bounded(BOUNDS.answerMs) },
    )
  }
  return rows
}
