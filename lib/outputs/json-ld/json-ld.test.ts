import { describe, expect, it } from 'vitest'
import { person, wall } from '@/lib/views/fixtures'
import { beijing, hostile, hostileTitle, origin, shapes } from '../fixtures/events'
import { oneLine } from '../text'
import type { ScriptJson } from './node'
import { eventData, eventItems, homeData, listData, speakerData, talkData, venueData } from './pages'

// Whatever a page holds is read back as a search engine does: from the script element's text.
type Node = Record<string, never> & { readonly '@type': string }
const read = (data: ScriptJson): readonly Node[] => data.map((script) => JSON.parse(script))
const find = (data: ScriptJson, type: string): Node => {
  const found = read(data).find((node) => node['@type'] === type)
  if (found === undefined) throw new Error(`no ${type}`)
  return found
}
const eventOf = (slug: string): Node => {
  const event = shapes.find((shape) => shape.slug === slug)
  if (event === undefined) throw new Error(`no fixture ${slug}`)
  return find(eventData(event, origin), 'Event')
}
const page = `${origin}/events/service-mesh-meetup-02`

describe('an event', () => {
  it('has what search engines require and recommend', () => {
    expect(eventOf(beijing.slug)).toMatchObject({
      name: 'Service Mesh Meetup #2 北京站',
      description: '这是第二届 Service Mesh Meetup。',
      url: page,
      startDate: '2018-07-29T13:00:00+08:00',
      endDate: '2018-07-29T17:00:00+08:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'e 世界财富中心',
        address: {
          streetAddress: '海淀区中关村大街 11 号 e 世界财富中心 A 座 B2',
          addressLocality: '北京',
          addressRegion: '北京',
          addressCountry: 'CN',
        },
        geo: { latitude: 39.9802, longitude: 116.3091 },
      },
      organizer: { name: '星桥技术社区', url: 'https://xingqiao.example' },
      offers: { url: 'http://www.itdks.com/eventlist/detail/2455' },
      superEvent: { '@type': 'EventSeries', name: 'Service Mesh Meetup' },
      inLanguage: 'zh-CN',
    })
  })

  it('names every speaker and every talk', () => {
    const event = eventOf(beijing.slug) as unknown as Record<'performer' | 'subEvent', readonly { name: string }[]>
    expect(event.performer.map(({ name }) => name)).toEqual(['张亮', '吴晟', '朵晓东', '丁振凯'])
    expect(event.subEvent.map(({ name }) => name)).toEqual([
      'Service Mesh 的延伸 —— 论道 Database Mesh',
      'Observability on Service Mesh',
      'MOSN 深层揭秘',
    ])
    expect(event.subEvent).toMatchObject([
      { startDate: '2018-07-29' },
      { startDate: '2018-07-29T14:00:00+08:00', endDate: '2018-07-29T15:00:00+08:00' },
      { performer: [{ name: '朵晓东' }, { name: '丁振凯', alternateName: '阿凯' }] },
    ])
  })

  it('offers its picture in the three proportions', () => {
    expect(eventOf(beijing.slug).image).toEqual(
      ['16x9', '4x3', '1x1'].map((shape) => `${page}/card.png?shape=${shape}`),
    )
  })

  it('gives plain dates for whole days and no end that nobody wrote', () => {
    expect(eventOf('three-days')).toMatchObject({ startDate: '2024-12-30', endDate: '2025-01-01' })
    expect(eventOf('no-end')).not.toHaveProperty('endDate')
    expect(eventOf('end-before-start')).not.toHaveProperty('endDate')
  })

  it('tells its state', () => {
    expect(eventOf('cancelled').eventStatus).toBe('https://schema.org/EventCancelled')
    expect(eventOf('postponed').eventStatus).toBe('https://schema.org/EventPostponed')
    expect(eventOf('moved')).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2018-06-01T13:00:00+08:00',
    })
  })

  it('is online where it is', () => {
    expect(eventOf('online')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://live.example/1' },
    })
  })

  it('leaves out a venue’s name that nobody knows', () => {
    expect(eventOf('no-end').location).not.toHaveProperty('name')
  })

  it.each(shapes.map((event) => [event.slug, event] as const))('%s has the required properties', (_slug, event) => {
    const node = find(eventData(event, origin), 'Event')
    expect(node).toMatchObject({
      name: expect.stringMatching(/./),
      startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d/),
    })
    const hasEmpty = /:(?:""|\[\]|\{\}|null)[,}]/.test(JSON.stringify(node))
    expect(hasEmpty).toBe(false)
  })
})

