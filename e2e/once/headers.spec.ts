import { createHash } from 'node:crypto'
import { type APIResponse, expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { PLAYERS } from '@/lib/model/video-sites'

const EVENT = 'service-mesh-meetup-02'

/** One address of every kind of answer. */
const ANSWERS = [
  routes.home(),
  routes.event(EVENT),
  routes.search('a'),
  routes.archive({ city: '北京' }),
  '/nope',
  '/event/x',
  routes.calendar(),
  routes.atom(),
  routes.openData(),
  routes.eventCard(EVENT),
  routes.eventMarkdown(EVENT),
  routes.sitemap(),
  '/icon.svg',
  `${routes.pdfViewer('cmaps')}UniGB-UCS2-H.bcmap`,
]

/** Every policy of an answer; browsers apply them all. */
const policiesOf = (response: APIResponse): readonly ReadonlyMap<string, string>[] =>
  response
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === 'content-security-policy')
    .map(
      ({ value }) =>
        new Map(value.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')])),
    )

test('every answer says what it may do, and that it stays on https', async ({ request }) => {
  for (const path of ANSWERS) {
    const response = await request.get(path, { maxRedirects: 0 })
    const headers = response.headers()
    expect(headers, path).toMatchObject({
      'strict-transport-security': 'max-age=63072000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=(), microphone=(), geolocation=()'),
    })
    expect(headers['x-powered-by'], path).toBeUndefined()
    if (headers.location !== undefined) continue
    const [policy] = policiesOf(response)
    expect(Object.fromEntries(policy ?? []), path).toMatchObject({
      'default-src': "'self'",
      'script-src-attr': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'self'",
      'connect-src': "'self'",
      'frame-src': `'self' ${PLAYERS.join(' ')}`,
    })
    expect([...(policy?.values() ?? [])].join(' '), path).not.toMatch(/unsafe-eval|https?:(?!\/\/(?:player|www))|\*/)
  }
})

test('a picture from elsewhere can do nothing at all', async ({ request }) => {
  const policies = policiesOf(await request.get(routes.tile(16, 53941, 24815)))
  expect(policies.map((policy) => policy.get('default-src'))).toContain("'none'")
})

test('an unchanged file keeps its headers', async ({ request }) => {
  const [asset = ''] = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get(routes.home())).text()) ?? []
  for (const path of [routes.home(), routes.calendar(), asset]) {
    const { etag = '' } = (await request.get(path)).headers()
    const again = await request.get(path, { headers: { 'if-none-match': etag } })
    expect([path, again.status()]).toEqual([path, 304])
    expect(again.headers()['content-security-policy'], path).toContain("object-src 'none'")
  }
})

test('a page runs the two inline scripts of the site by their hashes, and no other', async ({ request }) => {
  const pages = [
    routes.home(),
    routes.events(),
    routes.event(EVENT),
    routes.search('a'),
    routes.archive({ year: '2019' }),
  ]
  const policies = new Set<string>()
  for (const path of [...pages, '/nope']) {
    const response = await request.get(path)
    const allowed = policiesOf(response)[0]?.get('script-src') ?? ''
    const scripts = [...(await response.text()).matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)]
    for (const [, code = ''] of scripts)
      expect(allowed, path).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    policies.add(allowed)
  }
  expect([...policies]).toEqual([expect.stringMatching(/^'self'(?: 'sha256-[^']+'){2}$/)])
})
