import { connect, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { type RawAnswer, request, sendRaw } from '../raw-request'

const EVENT = 'service-mesh-meetup-02'
const LOCAL = 'http://127.0.0.1:4173'

/** Parts of an address that no page has. */
const HOSTILE = [
  '%',
  '%E0%A4%A',
  '%FF%FE',
  '%00',
  'a%00.png',
  '%2e%2e%2f%2e%2e%2fpackage.json',
  '..%2f..%2fpackage.json',
  '..%5c..%5cpackage.json',
  '%c0%ae%c0%ae%c0%afetc',
  '%0d%0aX-Injected:%20yes',
  '%2525',
  '__proto__',
  'constructor',
  'toString',
  '[slug]',
  '%5Bslug%5D',
  '<script>alert(1)<',
  '%F0%9F%98%80',
  '%E2%80%AE',
  '.env',
  '.git',
  'nope.rsc',
  'nope.segments%2f_tree.segment.rsc',
  'a'.repeat(5000),
]

/** Every dynamic route of the site with a part of its address in somebody else's hands. */
const PLACES: readonly ((part: string) => string)[] = [
  (part) => `/${part}`,
  (part) => `/events/${part}`,
  (part) => `/events/${part}.md`,
  (part) => `/events/${part}/calendar.ics`,
  (part) => `/events/${part}/card.png`,
  (part) => `/events/${EVENT}/${part}`,
  (part) => `/events/${EVENT}/${part}/card.png`,
  (part) => `/events/${EVENT}/${part}/slides.pdf`,
  (part) => `/speakers/${part}`,
  (part) => `/speakers/${part}/calendar.ics`,
  (part) => `/speakers/${part}/card.png`,
  (part) => `/tags/${part}`,
  (part) => `/tags/${part}/calendar.ics`,
  (part) => `/cities/${part}`,
  (part) => `/cities/${part}/calendar.ics`,
  (part) => `/series/${part}`,
  (part) => `/series/${part}/calendar.ics`,
  (part) => `/venues/${part}`,
  (part) => `/projects/${part}`,
  (part) => `/slides/${part}`,
  (part) => `/sitemaps/${part}`,
  (part) => `/tiles/16/53941/${part}`,
  (part) => `/tiles/${part}/0/0`,
  (part) => `/pdf-viewer/cmaps/${part}`,
  (part) => `/media/${part}`,
  (part) => `/_next/static/${part}`,
]

/** Nothing of the server's inside may be seen from outside. */
const isTalkative = ({ body }: RawAnswer): boolean =>
  /\n\s+at .+[:(]\d+|node_modules|Error: /.test(body) || body.includes(process.cwd())

const leadsAway = ({ headers }: RawAnswer): boolean =>
  headers.location !== undefined && !/^\/(?![/\\])/.test(headers.location)

/** What is wrong with an answer to a request that nobody should send, in a word. */
const wrongWith = (answer: RawAnswer, allowed: (status: number) => boolean): string | undefined => {
  if (!allowed(answer.status)) return `answered ${answer.status}`
  if (isTalkative(answer)) return 'tells what runs inside'
  if (leadsAway(answer)) return `leads to ${answer.headers.location}`
  return 'x-injected' in answer.headers ? 'takes headers' : undefined
}

const refused = (status: number): boolean => status === 308 || (status >= 400 && status < 500)
const sensible = (status: number): boolean => status === 200 || status === 304 || refused(status)

/** Sends requests a few at a time. @returns what was wrong, with the request that showed it */
const wrongs = async <Case>(
  cases: readonly Case[],
  send: (one: Case) => Promise<RawAnswer>,
  allowed: (status: number) => boolean,
  nameOf: (one: Case) => string = String,
): Promise<readonly string[]> => {
  const found: string[] = []
  const waiting = [...cases]
  const worker = async (): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const wrong = wrongWith(await send(one), allowed)
      if (wrong !== undefined) found.push(`${nameOf(one).slice(0, 120)} ${wrong}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return found
}

test(`${HOSTILE.length} hostile parts in ${PLACES.length} kinds of addresses are refused`, async () => {
  test.setTimeout(120_000)
  const paths = PLACES.flatMap((place) => HOSTILE.map(place))
  expect(await wrongs(paths, (path) => request(LOCAL, path), refused)).toEqual([])
})

test('an address that leads nowhere gets the site’s own page', async () => {
  for (const part of ['nope', '%E0%A4%A', '%00', '[slug]', 'nope.rsc']) {
    const { status, headers, body } = await request(LOCAL, `/events/${part}`, { headers: { accept: 'text/html' } })
    expect([part, status, headers['content-type']]).toEqual([part, 404, 'text/html; charset=utf-8'])
    expect(body).toContain(site.name)
    expect(body).toContain('id="main"')
  }
})

const PAGES = [
  routes.home(),
  routes.events(),
  routes.event(EVENT),
  routes.search(),
  routes.speakers(),
  routes.calendar(),
  routes.atom(),
  routes.openData(),
  routes.searchIndex(),
  routes.eventCard(EVENT),
  routes.eventMarkdown(EVENT),
  routes.tile(16, 53941, 24815),
]

test('odd parameters are read as none', async () => {
  test.setTimeout(120_000)
  const values = [
    '',
    'NaN',
    '-1',
    '1e99',
    '9'.repeat(400),
    '__proto__',
    'constructor',
    '%',
    '%E0%A4%A',
    '%00',
    '<script>',
    'a'.repeat(8000),
  ]
  const names = ['q', 'year', 'city', 'page', 'shape', 'layer', '__proto__', '_rsc']
  const queries = names.flatMap((name) =>
    values.flatMap((value) => [`${name}=${value}`, `${name}=a&${name}=${value}`, `${name}[]=${value}`]),
  )
  const paths = [
    routes.search(),
    routes.events(),
    '/archive',
    routes.eventCard(EVENT),
    routes.tile(16, 53941, 24815),
  ].flatMap((path) => queries.map((query) => `${path}?${query}`))
  expect(await wrongs(paths, (path) => request(LOCAL, path), sensible)).toEqual([])
})

test('no method but those of reading does anything', async () => {
  const cases = [...PAGES, '/nope'].flatMap((path) =>
    ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LINK'].map((method) => ({ path, method })),
  )
  const name = ({ path, method }: (typeof cases)[number]): string => `${method} ${path}`
  expect(await wrongs(cases, ({ path, method }) => request(LOCAL, path, { method }), sensible, name)).toEqual([])
  for (const body of ['', '{', '$ACTION_REF_1=x', '--x\r\n'])
    for (const headers of [{ 'next-action': 'a'.repeat(42) }, { 'content-type': 'multipart/form-data; boundary=x' }]) {
      const answer = await request(LOCAL, routes.search(), { method: 'POST', body, headers })
      expect([body, headers, wrongWith(answer, sensible)]).toEqual([body, headers, undefined])
    }
})

const ODD: readonly Readonly<Record<string, string>>[] = [
  { accept: '' },
  { accept: ';;;,,' },
  { accept: 'text/markdown' },
  { range: 'bytes=5-1' },
  { range: 'lines=1-99999999999999999999' },
  { 'if-none-match': '"' },
  { 'if-none-match': '"x",'.repeat(2000) },
  { 'if-modified-since': 'never' },
  { 'accept-encoding': 'zstd;q=9, *;q=nan' },
  { 'accept-language': 'x,'.repeat(3000) },
  { host: 'a b/c?d' },
  { 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'gopher' },
  { rsc: '1', 'next-router-state-tree': 'garbage' },
  { rsc: '1', 'next-router-state-tree': '%7B%7D' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/../x' },
  { 'x-nextjs-data': '1' },
  { 'x-matched-path': '/../..' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': 'http://127.0.0.1:4999/' },
  { 'x-prerender-revalidate': '1' },
  { cookie: '__prerender_bypass=1; __next_preview_data=x' },
  { upgrade: 'websocket' },
]

test('odd headers change nothing', async () => {
  const cases = [...PAGES, '/nope'].flatMap((path) => ODD.map((headers) => ({ path, headers })))
  const name = ({ path, headers }: (typeof cases)[number]): string => `${path} ${JSON.stringify(headers)}`
  expect(await wrongs(cases, ({ path, headers }) => request(LOCAL, path, { headers }), sensible, name)).toEqual([])
})

const HEAD = `HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n`

test('what is hardly HTTP is refused at the door', async () => {
  const refusedAs = async (bytes: string): Promise<number> => (await sendRaw(LOCAL, bytes)).status
  expect(await refusedAs(`GET /${'a'.repeat(100_000)} ${HEAD}\r\n`)).toBe(431)
  expect(await refusedAs(`GET /search?q=${'a'.repeat(100_000)} ${HEAD}\r\n`)).toBe(431)
  expect(await refusedAs(`GET / ${HEAD}X: ${'a'.repeat(100_000)}\r\n\r\n`)).toBe(431)
  expect(await refusedAs('GET / HTTP/1.1\r\n\r\n')).toBe(400)
  expect(await refusedAs('\x16\x03\x01\x02\r\n\r\n')).toBe(400)
  expect(await refusedAs(`POST / ${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toBe(400)
  expect(await refusedAs(`GET /${'/a'.repeat(7000)} ${HEAD}\r\n`)).toBe(308)
  expect(await refusedAs(`GET ${'/..'.repeat(3000)} ${HEAD}\r\n`)).toBe(200)
})

test('nobody is led away from the site, and nothing is fetched for anybody', async () => {
  for (const path of [
    '//example.org/',
    '//example.org/%2f..',
    '/\\example.org/',
    '/%5cexample.org/',
    '/%2fexample.org/',
    '/event//example.org/',
    '/.//example.org/',
    '/%09/example.org/',
  ]) {
    const answer = await request(LOCAL, path)
    expect([path, wrongWith(answer, refused)]).toEqual([path, undefined])
  }
  for (const target of ['http://127.0.0.1:4999/16/53941/24815.png', 'http://[::/', '*'])
    expect([target, wrongWith(await sendRaw(LOCAL, `GET ${target} ${HEAD}\r\n`), sensible)]).toEqual([
      target,
      undefined,
    ])
  expect((await sendRaw(LOCAL, `CONNECT 127.0.0.1:4999 ${HEAD}\r\n`)).status).toBe(0)
  const resizer = '/_next/image?w=480&q=75&url='
  for (const url of ['http://127.0.0.1:4999/16/53941/24815.png', '/card.png', '//127.0.0.1:4999/x.png'])
    expect((await request(LOCAL, `${resizer}${encodeURIComponent(url)}`)).status, url).toBe(400)
})

/** Opens a connection and sends bytes, but never the rest of the request. */
const begin = (bytes: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(LOCAL).port), '127.0.0.1', () => socket.write(bytes, () => resolve(socket)))
    socket.on('error', () => undefined)
  })

test('who breaks off or never ends holds nobody up', async () => {
  const halves = [
    'GET / HT',
    `GET ${routes.search('a')} ${HEAD}X-Slow: `,
    `POST / ${HEAD}Content-Length: 99999\r\n\r\nhalf`,
  ]
  const open = await Promise.all(Array.from({ length: 90 }, (_, turn) => begin(halves[turn % 3] ?? '')))
  const left = await Promise.all(Array.from({ length: 60 }, () => begin(`GET ${routes.event(EVENT)} ${HEAD}\r\n`)))
  for (const socket of left) socket.destroy()
  for (const path of [routes.home(), routes.search('a'), routes.calendar()])
    expect([path, (await request(LOCAL, path)).status]).toEqual([path, 200])
  for (const socket of open) socket.destroy()
  expect((await request(LOCAL, routes.home())).status).toBe(200)
})
