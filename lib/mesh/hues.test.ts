import { describe, expect, it } from 'vitest'
import { event, timed } from '@/lib/views/fixtures'
import { hueOf, huesOf, personHue, seriesHues } from './hues'

const series = (name: string) => ({ name, slug: name.toLowerCase() })

describe('huesOf', () => {
  it('keeps the hues of earlier series when a later one is added', () => {
    const before = huesOf(['甲', '乙', '丙'])
    const after = huesOf(['甲', '乙', '丙', '丁'])
    for (const [name, hue] of before) expect(after.get(name)).toBe(hue)
  })

  it('keeps the first five series at least 30 degrees apart', () => {
    const hues = [...huesOf(['a', 'b', 'c', 'd', 'e']).values()]
    const gaps = hues.flatMap((one, index) =>
      hues.slice(index + 1).map((other) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other))),
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30)
  })
})

describe('seriesHues', () => {
  const early = event('b', { series: series('Early'), time: timed('2018-01-01T10:00:00+08:00') })
  const late = event('a', { series: series('Late'), time: timed('2020-01-01T10:00:00+08:00') })

  it('goes by the first event, whatever the order of the list', () => {
    expect([...seriesHues([late, early]).keys()]).toEqual(['early', 'late'])
    expect(seriesHues([late, early])).toEqual(seriesHues([early, late]))
  })

  it('gives all events of a series, and all without one, the same hue', () => {
    const alone = [event('x'), event('y', { time: timed('2021-01-01T10:00:00+08:00') })]
    const all = [early, late, ...alone]
    expect(hueOf(all, late)).toBe(seriesHues(all).get('late'))
    expect(hueOf(all, event('x'))).toBe(hueOf(all, event('y')))
  })
})

describe('personHue', () => {
  it('spreads people evenly over its 24 steps', () => {
    const counts = new Map<number, number>()
    for (let at = 0; at < 2400; at += 1) {
      const hue = personHue(`Person ${at}`)
      counts.set(hue, (counts.get(hue) ?? 0) + 1)
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, step) => step * 15))
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(50)
  })

  it('never changes for a name', () => expect(['张亮', 'Mari Kask'].map(personHue)).toEqual([270, 195]))
})
