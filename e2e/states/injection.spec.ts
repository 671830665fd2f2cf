import { expect, type Page, test } from '@playwright/test'
import { routes } from '../../config/routes'
import { hostileEvents } from '../archives/hostile'
import { ALARM, payloads } from '../archives/payloads'

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

const hasRung = async (page: Page): Promise<boolean> => (await page.locator('[data-alarm]').count()) > 0

/** Attributes that are code, and addresses that are. */
const codeIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const isCode = name.startsWith('on') || name === 'srcdoc'
        const leadsToCode =
          /^(?:href|src|action|formaction|data|poster)$/.test(name) &&
          /^(?:javascript|vbscript|data:text)/i.test(value.replace(/[\s\p{Cc}]/gu, ''))
        return isCode || leadsToCode ? [`${element.tagName} ${name}="${value}"`] : []
      }),
    ),
  )

const squeeze = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]/gu, '')

test.describe('without the policy that would stop them', () => {
  test.use({ bypassCSP: true })

  test('the watch sees a payload that runs', async ({ page }) => {
    const { wrongs } = await watch(page)
    await page.goto(routes.about())
    expect(await hasRung(page)).toBe(false)
    await page.evaluate((code) => document.body.insertAdjacentHTML('beforeend', `<img src=x onerror="${code}">`), ALARM)
    await expect(page.locator('[data-alarm]')).toHaveCount(1)
    expect(await codeIn(page)).toHaveLength(1)
    await page.evaluate(() => void fetch('http://127.0.0.1:4998/', { mode: 'no-cors' }))
    expect(wrongs).toHaveLength(1)
  })

  test(`none of ${payloads.length} payloads runs, and no text disappears`, async ({ page }) => {
    test.setTimeout(240_000)
    expect(payloads.length).toBeGreaterThanOrEqual(100)
    const { wrongs } = await watch(page)
    for (const { slug, fields, body = '' } of hostileEvents(new Date())) {
      const response = await page.goto(routes.event(slug), { waitUntil: 'load' })
      expect(response?.status(), slug).toBe(200)
      expect(await hasRung(page), slug).toBe(false)
      expect(await codeIn(page), slug).toEqual([])
      const text = squeeze((await page.getByRole('main').textContent()) ?? '')
      for (const [mark] of body.matchAll(/记号\d+尾/g)) expect(text, slug).toContain(mark)
      const plain = [fields.title, fields.location, ...(fields.tags as string[]), ...(fields.authors as string[])]
      for (const field of plain) expect(text, slug).toContain(squeeze(String(field)))
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
      routes.archive({ city: payloads[0] ?? '', tag: payloads.at(-1) ?? '' }),
      `/events/${encodeURIComponent(payloads[0] ?? '')}`,
    ]) {
      const response = await page.goto(path, { waitUntil: 'load' })
      expect(response?.status(), path).toBeLessThan(500)
      expect(await hasRung(page), path).toBe(false)
      expect(await codeIn(page), path).toEqual([])
    }
    expect(wrongs).toEqual([])
  })
})

/** What would get into a page if one of its texts were taken for markup. */
const slip = (page: Page): Promise<void> =>
  page.evaluate((code) => {
    document.body.insertAdjacentHTML('beforeend', `<img src=x onerror="${code}"><svg onload="${code}"></svg>`)
    const script = Object.assign(document.createElement('script'), { textContent: code })
    document.body.append(script)
    const link = Object.assign(document.createElement('a'), { href: `javascript:${code}` })
    document.body.append(link)
    link.click()
  }, ALARM)

for (const [kind, path] of Object.entries({
  'prepared page': routes.about(),
  'page of an event': routes.event('mesh-night-03'),
  deck: routes.slides('mesh-basics'),
  'page made for a request': routes.search('a'),
}))
  test(`the policy of a ${kind} stops what slips through`, async ({ page }) => {
    await watch(page)
    await page.goto(path)
    await slip(page)
    await page.waitForTimeout(200)
    expect(await hasRung(page)).toBe(false)
  })
