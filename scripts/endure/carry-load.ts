import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import { asBrowser } from '../bench/as-browser'
import { serveBuild } from '../bench/server'
import { sendBroken } from './broken-requests'
import { createWalk } from './walk'

const PATHS = [
  '/',
  '/events',
  '/events?city=%E4%B8%8A%E6%B5%B7',
  '/events/night-2',
  '/speakers',
  '/search?q=mesh',
  '/search?q=mesh&kind=talk',
  '/calendar.ics',
  '/events/night-2/calendar.ics',
  '/feed.xml',
  '/data/events.json',
  '/events/night-2/card.png',
  '/tiles/16/54885/26811',
]

export type LoadReport = {
  /** Whole requests that were answered, and the broken ones sent beside them. */
  readonly answered: number
  readonly broken: number
  /** Pages and unknown addresses that were walked over besides. */
  readonly walked: number
  /** Answers of 500 and above, connections that failed, and steps of the walk that went wrong. */
  readonly failed: number
  /** Megabytes of resident memory: medians after the warm-up and at the end. */
  readonly before: number
  readonly after: number
}

/** Sends whole and broken requests to a finished build, and watches how much memory it takes. */
export const carryLoad = async (port: number, distDir: string, seconds: number): Promise<LoadReport> => {
  // a map server that is down is part of the load
  const server = await serveBuild(port, {
    DIST_DIR: distDir,
    DATA_DIR: 'test-results/endured-data',
    MAP_TILES: 'http://127.0.0.1:9/{z}/{x}/{y}.png',
  })
  const samples: number[] = []
  const end = Date.now() + seconds * 1000
  try {
    const whole = autocannon({
      url: server.url,
      connections: 10,
      duration: seconds,
      headers: asBrowser,
      requests: PATHS.map((path) => ({ path })),
    })
    const walk = walkUntil(end, server.url)
    const broken = await sendBrokenUntil(end, server.url, () => samples.push(residentMb(server.process.pid ?? 0)))
    const [result, { walked, lost }] = await Promise.all([whole, walk])
    return {
      answered: result['2xx'],
      broken,
      walked,
      failed: result['5xx'] + result.errors + result.timeouts + lost,
      ...middles(samples),
    }
  } finally {
    await server.stop()
  }
}

const sendBrokenUntil = async (end: number, origin: string, eachSecond: () => void): Promise<number> => {
  const underway: Promise<void>[] = []
  for (let turn = 0; Date.now() < end; turn += 1) {
    underway.push(sendBroken(origin, turn))
    if (turn % 20 === 0) eachSecond()
    await wait(50)
  }
  await Promise.all(underway)
  return underway.length
}

/** Two addresses a step, one that exists and one that does not, about twenty steps a second. */
const walkUntil = async (end: number, origin: string): Promise<{ readonly walked: number; readonly lost: number }> => {
  const step = await createWalk(origin)
  let [turn, lost] = [0, 0]
  for (; Date.now() < end; turn += 1) {
    if (!(await step(turn).catch(() => false))) lost += 1
    await wait(50)
  }
  return { walked: turn * 2, lost }
}

const residentMb = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

/** Caches fill in the first quarter; what grows after it grows for ever. */
const middles = (samples: readonly number[]): { readonly before: number; readonly after: number } => {
  const quarter = Math.floor(samples.length / 4)
  return { before: median(samples.slice(quarter, quarter * 2)), after: median(samples.slice(quarter * 3)) }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
