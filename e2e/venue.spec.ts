import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { zh } from '@/i18n/zh'
import { SEED_VENUE, tilesInFrame, worldPixel } from './map-maths'
import { boxOf, open, SEED, tilesOf, tipOf, watch } from './map-page'

const { venue: words } = zh
const SCRIPTLESS = 'no-script'

test('asks for the tiles in sight and for no others', async ({ page }, { project }) => {
  const paths = watch(page)
  await open(page)
  const [frame, tip] = [await boxOf(page, '.map'), await tipOf(page, '.map .pin')]
  const inSight = tilesInFrame(frame, tip)
  if (project.name === SCRIPTLESS) {
    // browsers without script load every picture at once, so that nobody can follow their scrolling
    const all = await page.locator('.map .tiles img').evaluateAll((list) => list.map((one) => one.getAttribute('src')))
    expect(tilesOf(paths)).toEqual([...all].sort())
    expect(all).toEqual(expect.arrayContaining([...inSight]))
    expect(all.length).toBeLessThanOrEqual(24)
  } else expect(tilesOf(paths)).toEqual(inSight)
})

test('puts the tip of the pin on the venue', async ({ page }) => {
  await open(page)
  const tip = await tipOf(page, '.map .pin')
  const tile = page.locator('.map .tiles span').first()
  const src = (await tile.locator('img').getAttribute('src')) ?? ''
  const [x = 0, y = 0] = src.split('/').slice(3).map(Number)
  const corner = await tile.boundingBox()
  const venue = worldPixel(SEED_VENUE)
  expect(Math.abs(x * 256 + tip.x - (corner?.x ?? 0) - venue.x)).toBeLessThanOrEqual(1)
  expect(Math.abs(y * 256 + tip.y - (corner?.y ?? 0) - venue.y)).toBeLessThanOrEqual(1)
})

test('shows pictures of the map, and says what it is a map of', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('img', { name: words.map.names.building('e 世界财富中心') })).toBeVisible()
  const loaded = await page
    .locator('.map .tiles img')
    .evaluateAll((list) => list.filter((one) => (one as HTMLImageElement).naturalWidth === 256).length)
  expect(loaded).toBeGreaterThanOrEqual(4)
})

test('gives address and links without script', async ({ page }) => {
  await page.goto(SEED)
  const venue = page.locator('#venue')
  await expect(venue.locator('address')).toContainText('中国北京海淀区中关村大街 11 号')
  await expect(venue.locator('address')).toContainText('e 世界财富中心 A 座 B2')
  const links = await venue
    .locator('.map-links a:not(.directions)')
    .evaluateAll((list) => list.map((one) => new URL((one as HTMLAnchorElement).href).host))
  expect(links).toEqual([
    'uri.amap.com',
    'api.map.baidu.com',
    'apis.map.qq.com',
    'maps.apple.com',
    'www.google.com',
    'www.openstreetmap.org',
    '',
  ])
})

test('offers the phone’s own map on phones only', async ({ page }, { project }) => {
  await page.goto(SEED)
  const link = page.getByRole('link', { name: words.providers.geo })
  if (project.name === 'wide') await expect(link).toBeHidden()
  else await expect(link).toBeVisible()
})

test('shows only the name of a city where no more is known', async ({ page }) => {
  await page.goto(routes.venue('posco-center'))
  await expect(page.getByRole('img', { name: words.map.names.city('北京') })).toBeVisible()
  await expect(page.locator('.map .pin')).toHaveCount(0)
  await expect(page.locator('.coordinates-large')).toHaveText('北京')
  await expect(page.getByRole('link', { name: words.providers.amap })).toHaveAttribute('href', /\/search\?keyword=/)
})

test('loads nothing from elsewhere', async ({ page, baseURL }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await open(page, routes.venue('e-world-fortune-center'))
  expect([...hosts]).toEqual([baseURL])
})

test('stays whole when no tile arrives', async ({ page }, { project }) => {
  await page.route('**/tiles/**', (route) => route.abort())
  await page.goto(SEED)
  await page.locator('.map').scrollIntoViewIfNeeded()
  await expect(page.locator('.map .pin')).toBeVisible()
  await expect(page.locator('#venue address')).toBeVisible()
  // a picture that failed takes no paint: the frame looks as it does without pictures
  const broken = await page.locator('.map').screenshot()
  await page.locator('.map .tiles img').evaluateAll((list) => {
    for (const one of list) one.remove()
  })
  expect(broken.equals(await page.locator('.map').screenshot()), project.name).toBe(true)
})
