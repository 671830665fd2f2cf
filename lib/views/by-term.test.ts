import { describe, expect, it } from 'vitest'
import { byCity, bySeries, byTag, byVenue } from './by-term'
import { event, inCity, term, timed } from './fixtures'

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

  it('counts an event once that names a topic twice', () => {
    const [entry] = byTag([event('twice', { tags: [term('Dapr'), term('dapr')] })]).list
    expect(entry?.events).toHaveLength(1)
  })

  it('answers for the list that was asked, not for an earlier one', () => {
    expect(byTag(archive).list).toHaveLength(2)
    expect(byTag([event('other')]).list).toHaveLength(0)
  })
})
