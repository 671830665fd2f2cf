import { describe, expect, it } from 'vitest'
import { facetsOf } from './facets'
import { applyFilter, type Facet, facets, online, readFilter, without } from './filter'
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
