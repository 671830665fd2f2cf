import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { Neighbours as Both } from '@/lib/views/neighbours'
import { EventFrame } from './event-frame'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  readonly neighbours: Both
}

/** The event before, this one, and the one after in its series, on one line. */
export const Neighbours = ({ event, hue, neighbours: { previous, next } }: Props) =>
  previous === undefined && next === undefined ? null : (
    <nav aria-label={messages.event.inSeries}>
      <ul className="neighbours">
        {previous && <EventFrame event={previous} hue={hue} which={messages.event.previous} wide />}
        <EventFrame event={event} hue={hue} which={messages.event.current} wide here />
        {next && <EventFrame event={next} hue={hue} which={messages.event.next} wide />}
      </ul>
    </nav>
  )
