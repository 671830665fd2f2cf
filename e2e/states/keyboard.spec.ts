import { expect, type Page, test } from '@playwright/test'
import { routes } from '../../config/routes'
import { messages } from '../../i18n'

/** Presses Tab a number of times. @returns whether the focus stayed in the window above the page, or left the page */
const stays = async (page: Page, presses: number): Promise<boolean> => {
  for (let count = 0; count < presses; count += 1) {
    await page.keyboard.press('Tab')
    const isOut = await page.evaluate(() => {
      const { activeElement: element } = document
      return element !== null && element !== document.body && element.closest('dialog') === null
    })
    if (isOut) return false
  }
  return true
}

test('a deck opens by the keyboard, keeps the focus while it is open, and gives it back on Escape', async ({
  page,
}) => {
  await page.goto(routes.talk('deck-night', '看得见的讲稿'))
  const link = page.getByRole('link', { name: messages.talk.preview })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`3 ${messages.preview.pages}`)
  expect(await stays(page, 5)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('a presentation has a way out for the keyboard, and gives the focus back', async ({ page }) => {
  await page.goto(routes.slides('mesh-basics'))
  const link = page.getByRole('link', { name: messages.deck.present })
  await link.focus()
  await page.keyboard.press('Enter')
  const stage = page.getByRole('dialog', { name: messages.deck.presentation })
  await expect(stage.locator('section.present').first()).toBeVisible()
  const close = stage.getByRole('button', { name: messages.deck.close })
  for (let count = 0; count < 6 && !(await close.evaluate((button) => button === document.activeElement)); count += 1)
    await page.keyboard.press('Tab')
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(stage).toHaveCount(0)
  await expect(link).toBeFocused()
})
