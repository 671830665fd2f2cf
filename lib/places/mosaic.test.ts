import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toPixel } from './coordinates'
import { coverViewport } from './mosaic'

const seed = { lat: 39.9802, lng: 116.3091 }

it('takes the tiles that a viewport around the point touches, row by row', () => {
  const { tiles, columns, rows, x, y } = coverViewport(seed, 16, { width: 512, height: 256 })
  const { x: east, y: south } = toPixel(seed, 16)
  expect({ columns, rows }).toEqual({ columns: 3, rows: 2 })
  expect(tiles.map((tile) => `${tile.z}/${tile.x}/${tile.y}`)).toEqual([
    '16/53940/24814',
    '16/53941/24814',
    '16/53942/24814',
    '16/53940/24815',
    '16/53941/24815',
    '16/53942/24815',
  ])
  expect([x, y]).toEqual([Math.round(east) - 53940 * 256, Math.round(south) - 24814 * 256])
})

it('looks further up when the point lies below the middle', () => {
  const plain = coverViewport(seed, 16, { width: 300, height: 300 })
  const dropped = coverViewport(seed, 16, { width: 300, height: 300, drop: 256 })
  expect(dropped.tiles[0]?.y).toBe((plain.tiles[0]?.y ?? 0) - 1)
  expect(dropped.y).toBe(plain.y + 256)
})

it('wraps round the date line and stops at the poles', () => {
  const pacific = coverViewport({ lat: 0, lng: 179.99 }, 3, { width: 600, height: 256 })
  expect(pacific.tiles.map(({ x }) => x)).toContain(0)
  const arctic = coverViewport({ lat: 85, lng: 0 }, 3, { width: 256, height: 600 })
  expect(Math.min(...arctic.tiles.map(({ y }) => y))).toBe(0)
})

it('always covers the viewport, with no column or row to spare', () => {
  const side = fc.integer({ min: 1, max: 2000 })
  fc.assert(
    fc.property(fc.double({ min: -60, max: 60, noNaN: true }), side, side, (lat, width, height) => {
      const { x, y, columns, rows } = coverViewport({ lat, lng: lat }, 16, { width, height })
      for (const [near, count, size] of [
        [x, columns, width],
        [y, rows, height],
      ] as const) {
        const over = [near - size / 2, count * 256 - near - size / 2]
        expect(Math.min(...over)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...over)).toBeLessThan(256)
      }
    }),
  )
})
