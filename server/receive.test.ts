import { describe, expect, it } from 'vitest'
import type { Site } from './addresses'
import { decide } from './receive'

const site: Site = {
  events: new Map([
    ['a-b', new Set(['talk'])],
    ['网格', new Set()],
  ]),
  speakers: new Set(['敖小剑']),
  letters: new Set(['a']),
  years: new Set(['2019']),
  tags: new Set(['istio']),
  cities: new Set(['北京']),
  series: new Set(),
  venues: new Set(),
  projects: new Set(),
  decks: new Set(['deck']),
  pages: new Set(['join']),
  viewer: new Set(['cmaps/a.bcmap']),
  files: new Set(['/media/events/a b/图.png', '/_next/static/chunks/a.css', '/media/a.png']),
  registers: true,
  served: new Map([
    ['/join', '/join'],
    ['/加入', '/%E5%8A%A0%E5%85%A5'],
  ]),
  moved: (path) =>
    [/^\/event(?:\/([^/]+?))(?:\/)?$/i, /^(?:\/((?:[^/]+?)(?:\/(?:[^/]+?))*))\/$/i].some((source) => source.test(path)),
}

const decided = (url: string, method = 'GET', headers: Record<string, string> = {}) =>
  decide({ method, url, headers }, site)
const passes = (url: string): string => {
  const decision = decided(url)
  return decision.kind === 'pass' ? decision.url : decision.kind
}

describe('an address of the site', () => {
  it.each([
    '/',
    '/events',
    '/events/a-b',
    '/events/a-b.md',
    '/events/a-b/talk',
    '/events/a-b/talk/slides.pdf',
    '/events/%E7%BD%91%E6%A0%BC',
    '/speakers/%E6%95%96%E5%B0%8F%E5%89%91/card.png',
    '/cities/%E5%8C%97%E4%BA%AC/calendar.ics',
    '/search?q=a%3Fb',
    '/join',
    '/pages/join',
    '/embed/cities/%E5%8C%97%E4%BA%AC',
    '/oembed?url=https%3A%2F%2Fsite.example%2Fevents%2Fa-b&format=json',
    '/desk/events/a-b/door',
    '/tickets/token/answers',
    '/desk/sign-in/token',
    '/%E5%8A%A0%E5%85%A5',
    '/embed',
    '/events?year=2019&city=%E5%8C%97',
    '/events/a-b/card.png?shape=1x1',
    '/tiles/16/53941/24815?layer=1',
    '/pdf-viewer/cmaps/a.bcmap',
    '/_next/static/chunks/a.css',
    '/media/events/a%20b/%E5%9B%BE.png',
    '/_next/image?url=%2Fmedia%2Fa.png&w=480&q=75',
  ])('%s passes as it is', (url) => expect(passes(url)).toBe(url))

  it.each([
    '/events/a-b.html',
    '/events/a-b/index.html',
    '/event/a-b/index.html',
    '/events/index.html',
    '/index.html',
    '/join.html',
    '/events/a-b/talk.html',
  ])('%s is left to the redirect that takes its ending off', (url) => expect(passes(url)).toBe(url))

  it.each(['/events/none.html', '/none/index.html', '/media/none.html'])('%s is none, as its page is none', (url) =>
    expect(passes(url)).not.toBe(url),
  )

  it.each([
    ['/cities/北京', '/cities/%E5%8C%97%E4%BA%AC'],
    ['/search?q=网格', '/search?q=%E7%BD%91%E6%A0%BC'],
    ['/events?city=北京&year=2019', '/events?year=2019&city=%E5%8C%97%E4%BA%AC'],
  ])('%s is read as it is pasted', (pasted, url) => expect(passes(Buffer.from(pasted).toString('latin1'))).toBe(url))

  it('drops what is pasted in another encoding', () => expect(passes('/search?q=\xb1\xb1')).not.toContain('%EF%BF%BD'))

  it.each([
    ['/events/%61-b', '/events/a-b'],
    ['/%65vents/a-b', '/events/a-b'],
    ['/events/%e7%bd%91%e6%a0%bc', '/events/%E7%BD%91%E6%A0%BC'],
    ['/cities/北京', '/cities/%E5%8C%97%E4%BA%AC'],
    ['http://example.org/events?year=2019', '/events?year=2019'],
    ['*', '/'],
    ['/events#a', '/events'],
    ['/%6aoin', '/join'],
    ['/JOIN', '/join'],
    ['/%e5%8a%a0%E5%85%A5', '/%E5%8A%A0%E5%85%A5'],
    ['/%6dedia/%61.png', '/media/a.png'],
  ])('%s passes as %s', (url, spelled) => expect(passes(url)).toBe(spelled))

  it.each(['/event/old', '/event/old/', '/nope/', '//example.org/'])('%s is for the redirects to judge', (url) =>
    expect(passes(url)).toBe(url),
  )
})

