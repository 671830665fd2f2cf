import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { clockWords, dayRangeWords, dayWords, zoneWords } from '@/components/ui/event-date'
import { readEvent } from '@/lib/archive/event'
import { summarize } from '@/lib/catalog/summarize'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { eventCalendar } from './calendar/calendar'
import { eventEntries } from './feeds/entries'
import { eventNode } from './json-ld/event'
import { eventMarkdown } from './markdown/event-markdown'
import { eventsAsData } from './open-data/open-data'
import { whenText } from './text'

const origin = 'https://meetup.example'

/** Files as organizers write them, each with what they mean: every output has to tell it alike. */
const FILES: Readonly<
  Record<
    string,
    {
      readonly fields: string
      readonly body?: string
      readonly start: string
      readonly end?: string
      readonly zone: string
    }
  >
> = {
  'an offset that is not that of the zone': {
    fields: 'date: 2027-07-20T18:30:00+01:00\ndate_end: 2027-07-20T21:00:00+01:00\ntimezone: Europe/Berlin',
    start: '2027-07-20T18:30:00+02:00',
    end: '2027-07-20T21:00:00+02:00',
    zone: 'Europe/Berlin',
  },
  'an offset copied from elsewhere': {
    fields: 'date: 2027-07-22T18:30:00+08:00\ndate_end: 2027-07-22T21:00:00+08:00\ntimezone: America/New_York',
    start: '2027-07-22T18:30:00-04:00',
    end: '2027-07-22T21:00:00-04:00',
    zone: 'America/New_York',
  },
  'whole days abroad': {
    fields: 'date: 2027-05-01\ndate_end: 2027-05-02\nall_day: true\ntimezone: America/New_York',
    start: '2027-05-01',
    end: '2027-05-02',
    zone: 'America/New_York',
  },
  'a bare day': { fields: 'date: 2027-03-14', start: '2027-03-14', end: '2027-03-14', zone: 'Asia/Shanghai' },
  'midnight and no more': {
    fields: 'date: 2027-03-14T00:00:00Z',
    start: '2027-03-14',
    end: '2027-03-14',
    zone: 'Asia/Shanghai',
  },
  'a wall time with its zone': {
    fields: 'date: 2027-12-10T18:30:00\ntimezone: Europe/Berlin',
    start: '2027-12-10T18:30:00+01:00',
    zone: 'Europe/Berlin',
  },
  'a day and an hour apart': {
    fields: 'date: 2027-09-13T00:00:00Z\nstart_time: 6:00 - 7:30 PM EDT',
    start: '2027-09-13T18:00:00-04:00',
    end: '2027-09-13T19:30:00-04:00',
    zone: 'America/New_York',
  },
  'a night': {
    fields: 'date: 2027-06-05T18:30:00+02:00\ndate_end: 2027-06-06T00:30:00+02:00\ntimezone: Europe/Berlin',
    start: '2027-06-05T18:30:00+02:00',
    end: '2027-06-06T00:30:00+02:00',
    zone: 'Europe/Berlin',
  },
  'an hour that the clocks leave out': {
    fields: 'date: 2027-03-28T02:30:00\ntimezone: Europe/Berlin',
    start: '2027-03-28T03:30:00+02:00',
    zone: 'Europe/Berlin',
  },
  'an end before the start': {
    fields: 'date: 2027-08-19T13:00:00+08:00\ndate_end: 2026-08-19T18:00:00+08:00',
    start: '2027-08-19T13:00:00+08:00',
    zone: 'Asia/Shanghai',
  },
  'an odd offset': {
    fields: 'date: 2027-04-10T17:00:00+05:45',
    start: '2027-04-10T17:00:00+05:45',
    zone: 'Asia/Kathmandu',
  },
  'a second day with talks': {
    fields: 'date: 2027-10-16T09:30:00+08:00\ndate_end: 2027-10-17T17:00:00+08:00',
    body: '## 第一天\n\n- 10:00 网格初见 — 林晓川（灯塔科技）\n\n## 第二天\n\n- 10:00 网格再见 — 许言（河岸）\n',
    start: '2027-10-16T09:30:00+08:00',
    end: '2027-10-17T17:00:00+08:00',
    zone: 'Asia/Shanghai',
  },
  'both here and online': {
    fields:
      'date: 2027-08-08T14:00:00+08:00\ndate_end: 2027-08-08T17:00:00+08:00\nonline: true\nevent_url: https://live.example/88\naddress: {street: 桂花路 8 号, city: 武汉, country: 中国}',
    start: '2027-08-08T14:00:00+08:00',
    end: '2027-08-08T17:00:00+08:00',
    zone: 'Asia/Shanghai',
  },
  'a cancelled evening': {
    fields: 'date: 2027-08-08T19:00:00+08:00\nstatus: cancelled',
    start: '2027-08-08T19:00:00+08:00',
    zone: 'Asia/Shanghai',
  },
}

