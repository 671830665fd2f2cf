import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Point } from '@/lib/model'
import { cityCentreCredit, cityCentreSource } from '@/lib/places/city-centre'
import { areaRadius, pixelsPerMetre } from '@/lib/places/coordinates'
import { coverViewport, type Mosaic } from '@/lib/places/mosaic'
import { readTileSource, type TileSource, zoomFor } from '@/lib/places/tiles'
import { live } from '../browser/live'
import { Still } from '../ui/still'

type MapCreditsProps = { readonly source: TileSource; readonly point: Point }

/** Whose map it is, and where the point comes from if somebody wants to be named. */
const MapCredits = ({ source, point }: MapCreditsProps) => {
  const credits = [...source.credits, ...(point.source === cityCentreSource ? [cityCentreCredit] : [])]
  return (
    <figcaption className="map-credits">
      {credits.map(({ text, url }) => (
        <span key={text}>{url === undefined ? text : <a href={url}>{text}</a>}</span>
      ))}
      {source.reviewNumber !== undefined && <span>{messages.venue.reviewNumber(source.reviewNumber)}</span>}
    </figcaption>
  )
}

/** A stop of the route that has grown a tip. The tip is the bottom of the drawing, in the middle. */
const MapPin = () => (
  <svg className="pin" viewBox="0 0 40 52" aria-hidden="true" focusable="false">
    <path d="M20 52 8 33h24z" />
    <circle cx="20" cy="20" r="17.5" />
  </svg>
)

type MapTilesProps = {
  readonly mosaic: Mosaic
  /** How many pictures lie on top of each other in a tile. */
  readonly layers: number
}

/**
 * The tiles of a map as pictures. Without width and height, and without words, a picture that does not come leaves
 * nothing behind: the cell holds its place.
 */
const MapTiles = ({ mosaic, layers }: MapTilesProps) => (
  <div
    className="tiles"
    style={{ '--columns': mosaic.columns, '--x': `${mosaic.x}px`, '--y': `${mosaic.y}px` }}
    aria-hidden="true"
  >
    {mosaic.tiles.map(({ z, x, y }) => (
      <span key={`${x} ${y}`}>
        {Array.from({ length: layers }, (_, layer) => routes.tile(z, x, y, layer)).map((src) => (
          // biome-ignore lint/performance/noImgElement: a tile is served as it comes, and must vanish when it does not
          <img key={src} src={src} alt="" loading="lazy" decoding="async" />
        ))}
      </span>
    ))}
  </div>
)

type StaticMapProps = {
  /** WGS-84 */
  readonly point: Point
  /** What the pin says: the venue's name, or the city's where no more is known. */
  readonly label: string
  /** On a poster the point lies lower, so that the route meets the pin's head. */
  readonly place: 'section' | 'poster'
}

/** The largest size that each place takes on a screen, in pixels. */
const sizes = { section: { width: 1280, height: 640 }, poster: { width: 1536, height: 960 } } as const

/** How far the tip of a poster's pin lies below its head, which the route runs into. */
const tip = 45

const marks = { building: 'at-pin', street: 'at-area', district: 'at-area', city: 'at-label' } as const

/**
 * A map that is there at first paint and needs no script: tiles in a grid, and on them what is known, a pin for a
 * building, a soft circle for a street or a district, only the name for a city. Nothing where maps are switched off.
 */
export const StaticMap = ({ point, label, place }: StaticMapProps) => {
  const source = readTileSource(env.map())
  if (source === undefined) return null
  const zoom = zoomFor(point.precision)
  const radius = areaRadius(point.precision)
  const drop = place === 'poster' && point.precision === 'building' ? tip : 0
  const { map } = messages.venue
  const words = { ...map.words, name: map.names[point.precision](label) }
  return (
    <figure className={`map ${marks[point.precision]}`}>
      <div className="map-frame" data-state="still">
        <div role="img" aria-label={map.names[point.precision](label)}>
          <Still>
            <MapTiles mosaic={coverViewport(point, zoom, { ...sizes[place], drop })} layers={source.layers.length} />
            {radius !== undefined && (
              <span className="area" style={{ '--radius': `${Math.round(radius * pixelsPerMetre(point, zoom))}px` }} />
            )}
            <div className="mark">
              {point.precision === 'building' && <MapPin />}
              <span className="pin-label">{map.labels[point.precision](label)}</span>
            </div>
          </Still>
        </div>
        <div className="map-live" hidden />
        <button
          type="button"
          className="map-button"
          {...live(
            'move-map',
            { point, layers: source.layers.length, drop, words },
            { busy: words.opening, failed: words.failed },
          )}
        >
          {words.move}
        </button>
        <p className="map-hint" role="status" />
      </div>
      <MapCredits source={source} point={point} />
    </figure>
  )
}
