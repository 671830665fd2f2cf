import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromPixel, toPixel } from './mercator'

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
