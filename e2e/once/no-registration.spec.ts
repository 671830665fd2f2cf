import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

const BUILD = '.next-archive/server'

/** Every file of the build's server with an ending, and what is in it. */
const built = (ending: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(BUILD, name), 'utf8')])

/** What only the parts of registration say: to browsers, to a database, to a mail server. */
const PARTS_OF_PAGES = /data-registration|seat-map|route-form|data-seats|\/client\/(?:seats|scan)-|ticket-again/
const PARTS_OF_SERVERS = /registration\.sqlite|pg_advisory_xact_lock|wal_checkpoint|List-Unsubscribe-Post|meetmark key /

test('no page of such an archive carries a byte of it, and no program that its server loads', () => {
  const pages = built('.html')
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.filter(([, text]) => PARTS_OF_PAGES.test(text)).map(([name]) => name)).toEqual([])
  const programs = built('.js')
  expect(programs.length).toBeGreaterThan(50)
  expect(programs.filter(([, text]) => PARTS_OF_SERVERS.test(text)).map(([name]) => name)).toEqual([])
  // these words are where registration is
  const others = readdirSync('.next-registration/server', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|js)$/.test(name))
    .map((name) => readFileSync(join('.next-registration/server', name), 'utf8'))
  for (const parts of [PARTS_OF_PAGES, PARTS_OF_SERVERS]) expect(others.some((text) => parts.test(text))).toBe(true)
})
