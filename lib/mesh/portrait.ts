import type { Drawing, Stop } from './drawing'
import { cell, type Format, latticeFor, type Point, scaled } from './layout'
import { linksPath, routePath, rowsPath } from './path'

/** Events a portrait has room for; of more, the latest are shown. */
export const mostSatellites = 12

/** Where the small nodes stand round the large one, in cells from the middle: pairs from left to right, above and below. */
const seats: readonly (readonly [number, number])[] = [
  [-5, -2],
  [5, 2],
  [-4, 4],
  [4, -5],
  [-4, -5],
  [4, 4],
  [5, -2],
  [-5, 2],
  [0, -5],
  [0, 5],
  [-2, 5],
  [2, -5],
]

/**
 * The drawing of a person: the same lattice with one node magnified on the line, and a small node for every event.
 *
 * @param glyph - what stands in the large node: the first character of the name
 * @param labels - what stands in the small ones, the oldest event first; usually years of two digits
 */
export const drawPortrait = (glyph: string, labels: readonly string[], format: Format = 'square'): Drawing => {
  const lattice = latticeFor(4, format)
  const centre = { x: lattice.width / 2, y: lattice.height / 2 }
  const shown = labels.slice(-mostSatellites)
  const around = seats
    .slice(0, shown.length)
    .map(([x, y]) => ({ x: centre.x + (format === 'band' ? 2 * x : x), y: centre.y + y }))
    .sort((a, b) => a.x - b.x || a.y - b.y)
  return {
    width: scaled(lattice.width),
    height: scaled(lattice.height),
    lattice: { d: rowsPath(lattice), width: scaled(0.07), gap: cell },
    links: linksPath(around.map((from) => ({ from, to: centre }))),
    route: routePath([{ x: 0, y: centre.y }, centre, { x: lattice.width, y: centre.y }], lattice),
    stops: [...around.map((point, index) => satellite(point, shown[index] ?? '')), self(centre, glyph)],
    dense: false,
    idle: false,
  }
}

const satellite = ({ x, y }: Point, label: string): Stop => ({
  x: scaled(x),
  y: scaled(y),
  radius: scaled(0.6),
  label,
  labelSize: Math.round(scaled(0.55)),
})

const self = ({ x, y }: Point, label: string): Stop => {
  const radius = scaled(3.6)
  return {
    x: scaled(x),
    y: scaled(y),
    radius,
    label,
    labelSize: Math.round(radius * 1.1),
    mark: 'self',
  }
}
