import { describe, expect, it } from 'vitest'
import { eventFrontMatter } from '../event/schema'
import { readFrontMatter } from './read'
import { splitSource } from './source'

const read = (yaml: string) => readFrontMatter(yaml, 2, 'x.md', eventFrontMatter)
const places = (yaml: string) =>
  read(yaml).problems.map(({ line, column, field, rule }) => `${line}:${column} ${field} ${rule}`)

describe('readFrontMatter', () => {
  it('places a wrong value, a wrong list item and a broken date at their own line and column', () =>
    expect(places('title: ""\ndate: 2018-02-30\nauthors:\n  - 张亮\n  - {name: 吴晟}\nall_day: "no"')).toEqual([
      '2:8 title schema',
      '3:7 date schema',
      '6:5 authors.1 schema',
      '7:10 all_day schema',
    ]))

  it('reports every error of the YAML itself', () =>
    expect(places('title: "open\ndate: x')).toEqual([expect.stringMatching(/^\d+:\d+ \(YAML\) yaml$/)]))

  it('tells of every field that is written twice, and else of the first error alone', () => {
    expect(places('title: a\ntitle: b\ntags: []\ntags: []')).toEqual(['3:1 (YAML) yaml', '5:1 (YAML) yaml'])
    expect(places('address:\n\tcity: 北京\n  region: 北京')).toEqual(['3:1 (YAML) yaml'])
    expect(places('title: "云原生" 之夜')).toEqual(['2:14 (YAML) yaml'])
  })

  it('refuses duplicate keys', () => expect(places('title: a\ntitle: b')).toEqual(['3:1 (YAML) yaml']))

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
      yaml: 'title: a',
      yamlLine: 2,
      body: 'body\n',
      bodyLine: 4,
    }))

  it.each([
    ['TOML', '+++\ntitle = "a"\n+++\n'],
    ['JSON', '{\n  "title": "a"\n}\n'],
  ])('knows a front matter in %s, and says how to turn it into YAML', (language, text) => {
    const { yaml, foreign } = splitSource(text)
    const { problems } = readFrontMatter(yaml, 1, 'x.md', eventFrontMatter, foreign)
    expect(problems).toMatchObject([
      { message: expect.stringContaining(language), hint: expect.stringContaining('toYAML') },
    ])
  })

  it('finds no front matter where there is none', () =>
    expect(splitSource('# hello')).toMatchObject({ yaml: undefined, bodyLine: 1 }))
})
