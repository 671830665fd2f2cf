import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Attack, type Context, cpuPerRequest, descriptorsOf, residentMb, send } from './context'

/** One address of every kind of answer, and some that do not exist. */
const KINDS = [
  '/',
  '/events',
  '/events?year=2023',
  '/events/night-1',
  '/events/night-1.md',
  '/events/night-1/calendar.ics',
  '/events/night-1/card.png',
  '/speakers',
  '/search?q=mesh',
  '/calendar.ics',
  '/feed.xml',
  '/data/events.json',
  '/llms.txt',
  '/sitemap.xml',
  '/icon.svg',
  '/nope',
  '/events/nope',
  '/tiles/16/54885/26811',
  '/_next/static/nope.js',
  '/_next/image?url=%2Fmedia%2Fnope.png&w=480&q=75',
  '/_next/webpack-hmr',
  '/nope/',
  '//nope//nope',
  '/event/night-1',
  '/2031/mesh-night/',
  '/Code-Of-Conduct',
  '/embed',
  '/embed/events/night-1',
  '/embed/nope',
  '/oembed?url=http%3A%2F%2F127.0.0.1%3A4240%2Fevents%2Fnight-1',
  '/recordings',
  '/recordings?year=2023',
  '/events/night-41',
  '/events/night-41/seats.json',
  '/events/night-41/register',
  '/tickets/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '/tickets/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/data.json',
  '/feedback/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '/desk',
  '/desk/events/night-41/guests.csv',
  '/desk/nope',
  '/cron/registration',
  '/events/night-1/poster.png',
  '/_next/image?url=%2Fmedia%2Fevents%2Fnight-1%2Fhall.png&w=480&q=75',
]

/** Milliseconds of CPU that any request may take. */
const MOST = 30
/** Ticks of the kernel's clock: what is less cannot be told from nothing. */
const NOISE = 3

