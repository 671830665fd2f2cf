import { expect, type Page, test } from '@playwright/test'
import { routes } from '../config/routes'
import { messages } from '../i18n'

/** A section of the site, by way of the directory where the header has no room for it. */
const openSection = async (page: Page, name: string): Promise<void> => {
  const directory = page.getByText(messages.site.contents, { exact: true })
  if (await directory.isVisible()) {
    await directory.click()
    await page.locator('details').getByRole('link', { name }).click()
  } else {
    await page
      .getByRole('navigation', { name: messages.site.mainNavigation })
      .getByRole('link', { name })
      .first()
      .click()
  }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('finds a talk by its speaker and gets to its recording', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!new URL(request.url()).host.startsWith('127.0.0.1')) foreign.push(request.url())
  })
  await page.goto(routes.home())
  await openSection(page, messages.site.sections.speakers)
  await expect(heading(page)).toContainText(messages.speakers.title)
  await page.getByRole('link', { name: /^宣超/ }).first().click()
  await expect(heading(page)).toHaveText('宣超')
  await page.getByRole('link', { name: /etcd 架构优化实践/ }).click()
  await expect(heading(page)).toContainText('etcd 架构优化实践')
  const recording = page.locator('a[href*="bilibili.com/video/BV1i44y1v7fM"]').first()
  await expect(recording).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /第 8 期|第八期/ })
      .first(),
  ).toBeVisible()
  expect(foreign).toEqual([])
})

test('moves from an event to its city, and on to another event there', async ({ page }) => {
  await page.goto(routes.event('service-mesh-meetup-02'))
  await page.getByRole('main').getByRole('link', { name: '北京', exact: true }).first().click()
  await expect(heading(page)).toContainText('北京')
  await page.locator('#events').getByRole('link', { name: '可观测性峰会 2023' }).click()
  await expect(heading(page)).toContainText('可观测性峰会 2023')
})

test('opens with an event, counts what there is, and draws every event on one line', async ({ page }) => {
  await page.goto(routes.home())
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const drawn = await main.locator('.sheet .frame').count()
  await expect(main.getByText(messages.home.line(drawn)[1])).toBeVisible()
  await page.goto(routes.events())
  await expect(heading(page)).toContainText(String(drawn))
  expect(await page.locator('.row').count()).toBe(drawn)
})

test('narrows the archive step by step, each count keeping its promise', async ({ page }) => {
  await page.goto(routes.events())
  const filters = page.getByRole('navigation', { name: messages.archive.filter })
  for (const name of [/^北京/, /^2019/]) {
    const link = filters.getByRole('link', { name })
    const promised = Number(/\d+$/.exec((await link.innerText()).trim())?.[0])
    await link.click()
    await expect(page.locator('.row')).toHaveCount(promised)
    await expect(heading(page)).toContainText(String(promised))
  }
  expect(new URL(page.url()).search).toBe('?year=2019&city=%E5%8C%97%E4%BA%AC')
  await expect(page).toHaveTitle(new RegExp(`^${messages.archive.narrowed('2019，北京')}`))
  await filters.getByRole('link', { name: /^北京/ }).click()
  expect(new URL(page.url()).search).toBe('?year=2019')
})

test('never leaves a visitor where no event is', async ({ page }) => {
  await page.goto(routes.archive({ year: '2018', city: '火星' }))
  await expect(page.locator('h2', { hasText: messages.archive.nothing.join('') })).toBeVisible()
  await page.getByRole('link', { name: messages.archive.release('火星') }).click()
  await expect(page.locator('.row')).toHaveCount(4)
})

test('goes from the matrix of cities to the events of one year', async ({ page }) => {
  await page.goto(routes.cities())
  await page.getByRole('link', { name: /^广州 2019/ }).click()
  await expect(page.locator('.row')).toHaveCount(2)
})

test('walks back along the breadcrumbs', async ({ page }) => {
  await page.goto(routes.speaker('敖小剑'))
  const crumbs = page.getByRole('navigation', { name: messages.breadcrumbs.label })
  await crumbs.getByRole('link', { name: messages.speakers.title }).click()
  await expect(heading(page)).toContainText(messages.speakers.title)
  await crumbs.getByRole('link', { name: messages.breadcrumbs.home }).click()
  await expect(page).toHaveURL(new RegExp(`${routes.home()}$`))
})

test('answers an address that leads nowhere with the nearest ones', async ({ page }) => {
  const response = await page.goto(routes.event('service-mesh-meetup-2'))
  expect(response?.status()).toBe(404)
  await expect(heading(page)).toContainText(messages.notFound.heading[0])
  await expect(page.getByRole('searchbox')).toHaveValue('service mesh meetup 2')
  const near = page.locator('#near')
  await expect(near.locator('mark').first()).toHaveText('0')
  await expect(page.locator('.poster .mesh-drawing').filter({ visible: true })).toHaveCount(1)
  await near.getByRole('link', { name: 'Service Mesh Meetup #2 北京站' }).click()
  await expect(heading(page)).toContainText('#2 北京站')
})

test('helps with an address that is like no other', async ({ page }) => {
  const response = await page.goto('/wp-login.php')
  expect(response?.status()).toBe(404)
  await expect(page.locator('#near')).toHaveCount(0)
  await expect(page.getByRole('link', { name: messages.notFound.allEvents })).toBeVisible()
  await expect(page.locator('link[rel="canonical"], meta[property="og:url"]')).toHaveCount(0)
})

const moved = [
  ['/event/service-mesh-meetup-02', routes.event('service-mesh-meetup-02')],
  ['/event/service-mesh-meetup-02/', routes.event('service-mesh-meetup-02')],
  ['/talk/service-mesh-meetup-02/', routes.event('service-mesh-meetup-02')],
  ['/author/%E6%95%96%E5%B0%8F%E5%89%91/', routes.speaker('敖小剑')],
  ['/authors/%E6%95%96%E5%B0%8F%E5%89%91', routes.speaker('敖小剑')],
  [routes.speaker('涵畅'), routes.speaker('肖涵')],
  ['/author/%E6%B6%B5%E7%95%85/', routes.speaker('肖涵')],
  ['/tag/service-mesh/', routes.tag('service-mesh')],
  ['/event/', routes.events()],
  ['/authors', routes.speakers()],
  ['/index.xml', routes.rss()],
  ['/events/service-mesh-meetup-02/', routes.event('service-mesh-meetup-02')],
] as const

for (const [from, to] of moved) {
  test(`${from} has moved for good`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(to)
    expect((await request.get(from)).status()).toBe(200)
  })
}
