import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { EventFrame } from './event-frame'
import '../site/lists.css'

type Props = {
  /** The oldest first; of more than eight, the latest are drawn. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
}

/** Posters across the whole page, in lines of one length; alone or in twos they are twice as wide. */
export const Strip = ({ events, archive }: Props) => {
  const shown = events.slice(-8)
  return (
    <ol className={`strip ${formOf(shown.length)}`} style={{ '--posters': shown.length }}>
      {shown.map((event) => (
        <EventFrame key={event.slug} event={event} hue={hueOf(archive, event)} wide={shown.length <= 2} withYear />
      ))}
    </ol>
  )
}

const formOf = (posters: number): string => {
  if (posters <= 2) return 'here-events'
  if (posters <= 4) return ''
  return posters <= 6 ? 'in-threes' : 'in-fours'
}
