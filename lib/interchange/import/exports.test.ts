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

  it('reads what the API of pretalx lists: events, and talks with their slots', () => {
    const events = {
      count: 1,
      results: [
        {
          name: { en: 'Days of Graphs', de: 'Graphentage' },
          slug: 'graphs',
          date_from: '2024-05-02',
          date_to: '2024-05-03',
          timezone: 'Europe/Vienna',
        },
      ],
    }
    expect(read(JSON.stringify(events), 'events.json').records).toMatchObject([
      { title: 'Days of Graphs', time: { kind: 'all-day', first: '2024-05-02', last: '2024-05-03' } },
    ])
    const slot = { start: '2024-05-02T10:00:00+02:00', end: '2024-05-02T10:45:00+02:00', room: { en: 'Aula' } }
    const talks = {
      results: [
        {
          code: 'A',
          title: 'Trees',
          state: 'confirmed',
          speakers: [{ code: 'X', name: 'Maja Lind' }],
          submission_type: { en: 'Talk' },
          slots: [slot],
        },
        { code: 'B', title: 'Weeds', state: 'rejected', speakers: ['Y'], submission_type: { en: 'Talk' }, slots: [] },
      ],
    }
    const { records, notes } = read(JSON.stringify(talks), 'graphs.json')
    expect(records).toMatchObject([
      {
        title: 'graphs',
        talks: [{ title: 'Trees', room: 'Aula', speakers: [{ name: 'Maja Lind' }], end: { clock: '10:45' } }],
      },
    ])
    expect(notes[0]?.message).toMatch(/confirmed: 1\..*codes/)
  })

  it('reads numbers of seconds and milliseconds, and no other number, as moments', () => {
    const list = (start: unknown) =>
      read(JSON.stringify([{ title: 'Night', start }]), 'x.json', { zone: 'Europe/Berlin' })
    for (const start of [1715414400, '1715414400', 1715414400000])
      expect(list(start).records[0]?.time.start.iso).toBe('2024-05-11T10:00:00+02:00')
    // the days that Excel counts
    for (const start of [45423, '45423.58']) expect(list(start).notes).toMatchObject([{ kind: 'unreadable' }])
  })

  it.each([
    ['2024-05-11 2:30-4:00pm', '14:30', '16:00'],
    ['2024-05-11 7:00 PM', '19:00', undefined],
    ['"May 11, 2024, 6-8 pm"', '18:00', '20:00'],
    ['2024-05-11 19:00 UTC+02:00', '19:00', undefined],
  ])('keeps the half of the day that a cell tells: %s', (cell, start, end) => {
    const [record] = read(`title,date\nNight,${cell}\n`, 'x.csv', { zone: 'Europe/Berlin' }).records
    expect(record?.time).toMatchObject({ start: { date: '2024-05-11', clock: start, offset: '+02:00' } })
    expect(record?.time.kind === 'timed' ? record.time.end?.clock : '').toBe(end)
  })

  it('writes a row that stands there twice once, tells so, and its numbers add up', () => {
    const row = 'Night,2024-05-11,Casa\n'
    const { records, notes } = read(`title,date,venue\n${row}${row}Night,2024-05-11,Torre\n${row}`, 'x.csv')
    expect(records).toHaveLength(2)
    expect(notes.map(({ kind }) => kind)).toEqual(['kept', 'left-out', 'kept', 'left-out'])
    expect(new Set(notes.map(({ from }) => from)).size).toBe(4)
  })

  it('tells the encoding that a file had, and writes nothing that has lost letters', () => {
    const plan = planEvents('title,date\nNight,2024-05-11\nN\ufffdght,2024-05-12\n', 'x.csv', { encoding: 'GBK' })
    expect(plan.files).toHaveLength(1)
    expect(plan.notes).toMatchObject([
      { kind: 'changed', message: expect.stringContaining('GBK') },
      { kind: 'unreadable', message: expect.stringContaining('�') },
    ])
  })

  it.each(['{"a":1}', '[]', 'a,b\n1,2\n', '<p>no'])('refuses %s', (text) =>
    expect(() => planEvents(text, 'x')).toThrow(/no event/),
  )
})

