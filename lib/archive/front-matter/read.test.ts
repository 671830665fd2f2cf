import { describe, expect, it } from 'vitest'
import { eventMatter } from '../event/schema'
import { readFrontMatter } from './read'
import { splitSource } from './source'

const read = (yaml: string) => readFrontMatter({ matter: yaml, language: 'yaml', matterLine: 2 }, 'x.md', eventMatter)
const places = (yaml: string) =>
  read(yaml).problems.map(({ line, column, field, rule }) => `${line}:${column} ${field} ${rule}`)

describe('readFrontMatter', () => {
  it('places a wrong value, a wrong list item and a broken date at their own line and column', () =>
    expect(places('title: ""\ndate: 2018-02-30\nauthors:\n  - 张亮\n  - [[a: b]]\nall_day: "maybe"')).toEqual([
      '2:8 title schema',
      '3:7 date schema',
      '6:5 authors.1 left-out',
      '7:10 all_day left-out',
    ]))

  it('reports every error of the YAML itself', () =>
    expect(places('title: "open\ndate: x')).toEqual([expect.stringMatching(/^\d+:\d+ \(YAML\) yaml$/)]))

  it('warns of every field that is written twice, and reads the last one that has a value', () => {
    const { data, problems } = read('title: a\ndate: 2019-01-01\ntitle: b\ntags: [x]\ntags:')
    expect(data).toMatchObject({ title: 'b', tags: ['x'] })
    expect(problems.map(({ line, column, level, rule }) => [line, column, level, rule])).toEqual([
      [2, 1, 'warning', 'field-twice'],
      [6, 1, 'warning', 'field-twice'],
    ])
  })

  it('tells the first error of a YAML that is broken', () => {
    expect(places('address:\n\tcity: 北京\n  region: 北京')).toEqual(['3:1 (YAML) yaml'])
    expect(places('title: "云原生" 之夜')).toEqual(['2:14 (YAML) yaml'])
  })

  it.each([
    ['"', 'summary: "one\ntwo, and: a colon\n\nthree"\ntags: [a]'],
    ["'", "summary: 'one\ntwo, and: a colon\n\nthree'\ntags: [a]"],
    [
      'a group and a list',
      'summary: "one two, and: a colon\n\nthree"\naddress:\n  street: "Rua\nVelha"\nlinks:\n  - name: "b\nc"\n    url: https://a.example\ntags: [a]',
    ],
    [
      'a list in brackets',
      'summary: "one two, and: a colon\n\nthree"\ntags: ["a",\n\'b c\',\n# no tag\nd]\nauthors: ["Ana\nSilva"]',
    ],
    ['"with its own', 'summary: "one \\"two\\",\n- and: a colon\n# no comment\n\nthree" # a comment\ntags: [a]'],
    ['[', 'summary: "one two, and: a colon\n\nthree"\ntags: [\na\n]'],
  ])('reads a value in %s that goes on in column 1, and counts lines and columns as they are written', (_, more) => {
    const { data, problems } = read(`title: a\ndate: 2019-01-01\n${more}\nsumary: b`)
    expect(data?.summary?.replace('- and', 'and').replace(' # no comment', '').replaceAll('"', '')).toBe(
      'one two, and: a colon\nthree',
    )
    expect(data?.tags[0]).toBe('a')
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[more.split('\n').length + 4, 1]])
  })

  it('leaves a quote that is never closed to the parser', () =>
    expect(read('title: "a\ndate: 2019-01-01\ntags: [b]').data).toBeUndefined())

  it('keeps a number as it is written where it is text', () =>
    expect(read('title: 1.10\ndate: 2019-01-01\naddress: {postcode: 010101}').data).toMatchObject({
      title: '1.10',
      address: { postcode: '010101' },
    }))

  it('keeps a day that a tag calls one as it is written', () =>
    expect(read('title: a\ndate: !!timestamp 2019-01-01 13:00:00 +08:00').data).toMatchObject({
      date: '2019-01-01 13:00:00 +08:00',
    }))

  it('warns of an unknown field and suggests the near one', () => {
    const { data, problems } = read('title: a\ndate: 2018-07-29T13:00:00Z\nsumary: b')
    expect(data?.title).toBe('a')
    expect(problems).toMatchObject([
      { level: 'warning', rule: 'unknown-field', line: 4, column: 1, hint: expect.stringContaining('summary') },
    ])
  })

  it('suggests the near field inside groups and lists, and leaves the rest of them to themes', () =>
    expect(
      read(
        'title: a\ndate: 2018-07-29T13:00:00Z\nimage: {alt: 会场, zoom: true}\nlinks:\n  - {nmae: 海报, url: /a, target: _blank}\nconstructor: 1',
      ).problems.map(({ field, line, column, hint }) => [field, `${line}:${column}`, /alt_text|name/.exec(hint)?.[0]]),
    ).toEqual([
      ['image.alt', '4:9', 'alt_text'],
      ['links.0.nmae', '6:6', 'name'],
      ['constructor', '7:1', undefined],
    ]))

  it('treats empty strings and empty values as nothing', () =>
    expect(read("title: a\ndate: 2018-07-29T13:00:00Z\nevent_url: ''\nurl_video:\ntags:").data).toMatchObject({
      event_url: undefined,
      url_video: undefined,
      tags: [],
    }))

  it('refuses what is too long or nests too deep with one sentence', () => {
    const messages = (yaml: string) => read(yaml).problems.map(({ message }) => message)
    expect(messages(`tags: ${'['.repeat(50_000)}`)).toEqual(['The front matter nests too deep to be read.'])
    expect(messages(`summary: ${'a '.repeat(500_000)}`)).toEqual(['The front matter is too long to be read.'])
    expect(messages('key: value\n'.repeat(20_000))).toEqual(['The front matter is too long to be read.'])
  })

  it('refuses addresses that run code', () =>
    expect(places('title: a\nurl_pdf: "java\\tscript:alert(1)"')).toEqual(['3:10 url_pdf schema']))
})

