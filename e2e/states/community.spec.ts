import { expect, test } from '@playwright/test'
import { load } from 'cheerio'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { expectNoViolations } from '../find-violations'

const words = messages.community

test('menu and footer name each page once, at the address that it asks for', async ({ request }) => {
  const $ = load(await (await request.get(routes.home())).text())
  for (const part of ['header nav > a', 'footer a']) {
    const addresses = $(part)
      .get()
      .map((link) => $(link).attr('href'))
    expect(new Set(addresses).size, part).toBe(addresses.length)
  }
  expect($('header nav > a[href="/pages/speak"]').text()).toBe('怎样投稿')
  expect($('footer a[href="/conduct"]').text()).toBe('行为准则')
  const former = await request.get('/pages/about', { maxRedirects: 0 })
  expect([former.status(), former.headers().location]).toEqual([308, routes.about()])
})

test('a chapter tells its rhythm, its people, its usual place, its partners and how to reach it', async ({ page }) => {
  await page.goto(routes.city('北京'))
  const main = page.getByRole('main')
  for (const heading of ['每月第二个周六', words.makers, words.usualPlace, words.partners, words.findUs])
    await expect(main.getByRole('heading', { name: heading })).toBeVisible()
  await expect(main.locator('.rhythm li')).toHaveCount(12)
  await expect(main.getByRole('img', { name: '圆环实验室的标志' })).toBeAttached()
  await expect(main.getByRole('img', { name: words.codeOf('群') })).toBeVisible()
  await expect(main.getByRole('link', { name: words.conductPage })).toHaveAttribute('href', '/conduct')
})

test('a chapter has a page before its first event, and is found', async ({ request }) => {
  expect((await request.get(routes.city('武汉'))).status()).toBe(200)
  for (const query of ['武汉', '行为准则']) {
    const $ = load(await (await request.get(routes.search(query))).text())
    expect($('main .row .row-title a').length, query).toBeGreaterThan(0)
  }
  const sitemap = await (await request.get(routes.sitemap())).text()
  const llms = await (await request.get(routes.llms())).text()
  for (const path of ['/conduct', routes.city('武汉')]) {
    expect(sitemap).toContain(`${path}</loc>`)
    expect(llms).toContain(`${path})`)
  }
})

test('photos lie in whole rows, are fetched when they are near, and open large', async ({ page }) => {
  await page.goto(routes.eventPhotos('mesh-night-01'))
  const boxes = await page.locator('.photos figure').evaluateAll((figures) =>
    figures.map((figure) => {
      const { width, height } = figure.getBoundingClientRect()
      return { ratio: width / height, height }
    }),
  )
  expect(boxes).toHaveLength(9)
  const least = Math.min(...boxes.map(({ height }) => height))
  // none is a sliver: each is one row or two
  for (const { height } of boxes) expect([1, 2]).toContain(Math.round(height / least))
  expect(boxes.filter(({ ratio }) => ratio < 0.9)).toHaveLength(1)
  const grid = await page.locator('.photos').evaluate((element) => element.clientWidth * element.clientHeight)
  const covered = boxes.reduce((sum, { ratio, height }) => sum + ratio * height * height, 0)
  // all of it but the lines between
  expect(covered / grid).toBeGreaterThan(0.95)
  for (const image of await page.locator('.photos img').all()) await expect(image).toHaveAttribute('loading', 'lazy')
  const large = page.locator('#photo-2')
  await expect(large).toBeHidden()
  await page.locator('.photos a').nth(1).click()
  await expect(large).toBeVisible()
  // what turns and closes stands on the screen, whatever the size of the photo
  for (const link of await large.locator('nav a').all()) await expect(link).toBeInViewport({ ratio: 1 })
  await large.getByRole('link', { name: words.photos.next }).click()
  await expect(page.locator('#photo-3')).toBeVisible()
  await page.locator('#photo-3').getByRole('link', { name: words.photos.close }).click()
  await expect(page.locator('#photo-3')).toBeHidden()
})

test('all recordings stand on one page, and the home page leads there', async ({ request }) => {
  const home = load(await (await request.get(routes.home())).text())
  expect(home(`main a[href="${routes.recordings()}"]`).length).toBeGreaterThan(0)
  const $ = load(await (await request.get(routes.recordings())).text())
  expect($('main').text()).toContain('只有幻灯片的演讲')
})

test('only what is meant to be embedded may stand in a frame', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? ''
  expect(await policyOf(routes.embedEvent('mesh-night-03'))).toContain('frame-ancestors *')
  for (const path of [routes.home(), '/conduct', routes.eventPhotos('mesh-night-01')])
    expect(await policyOf(path)).toContain("frame-ancestors 'self'")
})

// these stand apart from the other types of pages: an embed has no header, and the cities of this archive have names
// of markup that no phone shows whole
for (const [name, path] of [
  ['a chapter', routes.city('北京')],
  ['a chapter before its first event', routes.city('武汉')],
  ['what is embedded', routes.embed()],
] as const)
  test(`axe finds nothing on ${name}, by day and by night`, ({ page }) => expectNoViolations(page, path))

test('no word of another community is on the site, in its feeds, data, icons or manifest', async ({ request }) => {
  const sitemap = await (await request.get(routes.sitemap())).text()
  const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)/g)].map(([, path = '']) => path)
  const kinds = new Set<string>()
  // one page of each kind says what all of its kind say
  const sample = pages.filter((path) => {
    const kind = path.split('/').slice(0, 2).join('/') + path.split('/').length
    return !kinds.has(kind) && kinds.add(kind)
  })
  const machines = [
    ...[routes.calendar(), routes.atom(), routes.rss(), routes.jsonFeed(), routes.openData(), routes.llms()],
    ...['/manifest.webmanifest', '/robots.txt', '/icon.svg', '/nowhere', routes.embed()],
  ]
  for (const path of [...sample, ...machines]) {
    const answer = await request.get(path)
    expect(`${await answer.text()} ${JSON.stringify(answer.headers())}`, path).not.toMatch(
      /云原生社区|cloudnative\.to|宋净超|jimmysong|servicemesher/i,
    )
  }
})
