/** A position in degrees. Its datum is WGS-84 unless a function says otherwise. */
export type Position = { readonly lat: number; readonly lng: number }

/** A place on the square world map of one zoom level, in pixels from its north-west corner. */
export type Pixel = { readonly x: number; readonly y: number }

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