describe('splitSource', () => {
  it('copes with a byte order mark and Windows line ends', () =>
    expect(splitSource('\uFEFF---\r\ntitle: a\r\n---\r\nbody\r\n')).toEqual({
      matter: 'title: a',
      language: 'yaml',
      matterLine: 2,
      body: 'body\n',
      bodyLine: 4,
    }))

  it.each([
    ['toml', '+++\ntitle = "a"\n+++\nbody', 2, 4],
    ['json', '{\n  "title": "a {"\n}\n\nbody', 1, 4],
    // with the language beside the fence, and what Hexo closes JSON with
    ['yaml', '---yaml\ntitle: a\n---\nbody', 2, 4],
    ['toml', '---toml\ntitle = "a"\n---\nbody', 2, 4],
    ['json', '--- json\n{\n  "title": "a"\n}\n---\nbody', 2, 6],
    ['json', '---js\n{ title: "a" }\n---\nbody', 2, 4],
    ['json', ';;;\n"title": "a",\n"date": "2024-05-02"\n;;;\nbody', 1, 5],
    ['json', '"title": "a",\n"date": "2024-05-02"\n;;;\nbody', 1, 4],
    ['yaml', '---\ntitle: a\n...\nbody', 2, 4],
  ])('knows a front matter in %s', (language, text, matterLine, bodyLine) =>
    expect(splitSource(text)).toMatchObject({
      language,
      matterLine,
      bodyLine,
      body: expect.stringMatching(/^\n?body$/),
    }),
  )

  it.each([
    '---toml\ntitle = "a"\nplaces = [1\n---\n',
    '---json\n{\n  "title": "a"\n  "date": "b"\n}\n---\n',
    ';;;\n"title": "a",\n"date" "b"\n;;;\n',
  ])('keeps the lines of the file for what is wrong: %j', (text) => {
    const { problems } = readFrontMatter(splitSource(text), 'events/a.md', eventMatter)
    expect(problems[0]).toMatchObject({ level: 'error', file: 'events/a.md' })
    expect(problems[0]?.line).toBeGreaterThan(1)
    expect(problems[0]?.line).toBeLessThan(5)
  })

  it('finds no front matter where there is none', () =>
    expect(splitSource('# hello')).toMatchObject({ matter: undefined, bodyLine: 1 }))
})

describe('a value that YAML cannot read as it stands', () => {
  const read = (matter: string) =>
    readFrontMatter({ matter, language: 'yaml', matterLine: 2 }, 'events/a.md', eventMatter)

  it.each([
    ['title: Mesh night: the second', 'Mesh night: the second'],
    ['title: "The "second" night"', 'The "second" night'],
    ["title: 'It's the second'", "It's the second"],
    ['title: @mesh: tonight', '@mesh: tonight'],
    ['title: Wer, was: wo?  ', 'Wer, was: wo?'],
  ])('is read as one text, and a note says so: %s', (line, title) => {
    const { data, problems } = read(`${line}\ndate: 2024-05-02T19:00:00+02:00\nsummary: 'b'`)
    expect(data).toMatchObject({ title, summary: 'b' })
    expect(problems).toMatchObject([{ level: 'note', rule: 'yaml', line: 2 }])
  })

  it('changes nothing in texts of several lines above it', () => {
    const { data } = read('summary: |\n  First: this\n  @then: that\ntitle: A: B\ndate: 2024-05-02T19:00:00+02:00')
    expect(data).toMatchObject({ title: 'A: B', summary: 'First: this\n@then: that' })
  })

  it.each(['title: "a', 'tags: [a, b', 'title: a\n\tdate: b', 'title: [a: b: c'])(
    'is an error where nobody can mean it: %j',
    (matter) => expect(read(matter).data).toBeUndefined(),
  )
})

