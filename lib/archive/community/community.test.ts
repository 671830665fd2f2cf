import { describe, expect, it } from 'vitest'
import { readEvent } from '../event'
import { readChapter, readPage, readPartner } from '.'
import { repeated } from './repeats'

const source = (
  file: string,
  text: string,
  siblings: readonly { name: string; width: number; height: number }[] = [],
) => ({
  file,
  text,
  siblings,
})

describe('a free page', () => {
  it('stands where its url says, and lists its headings', () => {
    const { record, problems } = readPage(
      source(
        'pages/conduct.md',
        '---\ntitle: 准则\nurl: /code-of-conduct/\nfooter: true\n---\n## 出了事\n\n找人。\n\n## 出了事\n',
      ),
    )
    expect(problems).toEqual([])
    expect(record).toMatchObject({ path: '/code-of-conduct', footer: true, menu: false })
    expect(record?.headings.map(({ slug }) => slug)).toEqual(['出了事', '出了事-1'])
    expect(record?.content.html).toContain('<h2 id="出了事">')
  })

  it.each([
    ['menu: main', true],
    ['menu: true', true],
    ['menu: footer', false],
    ['menu: { main: { weight: 1 } }', true],
    ['', false],
  ])('%s', (line, menu) =>
    expect(readPage(source('pages/a.md', `---\ntitle: A\n${line}\n---\n`)).record?.menu).toBe(menu),
  )

  it.each(['https://elsewhere.example/a', 'javascript:alert(1)', '/a?b', '/'])('keeps its own address for %s', (url) =>
    expect(readPage(source('pages/a.md', `---\ntitle: A\nurl: '${url}'\n---\n`)).record?.path).toMatch(
      /^\/(?:pages\/a|https?)/,
    ),
  )
})

it('says of every key and row of its lists that is not shown where it stands', () => {
  const page = readPage(
    source(
      'pages/a.md',
      '---\ntitle: A\nfacts:\n  - { name: Mail, value: a@a.example, note: evenings }\n  - { name: Room }\n  - { title: Floor, value: second }\norganizers: [{ name: Ana, phone: 12 }]\n---\n',
    ),
  )
  expect(page.record?.facts).toEqual([{ name: 'Mail', value: 'a@a.example' }])
  expect(page.problems.map(({ rule, field, line }) => [rule, field, line]).sort()).toEqual([
    ['left-out', 'facts.1', 5],
    ['left-out', 'facts.2', 6],
    ['unknown-field', 'facts.0.note', 4],
    ['unknown-field', 'facts.2.title', 6],
    ['unknown-field', 'organizers.0.phone', 7],
  ])
  const text = '---\ntitle: A\nchannels: [{ note: Say hello }, { name: Chat, address: "https://a.example" }]\n---\n'
  expect(
    readChapter('city', source('cities/a.md', text))
      .problems.map(({ field }) => field)
      .sort(),
  ).toEqual(['channels.0', 'channels.1.address'])
})

describe('a chapter', () => {
  it('tells of its people and ways', () => {
    const { record } = readChapter(
      'city',
      source(
        'cities/lisbon.md',
        '---\ntitle: Lisbon\nrhythm: every third Thursday\norganizers: [Ana, { name: Rui, role: Venue }]\nchannels: [{ name: Chat, url: "https://a.example", qr: true }]\n---\nText.\n',
      ),
    )
    expect(record).toMatchObject({
      kind: 'city',
      slug: 'lisbon',
      organizers: [{ name: 'Ana' }, { name: 'Rui', role: 'Venue' }],
      channels: [{ name: 'Chat', qr: true }],
    })
  })

  it('warns of a rhythm that cannot be counted, with its place', () =>
    expect(
      readChapter('series', source('series/a.md', '---\ntitle: A\nrhythm: now and then\n---\n')).problems,
    ).toMatchObject([{ rule: 'unread-rhythm', level: 'warning', line: 3 }]))
})

describe('the text of a topic', () => {
  it('stands at the address of its file or folder, whatever it is called', () => {
    const text = '---\ntitle: Kubernetes, and what runs on it\ndescription: All about it\n---\nText.\n'
    for (const file of ['tags/k8s.md', 'tags/k8s/index.md', 'tags/k8s/_index.md'])
      expect(readChapter('tag', source(file, text))).toMatchObject({
        record: { kind: 'tag', slug: 'k8s', name: 'Kubernetes, and what runs on it' },
      })
    expect(readChapter('tag', source('tags/k8s/_index.md', text)).record?.summary).toBe('All about it')
    expect(readChapter('tag', source('tags/wasm.md', '---\nsummary: x\n---\n')).record?.name).toBe('wasm')
  })

  it('is read of a series in Hugo’s form too', () =>
    expect(
      readChapter('series', source('series/mesh-nights/_index.md', '---\ntitle: Nights!\n---\n')).record,
    ).toMatchObject({ slug: 'mesh-nights', name: 'Nights!' }))
})

it('takes a partner’s logo only where it lies beside the file', () => {
  const text = 'name: House\nlogo: a.svg\nlogo_dark: b.svg\n'
  const { record } = readPartner(source('partners/house.yaml', text, [{ name: 'a.svg', width: 9, height: 3 }]))
  expect(record?.logo).toEqual({ src: '/media/partners/a.svg', width: 9, height: 3 })
  expect(record).not.toHaveProperty('logoDark')
})

describe('an event that repeats', () => {
  const text = `---
title: 'Evening #8'
date: 2027-02-18T19:00:00+00:00
date_end: 2027-02-18T21:00:00+00:00
timezone: Europe/Lisbon
repeats:
  every: third Thursday
  count: 5
  except: [2027-03-18]
  moved: { '2027-05-20': '2027-05-27' }
talks: [{ title: A talk, speakers: [Ana Maria] }]
---
`
  const record = readEvent(source('events/evening.md', text)).record
  const events = record === undefined ? [] : repeated(record)

  it('has a page for each day, without exceptions, with those that moved', () =>
    expect(events.map(({ slug }) => slug)).toEqual([
      'evening',
      'evening-2027-04-15',
      'evening-2027-05-27',
      'evening-2027-06-17',
    ]))

  it('is one series, by its name where it tells no other', () => {
    const plain = readEvent(source('events/hours.md', text.replace("'Evening #8'", 'Open office hours'))).record
    const series = (plain === undefined ? [] : repeated(plain)).map(({ series: of }) => of?.slug)
    expect([...new Set(series)]).toEqual(['open-office-hours'])
  })

  it('keeps the clock of its place across summer time', () =>
    expect(events.map(({ time }) => time.start.iso)).toEqual([
      '2027-02-18T19:00:00+00:00',
      '2027-04-15T19:00:00+01:00',
      '2027-05-27T19:00:00+01:00',
      '2027-06-17T19:00:00+01:00',
    ]))

  it('counts its number up, and promises no talk again', () => {
    expect(events.map(({ title }) => title)).toEqual(['Evening #8', 'Evening #9', 'Evening #10', 'Evening #11'])
    expect(events.map(({ talks }) => talks.length)).toEqual([1, 0, 0, 0])
  })
})

it.each([
  ['# Terms *of use*\n\nBe kind.\n', 'Terms of use'],
  ['Be kind.\n', 'terms of use'],
  ['---\nweight: 2\n---\nBe kind.\n', 'terms of use'],
  ['---\ntitle: Rules\n---\n# Terms\n', 'Rules'],
])('a page without a title is called by its heading, else by its file: %j', (text, title) => {
  const { record, problems } = readPage({ file: 'pages/terms-of-use.md', text })
  expect(record?.title).toBe(title)
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})
