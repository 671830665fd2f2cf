import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { Recording } from '@/lib/views/materials'
import { EditionName } from '../event/edition-name'
import { placeWords } from '../event/event-words'
import { RowDate } from '../event/row-date'
import { hueStyle } from '../ui/hue-style'
import { Names } from '../ui/names'
import { TitleText } from '../ui/title-text'

type Props = {
  readonly recordings: readonly Recording[]
  readonly archive: readonly EventSummary[]
}

/** Talks to watch, one below the other; the date stands once for each event. */
export const RecordingRows = ({ recordings, archive }: Props) => (
  <ol className="rows matter">
    {recordings.map(({ event, talk }, at) => (
      <li
        key={`${event.slug}/${talk.slug}`}
        className={recordings[at - 1]?.event === event ? 'row tone again' : 'row tone'}
        style={hueStyle(hueOf(archive, event))}
      >
        <RowDate event={event} withYear />
        <p className="title">
          <a href={routes.talk(event.slug, talk.slug)}>
            <TitleText>{talk.title}</TitleText>
          </a>
        </p>
        <p className="detail strong">
          <Names names={talk.speakers.map(({ name }) => name)} most={3} />
        </p>
        <p className="detail">
          <EditionName event={event} short />
          {messages.lists.comma}
          {placeWords(event)}
        </p>
      </li>
    ))}
  </ol>
)
