import { rmSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { load } from 'cheerio'
import { routes } from '../../config/routes'
import { findViolations } from '../find-violations'
import { dataFolder, origin, PORTS, type Server, startServer } from './servers'

/** The community of the registration tests speaks English: every other type of its pages is walked here. */

const DATA = dataFolder('english')
const ORIGIN = origin(PORTS.english)

let server: Server | undefined

// one server for all of them
test.describe.configure({ mode: 'default' })

test.use({ baseURL: ORIGIN, viewport: { width: 390, height: 844 } })

test.beforeAll(async () => {
  rmSync(DATA, { recursive: true, force: true })
  server = await startServer({ port: PORTS.english, data: DATA })
})

test.afterAll(async () => {
  await server?.kill('SIGKILL')
})

/** One page of each type, with words that it has to say. */
const PAGES: readonly (readonly [path: string, words: RegExp])[] = [
  [routes.home(), /Orbit Engineers/],
  [routes.events(), /Orbit 19: Logs/],
  [routes.archive({ city: 'berlin' }), /Berlin/],
  [routes.event('orbit-19'), /Logs that nobody reads/],
  [routes.event('orbit-32'), /UTC\+8/],
  [routes.event('orbit-33'), /Online/],
  [routes.talk('orbit-19', 'logs-that-nobody-reads'), /Ada Ring/],
  [routes.speakers(), /2\s*speakers|Speakers/],
  [routes.speaker('ada-ring'), /counts what others throw away/],
  [routes.tags(), /queues/],
  [routes.tag('queues'), /waits in a queue/],
  [routes.cities(), /Berlin/],
  [routes.city('berlin'), /five people around one laptop/],
  [routes.allSeries(), /Orbit Meetup/],
  [routes.series('orbit-meetup'), /one question too many/],
  [routes.venues(), /No venues yet/],
  [routes.recordings(), /Logs that nobody reads/],
  [routes.search('logs'), /Logs that nobody reads/],
  [routes.search('zzzz'), /zzzz/],
  ['/code-of-conduct', /To anybody with a badge/],
  [routes.about(), /About/],
  [routes.event('orbit-1'), /No such page|breaks off/],
]

/** Scripts of East Asia, and the marks that stand among them. */
const FOREIGN = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u

/** Nothing lies beside the screen, and axe finds nothing: by day on the phone, or by night on the wide screen. */
const expectSound = async (page: Page, path: string, byNight: boolean): Promise<void> => {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    if (byNight !== (colorScheme === 'dark')) continue
    expect(await findViolations(page), `${path} at ${width}`).toEqual([])
  }
}

for (const [at, [path, words]] of PAGES.entries())
  test(`${path} speaks English alone, without a barrier`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('body')).toContainText(words)
    const html = await page.content()
    const seen = load(html)
    seen('script, style').remove()
    const said = [
      seen.root().text(),
      ...seen('[aria-label], [title], [alt], meta[content]')
        .get()
        .flatMap(({ attribs }) => Object.values(attribs)),
    ]
    expect(said.flatMap((text) => text.split('\n')).filter((line) => FOREIGN.test(line))).toEqual([])
    // one of a thing is not several
    expect(seen('body').text()).not.toMatch(/(?<![\d.,:])1 (?:events|talks|speakers|recordings|cities|topics|photos)\b/)
    await expectSound(page, path, at % 2 === 1)
  })

test('a visitor comes from the home page to a recording, its speaker, the city, and the next event', async ({
  page,
}) => {
  await page.goto(routes.home())
  await page.locator(`main a[href="${routes.recordings()}"]`).first().click()
  await page.getByRole('link', { name: 'Logs that nobody reads' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Logs that nobody reads|Orbit 19/)
  await page.getByRole('main').getByRole('link', { name: 'Ada Ring' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Ring')
  await page.goto(routes.city('berlin'))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'every second Thursday' })).toBeVisible()
  await expect(main.getByRole('img', { name: 'Code to scan: Chat' })).toBeVisible()
  await main.getByRole('link', { name: 'Code of conduct' }).first().click()
  await expect(page).toHaveURL(/\/code-of-conduct$/)
})

test('what machines read speaks English too', async ({ request }) => {
  for (const path of [
    routes.calendar(),
    routes.atom(),
    routes.openData(),
    routes.llms(),
    routes.sitemap(),
    '/manifest.webmanifest',
    routes.embed(),
  ]) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(
      (await answer.text()).split('\n').filter((line) => FOREIGN.test(line)),
      path,
    ).toEqual([])
  }
})
