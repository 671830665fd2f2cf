import type { Drawing } from './drawing'
import { dressStops, type StopLooks } from './dress-stops'
import { cell, type Format, type Lattice, latticeFor, type Point, scaled } from './lattice'
import { dotsPath, linksPath, routePath, rowsPath } from './path'
import { placeStops } from './place-stops'
import { randomFrom } from './random'
import { routeThrough } from './route'
import { scatter } from './scatter'

/** How much is drawn: everything, without the lattice for frames side by side, or line and stops alone for rows. */
export type Detail = 'full' | 'linked' | 'line'

export type DrawOptions = StopLooks & {
  readonly format?: Format
  readonly detail?: Detail
  /** Cancelled: the route runs straight past the stops. */
  readonly idle?: boolean
}

/**
 * The drawing of an event: a mesh computed from its slug, with one stop a speaker on a line that enters and leaves at
 * half height. The same arguments give the same drawing, whatever the detail.
 *
 * @param slug - the event's slug; the only seed
 * @param speakers - how many stops there are
 */
export const drawMesh = (slug: string, speakers: number, options: DrawOptions = {}): Drawing => {
  const { format = 'square', detail = 'full', idle = false } = options
  const lattice = latticeFor(speakers, format)
  const stops = placeStops(randomFrom(slug), speakers, lattice).map((stop) => (idle ? offTheLine(stop, lattice) : stop))
  const route = routeThrough(idle ? [] : stops, lattice)
  return {
    width: scaled(lattice.width),
    height: scaled(lattice.height),
    ...(detail === 'full' && {
      lattice: { d: rowsPath(lattice), width: scaled(0.07), gap: cell },
    }),
    ...(detail !== 'line' && drawQuiet(slug, stops, route, lattice)),
    route: routePath(route, lattice),
    stops: dressStops(stops, lattice, options),
    dense: speakers > 8,
    idle,
  }
}

const drawQuiet = (slug: string, stops: readonly Point[], route: readonly Point[], lattice: Lattice) => {
  const quiet = scatter(randomFrom(`${slug}/${lattice.width}`), stops, route, lattice)
  return {
    links: linksPath(quiet.links),
    points: { d: dotsPath(quiet.points), width: scaled(0.34) },
  }
}

/** A line that does not stop must not touch a stop. */
const offTheLine = (stop: Point, { height }: Lattice): Point =>
  Math.abs(stop.y - height / 2) < 2 ? { x: stop.x, y: stop.y - 3 } : stop