describe('what is told of talks and people besides their names', () => {
  /** The texts that an import writes, by their path. */
  const written = (data: unknown, from = 'days.json', zone = 'Europe/Vienna') => {
    const { files, notes } = planEvents(typeof data === 'string' ? data : JSON.stringify(data), from, { zone })
    const texts = Object.fromEntries(
      files.map(({ path, content }) => [path.replace(/\/\d{4}-\d\d-\d\d-/, '/'), String(content)]),
    )
    return { texts, notes }
  }

  it('comes along from the schedule that pretalx shows on other sites', () => {
    const { texts, notes } = written({
      version: '1.2',
      timezone: 'Europe/Vienna',
      talks: [
        { code: 'A', title: 'Open', abstract: '', speakers: [], start: null, end: null, room: null },
        { code: 'B', title: { en: 'Trees' }, speakers: ['M'], track: 7, room: 3, ...hours('10:00', '10:45') },
        { title: { en: 'Lunch' }, room: 3, ...hours('12:00', '13:00') },
      ],
      tracks: [{ id: 7, name: { en: 'Basics' } }],
      rooms: [{ id: 3, name: { en: 'Aula' } }],
      speakers: [{ code: 'M', name: 'Maja Lind', avatar: 'https://a.example/m.png' }],
    })
    const { record } = readEvent({ file: 'a.md', text: Object.values(texts)[0] ?? '', siblings: [] })
    expect(record?.talks).toMatchObject([
      { title: 'Trees', room: 'Aula', track: 'Basics', speakers: [{ name: 'Maja Lind' }] },
      { title: 'Lunch', kind: 'break' },
      { title: 'Open' },
    ])
    expect(notes[0]?.message).toContain('Maja Lind')
  })

  it('makes profiles and links of what a schedule of pretalx holds', () => {
    const talk = {
      title: 'Trees',
      date: '2024-05-02T10:00:00+02:00',
      duration: '00:45',
      language: 'de',
      persons: [{ public_name: 'Maja Lind', biography: 'Grows them.' }],
      links: [{ title: 'Code', url: 'https://code.example/trees' }],
      attachments: [
        { title: 'Folien', url: '/media/trees.pdf' },
        { title: 'Notes', url: '/media/notes.txt' },
      ],
    }
    const conference = { title: 'Days', time_zone_name: 'Europe/Vienna', days: [{ rooms: { Aula: [talk] } }] }
    const { texts } = written({ schedule: { base_url: 'https://days.example/', conference } })
    expect(texts['people/maja-lind.md']).toBe('---\ntitle: Maja Lind\n---\n\nGrows them.\n')
    const { record } = readEvent({ file: 'a.md', text: texts['events/days.md'] ?? '', siblings: [] })
    expect(record?.talks[0]).toMatchObject({ language: 'de', deck: { url: 'https://days.example/media/trees.pdf' } })
    for (const address of ['https://code.example/trees', 'https://days.example/media/notes.txt'])
      expect(record?.talks[0]?.abstract?.html).toContain(`href="${address}"`)
  })

  it('comes along from Sessionize, without what was declined', () => {
    const { texts, notes } = written({
      sessions: [
        {
          id: '1',
          title: 'Trees',
          ...local('10:00', '10:45'),
          speakers: ['a'],
          categoryItems: [11],
          status: 'Accepted',
        },
        { id: '2', title: 'Weeds', speakers: ['b'], status: 'Declined' },
      ],
      speakers: [
        {
          id: 'a',
          fullName: 'Maja Lind',
          tagLine: 'Gardener',
          bio: 'Grows.',
          links: [{ title: 'Blog', url: 'https://m.example' }],
        },
        { id: 'b', fullName: 'Jon Ferry', bio: 'Weeds.' },
      ],
      categories: [{ title: 'Track', items: [{ id: 11, name: 'Basics' }] }],
    })
    expect(Object.keys(texts)).toEqual(['events/days.md', 'people/maja-lind.md'])
    expect(texts['events/days.md']).toContain('track: Basics')
    expect(texts['events/days.md']).not.toContain('Weeds')
    for (const words of ['role: Gardener', 'name: Blog', 'Grows.'])
      expect(texts['people/maja-lind.md']).toContain(words)
    expect(notes[0]?.message).toMatch(/: 1\./)
  })

  it('makes profiles of those whom a page describes, and keeps the address to join under', () => {
    const { texts } = written(
      {
        '@type': 'Event',
        name: 'Night',
        startDate: '2024-05-02T19:00+02:00',
        description: '<p>For <b>all</b></p>',
        performer: { '@type': 'Person', name: 'Maja Lind', jobTitle: 'Gardener', worksFor: { name: 'Fjord' } },
        location: [
          { '@type': 'Place', name: 'Hall', address: 'Ringweg 5' },
          { '@type': 'VirtualLocation', url: 'https://join.example/5' },
        ],
        offers: { url: 'https://tickets.example/5' },
      },
      'x.json',
    )
    expect(texts['people/maja-lind.md']).toContain('role: Gardener, Fjord')
    const { record } = readEvent({ file: 'a.md', text: texts['events/night.md'] ?? '', siblings: [] })
    expect(record?.links.map(({ url }) => url)).toEqual(['https://tickets.example/5', 'https://join.example/5'])
    expect(record?.summary).toBeUndefined()
    expect(record?.body).toMatchObject([{ content: { text: 'For all' } }])
  })
})

