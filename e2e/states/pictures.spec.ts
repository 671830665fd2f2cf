import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'

test('a photo comes in a modern format, no larger than it is shown', async ({ page, isMobile }) => {
  await page.goto(routes.event('mesh-night-03'))
  const photo = page.locator('.poster .photo img')
  await photo.evaluate((img: HTMLImageElement) => img.decode())
  const address = await photo.evaluate((img: HTMLImageElement) => img.currentSrc)
  // a phone's whole line has more pixels than three fifths of a wide screen
  expect(address.endsWith(routes.picture('/media/event/mesh-night-03/featured.jpg', isMobile ? 1600 : 960))).toBe(true)
  const answer = await page.request.get(address, { headers: { accept: 'image/avif,image/webp,*/*' } })
  expect(answer.headers()['content-type']).toBe('image/avif')
})
