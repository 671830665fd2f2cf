import { describe, expect, it } from 'vitest'
import { chapter, event, freePage, inCity, mention, person, talk, term, timed } from '@/lib/views/fixtures'
import { buildSearchIndex } from './build-index'
import { spellingsOf } from './pinyin'
import { SHOWN, search } from './search'

const mesh = { ...term('Service Mesh Meetup'), number: 8 }
const xiao = mention('肖涵', { alias: '涵畅', role: '蚂蚁集团' })
const events = [
  event('beijing', {
    title: 'Service Mesh Meetup #8 北京站',
    place: inCity('北京', '浦项中心'),
    series: mesh,
    tags: [term('Istio')],
    talks: [talk('服务网格在“路口”的产品思考与实践', [mention('宋顺')]), talk('Istio 控制平面原理', [xiao])],
  }),
  event('dalian', {
    title: '星桥开源社 meetup 第六期大连站',
    time: timed('2021-08-22T13:00:00+08:00'),
    place: inCity('大连', '腾讯大厦'),
    talks: [talk('WeiboMesh 实践', [mention('敖小剑', { role: '阿里云' })])],
  }),
  event('summit', { title: '服务网格峰会 2022', place: { kind: 'online' }, speakers: [mention('敖小剑')] }),
]
const profile = { aliases: ['ao-xiao-jian'], file: 'people/ao-xiao-jian.md' }
const people = [person('宋顺'), person('肖涵'), person('敖小剑', profile)]
const venues = [
  { slug: '腾讯大厦', name: '腾讯大厦', aliases: ['腾讯大连'], address: { city: '大连', street: '高新园区' } },
]
const dayWords = (date: string): string => date.slice(5)
const index = buildSearchIndex(events, people, venues, { synonyms: { Istio: ['流量网格'] }, dayWords })

const find = (query: string) => search(index, query)
const shown = (query: string) =>
  find(query).groups.map(({ kind, hits }) => [
    kind,
    hits.map(({ title }) => title.map(({ text, match }) => (match ? `[${text}]` : text)).join('')),
  ])

it('finds free pages by title and heading, and chapters before their first event', () => {
  const own = {
    pages: [
      freePage('conduct', '行为准则', { path: '/conduct', headings: [term('出了事')] }),
      freePage('hidden', '行为草稿', { draft: true }),
    ],
    chapters: [chapter('city', '武汉'), chapter('city', '北京')],
  }
  const more = buildSearchIndex(events, people, venues, { synonyms: {}, dayWords }, own)
  const found = (query: string) => search(more, query).groups.flatMap(({ hits }) => hits.map(({ entry }) => entry))
  expect(found('行为')).toMatchObject([{ kind: 'page', page: { path: '/conduct' } }])
  expect(found('出了事')).toMatchObject([{ kind: 'page' }])
  expect(found('武汉')).toMatchObject([{ kind: 'city', term: { events: 0 } }])
  expect(found('北京').filter(({ kind }) => kind === 'city')).toHaveLength(1)
})

