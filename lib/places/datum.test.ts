import { expect, it } from 'vitest'
import { convertDatum } from './datum'
import { kilometresBetween } from './distance'
import type { Position } from './mercator'

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
