import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { describeMachine, table, writeBetween, writeOption } from './bench/report'
import { findBrowser } from './browser/find-browser'
import { serveBuild } from './serve-build'

/** The pages that are audited, by addresses that the real archive has. */
const AUDITED: readonly (readonly [page: string, path: string])[] = [
  ['home', '/'],
  ['event', '/events/service-mesh-meetup-02'],
  ['talk', `/events/service-mesh-meetup-02/${encodeURIComponent('微博-service-mesh-实践-weibomesh')}`],
  ['speaker', `/speakers/${encodeURIComponent('敖小剑')}`],
  ['search', '/search'],
]

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Audits of each page; the one in the middle counts. */
const AUDITS = 5

/** Seconds until the largest part of the page is painted, on Lighthouse's simulated phone. */
const LARGEST_PAINT = 0.8

/** Milliseconds for which the page cannot answer a touch. */
const BLOCKING = 10

const LAYOUT_SHIFT = 0

const OPTIONS = {
  json: { type: 'boolean', help: 'figures for machines' },
  write: writeOption('lighthouse'),
} as const

const HELP = `npm run lighthouse -- [--json] [--write FILE]

Audits the built site as a phone sees it: home, event, talk, speaker and search, five times each; of every figure the
one in the middle counts. Build it first.

${optionRows(OPTIONS, 14)}

Exit code 0: every bound holds. 1: one does not. 2: a wrong call.`

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

type Audit = {
  readonly page: string
  readonly scores: Readonly<Record<string, number>>
  readonly paint: number
  readonly blocking: number
  readonly shift: number
  readonly faults: readonly string[]
}

/** Audits one page with Lighthouse's own mobile defaults. */
const audit = async (page: string, url: string, port: number): Promise<Audit> => {
  const result = (await lighthouse(url, { port, output: 'json', onlyCategories: [...CATEGORIES], logLevel: 'error' }))
    ?.lhr
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`)
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((result.categories[id]?.score ?? 0) * 100)]))
  const figure = (id: string): number => result.audits[id]?.numericValue ?? Number.POSITIVE_INFINITY
  const counted = new Set(
    CATEGORIES.flatMap((id) =>
      (result.categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map((ref) => ref.id),
    ),
  )
  const faults = Object.values(result.audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 0.9)
    .map(({ id }) => id)
  return {
    page,
    scores,
    paint: figure('largest-contentful-paint') / 1000,
    blocking: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
    faults,
  }
}

/** Audits one page several times, and takes of each figure the one in the middle. */
const medianAudit = async (page: string, url: string, port: number): Promise<Audit> => {
  const audits: Audit[] = []
  for (let count = 0; count < AUDITS; count += 1) audits.push(await audit(page, url, port))
  const middle = (figure: (one: Audit) => number): number =>
    audits.map(figure).sort((a, b) => a - b)[Math.floor(AUDITS / 2)] ?? Number.POSITIVE_INFINITY
  return {
    page,
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, middle(({ scores }) => scores[id] ?? 0)])),
    paint: middle(({ paint }) => paint),
    blocking: middle(({ blocking }) => blocking),
    shift: middle(({ shift }) => shift),
    faults: [...new Set(audits.flatMap(({ faults }) => faults))],
  }
}

const holds = ({ scores, paint, blocking, shift }: Audit): boolean =>
  Object.values(scores).every((score) => score === 100) &&
  paint <= LARGEST_PAINT &&
  blocking <= BLOCKING &&
  shift <= LAYOUT_SHIFT

const asTable = (audits: readonly Audit[]): string =>
  table(
    ['page', ...CATEGORIES, 'largest paint', 'blocked', 'layout shift', 'bounds'],
    audits.map((one) => [
      one.page,
      ...CATEGORIES.map((id) => String(one.scores[id])),
      `${one.paint.toFixed(2)} s`,
      `${Math.round(one.blocking)} ms`,
      one.shift.toFixed(3),
      holds(one) ? 'held' : `**missed** ${one.faults.join(', ')}`,
    ]),
  )

await runCommand({ help: HELP, options: OPTIONS }, async ({ json, write }) => {
  const about = describeMachine()
  const server = await serveBuild(4183, {})
  const browser = await launch({ chromePath: await findBrowser(), chromeFlags: FLAGS })
  try {
    const audits: Audit[] = []
    for (const [page, path] of AUDITED) audits.push(await medianAudit(page, `${server.url}${path}`, browser.port))
    const report = `${about}\n\n${asTable(audits)}`
    console.log(json ? JSON.stringify({ about, audits }, null, 2) : report)
    if (write !== undefined) writeBetween(write, 'lighthouse', report)
    return audits.every(holds) ? 0 : 1
  } finally {
    browser.kill()
    await server.stop()
  }
})
