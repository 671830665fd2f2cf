import { type APIRequestContext, expect, test } from '@playwright/test'
import { routes } from '@/config/routes'

const SEED = routes.event('service-mesh-meetup-02')

const headersOf = async (request: APIRequestContext, path: string) => {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  return response.headers()
}

/** Whether a second visit with the validator of the first gets no body. */
const revalidates = async (request: APIRequestContext, path: string, tag: string): Promise<boolean> =>
  (await request.get(path, { headers: { 'if-none-match': tag } })).status() === 304

test('pages are asked for anew each time, and sent only where they have changed', async ({ request }) => {
  for (const path of [routes.home(), SEED, routes.events(), routes.speaker('敖小剑'), routes.search()]) {
    const { 'cache-control': caching = '', etag = '' } = await headersOf(request, path)
    expect(caching, path).toMatch(/^s-maxage=\d+/)
    expect(caching, path).not.toMatch(/(?:^|[ ,])max-age=[1-9]/)
    expect(await revalidates(request, path, etag), path).toBe(true)
  }
})

test('answers made for one request are kept by nobody', async ({ request }) => {
  for (const path of [routes.search('istio'), routes.archive({ year: '2018' })])
    expect((await headersOf(request, path))['cache-control'], path).toContain('no-store')
})

test('files named by their content are kept for ever', async ({ request }) => {
  const html = await (await request.get(SEED)).text()
  const files = [...new Set(html.match(/\/(?:_next\/static\/chunks|client)\/[^"\\]+\.(?:js|css)/g))]
  expect(files.length).toBeGreaterThan(2)
  for (const file of files)
    expect((await headersOf(request, file))['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('feeds, calendars and data are kept for minutes, and revalidated', async ({ request }) => {
  const paths = [
    routes.atom(),
    routes.rss(),
    routes.jsonFeed(),
    routes.calendar(),
    routes.eventCalendar('service-mesh-meetup-02'),
    routes.openData(),
    routes.sitemap(),
    routes.llms(),
  ]
  for (const path of paths) {
    const { 'cache-control': caching, etag = '' } = await headersOf(request, path)
    expect(caching, path).toBe('public, max-age=300, s-maxage=3600, stale-while-revalidate=86400')
    expect(await revalidates(request, path, etag), path).toBe(true)
  }
})

test('what is missing is not remembered as missing', async ({ request }) => {
  for (const path of ['/events/nothing-of-this-name', '/events/nothing-of-this-name/calendar.ics']) {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expect(response.headers()['cache-control'], path).toMatch(/no-store|no-cache/)
  }
})

test('text travels compressed', async ({ request }) => {
  const css = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get(SEED)).text())?.[0] ?? ''
  const feeds = [routes.calendar(), routes.atom(), routes.openData()]
  for (const path of [SEED, css, ...feeds, `${SEED}.md`, `${SEED}/calendar.ics`, '/search?q=istio'])
    expect((await headersOf(request, path))['content-encoding'], path).toBe('br')
})