it('refuses a request that names two hosts, or none that is one', () => {
  const asked = (...rawHeaders: readonly string[]) =>
    decide({ method: 'GET', url: '/events', headers: { host: rawHeaders[1] }, rawHeaders: [...rawHeaders] }, site)
  expect(asked('Host', 'a.example', 'X-Host', 'b.example')).toMatchObject({ kind: 'pass' })
  expect(asked('Host', 'a.example', 'hOST', 'b.example')).toMatchObject({ kind: 'line', status: 400 })
  expect(asked('Host', 'a.example', 'Host', 'a.example')).toMatchObject({ kind: 'line', status: 400 })
  expect(asked('Host', 'a b')).toMatchObject({ kind: 'line', status: 400 })
})

describe('a parameter', () => {
  it.each([
    ['/?a=b', '/'],
    ['/search?q=a&q=b&utm_source=c', '/search?q=a'],
    ['/events?tag=b&year=2019&year=2020', '/events?year=2019&tag=b'],
    ['/search?q[]=a', '/search'],
    ['/search?q=%', '/search'],
    ['/search?q=', '/search'],
    ['/search?q=a+b', '/search?q=a%20b'],
    [`/search?q=${'a'.repeat(8000)}`, `/search?q=${'a'.repeat(100)}`],
    [`/search?q=${'a'.repeat(99)}%F0%9F%98%80`, `/search?q=${'a'.repeat(99)}`],
    ['/search?q=a%E2%80%AEb%0D%0Ac%00', '/search?q=a%20b%20%20c'],
    ['/events?page=1e99&year=NaN', '/events?year=NaN'],
    ['/events/a-b/card.png?shape=2x9', '/events/a-b/card.png'],
    ['/tiles/16/1/1?layer=1&layer=2', '/tiles/16/1/1?layer=1'],
    ['/slides/deck?present', '/slides/deck'],
    [`/calendar.ics?${'a=a&'.repeat(3500)}`, '/calendar.ics'],
    ['/_next/static/chunks/a.css?v=1', '/_next/static/chunks/a.css'],
  ])('%s passes as %s', (url, kept) => expect(passes(url)).toBe(kept))
})

it.each([
  '/nope',
  '/archive',
  '/answers',
  '/earlier/events/a-b',
  '/_global-error',
  '/_not-found',
  '/events/[slug]',
  '/events/%5Bslug%5D',
  '/events/a-b/event.md/x',
  '/events/nope',
  '/events/a-b/nope',
  '/events/__proto__',
  '/speakers/constructor',
  '/tags/%',
  '/tags/%E6%95%E0%A4%A',
  '/_next/webpack-hmr',
  '/_next/data/x',
  '/media/../package.json',
  '/events/a-b%2Ftalk',
  '/embed/../archive',
  '/embed/%2e%2E/archive',
  '/embed/events/nope',
  '/embed/a/b/c',
  '/desk/../earlier/events/nope',
  '/desk/..%2farchive',
  '/desk/nope',
  '/desk/events/nope/door',
  '/tickets/..',
  '/tickets/a.b',
  '/tickets/token/../../archive',
  '/tickets/token/nope',
  '/media%2Fa.png',
  '/media/./a.png',
  '/event/../archive/',
  '/x/%2e%2e/archive/',
  '/event/%5c..%5carchive',
  '/\\archive/',
])('%s is not found', (url) => expect(decided(url, 'GET', { accept: 'text/html' }).kind).toBe('not-found'))

it('answers programs with a line, and people with a page', () => {
  const browser = { accept: 'text/html,*/*' }
  for (const url of ['/events/nope/calendar.ics', '/favicon.ico', '/_next/static/x', '/wp-login.php', '/tiles/1/1/x'])
    expect([decided(url), decided(url, 'GET', browser).kind]).toEqual([{ kind: 'line', status: 404 }, 'not-found'])
})

it.each([
  '/media/%',
  '/media/%zz',
  '/media/',
  '/media//x',
  '/media/\\..\\x',
  '/media/ ',
  'http://x/a.png',
  '/card.png',
])('resizes nothing that is no picture of the site: %s', (url) =>
  expect(decided(`/_next/image?w=480&q=75&url=${encodeURIComponent(url)}`)).toEqual({ kind: 'line', status: 400 }),
)

it.each(['', '&w=481&q=75', '&w=480', '&w=480&q=76', '&w=480&q=75&w=a'.replace('&w=a', '').concat('5')])(
  'resizes to nothing that no page asks for: %s',
  (rest) => expect(decided(`/_next/image?url=%2Fmedia%2Fa.png${rest}`)).toEqual({ kind: 'line', status: 400 }),
)

it('shows a lost path without what would disturb the line', () =>
  expect(decided('/%E2%80%AEa%0D%0A%1B[31m')).toEqual({ kind: 'not-found', path: '/ a   [31m' }))

