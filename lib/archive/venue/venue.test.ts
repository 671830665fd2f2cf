import { describe, expect, it } from 'vitest'
import type { Place, Venue } from '@/lib/model'
import { connectPlace, matchVenue, venuesOf } from './connect'
import { readVenue } from './read'

const city = (name: string, slug = name) => ({ name, slug })
const venue = (slug: string, name: string, town: string, aliases: readonly string[] = []): Venue => ({
  slug,
  name,
  aliases,
  address: { city: town, country: '中国' },
  city: city(town),
  file: `venues/${slug}.yaml`,
})
const place = (street: string | undefined, town: string, hint?: string) => ({
  kind: 'venue' as const,
  address: { ...(street !== undefined && { street }), city: town, country: '中国' },
  city: city(town),
  ...(hint !== undefined && { venue: { name: hint, slug: hint } }),
})

const declared = [
  venue('e-world', 'e 世界财富中心', '北京', ['e世界']),
  venue('wanda-beijing', '万达广场', '北京'),
  venue('wanda-chengdu', '万达广场', '成都'),
  venue('pingyun', '广电平云广场', '广州', ['广电云平广场']),
  venue('bcc', 'bcc', '柏林'),
]

describe('an event finds its venue', () => {
  it.each([
    ['by its name in the street', place('海淀区中关村大街 11 号 e 世界财富中心 A 座 B2', '北京'), 'e-world'],
    ['whatever the width and the spaces', place('中关村大街１１号Ｅ世界财富中心', '北京'), 'e-world'],
    ['by an alias, a slip of the pen among them', place('天河区广电云平广场', '广州'), 'pingyun'],
    ['in its own city', place('建国路 93 号万达广场 A 座', '成都'), 'wanda-chengdu'],
    ['by the slug in venue:', place('A 座 3 层', '北京', 'wanda-beijing'), 'wanda-beijing'],
    ['by the name in venue:', place('A 座 3 层', '成都', '万达广场'), 'wanda-chengdu'],
    ['by a short name that is the whole street', place('BCC', '柏林'), 'bcc'],
  ])('%s', (_, event, slug) => {
    expect(matchVenue(event, declared)?.slug).toBe(slug)
  })

  it.each([
    ['in another city', place('e 世界财富中心', '上海')],
    ['by three letters inside a word', place('Abccenter 5', '柏林')],
    ['by nothing', place(undefined, '北京')],
    ['where two answer to the name', { kind: 'venue' as const, address: { street: '万达广场' } }],
  ])('but not %s', (_, event) => {
    expect(matchVenue(event, declared)).toBeUndefined()
  })

  it('by the most particular name', () => {
    const nested = [...declared, venue('tower', '万达广场 A 座', '北京')]
    expect(matchVenue(place('建国路 93 号万达广场 A 座 7 层', '北京'), nested)?.slug).toBe('tower')
  })
})

describe('connecting a place', () => {
  const point = { lat: 39.9802, lng: 116.3091, precision: 'building' } as const
  const venues = declared.map((one) => (one.slug === 'e-world' ? { ...one, point } : one))

  it('gives it the venue’s term and point', () => {
    expect(connectPlace(place('e 世界财富中心 A 座', '北京'), venues)).toMatchObject({
      venue: { name: 'e 世界财富中心', slug: 'e-world' },
      point,
      address: { street: 'e 世界财富中心 A 座' },
    })
  })

  it('keeps the point that the event gives itself', () => {
    const own = { lat: 39.9, lng: 116.4, precision: 'building' as const }
    expect(connectPlace({ ...place('e 世界财富中心', '北京'), point: own }, venues)).toMatchObject({ point: own })
  })

  it('fills the address of an event that only names its venue', () => {
    const street = { ...venue('hall', '大会堂', '北京'), address: { street: '长安街 1 号', city: '北京' } }
    const bare: Place = { kind: 'venue', address: {}, venue: { name: 'hall', slug: 'hall' } }
    expect(connectPlace(bare, [street])).toMatchObject({
      address: { street: '长安街 1 号', city: '北京' },
      city: { name: '北京' },
    })
  })

  it('drops a venue that does not exist', () => {
    expect(connectPlace(place('某处', '北京', 'no-such-venue'), venues)).not.toHaveProperty('venue')
  })

  it('leaves online events alone', () => {
    const online: Place = { kind: 'online', url: 'https://meet.example.org' }
    expect(connectPlace(online, venues)).toBe(online)
  })
})

