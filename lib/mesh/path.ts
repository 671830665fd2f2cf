import { escapeHtml } from '@/lib/model/escape-html'
import type { Drawing, Stop } from './drawing'
import { cell, type Lattice, type Link, type Point, scaled } from './layout'

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

/** The drawing's inner SVG, without the `svg` element. Labels are escaped; everything else is numbers. */
export const meshMarkup = ({ lattice, links, points, route, stops, idle }: Drawing): string =>
  [
    lattice &&
      `<path class="lattice" d="${lattice.d}" stroke-width="${lattice.width}" stroke-dasharray="0 ${lattice.gap}"/>`,
    links && `<path class="links" d="${links}"/>`,
    points && `<path d="${points.d}" stroke-width="${points.width}"/>`,
    `<path class="route" d="${route}"/>`,
    stops.length > 0 &&
      `<g${idle ? ' class="idle"' : ''}${labelSize(stops)}>${stops.map(stopMarkup(stops)).join('')}</g>`,
  ]
    .filter((part) => typeof part === 'string')
    .join('')

const stopMarkup =
  (stops: readonly Stop[]) =>
  ({ x, y, radius, label, labelSize: size, mark }: Stop): string => {
    const name = mark === undefined ? '' : ` class="${mark}"`
    const circle = `<circle${name} cx="${x}" cy="${y}" r="${radius}"/>`
    if (label === '') return circle
    const own = size === stops[0]?.labelSize ? '' : ` font-size="${size}"`
    return `${circle}<text${name} x="${x}" y="${y}" dy=".36em"${own}>${escapeHtml(label)}</text>`
  }

/** The size that the first stop's label has stands on the group. */
const labelSize = (stops: readonly Stop[]): string =>
  stops.some(({ label }) => label !== '') ? ` font-size="${stops[0]?.labelSize}"` : ''
