import { describe, expect, it } from 'vitest'
import { drawPortrait, mostSatellites } from './portrait'

describe('drawPortrait', () => {
  it('sets years left to right round the person, who stands last and largest', () => {
    const { stops, width, height } = drawPortrait('敖', ['18', '19', '21'])
    expect(stops.map(({ label }) => label)).toEqual(['18', '19', '21', '敖'])
    const self = stops.at(-1)
    expect([self?.x, self?.y]).toEqual([width / 2, height / 2])
    for (const stop of stops.slice(0, -1)) {
      expect(stop.radius).toBeLessThan(self?.radius ?? 0)
      const distance = Math.hypot(stop.x - width / 2, stop.y - height / 2)
      expect(distance).toBeGreaterThan(stop.radius + (self?.radius ?? 0))
    }
  })

  it('shows the latest events of somebody with many, none on top of another', () => {
    const years = Array.from({ length: 30 }, (_, index) => String(index))
    const { stops } = drawPortrait('宋', years)
    expect(stops.slice(0, -1).map(({ label }) => label)).toEqual(years.slice(-mostSatellites))
    expect(new Set(stops.map(({ x, y }) => `${x} ${y}`)).size).toBe(stops.length)
  })
})
