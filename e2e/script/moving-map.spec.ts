import { expect, type Page, test } from '@playwright/test'
import { zh } from '@/i18n/zh'
import { boxOf, open, SEED, tilesOf, tipOf, watch } from '../map-page'

const { venue: words } = zh

const press = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.map.words.move }).click()
  await expect(page.getByRole('button', { name: words.map.words.reset })).toBeVisible()
  await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible()
}

test('fetches what moves the map on a click and not before', async ({ page }) => {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.text())
  })
  const mentions = async (): Promise<boolean> =>
    (await Promise.all(bodies)).some((body) => body.includes('leaflet-pane'))
  await open(page)
  expect(bodies.length).toBeGreaterThan(0)
  expect(await mentions()).toBe(false)
  await press(page)
  expect(await mentions()).toBe(true)
})

test('keeps the pin where it was on a click, and the tiles', async ({ page }) => {
  const paths = watch(page)
  await open(page)
  const before = await tipOf(page, '.map .pin')
  const known = tilesOf(paths)
  await press(page)
  const after = await tipOf(page, '.leaflet-marker-pane .pin')
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(1)
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(1)
  const shown = await page
    .locator('.leaflet-tile')
    .evaluateAll((list) => list.map((one) => new URL((one as HTMLImageElement).src).pathname))
  expect(shown).toEqual(expect.arrayContaining([...known]))
})

test('moves by the keyboard and comes back by the button', async ({ page }) => {
  await open(page)
  await press(page)
  const before = await tipOf(page, '.leaflet-marker-pane .pin')
  await page.keyboard.press('ArrowRight')
  await expect(async () => {
    expect((await tipOf(page, '.leaflet-marker-pane .pin')).x).toBeLessThan(before.x - 40)
  }).toPass()
  await page.getByRole('button', { name: words.map.words.reset }).click()
  await expect(page.locator('.leaflet-container')).toHaveCount(0)
  const back = await tipOf(page, '.map .pin')
  expect(Math.abs(back.x - before.x)).toBeLessThanOrEqual(1)
  expect(Math.abs(back.y - before.y)).toBeLessThanOrEqual(1)
})

test('asks for nothing that the tile route refuses', async ({ page }) => {
  const refused: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(response.url())
  })
  await open(page)
  await press(page)
  for (const button of [words.map.words.zoomOut, words.map.words.zoomOut, words.map.words.zoomIn]) {
    await page.getByRole('button', { name: button }).click()
    await page.waitForLoadState('networkidle')
  }
  expect(refused).toEqual([])
})

test('catches nobody who scrolls past', async ({ page }, { project }) => {
  test.skip(project.name !== 'wide', 'takes a wheel')
  await open(page)
  await press(page)
  const frame = await boxOf(page, '.map')
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2)
  const from = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from - 200)
  expect(await page.locator('.leaflet-tile').first().getAttribute('src')).toContain('/tiles/16/')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  const nearer = page.locator('.leaflet-tile:is([src*="/tiles/17/"], [src*="/tiles/18/"])')
  await expect(nearer.first()).toBeAttached({ timeout: 20_000 })
  expect(await page.evaluate(() => [scrollY, devicePixelRatio])).toEqual([from - 200, 1])
})

test('copies the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(SEED)
  await page.getByRole('button', { name: words.copy }).click()
  await expect(page.getByRole('button', { name: words.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '中国北京海淀区中关村大街 11 号 e 世界财富中心 A 座 B2',
  )
})
