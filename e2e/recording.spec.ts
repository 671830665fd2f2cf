import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { zh } from '@/i18n/zh'

const EVENT = routes.event('cloud-native-meetup-shanghai-08')
const VIDEO = 'BV1i44y1v7fM'

test('a recording is a link that plays in place once it is pressed', async ({ page, javaScriptEnabled }) => {
  const asked: string[] = []
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<p>player</p>' })
  })
  await page.goto(EVENT)
  await page
    .getByRole('link', { name: /etcd 架构优化实践/ })
    .first()
    .click()
  const recording = page.locator(`a.recording[href*="${VIDEO}"]`)
  await expect(recording).toContainText(zh.talk.load)
  await recording.scrollIntoViewIfNeeded()
  await recording.hover()
  expect(asked).toEqual([])
  test.skip(javaScriptEnabled === false, 'without a script it is a link like any other')
  await recording.click()
  const frame = page.locator(`iframe[src*="${VIDEO}"]`)
  await expect(frame).toBeFocused()
  await expect(frame).toHaveAttribute('src', /^https:\/\/player\.bilibili\.com\/.*[?&]autoplay=0(&|$)/)
  await expect.poll(() => asked).toHaveLength(1)
})
