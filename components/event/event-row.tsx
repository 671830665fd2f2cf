import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { takesPlace } from '@/lib/views/timeline'
import { foreignLanguage } from '../ui/foreign-language'
import { hueStyle } from '../ui/hue-style'
import { TitleText } from '../ui/title-text'
import { EventFlag } from './event-flag'
import { EventThumbnail } from './event-thumbnail'
import { materialWords, placeWords, speakerWords } from './event-words'
import { toneOf } from './look'
import { RowDate } from './row-date'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly withYear?: boolean
  /** In place of city and speakers: where all rows share the city, the venue. */
  readonly detail?: ReactNode
  /** In place of materials, once it is over. */
  readonly more?: ReactNode
}

/** An event in a list: its face, its day, its name, where and who, and what there is to do about it now. */
export const EventRow = ({ event, hue, now, withYear = false, detail, more }: Props) => {
  const state = stateOf(event, now)
  const facts = [placeWords(event), speakerWords(event.speakers.length)].join(messages.lists.comma)
  const over = state === 'past' && takesPlace(event)
  return (
    <li className={`row ${toneOf(event, state)}`} style={hueStyle(hue)}>
      <span className="mesh">
        <EventThumbnail event={event} detail="line" />
      </span>
      <RowDate event={event} withYear={withYear} />
      <p className="title" lang={foreignLanguage(event.language)}>
        <a href={routes.event(event.slug)}>
          <TitleText>{event.title}</TitleText>
        </a>
      </p>
      <p className="detail">{detail ?? facts}</p>
      <p className="detail">{over ? (more ?? materialWords(event)) : <EventFlag event={event} now={now} />}</p>
    </li>
  )
}
