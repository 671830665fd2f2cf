import { describe, expect, it } from 'vitest'
import { event, inCity, mention, term, timed } from './fixtures'
import { relatedEvents } from './related'

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
