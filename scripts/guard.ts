import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import sharp from 'sharp'
import { refuseOwnFolders } from '@/cli/terminal/refuse-overlap'
import { env } from '@/config/env'
import { freePort } from './free-port'
import { projectDir } from './run'

const HELP = `npm run guard -- record|compare FOLDER [--site URL] [--only PART,PART] [--classes]

Shows that a change of the code has changed nothing that anybody sees. Before the change: npm run build, then record.
After it: npm run build, then compare with what was recorded. The parts are

  addresses  every address that is reached from home, the sitemap and the machines' addresses: status, headers, body
  answers    addresses of earlier sites, wrong ones and unusual requests
  reading    what npm run parse reads from every event file of the project, fixtures among them
  commands   the help of every command
  tests      the title of every test
  screens    one page of each kind at 390 and 1440 pixels, by day and by night

  --site URL  a server that runs already, in place of one over the finished build
  --with DIR  compare with what was recorded there, in place of the state at hand
  --only      some of the parts
  --classes   compare class names too; without it markup is compared without them, and screens prove their look

Names of built files, nonces and hashes are left out. Exit code 0: equal. 1: something differs. 2: a wrong call.`

/** One line a fact, by the name of what was asked; text, so that a difference can be read. */
type Facts = Readonly<Record<string, string>>

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

// ── what a build names anew each time

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

const settle = (text: string, origin: string): string =>
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

// ── addresses

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
const recordAddresses = async (origin: string): Promise<Facts> => {
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

const recordAnswers = async (origin: string): Promise<Facts> => {
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

// ── reading, commands, tests

const run = (args: readonly string[], extra: Readonly<Record<string, string>> = {}): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...extra },
  })
  return `exit ${status}\n${stdout}${stderr}`.replaceAll(process.cwd(), '.')
}

/** What `npm run parse -- --json` is made of, wherever the version at hand keeps it. */
type Reading = {
  readonly loadPage: (folder: string, file: string) => { readonly file: string }
  readonly readEvent: (source: { readonly file: string }) => unknown
  readonly readingAsJson: (file: string, reading: unknown) => unknown
}

const READERS = ['lib/archive', 'lib/programme']

const loadReading = async (): Promise<Reading> => {
  const room = READERS.find((folder) => existsSync(join(folder, 'folder'))) ?? ''
  const modules = ['folder/index.ts', 'event/index.ts', 'event/reading-as-json.ts'].map((name) => join(room, name))
  const [folder, event, json] = await Promise.all(modules.map((file) => import(pathToFileURL(file).href)))
  return { loadPage: folder.loadPage, readEvent: event.readEvent, readingAsJson: json.readingAsJson }
}