const with_ = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`

/** What grows in a request, to a length of so many characters. */
const GROWING: readonly (readonly [
  string,
  (path: string, length: number) => readonly [string, Record<string, string>],
])[] = [
  ['parameters', (path, length) => [with_(path, 'a=a&'.repeat(length / 4)), {}]],
  ['one value', (path, length) => [with_(path, `q=${'a'.repeat(length)}`), {}]],
  [
    'headers',
    (path, length) => [path, Object.fromEntries(Array.from({ length: length / 10 }, (_, at) => [`x-${at}`, 'abc']))],
  ],
  ['accept-encoding', (path, length) => [path, { 'Accept-Encoding': 'br;q=0.1,'.repeat(length / 9) }]],
  ['if-none-match', (path, length) => [path, { 'If-None-Match': '"a",'.repeat(length / 4) }]],
  ['cookies', (path, length) => [path, { Cookie: 'a=a; '.repeat(length / 5) }]],
  ['ranges', (path, length) => [path, { Range: `bytes=${'0-1,'.repeat(length / 4)}` }]],
]

/** No request costs more than a bound, and twice as much of anything costs at most twice as much. */
export const manyParameters: Attack = async (context) => {
  const faults: string[] = []
  let most = { cost: 0, of: '' }
  const judge = (cost: number, of: string): void => {
    if (cost > most.cost) most = { cost, of }
    if (cost > MOST) faults.push(`${of}: ${cost.toFixed(1)} ms`)
  }
  /** What is too much is looked at again: others are at work on this machine too. */
  const least = async (path: string, ...rest: readonly [Parameters<typeof cpuPerRequest>[2]?, number?, number?]) => {
    const first = await cpuPerRequest(context, path, ...rest)
    return first > MOST ? Math.min(first, await cpuPerRequest(context, path, ...rest)) : first
  }
  for (const path of KINDS) {
    judge(await least(path), path)
    for (const [what, grow] of GROWING.slice(0, 3)) {
      const [short, headers] = grow(path, 6500)
      const [long, moreHeaders] = grow(path, 13_000)
      const growth = async (): Promise<readonly [once: number, twice: number]> => [
        await least(short, { headers }, 8, 2),
        await least(long, { headers: moreHeaders }, 8, 2),
      ]
      const isSteep = ([once, twice]: readonly [number, number]): boolean => twice > 2 * once + NOISE
      const first = await growth()
      // texts are made smaller behind the first answer, and garbage is collected when it is: what grows does so again
      const [once, twice] = isSteep(first) ? await growth() : first
      judge(twice, `${path} with 13 KB of ${what}`)
      if (isSteep([once, twice]))
        faults.push(`${path}: twice the ${what}, ${once.toFixed(1)} to ${twice.toFixed(1)} ms`)
    }
  }
  for (const [what, grow] of GROWING) {
    const [path, headers] = grow('/events/night-1', 13_000)
    judge(await least(path, { headers }, 8, 2), `a page with 13 KB of ${what}`)
  }
  return {
    measured: `${KINDS.length} kinds of addresses; the most CPU of one: ${most.cost.toFixed(1)} ms (${most.of})`,
    faults,
  }
}

/** Broken addresses of pictures are refused, and are no errors of the server. */
export const brokenPictures: Attack = async ({ port }) => {
  const urls = [
    '/media/%',
    '/media/%zz',
    '/media/%E0%A4%A',
    '/media/',
    '/media/events/',
    '/media//x',
    '/media/\\..\\x',
    '/media/ ',
    '/media/https://x/y.png',
    '/media/%u002e%u002e/x',
    '//x/y.png',
    'http://127.0.0.1:1/a.png',
    '',
  ]
  const answers = await Promise.all(
    urls.map((url) => send(port, `/_next/image?w=480&q=75&url=${encodeURIComponent(url)}`)),
  )
  return {
    measured: `${urls.length} broken addresses: ${[...new Set(answers.map(({ status }) => status))].join(', ')}`,
    faults: answers.flatMap(({ status }, at) => (status >= 400 && status < 500 ? [] : [`${status} for ${urls[at]}`])),
  }
}

/** Ranges of a file (RFC 9110, section 14.1.2): what is there, what is not, what is none. */
const RANGES = {
  206: ['bytes=0-0', 'bytes=-1', 'bytes=0-99999999999999999999'],
  416: ['bytes=99999999-', 'bytes=5-1', 'bytes=-0', 'bytes=a-b', 'bytes=--1'],
  200: ['bytes=0-0,2-2', 'lines=1-2', `bytes=${'0-0,'.repeat(500)}0-0`],
} as const

/** No range makes a file a mistake of the server, or costs more than the file. */
export const ranges: Attack = async ({ port, log }) => {
  const files = ['/icon.svg', '/media/events/night-1/hall.png', '/favicon.ico']
  const written = log().length
  const faults: string[] = []
  for (const path of files) {
    const whole = await send(port, path)
    for (const [expected, asked] of Object.entries(RANGES))
      for (const Range of asked) {
        const { status, body } = await send(port, path, { headers: { Range } })
        const isWhole = status === 200 && body.equals(whole.body)
        if (String(status) !== expected && !isWhole) faults.push(`${path}, ${Range.slice(0, 40)}: ${status}`)
        if (body.length > whole.body.length) faults.push(`${path}, ${Range.slice(0, 40)}: ${body.length} bytes`)
      }
    const head = await send(port, path, { method: 'HEAD', headers: { Range: 'bytes=99999999-' } })
    if (head.status !== 200) faults.push(`HEAD of ${path}: ${head.status}`)
  }
  if (log().length > written) faults.push('the log has something to say of ranges')
  return { measured: `${Object.values(RANGES).flat().length} ranges of ${files.length} files`, faults }
}

/** Nothing that a visitor sends begins a line of the log, or speaks to the terminal that shows it. */
export const logForging: Attack = async ({ port, log }) => {
  const mark = `FORGED${Math.trunc(performance.now())}`
  const text = `%0A${mark}%1b%5b31m`
  const paths = [
    `/_next/image?w=480&q=75&url=%2Fmedia%2Fa${text}`,
    `/${text}`,
    `/events/${text}`,
    `/search?q=${text}`,
    `/events?city=${text}`,
    `/events/night-1/${text}/slides.pdf`,
    `/tiles/16/${text}/1`,
  ]
  for (const path of paths) await send(port, path)
  await wait(500)
  const written = log()
  return {
    measured: `${paths.length} requests; the log holds ${written.length} characters`,
    faults: [
      ...(written.includes(mark) ? ['the log holds the words of a visitor'] : []),
      // the first lines are Next's own, with its colours
      ...(written.includes('\u001b[31m') ? ['the log holds a code of a visitor'] : []),
    ],
  }
}

/** What the site asks for by other addresses does not answer from outside; inner headers change nothing. */
export const innerAddresses: Attack = async ({ port }) => {
  const paths = [
    '/archive',
    '/archive?year=2023',
    '/answers?q=mesh',
    '/problem',
    '/not-found',
    '/earlier/events/night-1',
    '/earlier/events/nope',
    '/earlier/speakers/nope',
    '/_global-error',
    '/_not-found',
    '/404',
    '/500',
    '/events/night-1/event.md',
    '/events/[slug]',
    '/embed/../archive',
    '/embed/%2e%2e/answers',
    '/desk/../earlier/events/nope',
    '/desk/..%2fearlier%2fevents%2fnope',
    '/tickets/../problem',
    '/Code-Of-Conduct/../archive',
    '/event/../archive/',
    '/embed/a/b/c',
  ]
  const faults: string[] = []
  for (const path of paths) {
    const { status, head } = await send(port, path, { headers: { Accept: 'text/html' } })
    if (status !== 404) faults.push(`${path}: ${status}`)
    if (/s-maxage|public/i.test(/cache-control:.*/i.exec(head)?.[0] ?? '')) faults.push(`${path}: kept`)
    if (!/content-security-policy:/i.test(head)) faults.push(`${path}: without a policy`)
  }
  const plain = await send(port, '/events/night-1')
  const headers = [
    'x-middleware-prefetch: 1',
    'x-middleware-rewrite: /about',
    'x-middleware-next: 1',
    'x-middleware-redirect: /about',
    'x-middleware-set-cookie: a=b',
    'x-middleware-override-headers: host',
    'x-middleware-skip: 1',
    'x-middleware-subrequest: proxy',
    'x-nextjs-data: 1',
    'x-matched-path: /about',
    'x-invoke-path: /about',
    'x-now-route-matches: 1=a',
    'x-prerender-revalidate: a',
    'x-not-found: %7B%22kind%22%3A%22near%22%7D',
    'x-own: a',
    'x-renew: a',
    'rsc: 1',
    'next-action: a',
    'next-router-prefetch: 1',
    'purpose: prefetch',
  ]
  for (const header of headers) {
    const [name = '', value = ''] = header.split(': ')
    const answer = await send(port, '/events/night-1', { headers: { [name]: value } })
    if (answer.status !== 200 || !answer.body.equals(plain.body)) faults.push(`${header} changes a page`)
  }
  return { measured: `${paths.length} inner addresses, ${headers.length} inner headers`, faults }
}

/** What somebody asks comes back cut, and without marks that turn a line. */
export const longQuery: Attack = async ({ port }) => {
  const { body, status } = await send(port, `/search?q=${'a'.repeat(8000)}`)
  const turned = await send(port, '/search?q=a%E2%80%AEb%00c')
  const longest = Math.max(0, ...[...body.toString().matchAll(/a{50,}/g)].map(([run]) => run.length))
  return {
    measured: `8,000 characters come back as ${longest}, in an answer of ${body.length} bytes`,
    faults: [
      ...(status === 200 ? [] : [`answered ${status}`]),
      ...(longest > 200 ? ['the query is not cut'] : []),
      ...(['\u202e', '\u0000'].some((mark) => turned.body.toString().includes(mark))
        ? ['marks that turn a line come back']
        : []),
    ],
  }
}

/** An upgrade that nobody speaks leaves no connection behind. */
export const upgrades: Attack = async ({ port, pid }) => {
  const before = descriptorsOf(pid)
  const asks = 400
  for (let at = 0; at < asks; at += 1)
    await new Promise<void>((resolve) => {
      const target = ['/_next/webpack-hmr', '/events', '/nope', '/tiles/1/1/1'][at % 4]
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `GET ${target} HTTP/1.1\r\nHost: x\r\nUpgrade: ${at % 3 === 0 ? 'h2c' : 'websocket'}\r\nConnection: upgrade\r\n\r\n`,
          () => setTimeout(() => socket.destroy(), 2),
        ),
      )
      socket.on('error', () => undefined)
      socket.on('close', () => resolve())
    })
  await wait(2000)
  const after = descriptorsOf(pid)
  const { status } = await send(port, '/events')
  return {
    measured: `descriptors ${before} → ${after} after ${asks} upgrades; a visitor gets ${status}`,
    faults: [
      ...(after - before > 20 ? [`${after - before} descriptors leaked`] : []),
      ...(status === 200 ? [] : [`a visitor gets ${status}`]),
    ],
  }
}

/** Addresses that do not exist leave nothing in memory, and cost little; their page is small. */
export const unknownAddresses: Attack = async (context) => {
  const { port, pid } = context
  const walk = async (rounds: number): Promise<void> => {
    const prefixes = [
      '/events/',
      '/speakers/',
      '/earlier/events/',
      '/',
      '/events/night-1/',
      '/tags/',
      '/_next/static/',
      '/media/',
    ]
    for (let at = 0; at < rounds; at += 8)
      await Promise.all(
        prefixes.map((prefix) =>
          send(port, `${prefix}x${at}${Math.random().toString(36).slice(2)}`, { headers: { Accept: 'text/html' } }),
        ),
      )
  }
  await walk(800)
  const before = residentMb(pid)
  await walk(4000)
  const after = residentMb(pid)
  const page = await send(port, '/events/nigth-1', { headers: { Accept: 'text/html' } })
  const cost = await cpuPerRequest(context, '/events/nigth-1', { headers: { Accept: 'text/html' } }, 60)
  return {
    measured: `${before.toFixed(0)} → ${after.toFixed(0)} MB over 4,000 unknown addresses; the page ${page.body.length} bytes, ${cost.toFixed(1)} ms CPU`,
    faults: [
      ...(after > before * 1.25 ? ['memory grows with unknown addresses'] : []),
      ...(page.status === 404 && page.body.includes('id="near"') ? [] : ['the page does not name what is near']),
      ...(page.body.length > 60_000 ? ['the page is larger than 60 KB'] : []),
      ...(cost > 10 ? ['the page costs more than 10 ms'] : []),
    ],
  }
}

/** However an existing address is spelled, it is one address. */
export const spellings: Attack = async (context: Context) => {
  const { port, pid } = context
  const spell = (text: string): string =>
    [...text].map((letter) => (Math.random() < 0.5 ? letter : `%${letter.charCodeAt(0).toString(16)}`)).join('')
  const plain = await send(port, '/events/night-1')
  const before = residentMb(pid)
  let other = 0
  for (let at = 0; at < 1500; at += 1) {
    const { status, body } = await send(port, `/events/${spell('night-1')}?utm_source=${at}`)
    if (status !== 200 || !body.equals(plain.body)) other += 1
  }
  const after = residentMb(pid)
  return {
    measured: `1,500 spellings of one address: ${before.toFixed(0)} → ${after.toFixed(0)} MB`,
    faults: [
      ...(other > 0 ? [`${other} of them are other answers`] : []),
      ...(after > before * 1.25 ? ['memory grows with spellings'] : []),
    ],
  }
}

/** What the site asks for by other addresses, or nobody. */
const INNER = /^\/(?:_|problem$|tickets$|events\/[^/]+\/event\.md$|404$|500$)/

/** Every page that the build has prepared passes: what stands before the site keeps nobody from it. */
export const preparedPages: Attack = async ({ port, distDir }) => {
  const { routes } = JSON.parse(readFileSync(join(distDir, 'prerender-manifest.json'), 'utf8'))
  const paths = Object.keys(routes).filter((path) => !INNER.test(path))
  const lost: string[] = []
  for (const path of paths) {
    const { status } = await send(port, encodeURI(decodeURI(path)))
    // a page with an address of its own is led to it
    if (status !== 200 && status !== 308) lost.push(`${path}: ${status}`)
  }
  return { measured: `${paths.length} pages that the build has prepared`, faults: lost }
}
