import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { ICONS } from '@/config/routes'
import { findBrowser } from '../browser/find-browser'
import { freePort } from '../free-port'
import { untilAnswers } from '../serve-build'

/** One line a fact, by the name of what was asked; text, so that a difference can be read. */
export type Facts = Readonly<Record<string, string>>

/** What a running site answers and shows, so that two builds of the same code are recorded alike. */

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** Headers that tell of the moment, the connection or the build. */
const PASSING = new Set([
  'date',
  'etag',
  'last-modified',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
  'x-nextjs-cache',
  'age',
])

/** Text without what a build names anew each time. */
export const settle = (text: string, origin: string): string =>
  text
    .replaceAll(origin, 'http://site')
    .replace(/<script\b[^>]*>(?:(?!<\/script>)[\s\S])*?(?:__next_|static\/chunks\/)[\s\S]*?<\/script>/g, '')
    .replace(/<script\b[^>]*\/_next\/static\/[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*\/_next\/static\/[^>]*>/g, '')
    .replace(/\/_next\/static\/[^"'\s)>,;\\]+/g, '/_next/static/…')
    .replace(/(\/client\/[\w-]+)-[A-Z\d]{8}\./g, '$1-….')
    .replace(/'sha(?:256|384|512)-[^']+'/g, "'sha'")
    .replace(/(?:'sha' ?)+/g, "'sha' ")
    .replace(/nonce-[\w+/=-]+/g, 'nonce-…')
    .replace(/nonce="[^"]*"/g, 'nonce="…"')
    .replace(/<!--[\w$/ ?!-]*-->/g, '')
    .replace(/\bid="(?:_R_|:R)\w*[_:]"/g, 'id="…"')

const SHOWN_HEADERS = (headers: Headers): string =>
  [...headers]
    .filter(([name]) => !PASSING.has(name))
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
    .join('\n')

const isText = (type: string): boolean => /text|json|xml|javascript|calendar|svg/.test(type)

const MACHINES = [
  '/robots.txt',
  '/llms.txt',
  '/sitemap.xml',
  '/feed.xml',
  '/rss.xml',
  '/feed.json',
  '/calendar.ics',
  '/recordings/feed.xml',
  '/recordings/rss.xml',
  '/recordings/feed.json',
  '/data/events.json',
  '/data/events.schema.json',
  '/search/index.json',
  '/card.png',
  '/icon.svg',
]

/** The site under the name that it gives itself, and under the one used here. */
const OWN = new Set(['http://site', process.env.SITE_URL ?? 'http://localhost:3000'])

const linksIn = (html: string, base: string): readonly string[] =>
  [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/(?:\s(?:href|src)="|<loc>)([^"<]*)["<]/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => URL.canParse(address, base))
    .map((address) => new URL(address, base))
    .filter(({ origin }) => OWN.has(origin))
    .map((address) => `${address.pathname}${address.search}`)
    .filter((path) => !path.startsWith('/_next/') && !path.endsWith('/slides.pdf') && !path.startsWith('/tiles/'))

const ask = async (origin: string, path: string, init: RequestInit = {}) => {
  const response = await fetch(`${origin}${path}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
    ...init,
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  return { status: response.status, headers: response.headers, bytes, type }
}

const describeAnswer = ({ status, headers, bytes, type }: Awaited<ReturnType<typeof ask>>, origin: string): string => {
  const body = isText(type) ? settle(bytes.toString('utf8'), origin) : hashOf(bytes)
  return `${status}\n${settle(SHOWN_HEADERS(headers), origin)}\n\n${body}`
}

/** Follows every link; views of the archive are asked for, but not their further combinations. */
export const recordAddresses = async (origin: string): Promise<Facts> => {
  const facts: Record<string, string> = {}
  const waiting = ['/', ...MACHINES]
  const seen = new Set(waiting)
  const visit = async (path: string): Promise<void> => {
    const answer = await ask(origin, path)
    facts[decodeURI(path)] = describeAnswer(answer, origin)
    if (!/html|xml/.test(answer.type)) return
    for (const link of linksIn(answer.bytes.toString('utf8'), `http://site${path}`)) {
      if (seen.has(link) || (link.includes('?') && path.includes('?'))) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 4).map(visit))
  return facts
}

export const recordAnswers = async (origin: string): Promise<Facts> => {
  const asked: readonly (readonly [string, RequestInit?])[] = [
    ['/nothing'],
    ['/events/nothing'],
    ['/events/nothing/calendar.ics'],
    ['/speakers/nothing'],
    ['/tags/nothing'],
    ['/cities/nothing'],
    ['/series/nothing'],
    ['/venues/nothing'],
    ['/projects/nothing'],
    ['/slides/nothing'],
    ['/event'],
    ['/event/'],
    ['/events/'],
    ['/events/index.html'],
    ['/tag/istio/'],
    ['/tags/istio/index.xml'],
    ['/index.xml'],
    ['/index.html'],
    ['/authors/nothing'],
    ['/author/nothing'],
    ['/speakers/'],
    ['/en/'],
    ['/zh/'],
    ['/zh/event/service-mesh-meetup-02/'],
    ['/event/service-mesh-meetup-02/'],
    ['/event/service-mesh-meetup-2/'],
    ['/events?city=%E5%8C%97%E4%BA%AC'],
    ['/events?page=2'],
    ['/events?page=99'],
    ['/events?city=nowhere&year=2018'],
    ['/search?q=istio'],
    ['/search?q=%E6%9C%8D%E5%8A%A1%E7%BD%91%E6%A0%BC'],
    ['/search?q='],
    ['/%'],
    ['/%00'],
    ['//evil'],
    ['/events/service-mesh-meetup-02.md'],
    ['/events/service-mesh-meetup-02/event.md'],
    ['/tiles/3/1/1'],
    ['/tiles/x/1/1'],
    ['/', { method: 'HEAD' }],
    ['/', { method: 'POST' }],
    ['/', { method: 'OPTIONS' }],
    ['/calendar.ics', { method: 'HEAD' }],
    ['/', { headers: { rsc: '1' } }],
    ['/events', { headers: { 'next-router-prefetch': '1', rsc: '1' } }],
  ]
  const facts: Record<string, string> = {}
  for (const [path, init = {}] of asked) {
    const name = `${init.method ?? 'GET'} ${path} ${JSON.stringify(init.headers ?? {})}`
    facts[name] = await ask(origin, path, init).then(
      (answer) => describeAnswer(answer, origin),
      (error: unknown) => String(error),
    )
  }
  return facts
}

/** Where the kinds of pages are found: the first address of each in the sitemap, after what has one address. */
const KINDS = [
  '/events/[^/]+',
  '/events/[^/]+/[^/]+',
  '/speakers/[^/]+',
  '/tags/[^/]+',
  '/cities/[^/]+',
  '/series/[^/]+',
  '/venues/[^/]+',
  '/projects/[^/]+',
  '/slides/[^/]+',
]
const SINGLE = [
  '/',
  '/events',
  '/speakers',
  '/tags',
  '/cities',
  '/series',
  '/venues',
  '/projects',
  '/search',
  '/about',
  '/search?q=istio',
  '/search?q=nothing-at-all',
  '/events?year=2018',
  '/events/nothing',
]

const screenPaths = async (origin: string): Promise<readonly string[]> => {
  const index = (await ask(origin, '/sitemap.xml')).bytes.toString('utf8')
  const parts = linksIn(index, 'http://site/').filter((path) => path.startsWith('/sitemaps/'))
  const texts = await Promise.all(parts.map(async (path) => (await ask(origin, path)).bytes.toString('utf8')))
  const listed = [index, ...texts].flatMap((text) => linksIn(text, 'http://site/')).sort()
  const kinds = KINDS.flatMap((kind) => {
    const all = listed.filter((path) => new RegExp(`^${kind}$`).test(path))
    return [all[0], all[Math.floor(all.length / 2)]].filter((path) => path !== undefined)
  })
  return [...new Set([...SINGLE, ...kinds])]
}

/** One page of each kind at two widths, by day and by night. */
export const recordScreens = async (origin: string, folder: string): Promise<void> => {
  mkdirSync(join(folder, 'screens'), { recursive: true })
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const paths = await screenPaths(origin)
  for (const width of [390, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await page.route('**/tiles/**', (route) => route.abort())
      for (const path of paths) {
        await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
        const name = `${decodeURIComponent(path).replace(/[^\p{L}\p{N}-]+/gu, '_')}-${width}-${colorScheme}.png`
        await page.screenshot({ path: join(folder, 'screens', name), fullPage: true, animations: 'disabled' })
      }
      await context.close()
    }
  await browser.close()
}

/** Runs something against a site that is there, or against the finished build, which is served as long as it takes. */
export const withSite = async (given: string | undefined, work: (origin: string) => Promise<void>): Promise<void> => {
  if (given !== undefined) return work(given.replace(/\/$/, ''))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const args = ['--import', 'tsx', 'scripts/serve.ts', '--port', String(port)]
  const server = spawn(process.execPath, args, { stdio: 'ignore' })
  try {
    await untilAnswers(`${origin}${ICONS.drawing}`)
    await work(origin)
  } finally {
    server.kill('SIGTERM')
  }
}