const hours = (from: string, until: string) => ({
  start: `2024-05-02T${from}:00+02:00`,
  end: `2024-05-02T${until}:00+02:00`,
})
const local = (from: string, until: string) => ({ startsAt: `2024-05-02T${from}:00`, endsAt: `2024-05-02T${until}:00` })

describe('zones', () => {
  it.each([
    ['x.csv', 'title,start\nNight,2024-05-02T19:00:00+01:00\n'],
    ['x.json', '{"@type":"Event","name":"Night","startDate":"2024-05-02T19:00:00+01:00"}'],
  ])('an offset that is not that of the zone which one tells stands for itself: %s', (from, text) => {
    const { texts, records } = read(text, from, { zone: 'Europe/Berlin' })
    expect(texts[0]).not.toContain('Berlin')
    expect(records[0]?.time.start.iso).toBe('2024-05-02T19:00:00+01:00')
  })

  it('that of a group is that of its events, and what it tells of one is understood', () => {
    const node = {
      title: 'Night 3',
      dateTime: '2027-05-08T18:30+01:00',
      endTime: '2027-05-08T20:30+01:00',
      duration: 'PT2H',
      eventType: 'HYBRID',
      status: 'CANCELLED',
      feeSettings: { amount: 5, currency: 'EUR' },
      venues: [{ name: 'Armazém', address: 'Rua X 5', city: 'Lisboa', lat: 38.7, lng: -9.1 }],
      featuredEventPhoto: { highResUrl: 'https://a.example/1.jpeg' },
    }
    const data = { groupByUrlname: { timezone: 'Europe/Lisbon', events: { edges: [{ node }] } } }
    const { texts, records, notes } = read(JSON.stringify({ data }), 'meetup.json')
    expect(records[0]).toMatchObject({
      time: { zone: 'Europe/Lisbon', start: { iso: '2027-05-08T18:30:00+01:00' } },
      status: 'cancelled',
      price: '5 EUR',
      place: { kind: 'venue', city: { name: 'Lisboa' }, online: {}, point: { lng: -9.1 } },
    })
    expect(texts[0]).not.toContain('<!--')
    expect(notes[0]?.message).toContain('https://a.example/1.jpeg')
  })
})

it.each([
  [
    'Name,Start,Location\nNight,2027-05-08 18:00,"Rua do Rio 5, Lisboa"\n',
    { place: { address: { street: 'Rua do Rio 5' } } },
  ],
  ['活动名称,开始时间,活动状态,人数限制\n夜谈,2027-05-08 18:00,已取消,60\n', { status: 'cancelled', places: '60' }],
])('understands what Luma and 活动行 call their columns: %j', (table, expected) => {
  const { texts, records } = read(table, 'x.csv', { zone: 'Asia/Shanghai' })
  expect(records[0]).toMatchObject(expected)
  expect(texts[0]).not.toContain('<!--')
})

