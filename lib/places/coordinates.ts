import type { Point, Precision } from '@/lib/model'

/** Decimals that the precision earns: four are about ten metres, two about a kilometre. */
const decimals = { building: 4, street: 2, district: 2 } as const

/**
 * Latitude and longitude for people, such as `39.9802° N` and `116.3091° E`, no finer than the point is known.
 *
 * @returns undefined for a city's centre: a city has no coordinates worth quoting.
 */
export const formatCoordinates = ({ lat, lng, precision }: Point): readonly [string, string] | undefined => {
  if (precision === 'city') return undefined
  const digits = decimals[precision]
  return [
    `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? 'S' : 'N'}`,
    `${Math.abs(lng).toFixed(digits)}° ${lng < 0 ? 'W' : 'E'}`,
  ]
}

/** A position in degrees. Its datum is WGS-84 unless a function says otherwise. */
export type Position = { readonly lat: number; readonly lng: number }

/** A place on the square world map of one zoom level, in pixels from its north-west corner. */
type Pixel = { readonly x: number; readonly y: number }

/** Edge of a map tile in pixels. */
export const tileSize = 256

/** The square map ends here: beyond, Mercator runs to infinity. */
const highestLatitude = 85.05112878

const worldSize = (zoom: number): number => tileSize * 2 ** zoom

/**
 * Projects a position with Web Mercator (EPSG:3857) onto the world map of a zoom level.
 *
 * @param zoom 0 is the whole world on one tile; each level doubles it.
 */
export const toPixel = ({ lat, lng }: Position, zoom: number): Pixel => {
  const size = worldSize(zoom)
  const kept = Math.min(highestLatitude, Math.max(-highestLatitude, lat))
  const sine = Math.sin((kept * Math.PI) / 180)
  return {
    x: ((lng + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  }
}

/** The position that {@link toPixel} projects to this pixel. */
export const fromPixel = ({ x, y }: Pixel, zoom: number): Position => {
  const size = worldSize(zoom)
  const northing = Math.PI * (1 - (2 * y) / size)
  return { lat: (Math.atan(Math.sinh(northing)) * 180) / Math.PI, lng: (x / size) * 360 - 180 }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const halfChord = (one: number, other: number): number => Math.sin(radians(other - one) / 2) ** 2

/** Mean radius of the earth in kilometres (IUGG). */
const earth = 6371.009

/** Great-circle distance by the haversine formula. */
export const kilometresBetween = (one: Position, other: Position): number => {
  const across = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * halfChord(one.lng, other.lng)
  return 2 * earth * Math.asin(Math.sqrt(halfChord(one.lat, other.lat) + across))
}

/** Metres around a point within which the place is. A building has a point, a city has no circle worth drawing. */
const radii: Readonly<Partial<Record<Precision, number>>> = { street: 300, district: 1200 }

export const areaRadius = (precision: Precision): number | undefined => radii[precision]

/** Length of the equator in the sphere of web maps. */
const equator = 40_075_016.686

/** How many pixels a metre takes on a map around a position. */
export const pixelsPerMetre = ({ lat }: Position, zoom: number): number =>
  (tileSize * 2 ** zoom) / (equator * Math.cos((lat * Math.PI) / 180))
