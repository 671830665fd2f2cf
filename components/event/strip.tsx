import type { EventSummary } from '@/lib/records'
import { hueOf } from '@/lib/views/mesh'
import { EventFrame } from './event-frame'
import '@/components/site/lists.css'

type Props = {
  /** The oldest first. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** Of more events than these, the latest are drawn. */
  readonly most?: number
}

/** Posters across the whole page; alone or in twos they are twice as wide. */
export const Strip = ({ events, archive, most = 8 }: Props) => (
  <ol className={events.length <= 2 ? 'strip here-events' : 'strip'}>
    {events.slice(-most).map((event) => (
      <EventFrame key={event.slug} event={event} hue={hueOf(archive, event)} wide={events.length <= 2} withYear />
    ))}
  </ol>
)
