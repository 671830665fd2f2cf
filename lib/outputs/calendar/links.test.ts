import { describe, expect, it } from 'vitest'
import type { EventSummary } from '@/lib/model'
import { beijing, hostile, origin, shapes } from '../fixtures/events'
import { oneLine } from '../text'
import { calendarLinks } from './links'

const links = (event: EventSummary) => {
  const { file, google, outlook, office } = calendarLinks(event, origin)
  return { file, google: new URL(google), outlook: new URL(outlook), office: new URL(office) }
}
const shape = (slug: string): EventSummary => {
  const found = shapes.find((event) => event.slug === slug)
  if (found === undefined) throw new Error(`no fixture ${slug}`)
  return found
}

describe('Google', () => {
  it('gets wall time with its zone', () => {
    const { searchParams, origin: host, pathname } = links(beijing).google
    expect(`${host}${pathname}`).toBe('https://calendar.google.com/calendar/render')
    expect(Object.fromEntries(searchParams)).toMatchObject({
      action: 'TEMPLATE',
      text: 'Service Mesh Meetup #2 北京站',
      dates: '20180729T130000/20180729T170000',
      ctz: 'Asia/Shanghai',
      location: '中国北京海淀区中关村大街 11 号 e 世界财富中心 A 座 B2',
    })
  })

  it('gets days for whole days, and UTC where the zone is but an offset', () => {
    expect(links(shape('three-days')).google.searchParams.get('dates')).toBe('20241230/20250102')
    const { searchParams } = links(shape('offset-only')).google
    expect(searchParams.get('dates')).toBe('20240601T050000Z/20240601T070000Z')
    expect(searchParams.has('ctz')).toBe(false)
  })
})

describe('Outlook', () => {
  it('gets moments in UTC, at both of its addresses', () => {
    for (const address of [links(beijing).outlook, links(beijing).office])
      expect(Object.fromEntries(address.searchParams)).toMatchObject({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: 'Service Mesh Meetup #2 北京站',
        startdt: '2018-07-29T05:00:00Z',
        enddt: '2018-07-29T09:00:00Z',
      })
    expect(links(beijing).outlook.host).toBe('outlook.live.com')
    expect(links(beijing).office.host).toBe('outlook.office.com')
  })

  it('gets days for whole days', () => {
    expect(Object.fromEntries(links(shape('one-day')).outlook.searchParams)).toMatchObject({
      startdt: '2024-04-01',
      enddt: '2024-04-02',
      allday: 'true',
    })
  })
})

it('a hostile title arrives as it is, in an address that servers take', () => {
  for (const address of [links(hostile).google, links(hostile).outlook]) {
    const { searchParams } = address
    expect(searchParams.get('text') ?? searchParams.get('subject')).toBe(oneLine(hostile.title))
    expect(address.href.length).toBeLessThan(16_000)
    expect(searchParams.get('details') ?? searchParams.get('body')).toContain(`${origin}/events/hostile`)
  }
})
