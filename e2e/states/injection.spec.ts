import { expect, type Page, test } from '@playwright/test'
import { routes } from '../../config/routes'
import { hostileEvents } from '../archives/hostile'
import { payloads } from '../archives/payloads'

/** Watches for anything that a payload could do: run, ask another host, open a dialog, leave the page. */
const watch = async (page: Page): Promise<{ readonly wrongs: string[] }> => {
  const wrongs: string[] = []
  const origin = new URL(test.info().project.use.baseURL ?? '').origin
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(origin)) wrongs.push(`request ${request.url()}`)
  })
  await page.addInitScript(() => {
    Object.defineProperty(window, 'alarm', {
      set: () => document.documentElement.setAttribute('data-alarm', 'rung'),
      configurable: false,
    })
  })
  return { wrongs }
}

test(`none of ${payloads.length} payloads runs, and no text disappears`, async ({ page }) => {
  test.setTimeout(240_000)
  expect(payloads.length).toBeGreaterThanOrEqual(100)
  const { wrongs } = await watch(page)
  for (const { slug, body = '' } of hostileEvents(new Date())) {
    const response = await page.goto(routes.event(slug), { waitUntil: 'load' })
    expect(response?.status(), slug).toBe(200)
    expect(await page.locator('[data-alarm]').count(), slug).toBe(0)
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => name.startsWith('on'))
          .map(({ name }) => `${element.tagName} ${name}`),
      ),
    )
    expect(handlers, slug).toEqual([])
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], form[action], iframe[src]')].map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? '',
      ),
    )
    expect(
      addresses.filter((address) => /^(javascript|vbscript|data):/i.test(address.replace(/[\s\p{Cc}]/gu, ''))),
      slug,
    ).toEqual([])
    const text = (await page.getByRole('main').innerText()).replace(/\s/g, '')
    for (const [mark] of body.matchAll(/记号\d+尾/g)) expect(text, slug).toContain(mark)
  }
  expect(wrongs).toEqual([])
})

test('lists, feeds and searches with hostile names stay whole', async ({ page }) => {
  const { wrongs } = await watch(page)
  for (const path of [
    routes.home(),
    routes.events(),
    routes.speakers(),
    routes.tags(),
    routes.search(payloads[0]),
    routes.search(payloads.at(-1)),
  ]) {
    const response = await page.goto(path, { waitUntil: 'load' })
    expect(response?.status(), path).toBe(200)
    expect(await page.locator('[data-alarm]').count(), path).toBe(0)
  }
  expect(wrongs).toEqual([])
})
