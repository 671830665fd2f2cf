import { describe, expect, it } from 'vitest'
import { countsOf } from './counts'
import { event, inCity, mention, talk, term, timed } from './fixtures'
import { yearSpan } from './order'
import { materialsOf, recordingsOf } from './talks'
import { cityMatrix, tagMatrix } from './term-pages'

const video = 'https://www.bilibili.com/video/BV1'
const archive = [
  event('old', {
    place: inCity('广州', '云平广场'),
    tags: [term('Mesh')],
    talks: [
      talk('开场', [], { kind: 'opening' }),
      talk('茶歇', [], { kind: 'break' }),
      talk('Istio', [mention('张亮')], { deck: { url: 'https://example.com/a.pdf', name: 'a.pdf' } }),
    ],
  }),
  event('new', {
    time: timed('2021-10-23T13:00:00+08:00'),
    place: inCity('广州'),
    talks: [talk('A', [mention('张亮')], { video }), talk('B', [mention('吴晟')], { video }), talk('C', [])],
    links: [{ kind: 'video', name: '', url: 'https://example.com/whole' }],
  }),
  event('web', { time: timed('2020-05-06T19:00:00+08:00'), place: { kind: 'online' } }),
]

describe('countsOf', () => {
  it('counts talks without openings and breaks, people once, cities once', () => {
    expect(countsOf(archive)).toEqual({
      events: 3,
      photos: 0,
      talks: 4,
      speakers: 2,
      cities: 1,
      tags: 1,
      series: 0,
      venues: 1,
      recordings: 2,
    })
  })
})

describe('materials', () => {
  it('counts recordings and decks by talk, and keeps the address for the whole event', () => {
    expect(materialsOf(archive[1] ?? event('none'))).toEqual({
      recordings: { talks: 2, whole: 'https://example.com/whole' },
      decks: { talks: 0 },
    })
  })

  it('lists recordings, the latest event first, in programme order', () => {
    expect(recordingsOf(archive).map(({ talk }) => talk.title)).toEqual(['A', 'B'])
  })
})

describe('cityMatrix', () => {
  it('lays cities over the years that had events, and what was online below', () => {
    const { years, rows } = cityMatrix(archive)
    expect(years).toEqual(['2018', '2020', '2021'])
    expect(rows.map(({ term, total }) => [term?.name, total])).toEqual([
      ['广州', 2],
      [undefined, 1],
    ])
    expect(rows[0]?.cells.map((cell) => cell.map(({ slug }) => slug))).toEqual([['old'], [], ['new']])
  })

  it('shows the latest years and counts all of them', () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      event(`y${at}`, { place: inCity('广州'), time: timed(`${2010 + at}-01-01T10:00:00+08:00`) }),
    )
    expect(cityMatrix(long).years).toHaveLength(8)
    expect(cityMatrix(long).years.at(-1)).toBe('2021')
    expect(cityMatrix(long).rows[0]?.total).toBe(12)
  })

  it('is empty for an empty archive', () => {
    expect(cityMatrix([])).toEqual({ years: [], rows: [] })
    expect(yearSpan([])).toBeUndefined()
  })
})

describe('tagMatrix', () => {
  it('lays topics over the same years', () => {
    expect(tagMatrix(archive).rows.map(({ term, total }) => [term?.name, total])).toEqual([['Mesh', 1]])
    expect(tagMatrix(archive).years).toEqual(cityMatrix(archive).years)
  })
})
