import { execFileSync } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { crowd } from '../bench/crowd'
import { serveBuild } from '../serve-build'

const HEAD = 'HTTP/1.1\r\nHost: 127.0.0.1\r\n'

/** What arrives at a public server sooner or later: bytes to send, and how the sender leaves. */
const BROKEN: readonly (readonly [bytes: string, leaves: 'when answered' | 'at once' | 'never'])[] = [
  [`GET /events/%E0%A4%A ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /..%2f..%2fetc/passwd ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /events/%00 ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /search?q=${'%E4%B8%AD'.repeat(1500)} ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /events?year=NaN&city=__proto__&page=1e99 ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /${'a'.repeat(100_000)} ${HEAD}\r\n`, 'when answered'],
  [`POST /search ${HEAD}Content-Length: 100000\r\n\r\nhalf`, 'at once'],
  [`POST / ${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`, 'when answered'],
  ['\x16\x03\x01\x02\x00\x01\x00', 'when answered'],
  ['GET / HT', 'at once'],
  [`GET /calendar.ics ${HEAD}\r\n`, 'at once'],
  [`GET /events/night-2 ${HEAD}\r\n`, 'at once'],
  [`GET /events/night-2/card.png ${HEAD}\r\n`, 'at once'],
  [`GET /search?q=mesh ${HEAD}X-Slow: `, 'never'],
]

/** Milliseconds after which even a sender that says no more hangs up. */
const PATIENCE = 5000

/** Sends one broken request and ends its connection. @param turn which one; they come round again */
const sendBroken = (origin: string, turn: number): Promise<void> =>
  new Promise((resolve) => {
    const [bytes, leaves] = BROKEN[turn % BROKEN.length] ?? ['', 'at once']
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname, () =>
      socket.write(bytes, () => (leaves === 'at once' ? socket.destroy() : undefined)),
    )
    socket.setTimeout(PATIENCE, () => socket.destroy())
    if (leaves === 'when answered') socket.on('data', () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve())
  })

/** Cards take a quarter of a second each the first time; one in so many steps asks for one. */
const CARD_EVERY = 7

/** Every page of a running site, by its sitemap, as paths. */
const pagesOf = async (origin: string): Promise<readonly string[]> => {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** An address that no site has, another one each time. */
const unknown = (turn: number): string => {
  const sections = ['/events/', '/speakers/', '/tags/', '/earlier/events/', '/', '/media/', '/_next/static/', '/embed/']
  return `${sections[turn % sections.length]}nobody-${turn}-${Math.random().toString(36).slice(2)}`
}

/**
 * Walks over a site's own addresses, each in turn and in spellings of its own, and over as many that do not exist.
 * @returns takes one step: asks for one of either kind, and says whether both were answered as they should be
 */
const createWalk = async (origin: string): Promise<(turn: number) => Promise<boolean>> => {
  const pages = await pagesOf(origin)
  const statusOf = async (path: string): Promise<number> => {
    const answer = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' })
    await answer.arrayBuffer()
    return answer.status
  }
  return async (turn) => {
    const page = pages[turn % pages.length] ?? '/'
    const isCard = turn % CARD_EVERY === 0 && /^\/(?:events|speakers)\/[^/]+$/.test(page)
    const [own, other] = await Promise.all([
      statusOf(isCard ? `${page}/card.png` : `${page}?turn=${turn}`),
      statusOf(unknown(turn)),
    ])
    return own === 200 && other === 404
  }
}

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
    const whole = crowd(server.url, PATHS, seconds)
    const walk = walkUntil(end, server.url)
    const broken = await sendBrokenUntil(end, server.url, () => samples.push(residentMb(server.process.pid ?? 0)))
    const [result, { walked, lost }] = await Promise.all([whole, walk])
    return {
      answered: result.good,
      broken,
      walked,
      failed: result.failed + result.lost + lost,
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