it('refuses what no route does', () => {
  for (const method of ['POST', 'PUT', 'TRACE', 'PROPFIND', 'x'])
    expect(decided('/', method)).toMatchObject({ kind: 'line', status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
  expect(decided('/', 'OPTIONS')).toMatchObject({ status: 204 })
  expect(decided(`/${'a'.repeat(5000)}`)).toMatchObject({ status: 414 })
  expect(decided('http://[::/')).toMatchObject({ status: 400 })
  expect(decided('/', 'GET', { host: 'a b/c?d' })).toMatchObject({ status: 400 })
})

it('lets forms be sent, with the cookies that their routes read', () => {
  const asked = { cookie: '__Host-desk=a', host: 'site.example' }
  for (const url of ['/events/a-b/register', '/tickets/t/confirm', '/desk/sign-in', '/desk/events/a-b/mail/send'])
    expect(decided(url, 'POST', asked)).toMatchObject({ kind: 'pass', headers: asked })
  expect(decided('/desk', 'GET', asked)).toMatchObject({ kind: 'pass', headers: asked })
  expect(decided('/events/nope/register', 'POST')).toMatchObject({ status: 405 })
})

it('lets nothing be sent to a page, and leads whoever opens where forms go to the page above', () => {
  const pages = [
    '/desk',
    '/desk/sign-in/token',
    '/desk/events/a-b',
    '/desk/events/a-b/door',
    '/tickets/t',
    '/feedback/t',
  ]
  for (const url of [...pages, '/tickets/t/answers', '/tickets/t/data.json'])
    expect(decided(url, 'POST')).toMatchObject({ kind: 'line', status: 405 })
  for (const [url, page] of [
    ['/desk/sign-in', '/desk'],
    ['/desk/outbox/retry', '/desk'],
    ['/desk/events/a-b/scans?said=x', '/desk/events/a-b'],
    ['/desk/events/%61-b/mail/send', '/desk/events/a-b/mail'],
    ['/tickets/t/answers/save', '/tickets/t/answers'],
    ['/tickets/t/delete', '/tickets/t'],
    ['/events/a-b/ticket-again', '/events/a-b'],
  ] as const)
    for (const method of ['GET', 'HEAD'])
      expect(decided(url, method)).toEqual({ kind: 'line', status: 303, headers: { location: page } })
})

it('reads a range of what is sent, and of nothing else', () => {
  const headers = { host: 'site.example', range: 'bytes=0-9' }
  expect(decided('/media/a.png', 'GET', headers)).toMatchObject({ headers: { range: 'bytes=0-9' } })
  expect(decided('/media/a.png', 'HEAD', headers)).toEqual({
    kind: 'pass',
    url: '/media/a.png',
    headers: { host: 'site.example' },
  })
})

it('hands on the headers that are read, and no longer ones', () => {
  const known = { host: 'site.example:80', accept: 'text/html', 'accept-encoding': 'br', 'if-none-match': '"a"' }
  const decision = decided('/', 'GET', {
    ...known,
    rsc: '1',
    cookie: 'a=b',
    'next-router-state-tree': 'x',
    'x-middleware-prefetch': '1',
    'x-matched-path': '/archive',
    'x-not-found': '{}',
    'x-own': 'guess',
    range: `bytes=${'0-1,'.repeat(1000)}`,
    referer: 'a'.repeat(10_000),
  })
  expect(decision).toEqual({ kind: 'pass', url: '/', headers: known })
})

it('knows nothing of registration where no event takes any', () => {
  const without: Site = { ...site, registers: false }
  for (const url of ['/desk', '/tickets/token', '/events/a-b/register', '/cron/registration', '/feedback/token'])
    expect([url, decide({ method: 'GET', url, headers: {} }, without).kind]).toEqual([url, 'not-found'])
})

describe('cost', () => {
  /** Milliseconds of CPU that many decisions take. */
  const cost = (url: string, headers = {}): number => {
    const before = process.cpuUsage()
    for (let round = 0; round < 200; round += 1) decided(url, 'GET', headers)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }

  it.each([
    ['parameters', (length: number) => `/search?${'a=a&'.repeat(length / 4)}`],
    ['values of one parameter', (length: number) => `/search?${'q=a&'.repeat(length / 4)}`],
    ['a value', (length: number) => `/search?q=${'%41'.repeat(length / 3)}`],
    ['parts of a path', (length: number) => `/events${'/a'.repeat(length / 4)}/`],
    ['endings of a path', (length: number) => `/events/a-b${'.html'.repeat(length / 20)}`],
    ['a part of a path', (length: number) => `/events/${'%41'.repeat(length / 6)}`],
  ])('of %s grows no faster than their length', (_, make) => {
    cost(make(4000))
    const [short, long] = [cost(make(4000)), cost(make(16_000))]
    // four times as long takes at most four times as long; twice that is for the noise of a busy machine
    expect(long).toBeLessThan(short * 8 + 20)
  })
})