describe('search', () => {
  it('finds Chinese in titles, and the speakers of what it finds', () => {
    expect(shown('服务网格')).toEqual([
      ['talk', ['[服务网格]在“路口”的产品思考与实践']],
      ['event', ['[服务网格]峰会 2022']],
      ['person', ['宋顺']],
    ])
  })

  it('puts a person first who is called so, then the talks, then the events', () => {
    expect(shown('敖小剑')).toEqual([
      ['person', ['[敖小剑]']],
      ['talk', ['WeiboMesh 实践']],
      ['event', ['星桥开源社 meetup 第六期大连站', '服务网格峰会 2022']],
    ])
  })

  it.each(['aoxiaojian', 'ao xiao jian', 'Xiaojian Ao', 'song shun', 'songshun'])(
    'finds a Chinese name by %j',
    (query) => expect(find(query).groups.map(({ kind }) => kind)).toContain('person'),
  )

  it('finds a city by its sound, what takes place there, and a name whose surname sounds as no other word', () => {
    expect(shown('beijing')).toContainEqual(['city', ['北京']])
    expect(shown('dalian')).toContainEqual(['event', ['星桥开源社 meetup 第六期大连站']])
    expect(spellingsOf('单雄飞', { isPerson: true })).toContain('shanxiongfei')
    expect(spellingsOf('吕布')).toEqual(['lu bu', 'lubu', 'lv bu', 'lvbu'])
    expect(spellingsOf('重庆')).toContain('chongqing')
    expect(spellingsOf('Kim Minsu')).toEqual([])
  })

  it('takes no part of a syllable for a name', () => {
    expect(find('so').total).toBe(0)
    expect(find('song').total).toBeGreaterThan(0)
  })

  it('finds Latin by words and their beginnings, whatever the case', () => {
    expect(shown('istio')).toEqual(shown('ISTIO'))
    expect(find('ist').groups.map(({ kind }) => kind)).toContain('tag')
    expect(find('stio').total).toBe(0)
    expect(shown('mesh')).toContainEqual(['talk', ['Weibo[Mesh] 实践']])
  })

  it('finds a nickname, and says whose it is', () => {
    const [first] = find('涵畅').groups
    expect(first?.kind).toBe('person')
    expect(first?.hits[0]?.because).toEqual({ reason: 'alias', text: [{ text: '涵畅', match: true }] })
  })

  it('finds a person by the name of their profile, and does not take it for a nickname', () => {
    const [first] = find('ao xiao').groups
    expect(first?.kind).toBe('person')
    expect(first?.hits[0]).not.toHaveProperty('because')
  })

  it('finds a venue under any of its names, and what took place there', () => {
    expect(find('腾讯大厦').groups[0]?.kind).toBe('venue')
    expect(find('腾讯大连').groups[0]?.kind).toBe('venue')
    expect(shown('腾讯大厦')).toContainEqual(['event', ['星桥开源社 meetup 第六期大连站']])
  })

  it('takes a city for a place: its page, its events, no flood of talks', () => {
    expect(find('北京').groups[0]?.kind).toBe('city')
    expect(shown('北京')).toContainEqual(['event', ['Service Mesh Meetup #8 [北京]站']])
    expect(find('北京').groups.map(({ kind }) => kind)).not.toContain('talk')
  })

  it('narrows talks by their surroundings', () => {
    expect(shown('北京 istio')).toContainEqual(['talk', ['[Istio] 控制平面原理']])
    expect(find('大连 istio').groups.map(({ kind }) => kind)).not.toContain('talk')
  })

  it('finds a single Han character', () => {
    expect(shown('峰')).toEqual([['event', ['服务网格[峰]会 2022']]])
  })

  it('knows other names of a topic only where they are configured', () => {
    expect(find('流量网格').groups[0]?.kind).toBe('tag')
    expect(
      search(buildSearchIndex(events, people, venues, { synonyms: {}, dayWords }), '流量网格').groups[0]?.kind,
    ).not.toBe('tag')
  })

  it('falls back to what has most of a query, and says so', () => {
    const found = find('服务网格的实践')
    expect(found.complete).toBe(false)
    expect(found.groups[0]?.hits[0]?.entry.kind).toBe('talk')
  })

  it('finds nothing in nonsense, and suggests what is written alike', () => {
    expect(find('量子烤红薯')).toMatchObject({ total: 0, groups: [], suggestions: [] })
    expect(find('熬小剑')).toMatchObject({ total: 0, suggestions: ['敖小剑'] })
    expect(find('熬小剑 1998 年')).toMatchObject({ total: 0, suggestions: ['敖小剑'] })
  })

  it('shows the first of each kind, and all of one kind page by page', () => {
    const made = Array.from({ length: 70 }, (_, at) => ({
      slug: `p${at}`,
      name: `网格 ${at}`,
      also: [],
      keys: [],
      sounds: [],
    }))
    const people = made.map((one) => ({ ...one, roles: [], talks: [], events: 1, years: ['2027', '2027'] as const }))
    const many = { ...index, people }
    expect(search(many, '网格').groups.find(({ kind }) => kind === 'person')?.hits.length).toBe(SHOWN.best)
    const page = (number: number) => search(many, '网格', { kind: 'person', page: number }).groups
    const hits = [1, 2, 3, 4].map((number) => page(number).flatMap((group) => group.hits))
    expect(hits.map((list) => list.length)).toEqual([SHOWN.alone, SHOWN.alone, 70 - 2 * SHOWN.alone, 0])
    expect(new Set(hits.flat().map(({ title }) => title.map(({ text }) => text).join(''))).size).toBe(70)
    expect(page(1).map(({ kind, total }) => [kind, total])).toContainEqual(['person', 70])
  })

  it.each(['', '   ', '"><script>alert(1)</script>', '.*+?^{}()|[]\\', '%00%ff', '\u202E', '['.repeat(10_000)])(
    'takes %s for text',
    (query) => {
      expect(find(query).total).toBe(0)
    },
  )
})
