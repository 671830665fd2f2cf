import { type APIRequestContext, expect, test } from '@playwright/test'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { load } from 'cheerio'
import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'
import sharp from 'sharp'
import { routes, webcal } from '@/config/routes'
import { messages } from '@/i18n'

const SEED = 'service-mesh-meetup-02'

const pathOf = (address: string): string => new URL(address).pathname + new URL(address).search

const sitemapOf = async (request: APIRequestContext): Promise<readonly string[]> => {
  const xml = await (await request.get(routes.sitemap())).text()
  const { url } = new XMLParser().parse(xml).urlset
  return url.map(({ loc }: { readonly loc: string }) => pathOf(loc))
}

test('every page of the sitemap is one that may be indexed, under that very address', async ({ request, baseURL }) => {
  test.slow()
  const listed = await sitemapOf(request)
  expect(new Set(listed).size).toBe(listed.length)
  // the server does not know its address; the build did
  expect(await (await request.get(routes.sitemap())).text()).toContain(`<loc>${baseURL}${routes.about()}</loc>`)
  for (const path of listed) {
    const response = await request.get(path)
    const $ = load(await response.text())
    const canonical = pathOf($('link[rel=canonical]').attr('href') ?? '')
    expect([response.status(), canonical, $('meta[name=robots]').attr('content')]).toEqual([200, path, undefined])
  }
})

test('every page announces feeds and calendars that exist, and a card that can be seen', async ({ request }) => {
  const paths = [
    routes.home(),
    routes.events(),
    routes.event(SEED),
    routes.speaker('敖小剑'),
    routes.tag('service-mesh'),
    routes.city('北京'),
    routes.series('service-mesh-meetup'),
    routes.about(),
  ]
  for (const path of paths) {
    const $ = load(await (await request.get(path)).text())
    const alternates = $('link[rel=alternate][type]')
      .get()
      .map((link) => $(link).attr() ?? {})
    expect(alternates.length, path).toBeGreaterThanOrEqual(7)
    for (const { href = '', type = '', title = '' } of alternates) {
      const response = await request.get(pathOf(href))
      expect([href, response.status()]).toEqual([href, 200])
      // oEmbed names its links by a type of their own, and its answers plain JSON (oembed.com, section 2.3.1)
      expect(response.headers()['content-type'], href).toContain(type.replace('+oembed', ''))
      expect(title, href).not.toBe('')
    }
    const card = await request.get(pathOf($('meta[property="og:image"]').attr('content') ?? ''))
    expect(await sharp(await card.body()).metadata(), path).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect($('meta[property="og:image:alt"]').attr('content'), path).not.toBe('')
    expect($('meta[name=description]').attr('content')?.length, path).toBeGreaterThan(10)
  }
})

test('every page describes itself in linked data', async ({ request }) => {
  const wanted: readonly (readonly [string, readonly string[]])[] = [
    [routes.home(), ['WebSite']],
    [routes.events(), ['CollectionPage', 'BreadcrumbList']],
    [routes.speakers(), ['CollectionPage', 'BreadcrumbList']],
    [routes.tags(), ['CollectionPage', 'BreadcrumbList']],
    [routes.cities(), ['CollectionPage', 'BreadcrumbList']],
    [routes.allSeries(), ['CollectionPage', 'BreadcrumbList']],
    [routes.venues(), ['CollectionPage', 'BreadcrumbList']],
    [routes.projects(), ['CollectionPage', 'BreadcrumbList']],
    [routes.about(), ['BreadcrumbList']],
    [routes.search(), ['BreadcrumbList']],
    [routes.venue('e-world-fortune-center'), ['Place', 'BreadcrumbList']],
    [routes.event(SEED), ['Event', 'BreadcrumbList']],
    [routes.speaker('敖小剑'), ['ProfilePage', 'BreadcrumbList']],
    [routes.tag('service-mesh'), ['CollectionPage', 'BreadcrumbList']],
  ]
  for (const [path, types] of wanted) {
    const $ = load(await (await request.get(path)).text())
    const things = $('script[type="application/ld+json"]')
      .get()
      .map((script) => JSON.parse($(script).text()))
    expect(
      things.map((thing) => thing['@type']),
      path,
    ).toEqual(types)
  }
})

