import type { Lattice, Point } from './lattice'
import type { Random } from './random'

/** A thin line between two points that lie exactly on one of four directions. */
export type Link = { readonly from: Point; readonly to: Point }

export type Quiet = { readonly points: readonly Point[]; readonly links: readonly Link[] }

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
