import { type Coords, TileLayer } from 'leaflet'
import { routes } from '@/config/routes'
import type { Point } from '@/lib/model'
import { isTileNear } from '@/lib/places/tile'

/** A picture of nothing, for places that our route has no tiles of. */
const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** The tiles around a point, from the site's own route and from nowhere else. */
export const nearbyTiles = (point: Point, layer: number): TileLayer => {
  const tiles = new TileLayer('')
  tiles.getTileUrl = ({ z, x, y }: Coords): string =>
    isTileNear({ z, x, y }, point) ? routes.tile(z, x, y, layer) : blank
  return tiles
}
