import { type Lattice, type Point, scaled } from './lattice'
import type { Link } from './scatter'

/** How far the route is drawn past both edges, in units of the drawing: a poster lets it show, a frame clips it. */
const beyond = 3000

/** Path data of a line through points; level and upright pieces in their short form. */
const linePath = (points: readonly Point[], lattice: Lattice): string =>
  points
    .map((point, index) => {
      const before = points[index - 1]
      const [x, y] = [scaled(point.x, lattice), scaled(point.y, lattice)]
      if (before === undefined) return `M${x} ${y}`
      if (before.y === point.y) return `H${x}`
      return before.x === point.x ? `V${y}` : `L${x} ${y}`
    })
    .join('')

/** Path data of the route, from far left of the drawing to far right of it. */
export const routePath = (points: readonly Point[], lattice: Lattice): string => {
  const level = lattice.height / 2
  const far = beyond / lattice.unit
  return linePath([{ x: -far, y: level }, ...points, { x: lattice.width + far, y: level }], lattice)
}

/** Path data of all links. */
export const linksPath = (links: readonly Link[], lattice: Lattice): string =>
  links.map(({ from, to }) => linePath([from, to], lattice)).join('')

/** Path data that marks points: strokes without length, which round caps turn into dots. */
export const dotsPath = (points: readonly Point[], lattice: Lattice): string =>
  points.map(({ x, y }) => `M${scaled(x, lattice)} ${scaled(y, lattice)}h0`).join('')

/** Path data of the lattice's rows, to be dashed into dots; every second row where there are many. */
export const rowsPath = (lattice: Lattice): string => {
  const step = lattice.height > 16 ? 2 : 1
  const [left, right] = [scaled(1, lattice), scaled(lattice.width - 1, lattice)]
  const rows = Array.from({ length: Math.floor((lattice.height - 1) / step) }, (_, index) => (index + 1) * step)
  return rows.map((row) => `M${left} ${scaled(row, lattice)}H${right}`).join('')
}
