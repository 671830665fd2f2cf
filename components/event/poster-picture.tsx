import type { EventSummary } from '@/lib/model'
import type { EventState } from '@/lib/model/event-time'
import { onNow } from '@/lib/views/on-now'
import { MeshPair } from '../ui/mesh-pair'
import { drawEvent } from './look'
import { Photo } from './photo'

type Props = { readonly event: EventSummary; readonly state: EventState; readonly now: number }

/** What fills a poster beside its type: the photo an organizer chose, else the mesh. */
export const PosterPicture = ({ event, state, now }: Props) => {
  if (event.image !== undefined && !event.image.previewOnly) return <Photo image={event.image} title={event.title} />
  const stops = state === 'running' ? stopsOf(event, onNow(event, now).current?.slug) : undefined
  return (
    <div className="mesh">
      <MeshPair draw={(format) => drawEvent(event, { format, ...(stops && { now: stops }) })} />
    </div>
  )
}

/** First and last stop of one talk. */
const stopsOf = (event: EventSummary, talk: string | undefined) => {
  const people = event.talks.find(({ slug }) => slug === talk)?.speakers ?? []
  const stops = event.speakers.flatMap(({ slug }, index) => (people.some((one) => one.slug === slug) ? [index] : []))
  const [first, last] = [stops[0], stops.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}
