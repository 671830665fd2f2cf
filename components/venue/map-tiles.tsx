import { routes } from '@/config/routes'
import type { Mosaic } from '@/lib/places/mosaic'

type Props = {
  readonly mosaic: Mosaic
  /** How many pictures lie on top of each other in a tile. */
  readonly layers: number
}

/**
 * The tiles of a map as pictures. Without width and height, and without words, a picture that does not come leaves
 * nothing behind: the cell holds its place.
 */
export const MapTiles = ({ mosaic, layers }: Props) => (
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
