import type { Tile } from './tile'

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
export type TileSettings = {
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
