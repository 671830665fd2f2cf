import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { editionCount } from '@/lib/views/edition-count'
import { Poster } from './poster'

type Props = {
  readonly event: EventSummary
  readonly archive: readonly EventSummary[]
  readonly now: number
}

const words = messages.home

/** The event that the home page opens with: the next one, or the latest with what it left. One that is on says so itself. */
export const LeadPoster = ({ event, archive, now }: Props) => {
  const lead = { upcoming: words.next, running: undefined, past: words.latest }[stateOf(event, now)]
  return (
    <Poster
      event={event}
      hue={hueOf(archive, event)}
      now={now}
      total={editionCount(archive, event)}
      elsewhere={{ href: routes.event(event.slug), ...(lead !== undefined && { lead }) }}
    />
  )
}