describe('a front matter in TOML', () => {
  const toml = (text: string) => {
    const { matter, language, matterLine } = splitSource(`+++\n${text}\n+++\n`)
    return readFrontMatter({ matter, language, matterLine }, 'x.md', eventMatter)
  }

  it('is read with its dates, tables and lists of tables', () =>
    expect(
      toml(
        'title = "a"\ndate = 2019-03-14T13:00:00+01:00\ntags = ["x", "y"]\n[image]\ncaption = "c"\n[[links]]\nname = "b"\nurl = "https://b.example"',
      ).data,
    ).toMatchObject({
      title: 'a',
      date: expect.stringMatching(/^2019-03-14T13:00:00(?:\.000)?\+01:00$/),
      tags: ['x', 'y'],
      image: { caption: 'c' },
      links: [{ name: 'b', url: 'https://b.example' }],
    }))

  it('keeps days and times without an offset as they are', () =>
    expect(toml('title = "a"\ndate = 2019-03-14\ndate_end = 2019-03-14T13:00:00').data).toMatchObject({
      date: '2019-03-14',
      date_end: expect.stringMatching(/^2019-03-14T13:00:00(?:\.000)?$/),
    }))

  it('has its problems located as in YAML', () => {
    const { problems } = toml(
      'title = "a"\ndate = 2019-03-14\nsummary = \'\'\'\nsumary = 1\n\'\'\'\nsumary = "b"\n[[links]]\nname = "c"\nurl = "javascript:x"',
    )
    expect(problems.map(({ field, line, column }) => [field, line, column])).toEqual([
      ['sumary', 7, 1],
      ['links.0.url', 10, 7],
    ])
  })

  it('that is broken is refused at its place', () =>
    expect(toml('title = "a"\ndate = yesterday').problems).toMatchObject([
      { field: '(TOML)', level: 'error', line: 3, rule: 'yaml' },
    ]))
})

