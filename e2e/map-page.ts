import { expect, type Page } from '@playwright/test'
import { routes } from '@/config/routes'

export const SEED = routes.event('service-mesh-meetup-02')

/** Paths of everything the page asks for from now on. */
export const watch = (page: Page): string[] => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

/** Paths of the tiles among others, once each, sorted. */
export const tilesOf = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.filter((path) => path.startsWith('/tiles/')))].sort()

/** Where the first visible match of a selector stands. */
export const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).filter({ visible: true }).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the page.`)
  return box
}

/** Where a pin points: the middle of its lower edge. */
export const tipOf = async (page: Page, selector: string) => {
  const { x, y, width, height } = await boxOf(page, selector)
  return { x: x + width / 2, y: y + height }
}

/**
 * Waits until the page has stood still for a while: it scrolls smoothly, on a busy machine for long. Asked from
 * outside, for a page without script has no frames that tell.
 */
const rest = async (page: Page): Promise<void> => {
  for (let [last, same] = [-1, 0]; same < 4; ) {
    const now = await page.evaluate(() => scrollY)
    same = now === last ? same + 1 : 0
    last = now
    await page.waitForTimeout(40)
  }
}

/** Waits for the tiles in sight; those beyond the frame are never asked for. */
const settle = async (page: Page): Promise<void> => {
  await page.locator('.map').scrollIntoViewIfNeeded()
  await rest(page)
  await expect
    .poll(() =>
      page.locator('.map').evaluate((map) => {
        const frame = map.getBoundingClientRect()
        return [...map.querySelectorAll<HTMLImageElement>('.tiles img')].filter((picture) => {
          const { left, right, top, bottom } = picture.getBoundingClientRect()
          const inSight = left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top
          return inSight && !picture.complete
        }).length
      }),
    )
    .toBe(0)
  await page.waitForLoadState('networkidle')
}

/** Opens a page and brings its map into sight. */
export const open = async (page: Page, path = SEED): Promise<void> => {
  await page.goto(path)
  await settle(page)
}
