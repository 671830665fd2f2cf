import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { editionCount } from '@/lib/views/edition-count'
import { nextEvent } from '@/lib/views/timeline'
import { Poster } from './poster'
import { PrintCode } from './print-code'

type Props = {
  readonly event: EventSummary
  readonly archive: readonly EventSummary[]
  readonly now: number
}

/** The poster that an event's own page opens with, and the code that its printed programme carries. */
export const EventPoster = ({ event, archive, now }: Props) => (
  <Poster
    event={event}
    hue={hueOf(archive, event)}
    now={now}
    total={editionCount(archive, event)}
    next={nextEvent(archive, now)}
  >
    <PrintCode address={`${env.siteUrl()}${routes.event(event.slug)}`} />
  </Poster>
)