const read = ({ fields, body = '正文' }: { readonly fields: string; readonly body?: string }): EventSummary => {
  const { record } = readEvent({
    file: 'events/night.md',
    text: `---\ntitle: 夜谈\n${fields}\n---\n\n${body}\n`,
    siblings: [],
  })
  if (record === undefined) throw new Error('not read')
  return summarize(record)
}

const entryOf = (event: EventSummary) => {
  const root = new ICAL.Component(ICAL.parse(eventCalendar(event, origin).body))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const entry = root.getFirstSubcomponent('vevent')
  if (entry === null) throw new Error('no entry')
  const parsed = new ICAL.Event(entry)
  return { entry, start: parsed.startDate, end: parsed.endDate }
}

describe.each(Object.entries(FILES))('%s', (_, file) => {
  const event = read(file)
  const isDay = file.start.length === 10

  it('is one time in calendar, linked data and open data', () => {
    const { start, end } = entryOf(event)
    const data = eventsAsData([event], origin).events[0]
    const node = eventNode(event, origin)
    expect(data).toMatchObject({ allDay: isDay, start: file.start, timeZone: file.zone })
    expect(node).toMatchObject({ startDate: file.start })
    expect(data?.end).toBe(file.end)
    expect('endDate' in node ? node.endDate : undefined).toBe(file.end)
    expect(start.isDate).toBe(isDay)
    if (isDay) {
      expect(start.toString()).toBe(file.start)
      // the day after the last (RFC 5545, section 3.6.1)
      expect(Date.parse(end.toString()) - Date.parse(file.end ?? file.start)).toBe(86_400_000)
    } else {
      expect(start.toJSDate().getTime()).toBe(Date.parse(file.start))
      if (file.end !== undefined) expect(end.toJSDate().getTime()).toBe(Date.parse(file.end))
    }
  })

  it('is the same day and clock on the page, in feeds and in Markdown', () => {
    const { time } = event
    const clock = file.start.slice(11, 16)
    const day = dayWords(file.start.slice(0, 10), 'full')
    const { first, last } = daysOf(time)
    expect(first).toBe(file.start.slice(0, 10))
    if (first === last) expect(dayWords(first, 'full')).toBe(day)
    else expect(dayRangeWords(time)).toContain(file.start.slice(8, 10))
    if (isDay) expect(clockWords(time)).toBe('全天')
    else {
      expect(clockWords(time)).toContain(clock)
      const minutes = file.start.slice(-6)
      expect(zoneWords(time)).toContain(`UTC${minutes[0]}${Number(minutes.slice(1, 3))}`)
    }
    const [entry] = eventEntries([event], origin)
    expect(entry?.html).toContain(whenText(time))
    expect(whenText(time)).toContain(day.replace(/^\d+ 年 /, ''))
    if (!isDay) expect(whenText(time)).toContain(clock)
    expect(eventMarkdown({ ...event, body: [] }, origin)).toContain(isDay ? day.slice(-4) : clock)
  })
})

it('talks of a second day are on that day everywhere', () => {
  const file = FILES['a second day with talks']
  if (file === undefined) throw new Error('none')
  const event = read(file)
  expect(event.talks.map(({ start }) => start?.iso)).toEqual(['2027-10-16T10:00:00+08:00', '2027-10-17T10:00:00+08:00'])
  const data = eventsAsData([event], origin).events[0]
  expect(data?.talks.map(({ start }) => start)).toEqual(event.talks.map(({ start }) => start?.iso))
  const node = eventNode(event, origin)
  const sub = 'subEvent' in node ? [node.subEvent].flat() : []
  expect(sub.map((one) => (typeof one === 'object' && 'startDate' in one ? one.startDate : undefined))).toEqual(
    event.talks.map(({ start }) => start?.iso),
  )
})

it('who comes and who joins are both told of a hybrid event, and marks of what does not take place', () => {
  const file = FILES['both here and online']
  const off = FILES['a cancelled evening']
  if (file === undefined || off === undefined) throw new Error('none')
  const event = read(file)
  expect(eventNode(event, origin)).toMatchObject({
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://live.example/88' }],
  })
  expect(eventsAsData([event], origin).events[0]?.place).toMatchObject({
    kind: 'venue',
    online: true,
    city: { name: '武汉' },
    url: 'https://live.example/88',
  })
  const { entry } = entryOf(event)
  expect(entry.getFirstPropertyValue('location')).toMatch(/桂花路 8 号.*线上/)
  const cancelled = entryOf(read(off)).entry
  expect(cancelled.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(cancelled.getFirstPropertyValue('summary')).toMatch(/取消.*夜谈/)
})
