import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Photo } from '@/lib/model'
import { photoShapes } from './photo-grid'

const photo = (width: number, height: number): Photo => ({ src: '/media/a.jpg', width, height })
const [plain, tall, wide] = [photo(3, 2), photo(2, 3), photo(3, 1)]

it('gives a portrait two rows where photos follow, and a panorama two columns', () => {
  expect(photoShapes([tall, wide, ...Array<Photo>(6).fill(plain)]).slice(0, 2)).toEqual([
    ['tall-photo'],
    ['wide-photo'],
  ])
  expect(photoShapes([plain, tall])[1]).not.toContain('tall-photo')
})

it('widens the last photos until the last row is whole', () => {
  expect(photoShapes([plain, plain, plain])).toEqual([[], [], ['fills-2-by-2', 'fills-4-by-2']])
  expect(photoShapes([plain, plain, plain, plain])).toEqual([[], [], [], ['fills-3-by-3']])
})

/** Lays the photos out as CSS does with `grid-auto-flow: dense`, and counts the cells that stay empty. */
const holes = (photos: readonly Photo[], columns: number): number => {
  const taken = new Set<string>()
  let rows = 0
  for (const shape of photoShapes(photos)) {
    const fill = shape.map((name) => new RegExp(`^fills-${columns}-by-(\\d)$`).exec(name)?.[1]).find(Boolean)
    const across = Number(fill ?? (shape.includes('wide-photo') ? 2 : 1))
    const down = shape.includes('tall-photo') ? 2 : 1
    const cells = (x: number, y: number) =>
      Array.from({ length: across * down }, (_, at) => `${x + (at % across)} ${y + Math.floor(at / across)}`)
    for (let at = 0; ; at += 1) {
      const [x, y] = [at % columns, Math.floor(at / columns)]
      if (x + across > columns || cells(x, y).some((cell) => taken.has(cell))) continue
      for (const cell of cells(x, y)) taken.add(cell)
      rows = Math.max(rows, y + down)
      break
    }
  }
  return rows * columns - taken.size
}

it('leaves no hole in photos of the usual shape, however many there are', () =>
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), fc.constantFrom(2, 3, 4), (count, columns) => {
      expect(holes(Array<Photo>(count).fill(plain), columns)).toBe(0)
    }),
  ))

it('leaves at most one row open where portraits and panoramas stand among them', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(plain, plain, plain, tall, wide), { minLength: 1, maxLength: 40 }),
      (photos) => {
        for (const columns of [2, 3, 4]) expect(holes(photos, columns)).toBeLessThan(2 * columns)
      },
    ),
  ))
