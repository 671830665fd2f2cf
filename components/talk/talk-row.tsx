import { EditionName } from '@/components/event/edition-name'
import { placeWords } from '@/components/event/event-words'
import { drawEvent, toneOf } from '@/components/event/look'
import { RowDate } from '@/components/event/row-date'
import { foreignLanguage } from '@/components/ui/foreign-language'
import { hueStyle } from '@/components/ui/hue-style'
import { MeshDrawing } from '@/components/ui/mesh-drawing'
import { Names } from '@/components/ui/names'
import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/records'
import { stopOf } from '@/lib/views/mesh'

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
