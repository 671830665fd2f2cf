import type { Lattice, Point } from './lattice'
import type { Random } from './random'

/** Heights tried before the liveliest is taken. */
const candidates = 4

/**
 * Where the speakers stand: one stop each, left to right in programme order, on lattice points, never two level in a
 * row. The heights are the same in both formats, so that a square and a band of one event tell the same tale.
 */
export const placeStops = (random: Random, count: number, { width, height }: Lattice): readonly Point[] => {
  const shift = count === 1 ? random.between(-2, 2) : 0
  const heights = liveliest(Array.from({ length: candidates }, () => walk(random, count, height)))
  const left = 3
  const step = count === 1 ? 0 : (width - 2 * left) / (count - 1)
  return heights.map((y, index) => ({
    x: count === 1 ? width / 2 + shift : Math.round(left + index * step),
    y,
  }))
}

/** Heights one after another: each at least two cells from the last, and not so far that the line must climb straight. */
const walk = (random: Random, count: number, height: number): readonly number[] => {
  const edge = count <= 6 ? 2 : Math.round(height * 0.16)
  const reach = count <= 2 ? height / 2 : Math.max(4, Math.round((2.6 * (height - 6)) / (count - 1)))
  const heights: number[] = []
  let before = height / 2
  for (let index = 0; index < count; index++) {
    const up = Math.max(edge, before - reach)
    const down = Math.min(height - edge, before + reach)
    const above = Math.max(0, before - 2 - up + 1)
    const below = Math.max(0, down - before - 2 + 1)
    const chosen = random.between(0, above + below - 1)
    before = chosen < above ? up + chosen : before + 2 + (chosen - above)
    heights.push(before)
  }
  return heights
}

/** The heights that use most of the drawing and turn most often. */
const liveliest = (all: readonly (readonly number[])[]): readonly number[] =>
  all.reduce((best, heights) => (liveliness(heights) > liveliness(best) ? heights : best))

const liveliness = (heights: readonly number[]): number => {
  const turns = heights.filter((y, index) => {
    const [before, after] = [heights[index - 1], heights[index + 1]]
    return before !== undefined && after !== undefined && (y - before) * (after - y) < 0
  }).length
  return Math.max(...heights) - Math.min(...heights) + turns * 1.5
}
