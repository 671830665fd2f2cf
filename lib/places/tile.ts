import type { Precision } from '@/lib/model'
import { type Position, tileSize, toPixel } from './mercator'

/** Address of a map tile in the z/x/y scheme of web maps; x grows eastward, y southward. */
export type Tile = { readonly z: number; readonly x: number; readonly y: number }

/** The tile a position lies on. */
export const tileAt = (position: Position, zoom: number): Tile => {
  const { x, y } = toPixel(position, zoom)
  const last = 2 ** zoom - 1
  return { z: zoom, x: Math.min(last, Math.floor(x / tileSize)), y: Math.min(last, Math.floor(y / tileSize)) }
}

/**
 * The zoom a precision deserves: a building among its streets, a district, the middle of a city. Never so far out
 * that a province's border comes into view.
 */
const zooms: Readonly<Record<Precision, number>> = { building: 16, street: 15, district: 14, city: 12 }

export const zoomFor = (precision: Precision): number => zooms[precision]

/** How far a visitor may zoom out and in from the zoom of the precision. */
export const zoomRange = (precision: Precision): { readonly min: number; readonly max: number } => ({
  min: zooms[precision] - 2,
  max: zooms[precision] + 2,
})

/** Tiles in each direction that belong to the surroundings of a point, on every zoom. */
export const reach = 6

/**
 * Whether a tile shows the surroundings of a point. Maps ask for these tiles only, and the tile route answers for
 * these only, so that it cannot be used as a proxy for the rest of the world.
 */
export const isTileNear = (tile: Tile, point: Position & { readonly precision: Precision }): boolean => {
  const { min, max } = zoomRange(point.precision)
  if (tile.z < min || tile.z > max) return false
  const centre = tileAt(point, tile.z)
  const round = 2 ** tile.z
  const across = Math.abs(tile.x - centre.x)
  return Math.min(across, round - across) <= reach && Math.abs(tile.y - centre.y) <= reach
}

/**
 * Reads a tile's address from the segments of a URL.
 *
 * @returns undefined unless all three are plain decimals of a tile that exists, so that a tile has one address only.
 */
export const readTile = (segments: {
  readonly z: string
  readonly x: string
  readonly y: string
}): Tile | undefined => {
  const [z, x, y] = [segments.z, segments.x, segments.y].map((text) =>
    /^(0|[1-9]\d{0,6})$/.test(text) ? Number(text) : -1,
  )
  if (z === undefined || x === undefined || y === undefined) return undefined
  if (z < 0 || z > 19 || x < 0 || y < 0 || x >= 2 ** z || y >= 2 ** z) return undefined
  return { z, x, y }
}
