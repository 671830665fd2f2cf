import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

type Violation = readonly [rule: string, elements: readonly string[]]

/**
 * What axe finds on a page as it is: every rule it has, WCAG 2.2 AA among them. In its older mode, which looks into
 * frames of this site alone, of which there are none, and takes half the time.
 * @param part a selector, to look at one part alone
 */
export const findViolations = async (page: Page, part?: string): Promise<readonly Violation[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** Nothing on the page stands in anybody's way, and it is no wider than the screen. */
export const expectSound = async (page: Page): Promise<void> => {
  expect(await findViolations(page), page.url()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), page.url()).toBeLessThanOrEqual(
    0,
  )
}

/** Opens a page and looks at it by day and by night. */
export const expectNoViolations = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectSound(page)
  }
}
