import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawQueue, drawSeats, drawTicket, pointWorth } from './seats'

const count = (path: string): number => path.split('M').length - 1
const pieces = (path: string): ReadonlySet<string> => new Set(path.split('M').filter(Boolean))

it('has a point for every seat, and moves none when one more is taken', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.boolean(), (slug, seats, some, wide) => {
      const taken = Math.min(some, seats - 1)
      const format = wide ? 'band' : 'square'
      const [before, after] = [drawSeats(slug, seats, taken, format), drawSeats(slug, seats, taken + 1, format)]
      expect(count(before.taken)).toBe(taken)
      expect(count(before.free)).toBe(seats - taken)
      for (const piece of pieces(before.taken)) expect(pieces(after.taken)).toContain(piece)
      for (const piece of pieces(before.ties)) expect(pieces(after.ties)).toContain(piece)
      expect(after.route).toBe(before.route)
    }),
    { numRuns: 40 },
  )
})

it('lets a point stand for several where a room is large', () => {
  expect([1, 200, 201, 1000, 5000].map(pointWorth)).toEqual([1, 1, 2, 5, 50])
})

it('ties a ticket’s net to its plate, the same each time', () => {
  expect(drawTicket('orbit-03', true)).toEqual(drawTicket('orbit-03', true))
  expect(drawTicket('orbit-03', false).ties.length).toBeLessThan(drawTicket('orbit-03', true).ties.length)
})

it('hides nobody in the queue behind the stop of whoever looks, and stays on the drawing', () => {
  for (let before = 0; before < 40; before++)
    for (const slug of ['a', 'mesh-night-3', '夜话-4']) {
      const { beads, stop } = drawQueue(slug, before)
      expect(beads).toHaveLength(Math.min(before, 6))
      for (const [x, y] of beads) {
        expect(Math.hypot(x - stop[0], y - stop[1])).toBeGreaterThan(27 + 6)
        for (const at of [x, y]) expect(at >= 6 && at <= 234).toBe(true)
      }
    }
})
