import { cell, type Lattice, type Point, scaled } from './lattice'
import type { Link } from './scatter'

/** How far the route is drawn past both edges, in units of the drawing: a poster lets it show, a frame clips it. */
const beyond = 3000

/** Path data of a line through points: one absolute, the others from the one before, which repeats and packs well. */
const linePath = (points: readonly Point[]): string =>
  points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (before === undefined) return `M${scaled(x)} ${scaled(y)}`
      const [across, down] = [scaled(x - before.x), scaled(y - before.y)]
      if (down === 0) return `h${across}`
      return across === 0 ? `v${down}` : `l${across} ${down}`
    })
    .join('')

/** Path data of the route, from far left of the drawing to far right of it. */
export const routePath = (points: readonly Point[], lattice: Lattice): string => {
  const level = lattice.height / 2
  const far = beyond / cell
  return linePath([{ x: -far, y: level }, ...points, { x: lattice.width + far, y: level }])
}

/** Path data of all links. */
export const linksPath = (links: readonly Link[]): string => links.map(({ from, to }) => linePath([from, to])).join('')

/** Path data that marks points: strokes without length, which round caps turn into dots. */
export const dotsPath = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `M${scaled(x)} ${scaled(y)}h0`).join('')

/** Path data of the lattice's rows, to be dashed into dots; every second row where there are many. */
export const rowsPath = (lattice: Lattice): string => {
  const step = lattice.height > 16 ? 2 : 1
  const [left, right] = [scaled(1), scaled(lattice.width - 1)]
  const rows = Array.from({ length: Math.floor((lattice.height - 1) / step) }, (_, index) => (index + 1) * step)
  return rows.map((row) => `M${left} ${scaled(row)}H${right}`).join('')
}