describe('a hostile title', () => {
  it('cannot leave the script element, and reads back unchanged', () => {
    const data = eventData(hostile, origin)
    expect(data.join('')).not.toMatch(/[<>&\u2028\u2029]/)
    expect(find(data, 'Event').name).toBe(oneLine(hostileTitle))
  })
})

describe('a talk', () => {
  const [recorded, unrecorded] = beijing.talks
  if (recorded === undefined || unrecorded === undefined) throw new Error('the fixture has talks')

  it('is a video where it was recorded', () => {
    const player = 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD'
    expect(find(talkData(recorded, beijing, origin, player), 'VideoObject')).toMatchObject({
      name: 'Service Mesh 的延伸 —— 论道 Database Mesh',
      description: 'Database Mesh & more.',
      thumbnailUrl: `${page}/database-mesh/card.png`,
      uploadDate: '2018-07-29T09:00:00Z',
      embedUrl: player,
      creator: [{ '@type': 'Person', name: '张亮', jobTitle: '京东金融数据研发负责人' }],
    })
  })

  it('is dated by the publication that came after it', () => {
    const later = { ...beijing, published: wall('2018-08-01T09:00:00+08:00') }
    expect(find(talkData(recorded, later, origin), 'VideoObject').uploadDate).toBe('2018-08-01T09:00:00+08:00')
  })

  it('is of its own day where the event has several', () => {
    const second = { ...unrecorded, start: wall('2018-07-30T09:30:00+08:00') }
    expect(find(talkData(second, beijing, origin), 'CreativeWork').datePublished).toBe('2018-07-30')
  })

  it('is a work where it was not', () => {
    expect(find(talkData(unrecorded, beijing, origin), 'CreativeWork')).toMatchObject({
      name: 'Observability on Service Mesh',
    })
  })

  it('stands below its event', () => {
    const way = find(talkData(recorded, beijing, origin), 'BreadcrumbList') as unknown as {
      readonly itemListElement: readonly { readonly position: number; readonly item: string }[]
    }
    expect(way.itemListElement.map(({ item }) => item)).toEqual([
      `${origin}/`,
      `${origin}/events`,
      page,
      `${page}/database-mesh`,
    ])
    expect(way.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })
})

describe('other pages', () => {
  it('a speaker has a profile with other names and links', () => {
    const someone = person('肖涵', {
      aliases: ['涵畅'],
      links: [
        { kind: 'extra', name: 'GitHub', url: 'https://github.com/someone' },
        { kind: 'extra', name: 'Mail', url: 'mailto:a@b.example' },
      ],
      organizations: [{ name: '蚂蚁集团' }],
    })
    const facts = { talks: beijing.talks.slice(0, 1), nicknames: ['涵畅', '小涵'], role: '架构师' }
    expect(find(speakerData(someone, facts, origin), 'ProfilePage').mainEntity).toMatchObject({
      '@type': 'Person',
      name: '肖涵',
      alternateName: ['涵畅', '小涵'],
      jobTitle: '架构师',
      sameAs: ['https://github.com/someone'],
      affiliation: [{ name: '蚂蚁集团' }],
    })
  })

  it('the home page has a search', () => {
    expect(find(homeData(origin), 'WebSite')).toMatchObject({
      url: `${origin}/`,
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: `${origin}/search?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    })
  })

  it('a list counts its items in order', () => {
    const data = listData({ name: '活动', path: '/events' }, eventItems(shapes.slice(0, 2)), origin)
    expect(find(data, 'CollectionPage').mainEntity).toMatchObject({
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, url: page },
        { position: 2, url: `${origin}/events/hostile` },
      ],
    })
  })

  it('a venue is a place', () => {
    const venue = { slug: 'e-world', name: 'e 世界财富中心', aliases: [], address: { city: '北京', country: '中国' } }
    expect(find(venueData(venue, origin), 'Place')).toMatchObject({
      name: 'e 世界财富中心',
      address: { addressLocality: '北京', addressCountry: 'CN' },
    })
  })
})

it('matches the golden file', async () => {
  const pretty = JSON.stringify(read(eventData(beijing, origin)), null, 2)
  await expect(`${pretty}\n`).toMatchFileSnapshot('./event.golden.json')
})
