import { expect, it } from 'vitest'
import { areaRadius, pixelsPerMetre } from './area'
import { toPixel } from './mercator'

it('measures as the map is drawn', () => {
  const lat = 39.9802
  const metresPerDegree = 40_075_016.686 / 360
  const north = toPixel({ lat, lng: 0 }, 16).y - toPixel({ lat: lat + 0.001, lng: 0 }, 16).y
  expect(pixelsPerMetre({ lat, lng: 0 }, 16)).toBeCloseTo(north / (metresPerDegree * 0.001), 3)
})

it('draws a circle where the place is somewhere around, and none else', () => {
  expect(areaRadius('street')).toBeLessThan(areaRadius('district') ?? 0)
  expect(areaRadius('building')).toBeUndefined()
  expect(areaRadius('city')).toBeUndefined()
})
