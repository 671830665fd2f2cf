import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { routes } from '@/config/routes'
import { pageTypes, stateTypes } from '../page-types'

/** What people set for themselves in their systems and browsers, on every type of page. */
const pages = (): readonly (readonly [name: string, path: string])[] => [
  ...Object.entries(pageTypes),
  ...Object.entries(stateTypes).map(([name, path]) => [name, `http://127.0.0.1:4174${path}`] as const),
]

const SEED = routes.event('service-mesh-meetup-02')

/** Texts that stand over the edge of the screen, or are cut off by a box around them. */
const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const clipped: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement
      if (element === null || text.textContent?.trim() === '' || !element.checkVisibility()) continue
      // the label of a map's pin and the last breadcrumb stand on the page again, whole
      if (element.closest('svg, .sr-only, .skip, script, .map, .breadcrumbs, [aria-hidden="true"]') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (/auto|scroll/.test(overflowX)) break
        const edge = box.getBoundingClientRect()
        const isCutAcross = overflowX !== 'visible' && (left < edge.left - 1 || right > edge.right + 1)
        const isCutDown =
          /hidden|clip/.test(overflowY) && box !== document.body && (top < edge.top - 2 || bottom > edge.bottom + 2)
        if (isCutAcross || isCutDown) {
          clipped.push(`${box.tagName}.${box.className}: ${text.textContent?.trim().slice(0, 30)}`)
          break
        }
      }
    }
    return clipped
  })

test('text of twice the size stays on the screen, whole', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [name, path] of pages()) {
    await page.goto(path)
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390)
    expect(await clippedTexts(page), name).toEqual([])
  }
})

test('nothing moves for people who asked for less motion', async ({ page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [name, path] of pages()) {
    await page.goto(path)
    const moving = await page.evaluate(() => {
      const seconds = (value: string): number => Math.max(...value.split(',').map((part) => Number.parseFloat(part)))
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo)
          const lasts = Math.max(
            seconds(style.transitionDuration),
            style.animationName === 'none' ? 0 : seconds(style.animationDuration),
          )
          return lasts > 0 ? [`${element.tagName}.${element.className}${pseudo ?? ''}`] : []
        }),
      )
    })
    expect(moving, name).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), name).toBe('auto')
  }
})

/** How many different colours a part of the page shows. */
const coloursIn = async (page: Page, selector: string): Promise<number> => {
  const shot = await page.locator(selector).filter({ visible: true }).first().screenshot()
  const { data } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colours = new Set<number>()
  for (let at = 0; at + 2 < data.length; at += 3) colours.add(data.readUIntBE(at, 3))
  return colours.size
}

test('a palette of one’s own leaves edges, drawings and the focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(SEED)
  expect(await page.locator('.poster').evaluate((poster) => getComputedStyle(poster).borderTopWidth)).toBe('1px')
  for (const part of ['.poster .mesh', '.programme', '.bar-name svg'])
    expect(await coloursIn(page, part), part).toBeGreaterThan(2)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  )
})
