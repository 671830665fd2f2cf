import type { ReactNode } from 'react'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { EventRow } from './event-row'

type Props = {
  readonly events: readonly EventSummary[]
  /** The whole archive: series get their hues in its order. */
  readonly archive: readonly EventSummary[]
  readonly now: number
  readonly withYear?: boolean
  /** What stands in place of city and speakers, and of materials. */
  readonly factsOf?: (event: EventSummary) => { readonly detail: ReactNode; readonly more: ReactNode }
}

/** Events one below the other. */
export const EventRows = ({ events, archive, now, withYear = false, factsOf }: Props) => (
  <ul className="rows with-mesh matter">
    {events.map((event) => (
      <EventRow
        key={event.slug}
        event={event}
        hue={hueOf(archive, event)}
        now={now}
        withYear={withYear}
        {...factsOf?.(event)}
      />
    ))}
  </ul>
)
