import { describe, expect, it } from 'vitest'
import { archivePage, pageSize } from './archive-page'
import { event, inCity, term, timed } from './fixtures'

const now = Date.parse('2020-01-01T00:00:00+08:00')
const on = (slug: string, year: number, city: string) =>
  event(slug, { time: timed(`${year}-05-01T13:00:00+08:00`), place: inCity(city), tags: [term('Mesh')] })
const archive = [on('a', 2018, '北京'), on('b', 2019, '上海'), on('c', 2021, '北京'), on('d', 2019, '北京')]

describe('archivePage', () => {
  it('shows what is coming, then the past by year', () => {
    const { coming, years, count } = archivePage(archive, {}, undefined, now)
    expect(coming.map(({ slug }) => slug)).toEqual(['c'])
    expect(years.map(({ year, events }) => [year, events.length])).toEqual([
      ['2019', 2],
      ['2018', 1],
    ])
    expect(count).toBe(4)
  })

  it('says how to go on where nothing meets the filter', () => {
    const { count, releases } = archivePage(archive, { city: '上海', year: '2018' }, undefined, now)
    expect(count).toBe(0)
    expect(releases).toEqual([
      { facet: 'year', value: '2018', rest: { city: '上海' }, count: 1 },
      { facet: 'city', value: '上海', rest: { year: '2018' }, count: 1 },
    ])
  })

  it('cuts a long archive into pages that together hold every event once', () => {
    const many = Array.from({ length: pageSize * 2 + 1 }, (_, at) => on(`e${at}`, 2000 + (at % 30), '北京'))
    const pages = ['1', '2', '3'].map((page) => archivePage(many, {}, page, now))
    const shown = pages.flatMap(({ coming, years }) => [...coming, ...years.flatMap(({ events }) => events)])
    expect(new Set(shown.map(({ slug }) => slug)).size).toBe(many.length)
    expect(shown).toHaveLength(many.length)
    expect(pages.map(({ page, pages: all }) => [page, all])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })
})