test('the open data is valid by its schema, and no other output disagrees with it', async ({ request }) => {
  test.slow()
  const data = await (await request.get(routes.openData())).json()
  const schema = await (await request.get(pathOf(data.$schema))).json()
  const validate = addFormats(new Ajv()).compile(schema)
  expect([validate(data), validate.errors]).toEqual([true, null])
  const stream = await (await request.get(routes.calendar())).text()
  const entries = new ICAL.Component(ICAL.parse(stream))
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry))
  expect(entries.map(({ uid }) => uid.split('@')[0])).toEqual(data.events.map(({ id }: { readonly id: string }) => id))
  for (const event of data.events) {
    const entry = entries.find(({ uid }) => uid.startsWith(`${event.id}@`))
    expect(entry?.summary).toBe(event.title)
    expect(entry?.startDate.toString()).toBe(event.start.slice(0, 19))
    const page = load(await (await request.get(pathOf(event.url))).text())
    const linked = JSON.parse(page('script[type="application/ld+json"]').first().text())
    expect(linked).toMatchObject({ name: event.title, startDate: event.start })
    const markdown = await (await request.get(pathOf(event.markdown))).text()
    expect(markdown.startsWith('# ')).toBe(true)
    for (const { title, url } of event.talks) if (url !== undefined) expect(entry?.description).toContain(title)
  }
})

test('files for machines say what they are, to every origin, and are not sent twice', async ({ request }) => {
  const files: readonly (readonly [string, string])[] = [
    [routes.calendar(), 'text/calendar; charset=utf-8'],
    [routes.eventCalendar(SEED), 'text/calendar; charset=utf-8'],
    [routes.sliceCalendar('speakers', '敖小剑'), 'text/calendar; charset=utf-8'],
    [routes.atom(), 'application/atom+xml; charset=utf-8'],
    [routes.rss(), 'application/rss+xml; charset=utf-8'],
    [routes.jsonFeed(), 'application/feed+json; charset=utf-8'],
    [routes.recordingsAtom(), 'application/atom+xml; charset=utf-8'],
    [routes.recordingsRss(), 'application/rss+xml; charset=utf-8'],
    [routes.recordingsJsonFeed(), 'application/feed+json; charset=utf-8'],
    [routes.openData(), 'application/json; charset=utf-8'],
    [routes.openDataSchema(), 'application/schema+json; charset=utf-8'],
    [routes.eventMarkdown(SEED), 'text/markdown; charset=utf-8'],
    [routes.llms(), 'text/plain; charset=utf-8'],
    [routes.sitemap(), 'application/xml; charset=utf-8'],
    [routes.robots(), 'text/plain; charset=utf-8'],
  ]
  for (const [path, type] of files) {
    const first = await request.get(path)
    const { etag = '', 'content-type': sent, 'access-control-allow-origin': open } = first.headers()
    expect([path, first.status(), sent, open]).toEqual([path, 200, type, '*'])
    const again = await request.get(path, { headers: { 'if-none-match': etag } })
    expect([path, again.status()]).toEqual([path, 304])
    const modified = first.headers()['last-modified']
    if (modified === undefined) continue
    const since = await request.get(path, { headers: { 'if-modified-since': modified } })
    const before = new Date(Date.parse(modified) - 1000).toUTCString()
    const late = await request.get(path, { headers: { 'if-modified-since': before } })
    expect([path, since.status(), late.status()]).toEqual([path, 304, 200])
  }
  for (const path of [routes.calendar(), routes.eventCalendar(SEED), routes.atom(), routes.openData()])
    expect([path, (await request.get(path)).headers()['last-modified']]).toEqual([path, expect.any(String)])
  expect((await request.get(routes.calendar())).headers()['content-disposition']).toBeUndefined()
  expect((await request.get(routes.eventCalendar(SEED))).headers()['content-disposition']).toMatch(/^attachment/)
})

test('what does not exist is not found', async ({ request }) => {
  for (const path of [
    routes.eventCalendar('nothing'),
    routes.eventMarkdown('nothing'),
    routes.eventCard('nothing'),
    routes.talkCard(SEED, 'nothing'),
    routes.sliceCalendar('tags', 'nothing'),
    routes.sliceCalendar('speakers', 'nobody'),
    routes.sitemapPart(1),
  ])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404])
})

test('a visitor follows the calendar of the archive', async ({ page, baseURL }) => {
  await page.goto(routes.events())
  await page.getByText(messages.archive.subscribe).click()
  const address = `${baseURL ?? ''}${routes.calendar()}`
  await expect(page.getByRole('link', { name: messages.calendar.subscribeNow })).toHaveAttribute(
    'href',
    webcal(address),
  )
  await expect(page.getByLabel(messages.calendar.address)).toHaveValue(address)
})
