import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaRadius, fromPixel, kilometresBetween, type Position, pixelsPerMetre, toPixel } from './coordinates'
import { convertDatum } from './datum'

it('puts the middle of the world in the middle of the map, and the edges at its ends', () => {
  expect(toPixel({ lat: 0, lng: 0 }, 0)).toEqual({ x: 128, y: 128 })
  expect(toPixel({ lat: 85.05112878, lng: -180 }, 1).x).toBe(0)
  expect(toPixel({ lat: 85.05112878, lng: -180 }, 1).y).toBeCloseTo(0, 4)
  expect(toPixel({ lat: -90, lng: 180 }, 1).y).toBeCloseTo(512, 4)
})

it('agrees with the formula for the seed’s venue', () => {
  const { x, y } = toPixel({ lat: 39.9802, lng: 116.3091 }, 16)
  expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([53941, 24815])
  expect(x).toBeCloseTo(((116.3091 + 180) / 360) * 256 * 65536, 6)
})

it('comes back to where it started', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.integer({ min: 0, max: 19 }),
      (lat, lng, zoom) => {
        const back = fromPixel(toPixel({ lat, lng }, zoom), zoom)
        expect(back.lat).toBeCloseTo(lat, 6)
        expect(back.lng).toBeCloseTo(lng, 6)
      },
    ),
  )
})

const seed = { lat: 39.9802, lng: 116.3091 }

const metres = (one: Position, other: Position): number => kilometresBetween(one, other) * 1000

it('moves the seed’s venue as far as it is known to move', () => {
  expect(metres(seed, convertDatum(seed, 'WGS-84', 'GCJ-02', 'CN'))).toBeCloseTo(539, -1)
  expect(metres(seed, convertDatum(seed, 'WGS-84', 'BD-09', 'CN'))).toBeCloseTo(1342, -1)
})

it('moves it north-east', () => {
  const { lat, lng } = convertDatum(seed, 'WGS-84', 'GCJ-02', 'CN')
  expect(lat).toBeCloseTo(39.98148, 4)
  expect(lng).toBeCloseTo(116.3152, 4)
})

it.each(['GCJ-02', 'BD-09'] as const)('comes back from %s to within a metre', (datum) => {
  expect(metres(seed, convertDatum(convertDatum(seed, 'WGS-84', datum, 'CN'), datum, 'WGS-84', 'CN'))).toBeLessThan(1)
})

it.each([
  ['HK', { lat: 22.3193, lng: 114.1694 }],
  ['KR', { lat: 37.5118, lng: 127.0592 }],
  ['SG', { lat: 1.2903, lng: 103.852 }],
  [undefined, seed],
])('leaves %s alone, whatever the coordinates look like', (country, position) => {
  expect(convertDatum(position, 'WGS-84', 'GCJ-02', country)).toEqual(position)
})

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
