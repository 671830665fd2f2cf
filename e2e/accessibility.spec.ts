import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { routes } from '../config/routes'

const pages = {
  home: routes.home(),
  archive: routes.events(),
  'narrowed archive': routes.archive({ city: '北京' }),
  'archive without a match': routes.archive({ city: '火星', year: '2018' }),
  speakers: routes.speakers(),
  speaker: routes.speaker('敖小剑'),
  topics: routes.tags(),
  topic: routes.tag('istio'),
  cities: routes.cities(),
  city: routes.city('北京'),
  'all series': routes.allSeries(),
  series: routes.series('service-mesh-meetup'),
  search: routes.search(),
  'search results': routes.search('服务网格'),
  'search without results': routes.search('量子烤红薯'),
  about: routes.about(),
  'lost visitors': routes.event('service-mesh-meetup-2'),
}

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'axe itself is a script')

for (const [name, address] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the page of ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  }
}
