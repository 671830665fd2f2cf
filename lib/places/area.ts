import type { Precision } from '@/lib/model'
import { type Position, tileSize } from './mercator'

/** Metres around a point within which the place is. A building has a point, a city has no circle worth drawing. */
const radii: Readonly<Partial<Record<Precision, number>>> = { street: 300, district: 1200 }

export const areaRadius = (precision: Precision): number | undefined => radii[precision]

/** Length of the equator in the sphere of web maps. */
const equator = 40_075_016.686

/** How many pixels a metre takes on a map around a position. */
export const pixelsPerMetre = ({ lat }: Position, zoom: number): number =>
  (tileSize * 2 ** zoom) / (equator * Math.cos((lat * Math.PI) / 180))
