import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/records'
import type { Neighbours as Both } from '@/lib/views/neighbours'
import { EventFrame } from './event-frame'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  readonly neighbours: Both
}

/** The event before, this one, and the one after in its series, on one line. */
export const Neighbours = ({ event, hue, neighbours: { previous, next } }: Props) => {
  if (previous === undefined && next === undefined) return null
  const words = messages.event
  return (
    <nav aria-label={words.inSeries}>
      <ul className="neighbours">
        {previous === undefined ? null : (
          <EventFrame event={previous} hue={hue} which={words.previous} isWide>
            {editionOf(previous)}
          </EventFrame>
        )}
        <EventFrame event={event} hue={hue} which={words.current} isWide isHere>
          {editionOf(event)}
        </EventFrame>
        {next === undefined ? null : (
          <EventFrame event={next} hue={hue} which={words.next} isWide>
            {editionOf(next)}
          </EventFrame>
        )}
      </ul>
    </nav>
  )
}

/** The series and the number, or the title where either is not known. */
const editionOf = ({ series, title }: EventSummary): string =>
  series?.number === undefined ? title : `${series.name} ${messages.event.numbered(series.number)}`
