import { messages } from '@/i18n'
import type { Point } from '@/lib/model'
import { formatCoordinates } from '@/lib/places/coordinates'

type Props = {
  /** What is known; nothing is said of a place without a point. */
  readonly point?: Point
  /** What stands in the coordinates' place where there are none worth quoting. */
  readonly name: string
}

/** How much is known of where a place is, in large figures or a name. */
export const Whereabouts = ({ point, name }: Props) => (
  <>
    <p className="coordinates-large">
      {((point && formatCoordinates(point)) ?? [name]).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
    {point !== undefined && <p className="text-s text-muted">{messages.venue.precision[point.precision]}</p>}
  </>
)