describe('the venues of a site', () => {
  const undeclared = (events: readonly Place[]) =>
    venuesOf(
      events.map((one) => ({ place: one })),
      declared,
    ).slice(declared.length)

  it('include the ones that events name without a file, rooms aside', () => {
    const found = undeclared([
      place('福田区彩田路 3001 号彩福大厦 4 楼', '深圳'),
      place('福田区彩田路 3001 号彩福大厦 B 座 2 层', '深圳'),
    ])
    expect(found).toEqual([
      {
        slug: '深圳-彩福大厦',
        name: '彩福大厦',
        aliases: [],
        address: { street: '福田区彩田路 3001 号', city: '深圳', country: '中国' },
        city: city('深圳'),
      },
    ])
  })

  it('keep places of one name in two cities apart', () => {
    const found = undeclared([place('蚂蚁 C 空间', '成都'), place('蚂蚁 C 空间', '杭州')])
    expect(found.map(({ slug }) => slug)).toEqual(['成都-蚂蚁-c-空间', '杭州-蚂蚁-c-空间'])
  })

  it('take a name from venue:, and a point from whichever event has one', () => {
    const point = { lat: 40, lng: 116, precision: 'building' as const }
    const named = place('天辰东路 7 号', '北京', '国家会议中心')
    expect(undeclared([named, { ...named, point }])).toMatchObject([{ name: '国家会议中心', point }])
  })

  it('leave out what is declared, what has no name and what is not a place', () => {
    expect(undeclared([place('e 世界财富中心', '北京'), place('知春路 7 号', '北京'), { kind: 'unknown' }])).toEqual([])
  })
})

describe('a venue file', () => {
  const read = (text: string) => readVenue({ file: 'venues/e-world-fortune-center.yaml', text })
  const good = `name: e 世界财富中心
aliases: [e世界财富中心]
address:
  street: 海淀区中关村大街 11 号
  city: 北京市
  country: 中国
point:
  lat: 39.9802
  lng: 116.3091
  precision: building
  source: 手工标注
  date: 2026-11-22
`

  it('becomes a record', () => {
    expect(read(good)).toEqual({
      problems: [],
      record: {
        slug: 'e-world-fortune-center',
        name: 'e 世界财富中心',
        aliases: ['e世界财富中心'],
        address: { street: '海淀区中关村大街 11 号', city: '北京市', country: '中国' },
        city: { name: '北京', slug: '北京' },
        point: { lat: 39.9802, lng: 116.3091, precision: 'building', source: '手工标注', date: '2026-11-22' },
        file: 'venues/e-world-fortune-center.yaml',
      },
    })
  })

  it.each([
    ['a latitude that is a longitude', good.replace('39.9802', '116.3091'), 'point.lat', 8, 8],
    ['a precision of its own making', good.replace('building', 'roughly'), 'point.precision', 10, 14],
    ['a coordinate in words', good.replace('116.3091', '"116°E"'), 'point.lng', 9, 8],
    ['no name', good.replace('name: e 世界财富中心', ''), 'name', 2, 1],
    ['a point without coordinates', 'name: a\npoint: here\n', 'point', 2, 8],
    ['broken YAML', 'name: "a\n', '(YAML)', 2, 1],
  ])('with %s is refused at its place', (_, text, field, line, column) => {
    const { record, problems } = read(text)
    expect(record).toBeUndefined()
    expect(problems.map((problem) => [problem.field, problem.line, problem.column])).toContainEqual([
      field,
      line,
      column,
    ])
    expect(problems.every(({ message, hint }) => message !== '' && hint !== '')).toBe(true)
  })

  it('with a misspelt field is told so, and kept', () => {
    const { record, problems } = read(`${good}alias: [e世界]\n`)
    expect(record?.slug).toBe('e-world-fortune-center')
    expect(problems).toMatchObject([{ level: 'warning', field: 'alias', line: 13 }])
  })
})
