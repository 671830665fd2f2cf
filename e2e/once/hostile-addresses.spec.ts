import { expect, test } from '@playwright/test'
import { site } from '@/config/site'
import { request } from '../raw-request'
import { LOCAL, refused, wrongs } from '../wrong-answers'

const EVENT = 'service-mesh-meetup-02'

/** Parts of an address that no page has. */
const HOSTILE = [
  '%',
  '%E0%A4%A',
  '%FF%FE',
  '%00',
  'a%00.png',
  '%2e%2e%2f%2e%2e%2fpackage.json',
  '..%2f..%2fpackage.json',
  '..%5c..%5cpackage.json',
  '%c0%ae%c0%ae%c0%afetc',
  '%0d%0aX-Injected:%20yes',
  '%2525',
  '__proto__',
  'constructor',
  'toString',
  '[slug]',
  '%5Bslug%5D',
  '<script>alert(1)<',
  '%F0%9F%98%80',
  '%E2%80%AE',
  '.env',
  '.git',
  'nope.rsc',
  'nope.segments%2f_tree.segment.rsc',
  'a'.repeat(5000),
]

/** Every dynamic route of the site with a part of its address in somebody else's hands. */
const PLACES: readonly ((part: string) => string)[] = [
  (part) => `/${part}`,
  (part) => `/events/${part}`,
  (part) => `/events/${part}.md`,
  (part) => `/events/${part}/calendar.ics`,
  (part) => `/events/${part}/card.png`,
  (part) => `/events/${EVENT}/${part}`,
  (part) => `/events/${EVENT}/${part}/card.png`,
  (part) => `/events/${EVENT}/${part}/slides.pdf`,
  (part) => `/speakers/${part}`,
  (part) => `/speakers/${part}/calendar.ics`,
  (part) => `/speakers/${part}/card.png`,
  (part) => `/tags/${part}`,
  (part) => `/tags/${part}/calendar.ics`,
  (part) => `/cities/${part}`,
  (part) => `/cities/${part}/calendar.ics`,
  (part) => `/series/${part}`,
  (part) => `/series/${part}/calendar.ics`,
  (part) => `/venues/${part}`,
  (part) => `/projects/${part}`,
  (part) => `/slides/${part}`,
  (part) => `/sitemaps/${part}`,
  (part) => `/tiles/16/53941/${part}`,
  (part) => `/tiles/${part}/0/0`,
  (part) => `/pdf-viewer/cmaps/${part}`,
  (part) => `/media/${part}`,
  (part) => `/_next/static/${part}`,
]

test(`${HOSTILE.length} hostile parts in ${PLACES.length} kinds of addresses are refused`, async () => {
  test.setTimeout(120_000)
  const paths = PLACES.flatMap((place) => HOSTILE.map(place))
  expect(await wrongs(paths, (path) => request(LOCAL, path), refused)).toEqual([])
})

test('an address that leads nowhere gets the site’s own page', async () => {
  for (const part of ['nope', '%E0%A4%A', '%00', '[slug]', 'nope.rsc']) {
    const { status, headers, body } = await request(LOCAL, `/events/${part}`, { headers: { accept: 'text/html' } })
    expect([part, status, headers['content-type']]).toEqual([part, 404, 'text/html; charset=utf-8'])
    expect(body).toContain(site.name)
    expect(body).toContain('id="main"')
  }
})