describe('shapes that themes and people use', () => {
  const fields = (yaml: string) => read(`title: a\ndate: 2019-01-01\n${yaml}`)
  /** The named fields alone, so that those which are absent can be told. */
  const only = (yaml: string, names: object) => {
    const data: Readonly<Record<string, unknown>> = fields(yaml).data ?? {}
    return Object.fromEntries(Object.keys(names).map((name) => [name, data[name]]))
  }
  const told = (yaml: string) => fields(yaml).problems.map(({ level, field }) => `${level} ${field}`)

  it.each([
    ['event: {}', { event: undefined }, ['note event']],
    ['event: []', { event: undefined }, ['note event']],
    ['summary: {}', { summary: undefined }, ['note summary']],
    ['location: {name: 图书馆}', { venue: '图书馆' }, []],
    ['address: {street: []}', { address: {} }, ['note address.street']],
    ['address: 长安街 1 号', { address: { street: '长安街 1 号' } }, ['note address']],
    ['address: []', { address: undefined }, ['note address']],
    ['address: [长安街 1 号, 北京]', { address: { street: '长安街 1 号, 北京' } }, ['note address']],
    ['image: false', { image: undefined }, ['note image']],
    ['image: true', { image: undefined }, ['warning image']],
    ['image: "x.jpg"', { image: { filename: 'x.jpg' } }, ['note image']],
    ['image: [x.jpg, y.jpg]', { image: { filename: 'x.jpg' } }, ['note image']],
    ['tags: a, b', { tags: ['a', 'b'] }, ['note tags']],
    ['tags: 云原生、服务网格', { tags: ['云原生', '服务网格'] }, ['note tags']],
    ['tags: 2019', { tags: ['2019'] }, ['note tags']],
    ['tags: {}', { tags: [] }, ['note tags']],
    ['tags: false', { tags: [] }, ['note tags']],
    ['authors: true', { authors: [] }, ['warning authors']],
    ['tags: [[]]', { tags: [] }, []],
    ['tags: [{name: x}]', { tags: ['x'] }, []],
    ['authors: Ada Lovelace and Alan Turing', { authors: ['Ada Lovelace', 'Alan Turing'] }, ['note authors']],
    ['authors: "Lovelace, Ada"', { authors: ['Lovelace, Ada'] }, ['note authors']],
    ['links: {}', { links: [] }, ['note links']],
    ['links: {name: b, url: https://b.example}', { links: [{ name: 'b' }] }, ['note links']],
    ['links: https://b.example', { links: [{ url: 'https://b.example' }] }, ['note links']],
    ['featured: "yes"', { featured: true }, ['note featured']],
    ['draft: "false"', { draft: false }, ['note draft']],
    ['featured: {}', { featured: undefined }, ['note featured']],
    ['image: {placement: "2"}', { image: { placement: 2 } }, ['note image.placement']],
    ['event_url: []', { event_url: undefined }, ['note event_url']],
    ['event_url: www.example.com/x', { event_url: 'https://www.example.com/x' }, []],
    ['status: upcoming', { status: undefined }, ['warning status']],
    ['status: Canceled', { status: 'cancelled' }, []],
    ['timezone: Mars/Olympus', { timezone: undefined }, ['warning timezone']],
    ['timezone: UTC+8', { timezone: 'Etc/GMT-8' }, []],
    ['publishDate: soon', { publishDate: undefined }, ['warning publishDate']],
    ['talks: {}', { talks: [] }, ['note talks']],
    ['projects: x', { projects: ['x'] }, ['note projects']],
    ['series: {}', { series: undefined }, ['note series']],
    ['latitude: 0', { latitude: 0 }, []],
  ])('%s', (yaml, data, problems) => {
    expect(only(yaml, data)).toMatchObject(data)
    expect(told(yaml)).toEqual(problems)
  })

  it('has its title and its place in one line', () =>
    expect(
      fields('title: |\n  Mesh\n  night\nlocation: "Hall\\n 2"\naddress:\n  street: |\n    Rua do Rio 5\n    3.º\n')
        .data,
    ).toMatchObject({ title: 'Mesh night', location: 'Hall 2', address: { street: 'Rua do Rio 5, 3.º' } }))

  it.each([
    ['time_start: 2030-06-01T13:00:00Z', { event_start: '2030-06-01T13:00:00Z' }],
    ['Date_End: 2019-01-02', { date_end: '2019-01-02' }],
    ['start_time: "19:00"', { start_time: '19:00' }],
    ['end_time: "21:00"', { end_time: '21:00' }],
    ['place: 苏州', { location: '苏州' }],
    ['desc: 一句话', { summary: '一句话' }],
    ['description: 一句话', { summary: '一句话' }],
    ['cover: x.jpg', { image: { filename: 'x.jpg' } }],
    ['video: https://v.example/1', { url_video: 'https://v.example/1' }],
    ['youtube_id: dQw4w9WgXcQ', { url_video: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }],
    ['slides_url: https://s.example/1', { url_slides: 'https://s.example/1' }],
    ['slides: https://s.example/1.pdf', { url_slides: 'https://s.example/1.pdf', slides: undefined }],
    ['ticket_link: https://t.example', { event_url: 'https://t.example' }],
    ['registration_url: https://t.example', { event_url: 'https://t.example' }],
    ['speaker: Ada Lovelace', { speakers: [{ name: 'Ada Lovelace' }] }],
    ['speakers: [{name: Ada, role: CTO}, Bob]', { speakers: [{ name: 'Ada', role: 'CTO' }, { name: 'Bob' }] }],
    ['params: {venue: 图书馆}', { venue: '图书馆' }],
    ['lat: 1.5\nlng: 2.5', { latitude: 1.5, longitude: 2.5 }],
    [
      'eventDate: 2020-06-24\neventRegistration: https://t.example',
      { event_start: '2020-06-24', event_url: 'https://t.example' },
    ],
    [
      'sessions: [{name: 一个议题, speaker: 林晓川, videoId: dQw4w9WgXcQ}]',
      {
        talks: [{ title: '一个议题', speakers: ['林晓川'], video: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }],
      },
    ],
  ])('knows %s by another name', (yaml, data) => expect(only(yaml, data)).toMatchObject(data))

  it('does without a day of publication that cannot be read, where the event has a day of its own', () => {
    const { data, problems } = read('title: a\ndate: 2023-01-24-11T22:01:56\neventDate: 2023-01-24')
    expect(data).toMatchObject({ event_start: '2023-01-24' })
    expect(problems.map(({ level, field }) => [level, field])).toEqual([['warning', 'date']])
  })

  it('takes no word for an address, and no writer for a speaker', () => {
    const nothing = { url_video: undefined, event_url: undefined, authors: [], speakers: [] }
    expect(only('video: true\nwebsite: coming soon\nauthor: Ada Lovelace\nposter: Bob', nothing)).toEqual(nothing)
    expect(fields('poster: Bob\nhosts: c').problems.filter(({ hint }) => /author|speaker/.test(hint))).toEqual([])
  })

  it('tells which of two names counts where they differ', () =>
    expect(fields('summary: b\ndescription: c').problems).toMatchObject([{ level: 'note', field: 'summary', line: 4 }]))
})
