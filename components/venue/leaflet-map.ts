import 'leaflet/dist/leaflet.css'
import './leaflet-map.css'
import {
  type Coords,
  circle,
  control,
  map as createMap,
  divIcon,
  type Map as LeafletMap,
  latLngBounds,
  marker,
  TileLayer,
} from 'leaflet'
import { routes } from '@/config/routes'
import type { Point } from '@/lib/model'
import { areaRadius, fromPixel, type Position, tileSize, toPixel } from '@/lib/places/coordinates'
import { isTileNear, reach, tileAt, zoomFor, zoomRange } from '@/lib/places/tiles'

/** The words of the map that moves; a component in the browser gets them handed over. */
type MapWords = {
  /** What the map shows. */
  readonly name: string
  readonly move: string
  readonly opening: string
  readonly reset: string
  readonly failed: string
  readonly hint: string
  /** The same for those without keys. */
  readonly hintTouch: string
  readonly zoomIn: string
  readonly zoomOut: string
}

/** A picture of nothing, for places that our route has no tiles of. */
const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** The tiles around a point, from the site's own route and from nowhere else. */
const nearbyTiles = (point: Point, layer: number): TileLayer => {
  const tiles = new TileLayer('')
  tiles.getTileUrl = ({ z, x, y }: Coords): string =>
    isTileNear({ z, x, y }, point) ? routes.tile(z, x, y, layer) : blank
  return tiles
}

export type MapOptions = {
  readonly point: Point
  readonly layers: number
  /** Pixels from the middle of the frame down to the point. */
  readonly drop: number
  /** The mark that the still map shows; its origin is the point. */
  readonly mark: Element | null
  readonly words: MapWords
}

/** The position in the middle of a frame whose point lies lower. */
const middle = (point: Position, zoom: number, drop: number): Position => {
  const { x, y } = toPixel(point, zoom)
  return fromPixel({ x, y: y - drop }, zoom)
}

/** The corners of the tiles that belong to a point's surroundings. */
const surroundings = (point: Position, zoom: number) => {
  const { x, y } = tileAt(point, zoom)
  const from = { x: (x - reach) * tileSize, y: (y - reach) * tileSize }
  const to = { x: (x + reach + 1) * tileSize, y: (y + reach + 1) * tileSize }
  return latLngBounds(fromPixel(from, zoom), fromPixel(to, zoom))
}

/**
 * The wheel scrolls the page, as everywhere, and zooms with Ctrl or ⌘. Leaflet's own listener is always there, for one
 * that joins while a wheel is turning cannot keep the browser from zooming the page as well; it hears of no plain turn.
 */
const zoomWithKeyAlone = (map: LeafletMap): void => {
  const hush = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
  map.getContainer().addEventListener('wheel', hush, { capture: true, passive: true })
}

const addMark = (map: LeafletMap, { point, mark, words }: MapOptions): void => {
  const radius = areaRadius(point.precision)
  if (radius !== undefined) circle(point, { radius, className: 'area', stroke: false, interactive: false }).addTo(map)
  const html = mark?.cloneNode(true)
  if (!(html instanceof HTMLElement)) return
  const icon = divIcon({ html, className: '', iconSize: [0, 0] })
  marker(point, { icon, interactive: false, keyboard: false, alt: words.name }).addTo(map)
}

/**
 * Opens a map that moves, at the very position of the still one.
 *
 * Arrow keys move it, plus and minus zoom; one finger scrolls the page and two move the map, so that nobody gets
 * caught in it.
 */
export const openMap = (frame: HTMLElement, options: MapOptions): { readonly close: () => void } => {
  const { point, layers, drop, words } = options
  const zoom = zoomFor(point.precision)
  const { min, max } = zoomRange(point.precision)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = createMap(frame, {
    center: middle(point, zoom, drop),
    zoom,
    minZoom: min,
    maxZoom: max,
    maxBounds: surroundings(point, zoom),
    maxBoundsViscosity: 1,
    zoomControl: false,
    attributionControl: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    inertia: !calm,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
  })
  for (let layer = 0; layer < layers; layer += 1) nearbyTiles(point, layer).addTo(map)
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)
  addMark(map, options)
  zoomWithKeyAlone(map)
  map.on('zoomend', () => map.setMaxBounds(surroundings(point, map.getZoom())))
  frame.setAttribute('role', 'region')
  frame.setAttribute('aria-label', words.name)
  frame.focus({ preventScroll: true })
  return { close: () => void map.remove() }
}
