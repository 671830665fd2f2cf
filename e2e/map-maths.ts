/** Where the seed is held, WGS-84. */
export const SEED_VENUE = { lat: 39.9802, lng: 116.3091 }

/** Zoom of a building's map. */
export const ZOOM = 16

/** Web Mercator as the standard writes it, apart from the site's own code: pixels from the world's north-west corner. */
export const worldPixel = ({ lat, lng }: { lat: number; lng: number }) => {
  const size = 256 * 2 ** ZOOM
  const radians = (lat * Math.PI) / 180
  return {
    x: ((lng + 180) / 360) * size,
    y: ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * size,
  }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Paths of the tiles that a frame shows whose point lies where `tip` is, sorted. */
export const tilesInFrame = (frame: Box, tip: { x: number; y: number }): readonly string[] => {
  const point = worldPixel(SEED_VENUE)
  const west = point.x - (tip.x - frame.x)
  const north = point.y - (tip.y - frame.y)
  const range = (from: number, length: number): readonly number[] => {
    const first = Math.floor(from / 256)
    return Array.from({ length: Math.ceil((from + length) / 256) - first }, (_, index) => first + index)
  }
  return range(north, frame.height)
    .flatMap((y) => range(west, frame.width).map((x) => `/tiles/${ZOOM}/${x}/${y}`))
    .sort()
}
