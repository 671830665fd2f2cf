import { describe, expect, it } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import { planEvents } from './plan-events'

const read = (text: string, from: string, options: { zone?: string } = {}) => {
  const { files, notes } = planEvents(text, from, options)
  const records = files.map(
    ({ path, content }) => readEvent({ file: path, text: String(content), siblings: [] }).record,
  )
  return { records, notes, texts: files.map(({ content }) => String(content)) }
}

describe('exports of services', () => {
  it('reads a table in Chinese, whatever its order', () => {
    const csv =
      '序号,活动链接,活动名称,开始时间,结束时间,城市,活动地点,主办方\n1,https://example.org/9,山城夜谈,2024/5/11 14:00,2024/5/11 17:30,重庆,江边茶馆,山城开源社\n'
    const { records, texts } = read(csv, 'events.csv', { zone: 'Asia/Shanghai' })
    expect(records).toMatchObject([
      {
        title: '山城夜谈',
        time: { start: { iso: '2024-05-11T14:00:00+08:00' }, end: { iso: '2024-05-11T17:30:00+08:00' } },
        place: { address: { street: '江边茶馆', city: '重庆' } },
        links: [{ url: 'https://example.org/9' }],
      },
    ])
    expect(texts[0]).toContain('山城开源社')
  })

  it('reads tables with semicolons, quotes and line breaks, and tells columns it does not know', () => {
    const csv =
      'Name;Start date;Beschreibung;Catering\r\n"Abend; Nr. 1";02.05.2024 18:00;"Erste Zeile\r\nZweite";Suppe\r\n'
    const { records, notes, texts } = read(csv, 'e.csv', { zone: 'Europe/Berlin' })
    expect(records).toMatchObject([{ title: 'Abend; Nr. 1', time: { start: { date: '2024-05-02' } } }])
    expect(texts[0]).toContain('Zweite')
    expect(notes[0]?.message).toContain('Catering')
  })

  it('keeps what it does not understand below the text, where no page shows it', () => {
    const data = [
      {
        title: 'Night',
        date: '2024-05-02 19:00',
        description: 'Words.',
        dress_code: 'none --> really',
        menu: { first: 'Soup', second: 'Bread' },
        host: 'Tidewater',
        organizer: 'Ferry Club',
      },
    ]
    const { records, notes, texts } = read(JSON.stringify(data), 'x.json')
    expect(notes[0]?.message).toContain('dress_code, menu, organizer')
    expect(texts[0]).toMatch(
      /Words\.\n\n<!--\ndress_code: none --&gt; really\nmenu:\n {2}first: Soup\n {2}second: Bread\norganizer: Ferry Club\n-->\n$/,
    )
    expect(JSON.stringify(records)).not.toContain('Soup')
  })

  it('reads one person with a post, several, and addresses and pictures in groups', () => {
    const data = [
      {
        title: 'Night',
        date: 'THU, MAY 30, 2024',
        time: '7:00 PM to 8:30 PM',
        speaker: 'Mara Quill, Senior/Lead Engineer',
        link: { path: 'https://example.org/e/1', title: 'View it' },
        image: { path: 'https://example.org/e/1.png', alt: 'A hall' },
      },
      { title: 'Day', date: '2024-05-31', speakers: 'Mara Quill, Jon Ferry; Ana Lima (Tidewater)' },
    ]
    const { records, notes } = read(JSON.stringify(data), 'x.json')
    expect(records[0]).toMatchObject({
      time: { start: { iso: expect.stringContaining('2024-05-30T19:00') } },
      speakers: [{ name: 'Mara Quill', role: 'Senior / Lead Engineer' }],
      links: [{ url: 'https://example.org/e/1' }],
    })
    expect(notes[0]?.message).toContain('https://example.org/e/1.png')
    expect(notes[0]?.message).not.toContain('Not understood')
    expect(records[1]?.speakers.map(({ name }) => name)).toEqual(['Mara Quill', 'Jon Ferry', 'Ana Lima'])
  })

  const timed = (csv: string) =>
    read(csv, 't.csv', { zone: 'Europe/Lisbon' }).records.map((record) =>
      record?.time.kind === 'timed' ? [record.time.start.iso.slice(0, 16), record.time.end?.iso.slice(0, 16)] : [],
    )

  it.each([
    ['活动名称,活动时间\n夜谈,2024年5月11日 14:00-17:30\n', '2024-05-11T14:00', '2024-05-11T17:30'],
    ['活动名称,活动时间\n夜谈,2024-05-11 09:00-12:00\n', '2024-05-11T09:00', '2024-05-11T12:00'],
    ['活动名称,活动时间\n夜谈,2024-05-11 14:00 至 2024-05-12 17:00\n', '2024-05-11T14:00', '2024-05-12T17:00'],
    ['活动名称,活动时间\n夜谈,2024/5/11 下午2:00 ~ 5:00\n', '2024-05-11T14:00', '2024-05-11T17:00'],
    ['Title,Start Time,Date,End Time\nA,6:30 PM,"March 5, 2024",8 pm\n', '2024-03-05T18:30', '2024-03-05T20:00'],
    ['Titel;Datum;Beginn;Ende\nA;25.12.2024;18.30;20.30\n', '2024-12-25T18:30', '2024-12-25T20:30'],
    ['Title,Date,End\nA,2024-05-11 09:00:00 +0100,2024-05-11 12:00:00 +0100\n', '2024-05-11T09:00', '2024-05-11T12:00'],
  ])('reads day and hours in one cell or in several: %s', (csv, start, end) =>
    expect(timed(csv)).toEqual([[start, end]]),
  )

  it('takes an address that is no place for an event online', () =>
    expect(read('活动名称,活动时间,活动地址\n夜谈,2024-06-08 14:00,线上\n', 'o.csv').records[0]?.place).toMatchObject({
      kind: 'online',
    }))

  it('tells hours and days that nobody can be sure of', () => {
    const messages = (csv: string) => read(csv, 't.csv').notes.map(({ kind, message }) => `${kind} ${message}`)
    expect(messages('Title,Date,End\nA,2024-05-11,at 6 pm\n')[0]).toMatch(/^changed.*“at 6 pm”/)
    expect(messages('Title,Date\nA,2024-05-11\nB,03/04/2024\n').join()).toMatch(/unreadable.*“03\/04\/2024”/)
  })

  it('reads what Meetup’s API answers, old and new', () => {
    const old = [
      {
        name: 'Night',
        local_date: '2024-05-02',
        local_time: '19:00',
        duration: 7_200_000,
        link: 'https://example.org/n',
        venue: { name: 'Hall', address_1: 'Main St 1', city: 'Porto', country: 'pt', lat: 41.1, lon: -8.6 },
      },
    ]
    expect(read(JSON.stringify(old), 'm.json', { zone: 'Europe/Lisbon' }).records).toMatchObject([
      {
        time: { start: { iso: '2024-05-02T19:00:00+01:00' }, end: { iso: '2024-05-02T21:00:00+01:00' } },
        place: { city: { name: 'Porto' }, point: { lat: 41.1, lng: -8.6 } },
      },
    ])
    const graph = {
      data: {
        groupByUrlname: {
          pastEvents: {
            edges: [
              {
                node: {
                  title: 'Night',
                  dateTime: '2024-05-02T19:00:00+01:00',
                  endTime: '2024-05-02T21:00:00+01:00',
                  eventUrl: 'https://example.org/n',
                  venue: { name: 'Hall', address: 'Main St 1', city: 'Porto' },
                },
              },
            ],
          },
        },
      },
    }
    expect(read(JSON.stringify(graph), 'm.json').records).toMatchObject([
      { title: 'Night', time: { start: { clock: '19:00', offset: '+01:00' } } },
    ])
  })

  it('reads what Luma and Eventbrite answer: UTC as the clock of its zone', () => {
    const luma = {
      entries: [
        {
          api_id: 'evt-1',
          event: {
            name: 'Night',
            start_at: '2024-05-02T17:00:00.000Z',
            end_at: '2024-05-02T19:00:00.000Z',
            timezone: 'Europe/Berlin',
            url: 'https://example.org/l',
            geo_address_json: { address: 'Hall', city: 'Berlin' },
          },
        },
      ],
    }
    expect(read(JSON.stringify(luma), 'l.json').records).toMatchObject([
      {
        time: { start: { iso: '2024-05-02T19:00:00+02:00' }, zone: 'Europe/Berlin' },
        place: { city: { name: 'Berlin' } },
      },
    ])
    const brite = {
      events: [
        {
          name: { text: 'Night' },
          start: { timezone: 'Europe/Berlin', local: '2024-05-02T19:00:00', utc: '2024-05-02T17:00:00Z' },
          url: 'https://example.org/e',
        },
      ],
    }
    expect(read(JSON.stringify(brite), 'e.json').records).toMatchObject([
      { title: 'Night', time: { start: { iso: '2024-05-02T19:00:00+02:00' } } },
    ])
  })

  it('makes one event with its talks of a schedule of pretalx', () => {
    const schedule = {
      schedule: {
        conference: {
          title: 'Days of Graphs',
          start: '2024-05-02',
          end: '2024-05-03',
          time_zone_name: 'Europe/Vienna',
          days: [
            {
              date: '2024-05-02',
              rooms: {
                Aula: [
                  {
                    title: 'Trees',
                    date: '2024-05-02T10:00:00+02:00',
                    duration: '00:45',
                    persons: [{ public_name: 'Maja Lind' }],
                    abstract: 'On trees.',
                    track: 'Basics',
                  },
                ],
              },
            },
          ],
        },
      },
    }
    const { records } = read(JSON.stringify(schedule), 's.json')
    expect(records).toMatchObject([
      {
        title: 'Days of Graphs',
        talks: [
          {
            title: 'Trees',
            start: { iso: '2024-05-02T10:00:00+02:00' },
            end: { iso: '2024-05-02T10:45:00+02:00' },
            speakers: [{ name: 'Maja Lind' }],
          },
        ],
      },
    ])
  })

  it('makes one event of the sessions of Sessionize, and keeps their clock', () => {
    const all = {
      sessions: [
        {
          id: '1',
          title: 'Trees',
          startsAt: '2024-05-02T10:00:00',
          endsAt: '2024-05-02T10:45:00',
          speakers: ['a'],
          roomId: 7,
        },
        {
          id: '2',
          title: 'Lunch',
          startsAt: '2024-05-02T12:00:00',
          endsAt: '2024-05-02T13:00:00',
          speakers: [],
          isServiceSession: true,
        },
      ],
      speakers: [{ id: 'a', fullName: 'Maja Lind' }],
      rooms: [{ id: 7, name: 'Aula' }],
    }
    const { texts, notes } = read(JSON.stringify(all), 'graph-days.json')
    const { records } = read(JSON.stringify(all), 'graph-days.json', { zone: 'Europe/Vienna' })
    expect(records).toMatchObject([
      { title: 'graph-days', talks: [{ title: 'Trees', speakers: [{ name: 'Maja Lind' }] }, { kind: 'break' }] },
    ])
    expect(texts[0]).toContain('date: 2024-05-02T10:00:00\n')
    expect(notes).toMatchObject([{ kind: 'changed', message: expect.stringContaining('--zone') }])
  })

  it.each(['{"a":1}', '[]', 'a,b\n1,2\n', '<p>no'])('refuses %s', (text) =>
    expect(() => planEvents(text, 'x')).toThrow(/no event/),
  )
})

