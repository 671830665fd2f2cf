import { messages } from '@/i18n'
import type { Point } from '@/lib/model'
import { cityCentreCredit, cityCentreSource } from '@/lib/places/city-centre'
import type { TileSource } from '@/lib/places/tile-source'

type Props = { readonly source: TileSource; readonly point: Point }

/** Whose map it is, and where the point comes from if somebody wants to be named. */
export const MapCredits = ({ source, point }: Props) => {
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
