import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { stopOf } from '@/lib/mesh'
import type { EventSummary, Talk } from '@/lib/model'
import { EditionName } from '../event/edition-name'
import { placeWords } from '../event/event-words'
import { drawEvent, toneOf } from '../event/look'
import { RowDate } from '../event/row-date'
import { foreignLanguage } from '../ui/foreign-language'
import { hueStyle } from '../ui/hue-style'
import { MeshDrawing } from '../ui/mesh-drawing'
import { Names } from '../ui/names'
import { TitleText } from '../ui/title-text'

type Props = {
  readonly event: EventSummary
  readonly talk: Talk
  readonly hue: number
}

/** A talk in a list: its event's line with its own stop grown, the day, the title, who, and at which event. */
export const TalkRow = ({ event, talk, hue }: Props) => {
  const stop = stopOf(event, talk)
  return (
    <li className={`row ${toneOf(event, undefined)}`} style={hueStyle(hue)}>
      <span className="mesh">
        <MeshDrawing
          drawing={drawEvent(event, {
            detail: 'line',
            labels: [],
            ...(stop !== undefined && { focus: { stop, glyph: '' } }),
          })}
        />
      </span>
      <RowDate event={event} withYear />
      <p className="title" lang={foreignLanguage(event.language)}>
        <a href={routes.talk(event.slug, talk.slug)}>
          <TitleText>{talk.title}</TitleText>
        </a>
      </p>
      <p className="detail">
        <Names names={talk.speakers.map(({ name }) => name)} most={3} />
      </p>
      <p className="detail">
        {placeWords(event)}
        {messages.lists.comma}
        <EditionName event={event} />
      </p>
    </li>
  )
}
