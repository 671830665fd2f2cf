import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { zh } from '@/i18n/zh'

const { venue: words } = zh

// this archive is built and served with MAP_TILES=off

test('a page without maps has everything else', async ({ page }) => {
  const tiles: string[] = []
  page.on('request', (request) => request.url().includes('/tiles/') && tiles.push(request.url()))
  await page.goto(routes.event('mesh-night-01'))
  const venue = page.locator('#venue')
  await expect(venue.getByRole('heading', { level: 2 })).toHaveText(words.heading)
  await expect(venue.locator('address')).toContainText('中国北京海淀区中关村大街 11 号')
  await expect(venue.locator('.map-links a').first()).toBeVisible()
  await expect(page.locator('.map')).toHaveCount(0)
  await expect(page.getByRole('button', { name: words.map.words.move })).toHaveCount(0)
  expect(tiles).toEqual([])
})

test('a venue’s page without a map has a drawing', async ({ page }) => {
  await page.goto(routes.venues())
  await page.locator('main .row a').first().click()
  await expect(page.locator('.poster .mesh svg').filter({ visible: true })).toHaveCount(1)
  await expect(page.locator('address')).toBeVisible()
})

test('the tile route is closed', async ({ request }) => {
  expect((await request.get(routes.tile(16, 53941, 24815))).status()).toBe(404)
})

test('an online event has its link in the venue’s place', async ({ page }) => {
  await page.goto(routes.event('online'))
  const venue = page.locator('#venue')
  await expect(venue.locator('.coordinates-large')).toHaveText('线上')
  await expect(venue.getByRole('link', { name: words.joinOnline })).toHaveAttribute('href', 'https://example.org/live')
  await expect(venue.locator('address')).toHaveCount(0)
})

test('an unknown place is said to be unknown', async ({ page }) => {
  await page.goto(routes.event('bare'))
  const venue = page.locator('#venue')
  await expect(venue.locator('.coordinates-large')).toHaveText(words.unknown)
  await expect(venue).toContainText(words.unknownAbout)
})
