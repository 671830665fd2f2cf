import ICAL from 'ical.js'
import ical from 'node-ical'
import { describe, expect, it, vi } from 'vitest'
import type { EventSummary } from '@/lib/model'
import { person, wall } from '@/lib/views/fixtures'
import { endOf } from '@/lib/views/state'
import { beijing, draft, hostile, origin, shapes } from '../fixtures/events'
import type { Output } from '../respond'
import { oneLine } from '../text'
import { archiveCalendar, calendar, eventCalendar, openingCalendar, speakerCalendar, termCalendar } from './calendar'

const facts = { origin, name: '星桥技术社区：全部活动', page: `${origin}/events`, source: `${origin}/calendar.ics` }
const written = calendar([...shapes, draft], facts)

const withIcalJs = (stream: string): ReadonlyMap<string, ICAL.Event> => {
  const root = new ICAL.Component(ICAL.parse(stream))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return new Map(root.getAllSubcomponents('vevent').map((entry) => [new ICAL.Event(entry).uid, new ICAL.Event(entry)]))
}

const withNodeIcal = (stream: string): ReadonlyMap<string, ical.VEvent> =>
  new Map(
    Object.values(ical.sync.parseICS(stream)).flatMap((entry) =>
      entry?.type === 'VEVENT' ? [[entry.uid, entry] as const] : [],
    ),
  )

const uid = ({ slug }: EventSummary): string => `${slug}@meetup.example`
const timedShapes = shapes.filter(({ time }) => time.kind === 'timed')

