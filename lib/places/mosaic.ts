import type { Place, Point, Venue } from '@/lib/model'
import { pointOf } from './city-centre'
import { type Position, tileSize, toPixel } from './coordinates'
import type { Tile } from './tiles'

/** A rectangle of tiles around a point, row by row from the north-west. */
export type Mosaic = {
  readonly zoom: number
  readonly columns: number
  readonly rows: number
  readonly tiles: readonly Tile[]
  /** Whole pixels from the mosaic's left and top edges to the point. */
  readonly x: number
  readonly y: number
}

/** The largest map a page shows, in pixels around the point. */
type Viewport = {
  readonly width: number
  readonly height: number
  /** How far the point lies below the middle. */
  readonly drop?: number
}

/**
 * The smallest set of tiles that covers a viewport around a point.
 *
 * Columns wrap round the world; rows end at the poles, so a mosaic there is lower than its viewport.
 */
export const coverViewport = (point: Position, zoom: number, { width, height, drop = 0 }: Viewport): Mosaic => {
  const round = 2 ** zoom
  const exact = toPixel(point, zoom)
  const centre = { x: Math.round(exact.x), y: Math.round(exact.y) }
  const west = Math.floor((centre.x - width / 2) / tileSize)
  const east = Math.ceil((centre.x + width / 2) / tileSize)
  const north = Math.max(0, Math.floor((centre.y - height / 2 - drop) / tileSize))
  const south = Math.min(round, Math.ceil((centre.y + height / 2 - drop) / tileSize))
  const columns = east - west
  const rows = south - north
  const tiles = Array.from({ length: columns * rows }, (_, index) => ({
    z: zoom,
    x: (((west + (index % columns)) % round) + round) % round,
    y: north + Math.floor(index / columns),
  }))
  return { zoom, columns, rows, tiles, x: centre.x - west * tileSize, y: centre.y - north * tileSize }
}

/**
 * Every point that a map of the site is drawn around, once each: the venues', the events' own, and the middles of
 * the cities that stand in for unknown ones.
 */
export const mapPoints = (events: readonly { readonly place: Place }[], venues: readonly Venue[]): readonly Point[] => {
  const places = [...venues, ...events.map(({ place }) => place)]
  const points = places.flatMap((place) => ('address' in place ? (pointOf(place) ?? []) : []))
  return [...new Map(points.map((point) => [`${point.lat} ${point.lng} ${point.precision}`, point])).values()]
}
