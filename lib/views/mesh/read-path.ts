import type { Point } from './lattice'

/** The points of a line's path data as `linePath` writes it, in units of the drawing. */
export const pointsOf = (path: string): readonly Point[] => {
  const points: Point[] = []
  for (const [, command = '', first = '', second = ''] of path.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    const before = points.at(-1) ?? { x: 0, y: 0 }
    points.push({
      x: command === 'V' ? before.x : Number(first),
      y: command === 'V' ? Number(first) : command === 'H' ? before.y : Number(second),
    })
  }
  return points
}
