import { expect, type Page, type Response, test } from '@playwright/test'
import { BOUNDS } from '../config/bounds'
import { routes } from '../config/routes'
import { pageTypes } from './page-types'

const SEED = routes.event('service-mesh-meetup-02')

/** Everything that a page asks for by itself, from its top to its end. */
const loadWhole = async (page: Page, path: string): Promise<readonly Response[]> => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path)
  await page.locator('footer').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  return responses
}

const ofType = (responses: readonly Response[], ...types: readonly string[]): readonly Response[] =>
  responses.filter((response) => types.includes(response.request().resourceType()))

for (const [name, path] of Object.entries(pageTypes))
  test(`${name} asks nobody else for anything`, async ({ page, baseURL }) => {
    const responses = await loadWhole(page, path)
    const hosts = responses.map((response) => new URL(response.url())).filter(({ protocol }) => protocol !== 'data:')
    expect([...new Set(hosts.map(({ origin }) => origin))]).toEqual([new URL(baseURL ?? '').origin])
  })

test('a first visit of the seed’s page takes few requests and few bytes', async ({ page, request }) => {
  const responses = await loadWhole(page, SEED)
  const own = ofType(responses, 'document', 'stylesheet', 'script')
  expect(own.length).toBeLessThanOrEqual(BOUNDS.pageRequests)
  const bytes = await Promise.all(
    own.map(async (response) => {
      const answer = await request.get(response.url(), { headers: { 'accept-encoding': 'br' } })
      return Number(answer.headers()['content-length'] ?? Number.POSITIVE_INFINITY)
    }),
  )
  expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(BOUNDS.pageBrotli)
})

test('a page carries no script but the one that starts its controls, and none where it has no control', async ({
  request,
}) => {
  for (const path of Object.values(pageTypes)) {
    const html = await (await request.get(path)).text()
    const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => code,
    )
    const wanted = [' data-script="', ' data-own-time="'].filter((mark) => html.includes(mark))
    expect(scripts.length, path).toBe(wanted.length)
    for (const code of scripts) expect(Buffer.byteLength(code), path).toBeLessThanOrEqual(BOUNDS.inlineScript)
    expect(html, path).not.toMatch(/__next_f|\/_next\/static\/[^"]+\.js/)
  }
})

test.describe('scripts', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'there are none')

  for (const name of ['home', 'event', 'talk', 'speaker', 'venue', 'search'])
    test(`of the page ${name} wait until somebody reaches for a control`, async ({ page }) => {
      expect(ofType(await loadWhole(page, pageTypes[name] ?? ''), 'script')).toEqual([])
    })

  test('of a control are fetched by the pointer above it', async ({ page }) => {
    await page.goto(SEED)
    const asked = page.waitForRequest('**/client/move-map-*.js')
    await page.locator('.map-button').hover()
    await asked
  })

  test('of a page obey a press that comes before them', async ({ page }) => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/client/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(SEED)
    await page.locator('.map-button').click()
    await expect(page.locator('.map-frame')).toHaveAttribute('data-state', 'still')
    await expect(page.locator('.map-button')).toHaveAttribute('aria-busy', 'true')
    release()
    await expect(page.locator('.map-frame')).toHaveAttribute('data-state', 'open')
    await expect(page.locator('.map-button')).not.toHaveAttribute('aria-busy')
  })

  test('that cannot be had are said to be missing, and fetched at the next press', async ({ page }) => {
    await page.route('**/client/*.js', (route) => route.abort())
    await page.goto(SEED)
    await page.locator('.map-button').click()
    await expect(page.locator('.map-hint')).not.toBeEmpty()
    await page.unroute('**/client/*.js')
    await page.locator('.map-button').click()
    await expect(page.locator('.map-frame')).toHaveAttribute('data-state', 'open')
  })
})
