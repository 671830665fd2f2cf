import type { Drawing, Stop } from './drawing'

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
    return `${circle}<text${name} x="${x}" y="${y}" dy=".36em"${own}>${escapeText(label)}</text>`
  }

/** The size that the first stop's label has stands on the group. */
const labelSize = (stops: readonly Stop[]): string =>
  stops.some(({ label }) => label !== '') ? ` font-size="${stops[0]?.labelSize}"` : ''

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