it('keeps the lines of a description whose HTML has none', () => {
  const { texts } = read(
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270508T180000Z\nSUMMARY:Night\nDESCRIPTION:One\\nTwo <b>bold</b>\\nThree\nEND:VEVENT\nEND:VCALENDAR\n',
    'x.ics',
  )
  expect(texts[0]).toMatch(/One\n\nTwo bold\n\nThree/)
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

describe('the schedule of an event', () => {
  const dates = (schedule: object, more: object = {}) =>
    read(
      JSON.stringify({
        '@type': 'Event',
        name: 'Night',
        startDate: '2027-05-11T19:00',
        ...more,
        eventSchedule: { '@type': 'Schedule', ...schedule },
      }),
      'x.json',
    )
  const starts = (schedule: object, more: object = {}) =>
    dates(schedule, more).records.map((record) => record?.time.start.iso)

  it('is an event a date: every second week, without what is excepted, in its own zone', () => {
    const schedule = {
      startDate: '2027-03-16',
      startTime: '19:00:00',
      endTime: '21:00:00',
      repeatFrequency: 'P2W',
      repeatCount: 4,
      byDay: 'https://schema.org/Tuesday',
      exceptDate: '2027-04-13',
      scheduleTimezone: 'Europe/Berlin',
    }
    const { records } = dates(schedule)
    expect(records.map((record) => record?.time.start.iso)).toEqual([
      '2027-03-16T19:00:00+01:00',
      '2027-03-30T19:00:00+02:00',
      '2027-04-27T19:00:00+02:00',
    ])
    expect(records[2]?.time).toMatchObject({ end: { clock: '21:00' } })
  })

  it('on a weekday of each month is on the week of its first date', () =>
    expect(
      starts({ repeatFrequency: 'P1M', byDay: 'Tuesday', endDate: '2027-07-31', scheduleTimezone: 'UTC' }),
    ).toEqual(['2027-05-11T19:00:00+00:00', '2027-06-08T19:00:00+00:00', '2027-07-13T19:00:00+00:00']))

  it('without an end is read for a year of weeks, and says so', () => {
    const { records, notes } = dates({ repeatFrequency: 'Weekly' })
    expect(records).toHaveLength(52)
    expect(notes[0]?.message).toContain('52')
  })

  it('that nobody understands leaves the first date, and is told', () => {
    const { records, notes } = dates({ repeatFrequency: 'now and then' })
    expect(records).toHaveLength(1)
    expect(notes[0]?.message).toContain('eventSchedule')
  })

  it('of a series counts too, and so do the events in it', () => {
    expect(
      starts({ repeatFrequency: 'P1D', repeatCount: 2, scheduleTimezone: 'UTC' }, { '@type': 'EventSeries' }),
    ).toHaveLength(2)
    const series = {
      '@type': 'EventSeries',
      name: 'Nights',
      subEvent: [{ '@type': 'Event', name: 'First', startDate: '2027-05-11' }],
    }
    expect(read(JSON.stringify(series), 'x.json').records).toMatchObject([{ title: 'First' }])
  })
})

it('an event with a place and a way to watch it has both', () => {
  const location = [
    { '@type': 'Place', name: 'Casa', address: 'Rua 1, Lisboa' },
    { '@type': 'VirtualLocation', url: 'https://live.example' },
  ]
  const { records } = read(
    JSON.stringify({ '@type': 'Event', name: 'Night', startDate: '2027-05-11', location }),
    'x.json',
  )
  expect(records[0]?.place).toMatchObject({ kind: 'venue', online: { url: 'https://live.example' } })
})

describe('files and links of a calendar', () => {
  const entry = (...lines: readonly string[]) =>
    read(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:Night',
        'DTSTART;VALUE=DATE:20270511',
        ...lines,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
      'x.ics',
    )

  it('become links with their names, and its picture is told', () => {
    const { records, notes } = entry(
      'ATTACH;FILENAME=House rules.pdf:https://files.example/a1.pdf',
      'ATTACH;FMTTYPE=text/html:https://files.example/pad%20one',
      'ATTACH;FMTTYPE=image/png:https://files.example/poster',
      'ATTACH;VALUE=BINARY;ENCODING=BASE64:aGVsbG8=',
    )
    expect(records[0]?.links).toMatchObject([
      { name: 'House rules.pdf', url: 'https://files.example/a1.pdf' },
      { name: 'pad one', url: 'https://files.example/pad%20one' },
    ])
    expect(notes[0]?.message).toContain('https://files.example/poster')
    expect(notes[0]?.message).toMatch(/: 1\./)
  })

  it('a conference is where one takes part, also beside a place', () => {
    expect(entry('CONFERENCE;VALUE=URI:https://meet.example/1').records[0]?.place).toMatchObject({ kind: 'online' })
    expect(
      entry('LOCATION:Rua 1\\, Lisboa', 'CONFERENCE;VALUE=URI:https://meet.example/1').records[0]?.place,
    ).toMatchObject({
      kind: 'venue',
      online: { url: 'https://meet.example/1' },
    })
  })

  it('names of zones that Windows has are zones', () => {
    const { records } = read(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:Night',
        'DTSTART;TZID=W. Europe Standard Time:20270511T190000',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
      'x.ics',
    )
    expect(records[0]?.time).toMatchObject({ zone: 'Europe/Berlin', start: { iso: '2027-05-11T19:00:00+02:00' } })
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
