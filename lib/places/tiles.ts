import type { Precision } from '@/lib/model'
import { type Position, tileSize, toPixel } from './coordinates'

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

/** A line of credit under a map. */
type Credit = { readonly text: string; readonly url?: string }

/** Where map tiles come from. */
export type TileSource = {
  /** URL templates of the pictures that make up a tile, the lowest first; they may hold a key and stay on the server. */
  readonly layers: readonly [string, ...string[]]
  readonly credits: readonly Credit[]
  /** 审图号: the number under which China's authorities reviewed the map. */
  readonly reviewNumber?: string
}

/** What the environment says about tiles, as it stands there; empty where it says nothing. */
type TileSettings = {
  /** `off`, `osm`, `tianditu`, or a template with {z}, {x} and {y}. */
  readonly tiles: string
  readonly key: string
  readonly attribution: string
  readonly reviewNumber: string
}

const openStreetMap: TileSource = {
  layers: ['https://tile.openstreetmap.org/{z}/{x}/{y}.png'],
  credits: [{ text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' }],
}

const tiandituLayer = (layer: 'vec' | 'cva'): string =>
  `https://t0.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}`

/** The official map of China: roads below, their names above. */
const tianditu: TileSource = {
  layers: [tiandituLayer('vec'), tiandituLayer('cva')],
  credits: [{ text: '© 天地图', url: 'https://www.tianditu.gov.cn/' }],
}

const sourceNamed = ({ tiles, key }: TileSettings): TileSource => {
  if (tiles === 'osm') return openStreetMap
  if (tiles === 'tianditu') {
    if (key !== '') return tianditu
    throw new Error('MAP_TILES=tianditu needs a key: put the one from console.tianditu.gov.cn into MAP_TILES_KEY.')
  }
  if (/^https?:\/\//.test(tiles) && ['{z}', '{x}', '{y}'].every((part) => tiles.includes(part)))
    return { layers: [tiles], credits: [] }
  throw new Error(
    `MAP_TILES is “${tiles}”. Write off, osm, tianditu, or an address such as https://tiles.example.org/{z}/{x}/{y}.png.`,
  )
}

/**
 * Reads where tiles come from.
 *
 * @returns undefined where maps are switched off.
 * @throws A sentence that names the variable and the remedy.
 */
export const readTileSource = (settings: TileSettings): TileSource | undefined => {
  if (settings.tiles === 'off') return undefined
  const {
    layers: [base, ...others],
    credits,
  } = sourceNamed(settings)
  const withKey = (template: string): string => template.replaceAll('{key}', encodeURIComponent(settings.key))
  return {
    layers: [withKey(base), ...others.map(withKey)],
    credits: settings.attribution === '' ? credits : [{ text: settings.attribution }],
    ...(settings.reviewNumber !== '' && { reviewNumber: settings.reviewNumber }),
  }
}

/** Address of one tile at its source; `{s}` becomes one of the usual three servers, always the same for one tile. */
export const fillTemplate = (template: string, { z, x, y }: Tile): string =>
  template
    .replaceAll('{z}', String(z))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y))
    .replaceAll('{s}', 'abc'[(x + y) % 3] ?? 'a')
    .replaceAll('{r}', '')
