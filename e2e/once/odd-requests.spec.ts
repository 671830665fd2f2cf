import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { request } from '../raw-request'
import { LOCAL, sensible, wrongs, wrongWith } from '../wrong-answers'

const EVENT = 'service-mesh-meetup-02'

const PAGES = [
  routes.home(),
  routes.events(),
  routes.event(EVENT),
  routes.search(),
  routes.speakers(),
  routes.calendar(),
  routes.atom(),
  routes.openData(),
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
