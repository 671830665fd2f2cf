import { describe, expect, it } from 'vitest'
import { eventSlugOf, readEvent } from './read'
import { eventFrontMatter } from './schema'

const read = (fields: string, body = '正文') => {
  const { record } = readEvent({
    file: 'event/a.md',
    text: `---\ntitle: 聚会\ndate: 2027-05-08T13:00:00+08:00\n${fields}\n---\n${body}\n`,
    siblings: [],
  })
  if (record === undefined) throw new Error('not read')
  return record
}

const problemsOf = (fields: string) =>
  readEvent({
    file: 'event/a.md',
    text: `---\ntitle: 聚会\ndate: 2027-05-08T13:00:00+08:00\n${fields}\n---\n正文\n`,
    siblings: [],
  }).problems.map(({ level, rule }) => `${level} ${rule}`)

it.each(['{}', '[]', '""', "' '", 'null', '~', '', '[null]', '[""]', '[[]]', '[{}]'])(
  'any field that holds %j holds nothing, and at most a note says so',
  (nothing) => {
    // a form with nothing set is one: docs/registration.md
    const vital = ['title', 'date', 'registration']
    const file = (fields: string) => ({
      file: 'event/a.md',
      text: `---\ntitle: 聚会\ndate: 2027-05-08T13:00:00+08:00\n${fields}\n---\n正文\n`,
      siblings: [],
    })
    const without = readEvent(file('')).record
    for (const name of Object.keys(eventFrontMatter.shape).filter((one) => !vital.includes(one))) {
      const { record, problems } = readEvent(file(`${name}: ${nothing}`))
      expect([name, problems.filter(({ level }) => level !== 'note')]).toEqual([name, []])
      expect([name, record]).toEqual([name, without])
    }
  },
)

describe('the hour of a day', () => {
  const timeOf = (fields: string, body: string) =>
    readEvent({ file: 'event/a.md', text: `---\ntitle: 聚会\n${fields}\n---\n${body}\n`, siblings: [] })

  it.each([
    ['date: 2027-05-08', 'Date: 8 May 2027\nTime: 18:30 – 21:00', '2027-05-08T18:30:00+08:00'],
    ['date: 2027-05-08', '**When:** 8 May 2027, 18:30', '2027-05-08T18:30:00+08:00'],
    ['date: 2027-05-08', '活动时间：5月8日 下午2:00', '2027-05-08T14:00:00+08:00'],
    ['tags: [a]', 'Date: 8 May 2027\nTime: 18:30 CEST', '2027-05-08T18:30:00+02:00'],
  ])('that a field or nothing tells is that of the text: %s, %j', (fields, body, iso) => {
    const { record, problems } = timeOf(fields, body)
    expect(record?.time.start.iso).toBe(iso)
    expect(problems.map(({ level, rule }) => `${level} ${rule}`)).toContain('note day-of-text')
  })

  it.each([
    ['date: 2027-05-08\nall_day: true', 'Date: 8 May 2027\nTime: 18:30'],
    ['date: 2027-05-08\ndate_end: 2027-05-09', 'Date: 8 May 2027\nTime: 18:30'],
    ['date: 2027-05-08', 'Date: 9 May 2027\nTime: 18:30'],
  ])('is none where the file says otherwise: %j', (fields, body) =>
    expect(timeOf(fields, body).record?.time).toMatchObject({ kind: 'all-day', first: '2027-05-08' }),
  )
})

it.each([
  ['[去](#夜里的网关)', '### 夜里的网关', 'id of its words'],
  ['[去](#gate)', '### 夜里的网关 {#gate}', 'id that is written'],
])('a link to a heading that has become a talk leads to the talk: %s', (link, heading) => {
  const { talks, body } = read('', `${link}\n\n${heading}\n\n讲师：林晓川\n\n讲的是网关。`)
  expect(talks).toMatchObject([{ title: '夜里的网关', speakers: [{ name: '林晓川' }] }])
  const html = body.flatMap((block) => (block.kind === 'rest' ? block.content.html : [])).join('')
  expect(html).toContain(`href="#${encodeURIComponent(talks[0]?.slug ?? '')}"`)
})

