import { hueFrom, oklchHex } from '@/config/hue'
import { contentHash } from '@/lib/markdown'

/** Heights at which the route may have a stop, on a field of 20 by 20. */
const HEIGHTS = [4, 7, 13, 16] as const

type Drawing = { readonly path: string; readonly stops: readonly (readonly [number, number])[] }

/** A piece of the route with two stops: it enters and leaves at half height; where it turns follows from the name. */
const drawing = (name: string): Drawing => {
  const pick = (what: string, count: number): number => Number.parseInt(contentHash(`${name}/${what}`), 36) % count
  const first = HEIGHTS[pick('first', 4)] ?? 4
  const others = HEIGHTS.filter((height) => Math.abs(height - first) >= 6)
  const second = others[pick('second', others.length)] ?? 16
  const [left, right] = [6 + pick('left', 3), 12 + pick('right', 3)]
  return {
    path: `M0 10H3L${left} ${first}L${right} ${second}L17 10H20`,
    stops: [
      [left, first],
      [right, second],
    ],
  }
}

const strokes = ({ path, stops }: Drawing): string =>
  `<path d="${path}" fill="none" stroke-width="2.4" stroke-linejoin="round"/>${stops
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.8" stroke="none"/>`)
    .join('')}`

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The mark before the name in the header: ink by day, paper by night. @param name of the community */
export const markAsLogo = (name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20"><title>${escaped(name)}</title><style>path{stroke:#111217}circle{fill:#111217}@media (prefers-color-scheme:dark){path{stroke:#e7e7e5}circle{fill:#e7e7e5}}</style>${strokes(drawing(name))}</svg>\n`

/** The same on the community's colour, with room around it for icons. @param colour degrees or `#rrggbb` */
export const markAsIcon = (name: string, colour: number | string): string => {
  const hue = hueFrom(colour)
  const [ground, ink] = [groundOf(hue), '#111217']
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 28 28"><title>${escaped(name)}</title><rect x="-4" y="-4" width="28" height="28" fill="${ground}"/><path d="M-4 10H0M20 10H24" stroke="${ink}" stroke-width="2.4"/><g stroke="${ink}" fill="${ink}">${strokes(drawing(name))}</g></svg>\n`
}

/** The flat colour of the look by day, as posters have it. */
export const groundOf = (hue: number): string => {
  const lift = Math.max(0, Math.cos(((hue - 95) * Math.PI) / 180) * 2 - 1)
  return oklchHex(0.72 + 0.09 * lift, 0.17, hue)
}
