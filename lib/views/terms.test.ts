import { describe, expect, it } from 'vitest'
import { event, inCity, term, timed } from './fixtures'
import { byCity, bySeries, byTag, byVenue, editionCount, neighboursOf } from './terms'

const archive = [
  event('b', { tags: [term('Istio')], place: inCity('上海'), time: timed('2019-01-01T10:00:00+08:00') }),
  event('a', {
    tags: [term('Istio'), term('Envoy')],
    place: inCity('北京', 'e 世界'),
    series: { ...term('Mesh'), number: 1 },
  }),
  event('c', { tags: [term('istio')], place: { kind: 'online' }, time: timed('2020-01-01T10:00:00+08:00') }),
]

describe('the archive by topic, city, series and venue', () => {
  it('gathers the events of a topic, the oldest first, under the name it had first', () => {
    const istio = byTag(archive).find('istio')
    expect(istio?.term.name).toBe('Istio')
    expect(istio?.events.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
  })

  it('lists the most frequent first', () => {
    expect(byTag(archive).list.map(({ term }) => term.name)).toEqual(['Istio', 'Envoy'])
  })

  it('orders equals by name, Chinese by pinyin', () => {
    expect(byCity(archive).list.map(({ term }) => term.name)).toEqual(['北京', '上海'])
  })

  it('knows only what some event has', () => {
    expect(byCity(archive).find('火星')).toBeUndefined()
    expect(byVenue(archive).list).toHaveLength(1)
    expect(bySeries(archive).find('mesh')?.events).toHaveLength(1)
  })

  it('finds a hybrid event in its city', () => {
    const hybrid = event('hybrid', { place: { kind: 'venue', address: {}, city: term('武汉'), online: {} } })
    expect(byCity([hybrid]).find('武汉')?.events).toEqual([hybrid])
  })

  it('counts an event once that names a topic twice', () => {
    const [entry] = byTag([event('twice', { tags: [term('Dapr'), term('dapr')] })]).list
    expect(entry?.events).toHaveLength(1)
  })

  it('answers for the list that was asked, not for an earlier one', () => {
    expect(byTag(archive).list).toHaveLength(2)
    expect(byTag([event('other')]).list).toHaveLength(0)
  })
})

const edition = (number: number) => event(`meetup-${number}`, { series: { name: '聚会', slug: '聚会', number } })

it('counts the editions of a series', () => {
  const archive = [1, 2, 3].map(edition)
  expect(archive.map((one) => editionCount(archive, one))).toEqual([3, 3, 3])
})

it('gives no total where an edition is missing, and none without a series', () => {
  const archive = [edition(1), edition(3), event('alone')]
  expect(archive.map((one) => editionCount(archive, one))).toEqual([undefined, undefined, undefined])
})

const series = term('Service Mesh Meetup')
const neighboursEdition = (number: number, day: string) =>
  event(`meetup-${number}`, { series: { ...series, number }, time: timed(`${day}T13:00:00+08:00`) })

const [first, second, third] = [
  neighboursEdition(1, '2018-06-30'),
  neighboursEdition(2, '2018-07-29'),
  neighboursEdition(3, '2018-08-25'),
]
const other = event('summit', { series: term('Summit'), time: timed('2018-07-01T13:00:00+08:00') })
const neighboursArchive = [third, other, first, second]

it('finds the events before and after in the same series', () => {
  expect(neighboursOf(neighboursArchive, second)).toEqual({ previous: first, next: third })
})

it('has nothing before the first and nothing after the last', () => {
  expect(neighboursOf(neighboursArchive, first)).toEqual({ next: second })
  expect(neighboursOf(neighboursArchive, third)).toEqual({ previous: second })
})

it('finds nobody next to an event that stands alone', () => {
  expect(neighboursOf(neighboursArchive, other)).toEqual({})
  expect(neighboursOf(neighboursArchive, event('single'))).toEqual({})
})
