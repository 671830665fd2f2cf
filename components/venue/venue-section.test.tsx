import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { messages } from '@/i18n'
import type { Place, Point } from '@/lib/model'
import { VenueSection } from './venue-section'

const words = messages.venue
const render = (place: Place) => load(renderToStaticMarkup(<VenueSection place={place} />))

const place = (point?: Partial<Point>, city = '北京'): Place => ({
  kind: 'venue',
  address: { street: '海淀区中关村大街 11 号 e 世界财富中心 A 座 B2', city, region: city, country: '中国' },
  city: { name: city, slug: city },
  venue: { name: 'e 世界财富中心', slug: 'e-world' },
  ...(point && { point: { lat: 39.9802, lng: 116.3091, precision: 'building', ...point } }),
})

beforeEach(() => void vi.stubEnv('MAP_TILES', 'osm'))
afterEach(() => void vi.unstubAllEnvs())

describe('precision decides what is drawn:', () => {
  it('a building has a pin, exact coordinates and markers', () => {
    const $ = render(place({}))
    expect($('.map .pin')).toHaveLength(1)
    expect($('.pin-label').text()).toBe('e 世界财富中心')
    expect($('.coordinates-large').text()).toBe('39.9802° N116.3091° E')
    expect($('.map-links a').first().attr('href')).toContain('/marker?position=116.3091,39.9802')
    expect($('.directions')).toHaveLength(3)
  })

  it.each(['street', 'district'] as const)('a %s has a soft circle, rough coordinates and searches', (precision) => {
    const $ = render(place({ precision }))
    expect($('.map .pin')).toHaveLength(0)
    expect($('.map .area').attr('style')).toMatch(/--radius:\d{2,3}px/)
    expect($('[role=img]').attr('aria-label')).toBe(words.map.names[precision]('e 世界财富中心'))
    expect($('.coordinates-large').text()).toBe('39.98° N116.31° E')
    expect($('.map-links a').first().attr('href')).toContain('/search?keyword=')
    expect($('.directions')).toHaveLength(0)
  })

  it('a known city has its name, and names the source of its middle', () => {
    const $ = render(place())
    expect($('.map .pin, .map .area')).toHaveLength(0)
    expect($('.pin-label').text()).toBe('北京')
    expect($('.coordinates-large').text()).toBe('北京')
    expect($('.map-credits').text()).toContain('GeoNames')
    expect($('.map-links a').first().attr('href')).toContain('/search?keyword=')
  })

  it('a place nobody can point at has no map, and its links all the same', () => {
    const $ = render(place(undefined, '拉萨'))
    expect($('.map')).toHaveLength(0)
    expect($('.coordinates-large').text()).toBe('拉萨')
    expect($('.map-links a')).toHaveLength(7)
  })

  it('an online event has its link, an unknown place a word', () => {
    const online = render({ kind: 'online', url: 'https://meet.example.org/1' })
    expect(online('.map-links a').attr('href')).toBe('https://meet.example.org/1')
    expect(render({ kind: 'unknown' })('.coordinates-large').text()).toBe(words.unknown)
  })
})

describe('tiles', () => {
  it('are pictures without size and words, from the site itself', () => {
    const pictures = render(place({}))('.tiles img')
    expect(pictures.length).toBeGreaterThan(8)
    for (const { attribs } of pictures.get()) {
      expect(Object.keys(attribs).sort()).toEqual(['alt', 'decoding', 'loading', 'src'])
      expect(attribs.alt).toBe('')
      expect(attribs.src).toMatch(/^\/tiles\/16\/539\d\d\/248\d\d$/)
    }
  })

  it('are credited in sight', () => {
    const link = render(place({}))('.map-credits a')
    expect(link.text()).toBe('© OpenStreetMap contributors')
    expect(link.attr('href')).toBe('https://www.openstreetmap.org/copyright')
  })

  it('come in two layers from the official map, whose key stays on the server', () => {
    vi.stubEnv('MAP_TILES', 'tianditu')
    vi.stubEnv('MAP_TILES_KEY', 'sesame')
    vi.stubEnv('MAP_REVIEW_NUMBER', 'GS(2024)0000号')
    const $ = render(place({}))
    expect($('.tiles > span').first().find('img')).toHaveLength(2)
    expect($('.tiles img').eq(1).attr('src')).toMatch(/\?layer=1$/)
    expect($('.map-credits').text()).toContain(words.reviewNumber('GS(2024)0000号'))
    expect($.html()).not.toContain('sesame')
    expect($.html()).not.toContain('tianditu.gov.cn/vec')
  })

  it('may be switched off: everything else stays', () => {
    vi.stubEnv('MAP_TILES', 'off')
    const $ = render(place({}))
    expect($('.map, img, .map-button')).toHaveLength(0)
    expect($('address').text()).toBe('中国北京海淀区中关村大街 11 号e 世界财富中心 A 座 B2')
    expect($('.map-links a:not(.directions)')).toHaveLength(7)
    expect($('.coordinates-large').text()).toBe('39.9802° N116.3091° E')
  })
})

it('takes hostile addresses for what they are: text', () => {
  const $ = render({
    kind: 'venue',
    address: { street: '<img src=x onerror=alert(1)> " & 会场', city: '"><script>', country: '中国' },
  })
  expect($('script, address img')).toHaveLength(0)
  expect($('address').text()).toContain('<img src=x onerror=alert(1)>')
})
