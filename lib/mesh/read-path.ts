import type { Point } from './lattice'

/** The points of a line's path data as `linePath` writes it, in units of the drawing. */
export const pointsOf = (path: string): readonly Point[] => {
  const points: Point[] = []
  for (const [, command = '', first = '', second = ''] of path.matchAll(/([Mlhv])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    const before = points.at(-1) ?? { x: 0, y: 0 }
    const [across, down] = [command === 'v' ? 0 : Number(first), Number(command === 'v' ? first : second)]
    points.push({ x: before.x + across, y: before.y + down })
  }
  return points
}
