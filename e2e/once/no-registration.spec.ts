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

/** Every page that a build has prepared, and what is in it. */
const preparedIn = (build: string): readonly (readonly [name: string, text: string])[] =>
  filesOf(build, /\.html$/).map((name) => [name, readFileSync(join(build, 'server', name), 'utf8')])

const filesOf = (build: string, of: RegExp): readonly string[] =>
  readdirSync(join(build, 'server'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    of.test(name.replaceAll('\\', '/')),
  )

/** Programs that a server of the build loads with its routes and before them; others lie there, and wait to be asked for. */
const loadedIn = (build: string): readonly (readonly [name: string, text: string])[] => {
  const entries = filesOf(build, /(?:^|\/)(?:page|route|instrumentation)\.js$/)
  const texts = entries.map((name) => readFileSync(join(build, 'server', name), 'utf8'))
  const names = new Set(texts.flatMap((text) => [...text.matchAll(/R\.c\("([^"]+)"\)/g)].map(([, name = '']) => name)))
  return [...names].map((name) => [name, readFileSync(join(build, name), 'utf8')])
}

/** What only the parts of registration say: to browsers, to a database, to a mail server. */
const OF_PAGES = /data-registration|seat-map|route-form|data-seats|\/client\/(?:seats|scan)-|ticket-again/
const OF_SERVERS = /registration\.sqlite|pg_advisory_xact_lock|wal_checkpoint|List-Unsubscribe-Post|meetmark key /

test('no page of such an archive carries a byte of it, and its server loads nothing of it', () => {
  const [pages, programs] = [preparedIn('.next-archive'), loadedIn('.next-archive')]
  expect(pages.length).toBeGreaterThan(100)
  expect(programs.length).toBeGreaterThan(50)
  expect(pages.filter(([, text]) => OF_PAGES.test(text)).map(([name]) => name)).toEqual([])
  expect(programs.filter(([, text]) => OF_SERVERS.test(text)).map(([name]) => name)).toEqual([])
  // these words are where registration is
  expect(preparedIn('.next-registration').some(([, text]) => OF_PAGES.test(text))).toBe(true)
  expect(loadedIn('.next-registration').some(([, text]) => OF_SERVERS.test(text))).toBe(true)
})
