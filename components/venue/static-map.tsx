import { env } from '@/config/env'
import { messages } from '@/i18n'
import type { Point } from '@/lib/model'
import { areaRadius, pixelsPerMetre } from '@/lib/places/area'
import { coverViewport } from '@/lib/places/mosaic'
import { zoomFor } from '@/lib/places/tile'
import { readTileSource } from '@/lib/places/tile-source'
import { live } from '../browser/live'
import { Still } from '../ui/still'
import { MapCredits } from './map-credits'
import { MapPin } from './map-pin'
import { MapTiles } from './map-tiles'

type Props = {
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
export const StaticMap = ({ point, label, place }: Props) => {
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
