import { describe, expect, it } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import { planEvents } from './plan-events'

const read = (text: string, url?: string) => {
  const { files, notes } = planEvents(text, 'source', url === undefined ? {} : { url })
  const events = files.map(({ path, content }) => ({
    path,
    ...readEvent({ file: path, text: String(content), siblings: [] }),
  }))
  return { events, notes, texts: files.map(({ content }) => String(content)) }
}

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')

describe('an iCalendar file', () => {
  it('becomes an event that passes the check', () => {
    const { events, notes } = read(
      calendar(
        'SUMMARY:星桥开源社 Meetup\\, 第三期',
        'DTSTART;TZID=Asia/Shanghai:20240511T133000',
        'DTEND;TZID=Asia/Shanghai:20240511T180000',
        'LOCATION:浦项中心\\, 北京市朝阳区望京',
        'GEO:39.99;116.47',
        'URL:https://example.org/3',
        'CATEGORIES:Service Mesh,Istio',
        'DESCRIPTION:议程见 https://example.org/a。\\n- 签到\\n- *不是强调*',
      ),
    )
    expect(events[0]?.problems).toEqual([])
    expect(notes).toEqual([{ kind: 'kept', from: 'source: 星桥开源社 Meetup, 第三期', message: '' }])
    expect(events[0]?.record).toMatchObject({
      title: '星桥开源社 Meetup, 第三期',
      time: { start: { iso: '2024-05-11T13:30:00+08:00' }, end: { iso: '2024-05-11T18:00:00+08:00' } },
      place: { address: { street: '浦项中心, 北京市朝阳区望京' }, point: { lat: 39.99, lng: 116.47 } },
      tags: [{ name: 'Service Mesh' }, { name: 'Istio' }],
      links: [{ kind: 'event', url: 'https://example.org/3' }],
      talks: [],
    })
    const [rest] = events[0]?.record?.body ?? []
    expect(rest).toMatchObject({ kind: 'rest', content: { text: expect.stringContaining('*不是强调*') } })
  })

  it.each([
    [
      'a time in UTC',
      ['DTSTART:20240511T053000Z', 'DURATION:PT2H'],
      '2024-05-11T13:30:00+08:00',
      '2024-05-11T15:30:00+08:00',
    ],
    [
      'a zone with summer time',
      ['DTSTART;TZID=Europe/Berlin:20240511T100000', 'DTEND:20240511T100000Z'],
      '2024-05-11T10:00:00+02:00',
      '2024-05-11T12:00:00+02:00',
    ],
    [
      'a zone by an old path',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20240511T100000'],
      '2024-05-11T10:00:00+09:00',
      undefined,
    ],
  ])('keeps the wall clock of %s', (_, lines, start, end) => {
    const { time } = read(calendar('SUMMARY:Spring gathering', ...lines)).events[0]?.record ?? {}
    expect(time).toMatchObject({
      kind: 'timed',
      start: { iso: start },
      ...(end === undefined ? {} : { end: { iso: end } }),
    })
  })

  it('counts the days of a whole-day event as people do', () =>
    expect(
      read(calendar('SUMMARY:Summit', 'DTSTART;VALUE=DATE:20240511', 'DTEND;VALUE=DATE:20240513')).events[0]?.record,
    ).toMatchObject({ time: { kind: 'all-day', first: '2024-05-11', last: '2024-05-12' } }))

  it('says what it could not keep', () => {
    const { notes, events } = read(
      calendar('SUMMARY:Weekly call', 'DTSTART:20240511T133000Z', 'RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED'),
    )
    expect(notes[0]).toMatchObject({ kind: 'changed', message: expect.stringMatching(/recurs.*52|重复.*52/) })
    expect(events[0]?.record).toMatchObject({ status: 'cancelled' })
    expect(read(calendar('DTSTART:20240511T133000')).notes).toMatchObject([{ kind: 'unreadable' }])
  })

  it('refuses what is none', () =>
    expect(() => planEvents('BEGIN:VCALENDAR\nno', 'source')).toThrow(/cannot be read|无法读取/))
})

const ld = (value: unknown): string =>
  `<!doctype html><script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script><p>x`

