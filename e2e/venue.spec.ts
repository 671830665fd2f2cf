import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { zh } from '@/i18n/zh'
import { SEED_VENUE, tilesInFrame, worldPixel } from './map-maths'

const SEED = routes.event('service-mesh-meetup-02')
const { venue: words } = zh
const SCRIPTLESS = 'no-script'

/** Paths of everything the page asks for from now on. */
const watch = (page: Page): string[] => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

const tilesOf = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.filter((path) => path.startsWith('/tiles/')))].sort()

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).filter({ visible: true }).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the page.`)
  return box
}

/** Where a pin points: the middle of its lower edge. */
const tipOf = async (page: Page, selector: string) => {
  const { x, y, width, height } = await boxOf(page, selector)
  return { x: x + width / 2, y: y + height }
}

/** Waits for the tiles in sight; those beyond the frame are never asked for. */
const settle = async (page: Page): Promise<void> => {
  await page.locator('.map').scrollIntoViewIfNeeded()
  await expect
    .poll(() =>
      page.locator('.map').evaluate((map) => {
        const frame = map.getBoundingClientRect()
        return [...map.querySelectorAll<HTMLImageElement>('.tiles img')].filter((picture) => {
          const { left, right, top, bottom } = picture.getBoundingClientRect()
          const inSight = left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top
          return inSight && !picture.complete
        }).length
      }),
    )
    .toBe(0)
  await page.waitForLoadState('networkidle')
}

const open = async (page: Page, path = SEED): Promise<void> => {
  await page.goto(path)
  await settle(page)
}

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

test.describe('on a click', () => {
  test.beforeEach(({ page: _ }, { project }) => test.skip(project.name === SCRIPTLESS, 'takes script'))

  const press = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: words.map.words.move }).click()
    await expect(page.getByRole('button', { name: words.map.words.reset })).toBeVisible()
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible()
  }

  test('and not before, fetches what moves the map', async ({ page }) => {
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

  test('keeps the pin where it was, and the tiles', async ({ page }) => {
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
    await page.mouse.move(frame.x + 60, frame.y + frame.height - 60)
    const from = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, -200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(from)
    expect(await page.locator('.leaflet-tile').first().getAttribute('src')).toContain('/tiles/16/')
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect(page.locator('.leaflet-tile:is([src*="/tiles/17/"], [src*="/tiles/18/"])').first()).toBeAttached()
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
})
