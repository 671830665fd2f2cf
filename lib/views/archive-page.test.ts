import { describe, expect, it } from 'vitest'
import { applyFilter, archivePage, type Facet, facets, facetsOf, online, readFilter, without } from './archive-page'
import { event, inCity, term, timed } from './fixtures'

const make = (slug: string, year: number, city: string, tags: readonly string[]) =>
  event(slug, {
    time: timed(`${year}-05-01T13:00:00+08:00`),
    place: city === online ? { kind: 'online' } : inCity(city),
    tags: tags.map((tag) => term(tag)),
    series: term(tags.includes('Dapr') ? 'Community' : 'Mesh'),
  })

const archive = [
  make('a', 2018, '北京', ['Istio']),
  make('b', 2018, '上海', ['Istio', 'Envoy']),
  make('c', 2019, '北京', ['Envoy']),
  make('d', 2020, online, ['Dapr']),
]

const optionsOf = (filter: Parameters<typeof facetsOf>[1], facet: Facet) =>
  facetsOf(archive, filter)
    .find((found) => found.facet === facet)
    ?.options.map(({ slug, count }) => [slug, count])

describe('readFilter', () => {
  it('takes the facets it knows, once each', () => {
    expect(readFilter({ city: '北京', year: ['2018', '2019'], page: '2', utm_source: 'chat' })).toEqual({
      city: '北京',
      year: '2018',
    })
  })

  it('leaves out what is empty, and what nobody would type', () => {
    expect(readFilter({ city: ' ', tag: 'x'.repeat(121), series: undefined })).toEqual({})
  })

  it('does not take names of the language for values', () => {
    expect(applyFilter(archive, readFilter({ city: '__proto__', tag: 'constructor' }))).toEqual([])
  })
})

describe('applyFilter', () => {
  it('shows everything without a filter', () => {
    expect(applyFilter(archive, {})).toEqual(archive)
  })

  it('combines facets', () => {
    expect(applyFilter(archive, { city: '北京', tag: 'envoy' }).map(({ slug }) => slug)).toEqual(['c'])
    expect(applyFilter(archive, { city: online }).map(({ slug }) => slug)).toEqual(['d'])
    expect(applyFilter(archive, { city: '北京', year: '2020' })).toEqual([])
  })

  it('opens again when a facet is let go', () => {
    expect(without({ city: '北京', year: '2020' }, 'year')).toEqual({ city: '北京' })
  })
})

describe('facetsOf', () => {
  it('counts every option given the other facets', () => {
    expect(optionsOf({ city: '北京' }, 'year')).toEqual([
      ['2019', 1],
      ['2018', 1],
    ])
    expect(optionsOf({ city: '北京' }, 'city')).toEqual([
      ['北京', 2],
      [online, 1],
      ['上海', 1],
    ])
  })

  it('offers nothing that leads nowhere: each option shows as many events as it says', () => {
    for (const filter of [{}, { city: '北京' }, { tag: 'envoy', year: '2018' }, { series: 'community' }]) {
      for (const { facet, options, all } of facetsOf(archive, filter)) {
        expect(applyFilter(archive, without(filter, facet))).toHaveLength(all)
        for (const { slug, count } of options) {
          expect(count).toBeGreaterThan(0)
          expect(applyFilter(archive, { ...filter, [facet]: slug })).toHaveLength(count)
        }
      }
    }
  })

  it('marks what is chosen', () => {
    const chosen = facetsOf(archive, { city: '北京', tag: 'istio' }).flatMap(({ options }) =>
      options.filter((option) => option.chosen).map(({ slug }) => slug),
    )
    expect(chosen).toEqual(['北京', 'istio'])
  })

  it('has every facet in the order of the address', () => {
    expect(facetsOf([], {}).map(({ facet }) => facet)).toEqual([...facets])
  })
})

const now = Date.parse('2020-01-01T00:00:00+08:00')
const on = (slug: string, year: number, city: string) =>
  event(slug, { time: timed(`${year}-05-01T13:00:00+08:00`), place: inCity(city), tags: [term('Mesh')] })
const archivePageArchive = [on('a', 2018, '北京'), on('b', 2019, '上海'), on('c', 2021, '北京'), on('d', 2019, '北京')]

describe('archivePage', () => {
  it('shows what is coming, then the past by year', () => {
    const { coming, years, count } = archivePage(archivePageArchive, {}, undefined, now)
    expect(coming.map(({ slug }) => slug)).toEqual(['c'])
    expect(years.map(({ year, events }) => [year, events.length])).toEqual([
      ['2019', 2],
      ['2018', 1],
    ])
    expect(count).toBe(4)
  })

  it('says how to go on where nothing meets the filter', () => {
    const { count, releases } = archivePage(archivePageArchive, { city: '上海', year: '2018' }, undefined, now)
    expect(count).toBe(0)
    expect(releases).toEqual([
      { facet: 'year', value: '2018', rest: { city: '上海' }, count: 1 },
      { facet: 'city', value: '上海', rest: { year: '2018' }, count: 1 },
    ])
  })

  it('cuts a long archivePageArchive into pages that together hold every event once', () => {
    const many = Array.from({ length: 61 }, (_, at) => on(`e${at}`, 2000 + (at % 30), '北京'))
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