const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'EducationEvent',
  name: 'Service Mesh Meetup &amp; Friends',
  startDate: '2024-05-11T13:30:00+08:00',
  endDate: '2024-05-11T18:00:00+08:00',
  eventStatus: 'https://schema.org/EventRescheduled',
  previousStartDate: '2024-05-04T13:30:00+08:00',
  url: '/events/3',
  description: '一个下午，两场演讲。',
  location: {
    '@type': 'Place',
    name: '浦项中心',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '望京街 8 号',
      addressLocality: '北京',
      addressRegion: '北京',
      addressCountry: { name: '中国' },
    },
  },
  performer: [{ '@type': 'Person', name: '张三' }],
  subEvent: [
    {
      '@type': 'Event',
      name: '论道数据库网格',
      performer: { name: '李四' },
      startDate: '2024-05-11T14:00:00+08:00',
      recordedIn: { '@type': 'VideoObject', url: 'https://example.org/v' },
      description: '<p>一段<b>摘要</b>。</p>',
    },
  ],
}

describe('a page with schema.org data', () => {
  it('becomes an event with its talks', () => {
    const { events } = read(ld({ '@graph': [{ '@type': 'BreadcrumbList' }, EVENT] }), 'https://example.org/here')
    expect(events[0]?.problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(events[0]).toMatchObject({
      path: 'events/service-mesh-meetup-friends.md',
      record: {
        title: 'Service Mesh Meetup & Friends',
        status: 'rescheduled',
        previousStart: { iso: '2024-05-04T13:30:00+08:00' },
        summary: '一个下午，两场演讲。',
        place: { address: { street: '望京街 8 号 浦项中心', city: '北京', country: '中国' } },
        links: [{ kind: 'event', url: 'https://example.org/events/3' }],
        speakers: [{ name: '李四' }, { name: '张三' }],
        talks: [
          {
            title: '论道数据库网格',
            video: 'https://example.org/v',
            start: { iso: '2024-05-11T14:00:00+08:00' },
            abstract: { text: '一段摘要。' },
          },
        ],
      },
    })
  })

  it('reads bare JSON, lists of events and online ones, each once', () => {
    const online = {
      ...EVENT,
      name: 'Webinar series',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/live' },
      url: undefined,
    }
    const { events } = read(
      JSON.stringify([EVENT, { '@type': 'ItemList', itemListElement: [{ item: online }, { item: EVENT }] }]),
    )
    expect(events.map(({ record }) => record?.place.kind)).toEqual(['venue', 'online'])
    expect(events[1]?.record?.place).toMatchObject({ url: 'https://example.org/live' })
  })

  it('puts no code of the page into the file', () => {
    const { texts } = read(
      ld({
        ...EVENT,
        url: 'javascript:alert(1)',
        description: `${'长'.repeat(200)}<script>alert(1)</script>{{< raw >}}`,
      }),
    )
    expect(texts[0]).not.toMatch(/javascript:|(?<!\\)<script|(?<!\\)\{\{/)
  })

  it.each(['<html><p>nothing', ld({ '@type': 'Person', name: 'x' }), ld('x'), '{"a":'])(
    'refuses a page without events',
    (page) => expect(() => planEvents(page, 'source')).toThrow(/no event that can be read|没有可以读取的活动/),
  )
})

it('what it costs, how many can come, who holds it and who gives: fields that are read, and a file for each partner', () => {
  const { files, notes } = planEvents(
    JSON.stringify({
      '@type': 'Event',
      name: 'Harbour Night',
      startDate: '2027-05-08T19:00:00+01:00',
      organizer: { '@type': 'Organization', name: 'Harbour Club' },
      sponsor: { '@type': 'Organization', name: 'Quince Labs' },
      maximumAttendeeCapacity: 80,
      offers: [
        { '@type': 'Offer', price: 5, priceCurrency: 'eur', url: 'https://harbour.example/tickets' },
        { '@type': 'Offer', price: 2, priceCurrency: 'EUR', name: 'Students' },
      ],
    }),
    'night.json',
  )
  const [event, partner] = files
  const { record, problems } = readEvent({ file: 'events/night.md', text: String(event?.content), siblings: [] })
  expect(record).toMatchObject({
    price: '5 EUR, 2 EUR (Students)',
    places: '80',
    organizers: [{ name: 'Harbour Club' }],
    partners: ['quince-labs'],
    links: [{ kind: 'event', url: 'https://harbour.example/tickets' }],
  })
  expect(problems.filter(({ level }) => level !== 'note')).toEqual([])
  expect(partner).toMatchObject({ path: 'partners/quince-labs.yaml', content: 'name: Quince Labs\n' })
  expect(notes).toHaveLength(1)
})
