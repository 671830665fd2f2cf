import { expect, test } from '@playwright/test'
import { routes } from '../../config/routes'

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
