import { describe, expect, it } from 'vitest'
import { event, inCity, mention, talk, term, timed } from './fixtures'
import { relatedEvents, talksLike } from './related'

const istio = term('Istio')
const here = event('here', { tags: [istio], speakers: [mention('敖小剑')], place: inCity('北京') })
const archive = [
  here,
  event('same-city', { place: inCity('北京') }),
  event('same-topic', { tags: [istio, term('Envoy')] }),
  event('same-speaker', { speakers: [mention('敖小剑')], place: inCity('广州') }),
  event('nothing', { place: inCity('大连') }),
]

describe('relatedEvents', () => {
  it('puts people before topics before the city, and says what is shared', () => {
    const related = relatedEvents(archive, here, 5)
    expect(related.map(({ event }) => event.slug)).toEqual(['same-speaker', 'same-topic', 'same-city'])
    expect(related[0]?.speakers.map(({ name }) => name)).toEqual(['敖小剑'])
    expect(related[1]?.tags).toEqual([istio])
    expect(related[2]?.city?.name).toBe('北京')
  })

  it('names no more than asked, never the event itself, nor those shown elsewhere', () => {
    expect(relatedEvents(archive, here, 1)).toHaveLength(1)
    const rest = relatedEvents(archive, here, 5, archive.slice(1, 3))
    expect(rest.map(({ event }) => event.slug)).toEqual(['same-speaker'])
  })

  it('takes a rare topic for a stronger bond than one that half the archive has', () => {
    const common = Array.from({ length: 30 }, (_, at) => event(`common-${at}`, { tags: [term('Mesh')] }))
    const origin = event('origin', { tags: [term('Mesh'), term('Wasm')] })
    const rare = event('rare', { tags: [term('Wasm')], time: timed('2024-01-01T10:00:00+08:00') })
    expect(relatedEvents([...common, origin, rare], origin, 1)[0]?.event.slug).toBe('rare')
  })

  it('prefers the nearest in time among equals', () => {
    const years = [2010, 2017, 2024].map((year) =>
      event(`y${year}`, { tags: [istio], time: timed(`${year}-01-01T10:00:00+08:00`) }),
    )
    expect(relatedEvents([here, ...years], here, 1)[0]?.event.slug).toBe('y2017')
  })
})

const observability = talk('Observability on Service Mesh —— Apache SkyWalking 6.0')
const skyWalking = talk('Apache SkyWalking 在 Service Mesh 中的可观察性应用')
const neighbour = talk('Apache SkyWalking 的下一步')
const database = talk('云原生数据库解决方案')
const storage = talk('云原生数据库的存储引擎')
const kitchen = talk('烤红薯的艺术')
const first = event('a', { talks: [observability, neighbour, database] })
const events = [first, event('b', { talks: [skyWalking, kitchen] }), event('c', { talks: [storage] })]

it('finds talks of other events that speak of the same, in both scripts', () => {
  expect(talksLike(events, { event: first, talk: observability }, 5).map(({ talk }) => talk)).toEqual([skyWalking])
  expect(talksLike(events, { event: first, talk: database }, 5).map(({ talk }) => talk)).toEqual([storage])
})

it('finds nothing where nothing is alike, and leaves out what is shown already', () => {
  expect(talksLike(events, { event: event('d'), talk: talk('无人谈过的事') }, 5)).toEqual([])
  expect(talksLike(events, { event: first, talk: observability }, 5, new Set([skyWalking]))).toEqual([])
})
