import { expect, test } from '@playwright/test'
import { routes } from '../../config/routes'
import { messages } from '../../i18n'

const words = messages.calendar

test('an event that is still to come goes into every common calendar', async ({ page }) => {
  await page.goto(routes.event('mesh-night-03'))
  await page.locator('summary', { hasText: words.add }).filter({ visible: true }).first().click()
  for (const name of [words.google, words.outlook, words.office])
    await expect(page.getByRole('link', { name }).filter({ visible: true })).toHaveAttribute('href', /^https:\/\//)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.file }).filter({ visible: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('mesh-night-03.ics')
})

test('a cancelled event is cancelled in its calendar, and drafts are in none', async ({ request }) => {
  const all = (await (await request.get(routes.calendar())).text()).replaceAll('\r\n ', '')
  expect(all).toContain('STATUS:CANCELLED')
  expect(all).toContain('BEGIN:VTIMEZONE')
  expect(all).not.toContain('还没写完的草稿')
})