/** Event files of the content and of fixtures, by what of their path outlives a move. */
const recordReading = async (): Promise<Facts> => {
  const { loadPage, readEvent, readingAsJson } = await loadReading()
  const { stdout } = spawnSync('git', ['ls-files', '-z', '*.md'], { encoding: 'utf8' })
  const files = stdout.split('\0').filter((file) => /^content\/events\/|\/fixtures\//.test(file))
  const facts: Record<string, string> = {}
  for (const file of files) {
    const name = file.replace(/^.*\/fixtures\//, 'fixtures/')
    try {
      const source = file.startsWith('content/')
        ? loadPage('content', file.slice('content/'.length))
        : loadPage(dirname(file), basename(file))
      facts[name] = JSON.stringify(readingAsJson(source.file, readEvent(source)), null, 1)
    } catch (error) {
      facts[name] = String(error).replaceAll(process.cwd(), '.')
    }
  }
  return facts
}

const scripts = (): Readonly<Record<string, string>> => JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** A command of package.json as what follows node; those that start something else are left out. */
const argumentsOf = (command: string): readonly string[] | undefined =>
  /^node ((?:--import tsx )?\S+\.(?:ts|mjs)(?: [a-z]+)?)$/.exec(command)?.[1]?.split(' ')

const recordCommands = (): Facts => {
  const facts: Record<string, string> = {}
  for (const [name, command] of Object.entries(scripts())) {
    const args = argumentsOf(command)
    if (args === undefined || ['rooms', 'guard', 'test'].includes(name)) continue
    for (const locale of ['en_US.UTF-8', 'zh_CN.UTF-8'])
      facts[`${name} --help ${locale}`] = run([...args, '--help'], { LANG: locale, LC_ALL: locale })
  }
  return facts
}

const recordTests = (): Facts => {
  const unit = run(['node_modules/vitest/vitest.mjs', 'list'])
  const browser = run(['node_modules/@playwright/test/cli.js', 'test', '--list'], { CHROMIUM_PATH: browserPath() })
  const titles = [...unit.split('\n'), ...browser.split('\n')].map((line) =>
    line
      .trim()
      .replace(/^\S+\.test\.tsx? > /, '')
      .replace(/^(\[\w+(?:-\w+)?\] › )?\S+\.spec\.ts:\d+:\d+ › /, '$1'),
  )
  const counted = new Map<string, number>()
  for (const title of titles.filter((line) => line !== '')) counted.set(title, (counted.get(title) ?? 0) + 1)
  return Object.fromEntries([...counted].map(([title, count]) => [title, String(count)]))
}

// ── screens

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

const browserPath = (): string =>
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome', chromium.executablePath()].find(existsSync) ??
  ''

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

const recordScreens = async (origin: string, folder: string): Promise<void> => {
  mkdirSync(join(folder, 'screens'), { recursive: true })
  const browser = await chromium.launch({
    executablePath: browserPath(),
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

/** How many pixels of two pictures differ visibly; the sizes where these differ. */
const comparePictures = async (before: string, after: string): Promise<string | undefined> => {
  const [a, b] = await Promise.all(
    [before, after].map((file) => sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  )
  if (a === undefined || b === undefined) return 'unreadable'
  if (a.info.width !== b.info.width || a.info.height !== b.info.height)
    return `${a.info.width}×${a.info.height} became ${b.info.width}×${b.info.height}`
  let differing = 0
  for (let at = 0; at < a.data.length; at += 3)
    if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 8))
      differing += 1
  return differing === 0 ? undefined : `${differing} pixels differ`
}

// ── recording and comparing

const withSite = async (given: string | undefined, work: (origin: string) => Promise<void>): Promise<void> => {
  if (given !== undefined) return work(given.replace(/\/$/, ''))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const args = ['--import', 'tsx', 'scripts/serve.ts', '--port', String(port)]
  const server = spawn(process.execPath, args, { stdio: 'ignore' })
  try {
    for (let tries = 0; tries < 400; tries += 1) {
      if (
        await fetch(`${origin}/icon.svg`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await work(origin)
  } finally {
    server.kill('SIGTERM')
  }
}

const PARTS = ['addresses', 'answers', 'reading', 'commands', 'tests', 'screens'] as const

const record = async (folder: string, parts: readonly string[], site?: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const keep = (part: string, facts: Facts): void => {
    const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(sorted, null, 1))
    console.log(`${part}: ${Object.keys(facts).length} recorded`)
  }
  if (parts.includes('reading')) keep('reading', await recordReading())
  if (parts.includes('commands')) keep('commands', recordCommands())
  if (parts.includes('tests')) keep('tests', recordTests())
  if (!['addresses', 'answers', 'screens'].some((part) => parts.includes(part))) return
  await withSite(site, async (origin) => {
    if (parts.includes('addresses')) keep('addresses', await recordAddresses(origin))
    if (parts.includes('answers')) keep('answers', await recordAnswers(origin))
    if (parts.includes('screens')) await recordScreens(origin, folder)
  })
}

/** What differs between two builds of the same code. */
const settled = (text: string): string => settle(text, 'http://site')

const withoutClasses = (text: string): string => text.replace(/ class="[^"]*"/g, '')

/** The first place where two texts part, with a little of what stands around it. */
const firstDifference = (before: string, after: string): string => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100))
  return `\n    before ${around(before)}\n    after  ${around(after)}`
}

const readFacts = (folder: string, part: string): Facts => {
  const file = join(folder, `${part}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

const compareFacts = (part: string, before: Facts, after: Facts, classes: boolean): readonly string[] => {
  const shown = (text: string): string => (classes ? settled(text) : withoutClasses(settled(text)))
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [a, b] = [before[name], after[name]]
    if (a === undefined) return [`${part}: ${name} is new`]
    if (b === undefined) return [`${part}: ${name} is gone`]
    return shown(a) === shown(b) ? [] : [`${part}: ${name} differs${firstDifference(shown(a), shown(b))}`]
  })
}

const compareScreens = async (before: string, after: string): Promise<readonly string[]> => {
  const names = existsSync(join(before, 'screens')) ? readdirSync(join(before, 'screens')) : []
  const differences: string[] = []
  for (const name of names) {
    const now = join(after, 'screens', name)
    const outcome = existsSync(now) ? await comparePictures(join(before, 'screens', name), now) : 'is gone'
    if (outcome !== undefined) differences.push(`screens: ${name}: ${outcome}`)
  }
  return differences
}

type Comparison = { readonly classes: boolean; readonly site?: string | undefined; readonly after?: string | undefined }

const compare = async (
  folder: string,
  parts: readonly string[],
  { classes, site, after }: Comparison,
): Promise<number> => {
  const now = after ?? `${folder.replace(/\/$/, '')}.now`
  if (after === undefined) {
    rmSync(now, { recursive: true, force: true })
    await record(now, parts, site)
  }
  const differences = parts
    .filter((part) => part !== 'screens')
    .flatMap((part) => compareFacts(part, readFacts(folder, part), readFacts(now, part), classes))
  if (parts.includes('screens')) differences.push(...(await compareScreens(folder, now)))
  for (const difference of differences) console.log(difference)
  console.log(differences.length === 0 ? 'Nothing differs.' : `${differences.length} differences.`)
  return differences.length === 0 ? 0 : 1
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string' },
    with: { type: 'string' },
    only: { type: 'string' },
    classes: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [verb, folder] = positionals
const parts = values.only?.split(',') ?? PARTS
if (values.help || folder === undefined || (verb !== 'record' && verb !== 'compare')) {
  console.log(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  try {
    for (const written of [folder, `${folder.replace(/\/$/, '')}.now`])
      refuseOwnFolders(written, projectDir, [env.contentDir()])
    if (verb === 'record') await record(folder, parts, values.site)
    else process.exitCode = await compare(folder, parts, { ...values, after: values.with })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