describe('who speaks', () => {
  it.each(['admin', 'Admin', '管理员', 'Webmaster', 'editor'])('%s writes pages and speaks nowhere', (name) =>
    expect(read(`authors: [${name}, 林晓川]\nspeakers: [${name}]`).speakers.map((person) => person.name)).toEqual([
      '林晓川',
    ]),
  )

  it('has the post and the company that fields beside the name tell', () =>
    expect(read('speaker: Maja Lind\nspeaker_title: Engineer\nspeaker_company: Fjord').speakers).toMatchObject([
      { name: 'Maja Lind', role: 'Engineer, Fjord' },
    ]))

  it('is each of the numbered', () =>
    expect(read('speaker1: Maja Lind\nspeaker_2: 许言\nspeaker3:').speakers.map(({ name }) => name)).toEqual([
      'Maja Lind',
      '许言',
    ]))

  it('gives the talks that a theme lists under a name of its own', () =>
    expect(read('sessions:\n  - title: 地球的动画\n    speaker: 许言\n    videoId: dQw4w9WgXcQ').talks).toMatchObject([
      { title: '地球的动画', speakers: [{ name: '许言' }], video: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
    ]))
})

describe('where it takes place', () => {
  it.each([
    'location: Zoom',
    'location: Discord',
    'location: 腾讯会议',
    'address: {street: Online}',
    'location: On Zoom',
  ])('%s is nowhere', (line) => expect(read(line).place.kind).toBe('online'))

  it('Zoo and Teamsters are places', () => {
    expect(read('location: Zoom-Kino').place.kind).not.toBe('venue')
    expect(read('location: Discordia Hall').place.kind).toBe('unknown')
    expect(read('address: {street: Teamsters Street 5, city: Lisbon}').place).toMatchObject({
      kind: 'venue',
      address: { street: 'Teamsters Street 5' },
    })
  })

  it.each([
    ['meetups/2010-10-12.md', 'Meetups 2010-10-12'],
    ['events/2010-10-12-rust-night.md', 'Rust night'],
    ['events/2010-10-12-tides/index.md', 'Tides'],
    ['events/rust-night.md', 'Rust night'],
    ['events/ab.md', undefined],
  ])('without a title is called by the name of its file where it tells one: %s', (file, title) => {
    const { record, problems } = readEvent({ file, text: '---\ndate: 2010-10-12T19:00+02:00\n---\n', siblings: [] })
    expect(record?.title).toBe(title)
    expect(problems).toMatchObject([{ level: title === undefined ? 'error' : 'warning', field: 'title' }])
  })

  it.each([
    ['mode: hybrid', 'both'],
    ['attendance_mode: Online + vor Ort', 'both'],
    ['eventAttendanceMode: https://schema.org/MixedEventAttendanceMode', 'both'],
    ['format: [online, in-person]', 'both'],
    ['online: hybrid', 'both'],
    ['活动形式: 线上线下', 'both'],
    ['format: presencial', 'there'],
    ['mode: OfflineEventAttendanceMode', 'there'],
    ['形式: 线下', 'there'],
    ['format: オンライン', 'online'],
    ['location_type: virtual', 'online'],
    // speaks of something else
    ['format: online chess for beginners', 'there'],
  ])('reads how one takes part from %s', (field, expected) => {
    const address = expected === 'online' ? '' : '\naddress: {street: 桂花路 8 号, city: 武汉}'
    const { place } = read(`${field}${address}`)
    const found =
      place.kind === 'online' ? 'online' : place.kind === 'venue' && place.online !== undefined ? 'both' : 'there'
    expect(found).toBe(expected)
  })

  it('with an address and online is both, with the city', () =>
    expect(
      read('online: true\naddress: {street: 桂花路 8 号, city: 武汉}\nevent_url: https://live.example').place,
    ).toMatchObject({
      kind: 'venue',
      city: { name: '武汉' },
      online: { url: 'https://live.example' },
    }))

  it.each(['Lisbon, Online', 'Online / Lisbon', 'Lisbon + online', 'Lisbon and online'])(
    '“%s” alone is in its city and online',
    (label) =>
      expect(read(`location: "${label}"`).place).toMatchObject({
        kind: 'venue',
        label,
        city: { name: 'Lisbon' },
        online: {},
      }),
  )

  it('is online where the field holds an address to join under', () =>
    expect(read('online: https://live.example/5\naddress: {street: 桂花路 8 号, city: 武汉}').place).toMatchObject({
      kind: 'venue',
      online: { url: 'https://live.example/5' },
    }))

  it.each([
    ['Kanaalstraat 164, 3011 KD Rotterdam', { street: 'Kanaalstraat 164', city: 'Rotterdam', postcode: '3011 KD' }],
    ['Hoofdweg 8 · Utrecht', { street: 'Hoofdweg 8', city: 'Utrecht' }],
    ['Rua do Rio 5, 1000-123 Lisbon', { street: 'Rua do Rio 5', city: 'Lisbon', postcode: '1000-123' }],
    ['Strandweg, Westerzand', { street: 'Strandweg, Westerzand' }],
  ])('reads the city out of an address in one line: %s', (line, address) =>
    expect(read(`address: "${line}"`).place).toMatchObject({ kind: 'venue', address }),
  )

  it.each([
    ['Praça do Rio, Porto', { street: 'Praça do Rio', city: 'Porto' }],
    ['Casa do Rio, Porto, Portugal', { street: 'Casa do Rio', city: 'Porto', country: 'Portugal' }],
    ['Hoofdweg 8, 3011 KD Rotterdam', { street: 'Hoofdweg 8', city: 'Rotterdam', postcode: '3011 KD' }],
    ['上海市徐汇区桂花路 8 号', { street: '徐汇区桂花路 8 号', city: '上海' }],
    ['广东省深圳市南山区', { street: '南山区', city: '深圳' }],
  ])('reads the address that a label spells out: %s', (label, address) =>
    expect(read(`location: "${label}"`).place).toEqual({
      kind: 'venue',
      label,
      address,
      city: { name: address.city, slug: address.city.toLowerCase() },
    }),
  )

  it('makes no city of a building', () => {
    expect(read('location: Casa do Rio, Vila Pequena, Portugal').place.kind).toBe('unknown')
    expect(read('location: Madison, Wisconsin, USA').place).toMatchObject({ city: { name: 'Madison' } })
  })

  it.each([
    ['address: {street: "北京市海淀区桂花街道 8 号"}', '北京'],
    ['location: 中国 北京', '北京'],
    ['location: 浙江省杭州市', '杭州'],
  ])('knows the city that an address begins with: %s', (field, name) =>
    expect(read(field).place).toMatchObject({ city: { name } }),
  )

  it('keeps a point that has no more than a label beside it', () =>
    expect(read('location: Meridian\nlatitude: 51.4778\nlongitude: 0').place).toEqual({
      kind: 'venue',
      label: 'Meridian',
      address: {},
      point: { lat: 51.4778, lng: 0, precision: 'building' },
    }))

  it.each(['latitude: 116.3\nlongitude: 39.9', 'address: {latitude: 39.9, longitude: 216.3}'])(
    'tells of degrees that are nowhere on earth: %j',
    (fields) => expect(problemsOf(fields)).toEqual(['warning off-the-map']),
  )

  it('0 degrees are degrees', () =>
    expect(read('address: {city: Accra, street: Ring Road 1, latitude: 0, longitude: 0}').place).toMatchObject({
      point: { lat: 0, lng: 0 },
    }))

  it('a label without a city is a place, and no marks are shown in it', () => {
    const { place } = read('location: "**Room 7.3** of the [library](https://l.example)"')
    expect(place).toEqual({ kind: 'unknown', label: 'Room 7.3 of the library' })
  })
})

describe('what it is called', () => {
  it.each(['# ', '#### ', '### '])('by the heading %j where no front matter says it', (marks) =>
    expect(
      readEvent({ file: 'events/20140128-night.md', text: `${marks}Night 24\n\nWords\n`, siblings: [] }).record,
    ).toMatchObject({ title: 'Night 24', time: { kind: 'all-day', first: '2014-01-28' } }),
  )

  it('in composed letters, whatever the file system takes apart', () =>
    expect(eventSlugOf('event/cafe\u0301-treffen.md')).toBe('caf\u00e9-treffen'))

  it('with marks and emoji of a summary as words', () =>
    expect(read('summary: "[报名](https://t.example) 和 **须知** :tada:"').summary).toBe('报名 和 须知 🎉'))
})

describe('what is said of its time', () => {
  const told = (fields: string) =>
    readEvent({ file: 'event/a.md', text: `---\ntitle: 聚会\n${fields}\n---\n正文\n`, siblings: [] }).problems.map(
      ({ level, rule, line, column }) => `${level} ${rule} ${line}:${column}`,
    )

  it.each([
    ['date: 2027-03-14', 'note day-without-time 3:7'],
    ['date: 2027-03-14T13:00:00', 'note time-without-offset 3:7'],
    ['date: 2027-07-14T13:00:00+01:00\ntimezone: Europe/Berlin', 'warning offset-differs 3:7'],
    ['date: 2027-03-14T13:00:00+08:00\ndate_end: 2026-03-14T15:00:00+08:00', 'warning end-before-start 4:11'],
    ['date: 2027-03-14\ndate_end: 2027-03-12', 'warning end-before-start 4:11'],
  ])('%j', (fields, problem) => expect(told(fields)).toContain(problem))

  it('is nothing where all is told', () =>
    expect(told('date: 2027-07-14T13:00:00+02:00\ntimezone: Europe/Berlin')).toEqual([]))
})

describe('its state', () => {
  it.each([
    ['status: cancelled', 'cancelled'],
    ['status: Abgesagt', 'cancelled'],
    ['status: 已取消', 'cancelled'],
    ['event_status: adiado', 'postponed'],
    ['status: passado', 'scheduled'],
    ['canceled: true', 'cancelled'],
    ['postponed: true', 'postponed'],
    ['status: upcoming', 'scheduled'],
  ])('%s', (line, status) => expect(read(line).status).toBe(status))
})

describe('when no field tells the day', () => {
  const told = (file: string, text: string) => {
    const { record, problems } = readEvent({ file, text, siblings: [] })
    return {
      time: record?.time,
      notes: problems.filter(({ level }) => level === 'note').map(({ rule, line }) => `${rule}:${line}`),
    }
  }

  it.each([
    ['| When | Tuesday 28 January 2014 @ 19:00 - 21:00 |', '2014-01-28T19:00:00+08:00', '21:00'],
    ['**活动时间：** 2024 年 6 月 15 日 19:30–21:00', '2024-06-15T19:30:00+08:00', '21:00'],
    ['Fecha: martes 12 de marzo, 2024, 18:30', '2024-03-12T18:30:00+08:00', undefined],
  ])('it is that of the line that says so: %s', (line, start, end) => {
    const { time, notes } = told('meetups/night.md', `# Night\n\n${line}\n`)
    expect(time?.start.iso).toBe(start)
    expect(time?.kind === 'timed' ? time.end?.clock : undefined).toBe(end)
    expect(notes).toContain('day-of-text:3')
  })

  it('the hour counts where the file’s name tells the same day, and another day is not believed', () => {
    expect(told('meetups/20140128-night.md', '# Night\n\nWhen: 28 January 2014, 19:00\n').time?.start.iso).toBe(
      '2014-01-28T19:00:00+08:00',
    )
    expect(told('meetups/20140128-night.md', '# Night\n\nWhen: 29 January 2014, 19:00\n').time?.start.date).toBe(
      '2014-01-28',
    )
  })

  it('nothing is made of a day without its year, or of one that no line calls the day', () => {
    expect(told('meetups/night.md', '# Night\n\nWhen: 28 January, 19:00\n').time).toBeUndefined()
    expect(told('meetups/night.md', '# Night\n\nWe met on 28 January 2014.\n').time).toBeUndefined()
  })
})

it.each([
  ['date: {start: "2024-05-02T19:00", end: "2024-05-02T21:00"}', '2024-05-02T19:00', '2024-05-02T21:00'],
  ['start: {dateTime: "2024-05-02T19:00:00+02:00"}', '2024-05-02T19:00', undefined],
  [
    'start: {date: 2024-05-02, time: "19:00"}\nend: {date: 2024-05-02, time: "21:00"}',
    '2024-05-02T19:00',
    '2024-05-02T21:00',
  ],
  ['when: 2024-05-02 19:00', '2024-05-02T19:00', undefined],
  ['date: Thursday, May 2nd 2024 from 7:00 PM to 9:00 PM', '2024-05-02T19:00', '2024-05-02T21:00'],
])('a moment in more than one value is read: %s', (fields, start, end) => {
  const { record } = readEvent({ file: 'events/a.md', text: `---\ntitle: a\n${fields}\n---\n`, siblings: [] })
  const time = record?.time
  expect(time?.start.iso.slice(0, 16)).toBe(start)
  expect(time?.kind === 'timed' ? time.end?.iso.slice(0, 16) : undefined).toBe(end)
})

it.each([
  ['2h', '21:00'],
  ['90 min', '20:30'],
  ['PT1H30M', '20:30'],
  ['"1:30"', '20:30'],
  ['1h30', '20:30'],
  ['1,5 Stunden', '20:30'],
  ['2小时', '21:00'],
  ['6 hours', '01:00'],
  ['90', undefined],
  ['3 days', undefined],
  ['long', undefined],
])('duration: %s tells the end: %s', (duration, clock) => {
  const read = (date: string) =>
    readEvent({ file: 'events/a.md', text: `---\ntitle: a\n${date}\nduration: ${duration}\n---\n`, siblings: [] })
      .record?.time
  const time = read('date: 2024-05-02T19:00')
  expect(time?.kind === 'timed' ? time.end?.clock : undefined).toBe(clock)
  const stated = read('date: 2024-05-02T19:00\ndate_end: 2024-05-02T19:30')
  expect(stated?.kind === 'timed' ? stated.end?.clock : undefined).toBe('19:30')
  expect(read('date: 2024-05-02')?.kind).toBe('all-day')
})

it('two days in a list are the first and the last', () => {
  const text = '---\ntitle: a\ndate: [2024-05-02, 2024-05-04]\n---\n'
  expect(readEvent({ file: 'events/a.md', text, siblings: [] }).record?.time).toMatchObject({
    kind: 'all-day',
    first: '2024-05-02',
    last: '2024-05-04',
  })
})
