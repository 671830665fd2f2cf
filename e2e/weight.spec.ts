import { gzipSync } from 'node:zlib'
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

const gzipOf = async (responses: readonly Response[]): Promise<number> => {
  const bodies = await Promise.all(responses.map((response) => response.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

for (const [name, path] of Object.entries(pageTypes))
  test(`${name} asks nobody else for anything`, async ({ page, baseURL }) => {
    const responses = await loadWhole(page, path)
    const hosts = responses.map((response) => new URL(response.url())).filter(({ protocol }) => protocol !== 'data:')
    expect([...new Set(hosts.map(({ origin }) => origin))]).toEqual([new URL(baseURL ?? '').origin])
  })

test('markup and style of the seed’s page stay within their bound', async ({ page }) => {
  const responses = await loadWhole(page, SEED)
  expect(await gzipOf(ofType(responses, 'document', 'stylesheet'))).toBeLessThanOrEqual(BOUNDS.pageGzip)
})

test.describe('scripts', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'there are none')

  test('of an event page stay within their bound', async ({ page }) => {
    const scripts = ofType(await loadWhole(page, SEED), 'script')
    expect(scripts.length).toBeGreaterThan(2)
    expect(await gzipOf(scripts)).toBeLessThanOrEqual(BOUNDS.scriptGzip)
  })

  for (const name of ['home', 'event', 'talk', 'speaker', 'venue', 'search'])
    test(`of the page ${name} hold nothing that a press needs`, async ({ page }) => {
      const scripts = ofType(await loadWhole(page, pageTypes[name] ?? ''), 'script')
      const text = (await Promise.all(scripts.map((script) => script.text()))).join('')
      // names that survive minifying, one of each library; and React's, to see that any would be found
      for (const trace of ['leaflet-container', 'navigate-right', 'GlobalWorkerOptions'])
        expect(text).not.toContain(trace)
      expect(text).toContain('dangerouslySetInnerHTML')
    })

  for (const name of ['home', 'event', 'search'])
    test(`of the page ${name} wait until it has been painted`, async ({ page }) => {
      await loadWhole(page, pageTypes[name] ?? '')
      const [painted, begun] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        Math.min(
          ...performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.js'))
            .map(({ startTime }) => startTime),
        ),
      ])
      expect(painted).toBeGreaterThan(0)
      expect(begun).toBeGreaterThan(painted)
    })

  test('of a page obey a press that comes before them', async ({ page }) => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(SEED)
    await page.locator('.map-button').click()
    await expect(page.locator('.map-frame')).toHaveAttribute('data-state', 'still')
    release()
    await expect(page.locator('.map-frame')).toHaveAttribute('data-state', 'open')
  })
})
