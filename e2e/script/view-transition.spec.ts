import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/config/routes'

/** Goes from the archive to an event, and tells what the browser carried over on the way. */
const follow = async (page: Page): Promise<readonly string[]> => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      const transition = 'viewTransition' in event ? event.viewTransition : null
      sessionStorage.setItem('transition', transition === null ? 'none' : 'some')
    })
  })
  await page.goto(routes.events())
  await page.getByRole('link', { name: 'Service Mesh Meetup #2 北京站' }).click()
  await expect(page).toHaveURL(new RegExp(`${routes.event('service-mesh-meetup-02')}$`))
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('.mesh')].filter(
      (mesh) => getComputedStyle(mesh).getPropertyValue('view-transition-name') === 'mesh',
    )
    return [sessionStorage.getItem('transition') ?? '', ...named.map((mesh) => mesh.parentElement?.className ?? '')]
  })
}

test('the drawing of a row becomes the poster of its page', async ({ page }) => {
  const [transition, ...names] = await follow(page)
  expect(transition).toBe('some')
  expect(names).toHaveLength(1)
  expect(names[0]).toContain('poster')
})

test('nothing moves for those who want it still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await follow(page)).toEqual(['none'])
})
