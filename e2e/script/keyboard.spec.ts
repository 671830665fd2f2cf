import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'

const SEED = routes.event('service-mesh-meetup-02')

const TALK = routes.talk('cloud-native-meetup-shenzhen-07', '云原生社区-meetup-第七期深圳站开场致辞')

type Stop = {
  readonly name: string
  /** CSS pixels of outline or border that focus alone draws. */
  readonly outline: number
  readonly isInView: boolean
  /** Whether nothing lies over it. */
  readonly isFree: boolean
  readonly isAfter: boolean
}

/** What has the focus, and whether it stands behind what had it before; undefined outside the page. */
const stopAt = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body || element === document.documentElement) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right, width } = element.getBoundingClientRect()
    const [first] = element.getClientRects()
    const over = first && document.elementFromPoint(first.x + first.width / 2, first.y + first.height / 2)
    const before = document.querySelector('[data-visited]')
    before?.removeAttribute('data-visited')
    element.setAttribute('data-visited', '')
    return {
      name: `${element.tagName} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isFree: over instanceof Element && (element.contains(over) || over.contains(element)),
      isInView: width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      isAfter: before === null || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    }
  })

/** Presses Tab until the focus leaves the page. @throws where it never does */
const walk = async (page: Page, most = 400): Promise<readonly Stop[]> => {
  const stops: Stop[] = []
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await stopAt(page)
    if (stop === undefined) return stops
    stops.push(stop)
  }
  throw new Error(`The focus is still on the page after ${most} presses, at ${stops.at(-1)?.name}.`)
}

for (const [name, path] of Object.entries({
  'an event': SEED,
  'the archive': routes.events(),
  'a talk with a recording': TALK,
  'a speaker': routes.speaker('敖小剑'),
  'the search': routes.search('istio'),
}))
  test(`Tab walks through the page of ${name} in its order, seen at every stop, and out again`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const stops = await walk(page)
    const focusable = await page
      .locator('a[href], button, input:not([type=hidden]), summary, [tabindex="0"]')
      .filter({ visible: true })
      .count()
    expect(stops.length).toBeGreaterThanOrEqual(focusable)
    expect(stops.filter(({ outline }) => outline < 2).map(({ name: where }) => where)).toEqual([])
    expect(stops.filter(({ isInView }) => !isInView).map(({ name: where }) => where)).toEqual([])
    expect(stops.filter(({ isFree }) => !isFree).map(({ name: where }) => where)).toEqual([])
    expect(stops.filter(({ isAfter }) => !isAfter).map(({ name: where }) => where)).toEqual([])
  })

test('the first stop of every page leads past the header', async ({ page }) => {
  await page.goto(SEED)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: messages.site.skip })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('an open directory covers nothing that has the focus', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'wide screens have every section in the header')
  await page.goto(SEED)
  await page.getByText(messages.site.contents, { exact: true }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.locator('.directory-sheet')
  await expect(sheet).toBeVisible()
  for (let count = await sheet.getByRole('link').count(); count > 0; count -= 1) {
    await page.keyboard.press('Tab')
    expect((await stopAt(page))?.isFree).toBe(true)
  }
  await page.keyboard.press('Tab')
  await expect(sheet).toBeHidden()
  expect((await stopAt(page))?.isFree).toBe(true)
})

test('a map that moves lets the focus go on and back', async ({ page }) => {
  await page.goto(SEED)
  const { words } = messages.venue.map
  const move = page.getByRole('button', { name: words.move })
  await move.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /./ }).and(page.locator('.map-live'))).toBeFocused()
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press('Tab')
    expect((await stopAt(page))?.outline).toBeGreaterThanOrEqual(2)
    if (await page.getByRole('button', { name: words.reset }).evaluate((button) => button === document.activeElement))
      break
  }
  await page.keyboard.press('Enter')
  await expect(move).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.map-frame') ?? undefined)).toBeUndefined()
})

test('a recording starts by the keyboard, takes the focus and gives it back', async ({ page }) => {
  await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<button>播放</button>' }))
  await page.goto(TALK)
  await page.locator('a.recording').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('iframe')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
})
