import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { zh } from '@/i18n/zh'

const SEED = 'service-mesh-meetup-02'
const TALK = routes.talk(SEED, 'observability-on-service-mesh-apache-skywalking-6-0')

type Stop = { readonly name: string; readonly path: string }
type Thing = { readonly '@type': string; readonly itemListElement?: readonly { name: string; item: string }[] }

const crumbsOf = (page: Page) => page.getByRole('navigation', { name: zh.breadcrumbs.label })

/** The way as search engines read it. */
const announced = async (page: Page): Promise<readonly Stop[]> => {
  const things = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(
    (json): Thing => JSON.parse(json),
  )
  const way = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? []
  return way.map(({ name, item }) => ({ name, path: new URL(item).pathname }))
}

/** The way as a visitor sees it: links, and the page itself. */
const shown = async (page: Page): Promise<readonly Stop[]> => {
  const links = await crumbsOf(page)
    .getByRole('link')
    .evaluateAll((list) =>
      list.map((link) => ({ name: link.textContent, path: new URL((link as HTMLAnchorElement).href).pathname })),
    )
  const here = await crumbsOf(page).locator('[aria-current="page"]').textContent()
  return [...links, { name: here ?? '', path: new URL(page.url()).pathname }]
}

const pages = [
  routes.event(SEED),
  TALK,
  routes.speaker('敖小剑'),
  routes.tag('service-mesh'),
  routes.city('北京'),
  routes.series('service-mesh-meetup'),
  routes.venue('e-world-fortune-center'),
  routes.events(),
  routes.speakers(),
  routes.about(),
]

for (const path of pages) {
  test(`${decodeURI(path)} tells people and machines the same way`, async ({ page }) => {
    await page.goto(path)
    const way = await announced(page)
    expect(way.length).toBeGreaterThan(1)
    // home is the site for machines, and 首页 for those who are in it
    expect((await shown(page)).slice(1)).toEqual(way.slice(1))
    expect((await shown(page))[0]?.path).toBe(routes.home())
  })
}

test('leads from a talk back to its event, whole on the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(TALK)
  const back = crumbsOf(page).getByRole('link').last()
  const left = await back.evaluate((link) => {
    const text = document.createRange()
    text.selectNodeContents(link)
    return link.clientWidth - Math.floor(text.getBoundingClientRect().width)
  })
  expect(left).toBeGreaterThanOrEqual(0)
  await back.click()
  await expect(page).toHaveURL(new RegExp(`${routes.event(SEED)}$`))
})