describe('the stream', () => {
  it('has no line over 75 octets, and CRLF at the end of every line', () => {
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
    for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('holds every event once and no draft', () => {
    expect([...withIcalJs(written).keys()]).toEqual(shapes.map(uid))
    expect([...withNodeIcal(written).keys()].sort()).toEqual(shapes.map(uid).sort())
  })

  it('describes every zone that it names', () => {
    const named = new Set([...written.matchAll(/TZID=([^:]+):/g)].map(([, zone]) => zone))
    const described = new Set([...written.matchAll(/TZID:(.+)\r\n/g)].map(([, zone]) => zone))
    expect(described).toEqual(named)
  })

  it('still has a component where there are no events', () => {
    const root = new ICAL.Component(ICAL.parse(calendar([], facts)))
    expect(root.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai')
  })

  it('is the same whenever it is written', () => {
    expect(calendar([...shapes, draft], facts)).toBe(written)
  })
})

describe.each(shapes.map((event) => [event.slug, event] as const))('%s', (_slug, event) => {
  const first = withIcalJs(written).get(uid(event))
  const second = withNodeIcal(written).get(uid(event))

  it('keeps its title, address and page for both readers', () => {
    const mark = { cancelled: '【已取消】', postponed: '【延期】', scheduled: '', rescheduled: '' }[event.status]
    expect(first?.summary).toBe(`${mark}${oneLine(event.title)}`)
    expect(second?.summary).toBe(first?.summary)
    expect(first?.component.getFirstPropertyValue('url')).toBe(`${origin}/events/${encodeURIComponent(event.slug)}`)
    expect(second?.url).toBe(`${origin}/events/${encodeURIComponent(event.slug)}`)
    const description: unknown = second?.description
    expect(first?.description).toBe(description)
    expect(first?.location ?? undefined).toBe(second?.location)
  })

  it('keeps its tags', () => {
    const categories = first?.component.getFirstProperty('categories')?.getValues() ?? []
    expect(categories).toEqual(event.tags.map(({ name }) => name))
  })
})

describe.each(timedShapes.map((event) => [event.slug, event] as const))('the time of %s', (_slug, event) => {
  it('is the same moment for both readers', () => {
    const first = withIcalJs(written).get(uid(event))
    const second = withNodeIcal(written).get(uid(event))
    expect(first?.startDate.toUnixTime()).toBe(event.time.start.epoch / 1000)
    expect(first?.endDate.toUnixTime()).toBe(endOf(event.time) / 1000)
    expect(second?.start.getTime()).toBe(event.time.start.epoch)
    expect(second?.end?.getTime()).toBe(endOf(event.time))
  })
})

describe('wall time', () => {
  it('is the organizer’s own, with the zone named', () => {
    expect(written).toContain('DTSTART;TZID=Asia/Shanghai:20180729T130000\r\n')
    expect(written).toContain('DTSTART;TZID=Europe/Berlin:20240330T200000\r\nDTEND;TZID=Europe/Berlin:20240331T040000')
  })

  it('is a plain date for whole days, with the end on the day after', () => {
    expect(written).toContain('DTSTART;VALUE=DATE:20240401\r\nDTEND;VALUE=DATE:20240402')
    expect(written).toContain('DTSTART;VALUE=DATE:20241230\r\nDTEND;VALUE=DATE:20250102')
  })

  it('is UTC where the zone is unknown', () => {
    expect(written).toContain('DTSTART:20240601T020000Z')
  })

  it('lasts four hours where no end, or an impossible one, was written', () => {
    expect(written).toContain('DTEND;TZID=Asia/Shanghai:20240301T230000')
    expect(written).toContain('DTEND;TZID=Asia/Shanghai:20240302T230000')
  })
})

describe('an event', () => {
  it('is cancelled in place, and postponed without a promise', () => {
    expect(withNodeIcal(written).get('cancelled@meetup.example')?.status).toBe('CANCELLED')
    expect(withNodeIcal(written).get('postponed@meetup.example')?.status).toBe('TENTATIVE')
  })

  it('is stamped by its content', () => {
    const entry = withIcalJs(written).get(uid(beijing))
    expect(String(entry?.component.getFirstPropertyValue('dtstamp'))).toBe('2020-05-04T03:02:01Z')
    expect(String(entry?.component.getFirstPropertyValue('last-modified'))).toBe('2020-05-04T03:02:01Z')
  })

  it('gets a higher sequence with a later change', () => {
    const sequence = (modified: string): number =>
      withIcalJs(calendar([{ ...beijing, modified }], facts)).get(uid(beijing))?.sequence ?? -1
    expect(sequence('2020-05-04T03:03:01Z')).toBeGreaterThan(sequence('2020-05-04T03:02:01Z'))
  })

  it('carries its point for maps', () => {
    expect(withNodeIcal(written).get(uid(beijing))?.geo).toEqual({ lat: 39.9802, lon: 116.3091 })
    expect(written.replaceAll('\r\n ', '')).toContain('X-TITLE=e 世界财富中心:geo:39.9802,116.3091')
  })

  it('lets no text out of its field', () => {
    const names = withIcalJs(calendar([hostile], facts))
      .get(uid(hostile))
      ?.component.getAllProperties()
      .map(({ name }) => name)
    expect(names).not.toContain('attendee')
    expect(names).not.toContain('x-evil')
  })
})

it('matches the golden file', async () => {
  await expect(calendar([beijing], facts)).toMatchFileSnapshot('./calendar.golden.ics')
})

const all = [...shapes, draft]
const uids = (output: Output | undefined): readonly string[] =>
  new ICAL.Component(ICAL.parse(output?.body ?? ''))
    .getAllSubcomponents('vevent')
    .map((entry) => String(entry.getFirstPropertyValue('uid')))
const own = ['service-mesh-meetup-02@meetup.example']

it('the archive’s calendar is for subscribing, one event’s for saving', () => {
  expect(archiveCalendar(all, origin).filename).toBeUndefined()
  expect(uids(archiveCalendar(all, origin))).toHaveLength(shapes.length)
  expect(eventCalendar(beijing, origin).filename).toBe('service-mesh-meetup-02.ics')
  expect(uids(eventCalendar(beijing, origin))).toEqual(own)
})

it('a topic, a city and a series have the events that name them', () => {
  expect(uids(termCalendar('tags', 'service-mesh', all, origin))).toEqual(own)
  expect(uids(termCalendar('cities', 'beijing', all, origin))).toEqual(own)
  expect(uids(termCalendar('series', 'service-mesh-meetup', all, origin))).toEqual(own)
  expect(termCalendar('tags', 'nothing', all, origin)).toBeUndefined()
})

describe('the place of an entry', () => {
  const placeOf = (...rooms: readonly (string | undefined)[]): string => {
    const [talk] = beijing.talks
    const talks = talk === undefined ? [] : rooms.map((room) => ({ ...talk, ...(room !== undefined && { room }) }))
    return withIcalJs(calendar([{ ...beijing, talks }], facts)).get(uid(beijing))?.location ?? ''
  }

  it('begins with the room that all its talks are in', () => {
    expect(placeOf('B 213', 'B 213')).toBe(`B 213, ${placeOf()}`)
    expect(placeOf('B 213')).toMatch(/^B 213, ./)
  })

  it('is the house alone where talks are in several rooms, or in none', () => {
    expect(placeOf('A 厅', 'B 厅')).toBe(placeOf())
    expect(placeOf('A 厅', undefined)).toBe(placeOf())
  })
})

it('a speaker has every event once, whatever number of talks', () => {
  const output = speakerCalendar(person('张亮'), all, origin)
  expect(uids(output)).toEqual(own)
  expect(output?.modified).toBe('2020-05-04T03:02:01Z')
  expect(output?.body).toContain('NAME:张亮：活动（星桥技术社区）')
})

it('somebody without an event has an empty calendar, nobody has none', () => {
  expect(uids(speakerCalendar(person('新来的'), all, origin))).toEqual([])
  expect(speakerCalendar(undefined, all, origin)).toBeUndefined()
})

it('is the same event in every calendar', () => {
  const entry = (output: Output | undefined): string | undefined =>
    output?.body.match(/BEGIN:VEVENT\r\nUID:service-mesh-meetup-02.*?END:VEVENT/s)?.[0]
  const expected = entry(eventCalendar(beijing, origin))
  expect(expected).toMatch(/^BEGIN:VEVENT/)
  for (const output of [archiveCalendar(all, origin), termCalendar('tags', 'service-mesh', all, origin)])
    expect(entry(output)).toBe(expected)
})

it('the opening of registration is known by the same host as the event, and by no machine of one’s own', () => {
  const opens = wall('2018-07-01T09:00:00+08:00')
  const registration = {
    opens,
    waitlist: true,
    approval: false,
    questions: [],
    keepDays: 30,
    confirmHours: 24,
    calendar: 'publish' as const,
    feedbackToSpeakers: true,
  }
  const uid = (origin: string): string | undefined =>
    /UID:(.*)/.exec(openingCalendar({ ...beijing, registration }, origin)?.body ?? '')?.[1]?.trim()
  expect(uid('https://meetup.example')).toMatch(/-opening@\S+$/)
  expect(uid('http://localhost:3000')).not.toContain('localhost')
})

describe('the host that entries are known by', () => {
  const uidUnder = async (calendarId: string, at: string): Promise<string | undefined> => {
    vi.resetModules()
    vi.doMock('@/config/site', async (original) => {
      const { site } = await original<typeof import('@/config/site')>()
      return { site: { ...site, calendarId, organizer: { ...site.organizer, url: '' } } }
    })
    const { eventCalendar } = await import('./calendar')
    vi.doUnmock('@/config/site')
    return /UID:(.*)/.exec(eventCalendar(beijing, at).body)?.[1]?.trim()
  }

  it('is the owner’s word wherever the site is, else that of the site, and never one’s own machine', async () => {
    const { slug } = beijing
    expect(await uidUnder('calendar.example', origin)).toBe(`${slug}@calendar.example`)
    expect(await uidUnder('calendar.example', 'http://localhost:3000')).toBe(`${slug}@calendar.example`)
    expect(await uidUnder('', origin)).toBe(`${slug}@meetup.example`)
    for (const own of ['http://localhost:3000', 'http://127.0.0.1:4173', 'http://[::1]:3000'])
      expect(await uidUnder('', own)).not.toMatch(/localhost|127|::1/)
  })
})
