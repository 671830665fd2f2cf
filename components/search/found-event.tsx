import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventEntry } from '@/lib/search/entries'
import type { Hit } from '@/lib/search/search'
import { speakerWords } from '../event/event-words'
import { FoundRow } from './found-row'
import { MarkedText } from './marked-text'
import { ReasonText } from './reason-text'

type Props = { readonly hit: Hit; readonly event: EventEntry }

const { comma, somewhere } = messages.lists

/** An event that was found: where and who, and either why or what there is to watch and read. */
export const FoundEvent = ({ hit: { title, because }, event }: Props) => {
  const facts = [placeOf(event), speakerWords(event.speakers.length)].join(comma)
  const materials = [event.recordings && messages.event.recording, event.decks && messages.event.slides]
  return (
    <FoundRow
      event={event}
      stops={event.speakers.length}
      href={routes.event(event.slug)}
      title={<MarkedText stretches={title} />}
      detail={because === undefined ? facts : <ReasonText because={because} />}
      more={because === undefined ? materials.filter(Boolean).join(comma) : facts}
    />
  )
}

/** Where an event of the index took place, in one word. */
export const placeOf = ({ city, online }: EventEntry): string =>
  city ?? (online === true ? messages.event.online : somewhere)