describe('what a page says besides', () => {
  const page = (event: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: 'Night', startDate: '2024-05-02T19:00+02:00', ...event })}</script>`

  it('keeps registration, organizer, partners, price and places', () => {
    const { records, texts } = read(
      page({
        url: 'https://example.org/e',
        organizer: [{ name: 'Club' }, { name: 'Casa, Lda' }],
        sponsor: [{ name: 'Ponte' }],
        maximumAttendeeCapacity: 80,
        offers: [{ url: 'https://example.org/tickets', price: '12', priceCurrency: 'EUR' }],
      }),
      'https://example.org/e',
    )
    expect(records[0]?.links).toMatchObject([{ kind: 'event', url: 'https://example.org/tickets' }])
    expect(records[0]?.organizers).toMatchObject([{ name: 'Club' }, { name: 'Casa, Lda' }])
    for (const word of ['Ponte', '80', '12 EUR']) expect(texts[0]).toContain(word)
    expect(texts[0]).toContain('date: 2024-05-02T19:00:00+02:00\n')
  })
})

describe('recurring entries of a calendar', () => {
  const calendar = (...lines: readonly string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
  const weekly = [
    'BEGIN:VEVENT',
    'UID:w',
    'SUMMARY:Weekly call',
    'DTSTART;TZID=Europe/Berlin:20240319T180000',
    'DTEND;TZID=Europe/Berlin:20240319T190000',
  ]

  it('become an event a date, over the change of the clock, without those that are taken out', () => {
    const { records } = read(
      calendar(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/Berlin:20240326T180000', 'END:VEVENT'),
      'c.ics',
    )
    expect(records.map((record) => record?.time.start.iso)).toEqual([
      '2024-03-19T18:00:00+01:00',
      '2024-04-02T18:00:00+02:00',
      '2024-04-09T18:00:00+02:00',
    ])
    expect(records[1]?.time).toMatchObject({ end: { iso: '2024-04-02T19:00:00+02:00' } })
  })

  it('take a date that was moved as it was moved', () => {
    const moved = [
      'BEGIN:VEVENT',
      'UID:w',
      'RECURRENCE-ID;TZID=Europe/Berlin:20240326T180000',
      'SUMMARY:Weekly call, later',
      'DTSTART;TZID=Europe/Berlin:20240326T200000',
      'END:VEVENT',
    ]
    const { records } = read(calendar(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=2', 'END:VEVENT', ...moved), 'c.ics')
    expect(records.map((record) => [record?.title, record?.time.start.clock])).toEqual([
      ['Weekly call', '18:00'],
      ['Weekly call, later', '20:00'],
    ])
  })

  it('say how far they were read where they have no end', () => {
    const { records, notes } = read(calendar(...weekly, 'RRULE:FREQ=WEEKLY', 'END:VEVENT'), 'c.ics')
    expect(records).toHaveLength(52)
    expect(notes[0]?.message).toContain('52')
  })
})
