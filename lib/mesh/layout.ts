import type { Random } from './random'

/** A place on the lattice, in cells from the top left corner. */
export type Point = { readonly x: number; readonly y: number }

export type Format = 'square' | 'band'

/** The lattice of one drawing: cells across and down. */
export type Lattice = { readonly width: number; readonly height: number }

/** Units of a drawing to a cell: a whole number, so that nearly all numbers in a drawing are whole and short. */
export const cell = 20

/**
 * The more speakers, the finer the lattice: 12 to 28 cells a side, and wider still where that would not give each
 * speaker a column. Always even, so that half height lies on the lattice.
 */
export const latticeFor = (stops: number, format: Format): Lattice => {
  const side = Math.max(12, Math.min(28, 4 + 2 * stops), 2 * Math.ceil((stops + 7) / 2))
  return { width: format === 'band' ? 2 * side : side, height: side }
}

/** Cells as units of the drawing, to a tenth. */
export const scaled = (cells: number): number => Math.round(cells * cell * 10) / 10

/**
 * The line through all stops: it enters level at half height, leaves level at half height, and between two stops bends
 * by 45 degrees only. So any two drawings laid side by side join, in whatever order.
 */
export const routeThrough = (stops: readonly Point[], { width, height }: Lattice): readonly Point[] => {
  const middle = height / 2
  const way: Point[] = [
    { x: 0, y: middle },
    { x: 1, y: middle },
  ]
  for (const stop of [...stops, { x: width - 1, y: middle }, { x: width, y: middle }]) {
    way.push(...leg(way.at(-1) ?? stop, stop))
  }
  return way
}

/** The bends from one stop to the next, which is the last of them. */
const leg = (from: Point, to: Point): readonly Point[] => {
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (down === 0) return [to]
  return across >= Math.abs(down) ? gentle(from, to, Math.abs(down)) : steep(from, to, Math.sign(down))
}

/** Level, diagonal, level: the diagonal in the middle, as near to it as the lattice allows. */
const gentle = (from: Point, to: Point, rise: number): readonly Point[] => {
  const lead = Math.floor((to.x - from.x - rise) / 2)
  const turns = [
    { x: from.x + lead, y: from.y },
    { x: from.x + lead + rise, y: to.y },
  ]
  return [...turns.filter((turn) => !same(turn, from) && !same(turn, to)), to]
}

/** Diagonal, upright, diagonal. */
const steep = (from: Point, to: Point, direction: number): readonly Point[] => {
  const half = (to.x - from.x) / 2
  return [{ x: from.x + half, y: from.y + direction * half }, { x: to.x - half, y: to.y - direction * half }, to]
}

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y

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

/** A thin line between two points that lie exactly on one of four directions. */
export type Link = { readonly from: Point; readonly to: Point }

type Quiet = { readonly points: readonly Point[]; readonly links: readonly Link[] }

const most = 28
const tries = 600
const directions = [
  [1, 0],
  [1, 1],
  [0, 1],
  [1, -1],
] as const

/** The quiet points round the route, two cells apart, and the links among them and the stops. */
export const scatter = (random: Random, stops: readonly Point[], route: readonly Point[], lattice: Lattice): Quiet => {
  const scattered = scatterPoints(random, stops, route, lattice)
  const links = linkPoints(random, [...stops, ...scattered])
  return { points: scattered.filter((point) => links.some(({ from, to }) => from === point || to === point)), links }
}

const scatterPoints = (
  random: Random,
  stops: readonly Point[],
  route: readonly Point[],
  { width, height }: Lattice,
): readonly Point[] => {
  const wanted = Math.min(most, Math.round((width * height) / 8))
  const points: Point[] = []
  for (let tried = 0; tried < tries && points.length < wanted; tried++) {
    const point = { x: random.between(1, width - 1), y: random.between(1, height - 1) }
    const free = [...points, ...stops].every((other) => chebyshev(point, other) >= 2)
    if (free && !isOnRoute(point, route)) points.push(point)
  }
  return points
}

const linkPoints = (random: Random, points: readonly Point[]): readonly Link[] => {
  const at = new Map(points.map((point) => [`${point.x} ${point.y}`, point]))
  return points.flatMap((from) =>
    directions.flatMap(([dx, dy]) => {
      for (let far = 1; far <= 5; far++) {
        const to = at.get(`${from.x + dx * far} ${from.y + dy * far}`)
        if (to !== undefined) return random.next() < 0.82 ? [{ from, to }] : []
      }
      return []
    }),
  )
}

const chebyshev = (a: Point, b: Point): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))

const isOnRoute = (point: Point, route: readonly Point[]): boolean =>
  route.some((end, index) => {
    const start = route[index - 1]
    return start !== undefined && distanceToSegment(point, start, end) < 0.75
  })

const distanceToSegment = (point: Point, start: Point, end: Point): number => {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length
  const part = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - start.x - part * dx, point.y - start.y - part * dy)
}
