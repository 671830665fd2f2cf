import { expect, test } from '@playwright/test'
import { routes } from '../../config/routes'

const ONLINE = routes.event('online')

test.describe('abroad', () => {
  test.use({ timezoneId: 'Europe/Lisbon' })

  test('an online event tells its time on the visitor’s own clock, beside the place’s', async ({ page }) => {
    await page.goto(ONLINE)
    const own = page.locator('[data-own-time]')
    await expect(own).toBeVisible()
    await expect(own).toContainText(/\d\d:\d\d/)
    await expect(page.getByText('UTC+8').first()).toBeVisible()
  })

  test('an event on the spot tells the place’s time alone', async ({ page }) => {
    await page.goto(routes.event('mesh-night-03'))
    await expect(page.locator('[data-own-time], #own-time')).toHaveCount(0)
  })
})

test.describe('at home', () => {
  test.use({ timezoneId: 'Asia/Shanghai' })

  test('nobody is told the same time twice', async ({ page }) => {
    await page.goto(ONLINE)
    await expect(page.locator('[data-own-time]')).toBeHidden()
  })
})

test.describe('without a script', () => {
  test.use({ timezoneId: 'Europe/Lisbon', javaScriptEnabled: false })

  test('the zone’s offset stands there', async ({ page }) => {
    await page.goto(ONLINE)
    await expect(page.locator('[data-own-time]')).toBeHidden()
    await expect(page.getByText('UTC+8').first()).toBeVisible()
  })
})

test('the script weighs less than 1 KB', async ({ request }) => {
  const html = await (await request.get(ONLINE)).text()
  const [, code = ''] = /<script type="module" id="own-time">([\s\S]*?)<\/script>/.exec(html) ?? []
  expect(Buffer.byteLength(code)).toBeGreaterThan(0)
  expect(Buffer.byteLength(code)).toBeLessThan(1024)
})
