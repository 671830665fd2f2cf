import { expect, test } from '@playwright/test'
import { routes } from '../../config/routes'
import { request as rawRequest } from '../raw-request'

const event = routes.event('mesh-night-03')

for (const from of ['/2026/网格之夜/', '/2026/网格之夜', '/events/mesh-night-three', '/event/mesh-night-three/']) {
  test(`${from} leads to where the event lives now`, async ({ request }) => {
    const response = await request.get(encodeURI(from), { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(event)
  })
}

test('an event’s talks and calendar move with it', async ({ request }) => {
  const calendar = await request.get('/events/mesh-night-three/calendar.ics', { maxRedirects: 0 })
  expect(calendar.status()).toBe(308)
  expect(calendar.headers().location).toBe(routes.eventCalendar('mesh-night-03'))
  const talk = await request.get(`/event/mesh-night-three/${encodeURIComponent('把流量讲清楚')}/`)
  expect(talk.status()).toBe(200)
  expect(talk.url()).toContain(routes.talk('mesh-night-03', '把流量讲清楚'))
})

test('no alias takes the address of a page', async ({ request }) => {
  for (const page of [routes.home(), routes.events(), routes.speakers()])
    expect((await request.get(page, { maxRedirects: 0 })).status()).toBe(200)
  const other = await request.get('/event/mesh-night-02/', { maxRedirects: 0 })
  expect(other.headers().location).toBe(routes.event('mesh-night-02'))
  expect((await request.get('/evil.example/', { maxRedirects: 0 })).headers().location).toBe('/evil.example')
})

test('a talk under a new title keeps its old address', async ({ page, request }) => {
  const former = await request.get(routes.talk('mesh-night-03', '把流量说明白'), { maxRedirects: 0 })
  expect(former.status()).toBe(308)
  expect(former.headers().location).toBe(routes.talk('mesh-night-03', '把流量讲清楚'))
  await page.goto(`${routes.talk('mesh-night-03', '把流量说明白')}/`)
  expect(new URL(page.url()).pathname).toBe(routes.talk('mesh-night-03', '把流量讲清楚'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('把流量讲清楚')
})

test('letters that somebody sends as they are mean what they say, in a path and in a query', async ({
  baseURL,
  page,
}) => {
  const site = baseURL ?? ''
  for (const [raw, encoded] of [
    ['/events?city=北京', routes.archive({ city: '北京' })],
    ['/search?q=流量', routes.search('流量')],
    ['/cities/北京', routes.city('北京')],
  ] as const) {
    const { status, headers } = await rawRequest(site, raw)
    expect([status, headers.location], raw).toEqual([308, encoded])
    await page.goto(encoded)
    await expect(page).toHaveTitle(/北京|流量/)
  }
})
