import { expect, test } from '@playwright/test'
import { routes } from '../../config/routes'

const FIRST = routes.event('lighthouse-01')
/** As the old site’s settings have it: its year, and its title for want of a slug. */
const OLD = encodeURI('/evenings/2024/灯塔夜谈-一/')

test('the old address of an event leads to it, with its picture in the text and in the header', async ({ page }) => {
  await page.goto(OLD)
  expect(new URL(page.url()).pathname).toBe(FIRST)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('灯塔夜谈 一')
  const pictures = page.locator('main img')
  expect(await pictures.count()).toBeGreaterThan(0)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  }
  await expect(page.getByText('港口里的追踪').first()).toBeVisible()
})

for (const [from, to] of [
  [OLD, FIRST],
  ['/talk/lighthouse-02/', routes.event('lighthouse-02')],
  ['/talk/lighthouse-02/index.html', routes.event('lighthouse-02')],
  ['/events/lighthouse-02.html', routes.event('lighthouse-02')],
  ['/author/su-wan/', routes.speaker('苏晚')],
] as const)
  test(`${from} answers 308`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(to)
    expect((await request.get(from)).status()).toBe(200)
  })

test('old addresses of files lead to where they are now', async ({ request }) => {
  const response = await request.get('/img/hall.png')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('image/png')
})

test('a page of its own stands where it stood', async ({ page }) => {
  await page.goto('/join-us')
  await expect(page.getByText('来就好。')).toBeVisible()
})

test('a person of the old site has a page with the portrait', async ({ page }) => {
  await page.goto(routes.speaker('苏晚'))
  const portrait = page.locator('main img').first()
  await expect.poll(() => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})
