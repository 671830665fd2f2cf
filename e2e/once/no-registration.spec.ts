import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { NO_DATA } from '../registration/servers'

/** The community's archive takes no registrations: there is nothing of it, in the build or while it is served. */

const OURS = /desk|ticket|regist|cron|feedback|seats|opening/

test('an archive without registration has no route of it, no word, and no database', async ({ page, request }) => {
  const routes = Object.keys(JSON.parse(readFileSync('.next-archive/server/app-paths-manifest.json', 'utf8')))
  expect(routes.length).toBeGreaterThan(20)
  expect(routes.filter((route) => OURS.test(route))).toEqual([])
  for (const path of ['/desk', '/tickets/abcdefghij', '/cron/registration', '/desk/sign-in/abc'])
    expect((await request.get(path)).status(), path).toBe(404)
  await page.goto('/events')
  const first = await page.locator('main a[href^="/events/"]').first().getAttribute('href')
  await page.goto(first ?? '')
  expect(await page.content()).not.toMatch(/seat-map|route-form|seats\.json/)
  for (const path of ['register', 'ticket-again', 'seats.json', 'opening.ics'])
    expect((await request.get(`${first}/${path}`)).status(), path).toBe(404)
  expect(existsSync(NO_DATA)).toBe(false)
})
