import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/model'
import { dayWords } from '../ui/date-words'
import { hueStyle } from '../ui/hue-style'
import { EditionName } from './edition-name'
import { EventThumbnail } from './event-thumbnail'
import { placeWords } from './event-words'
import { toneOf } from './look'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  readonly withYear?: boolean
  /** What it is among its neighbours. */
  readonly which?: string
  /** The event of this very page: its colours change places, and it leads nowhere. */
  readonly here?: boolean
  /** Both formats, for places that grow as wide as two squares. */
  readonly wide?: boolean
}

/** An event as a poster among posters: they stand edge to edge, and the line runs through all of them. */
export const EventFrame = ({ event, hue, withYear = false, wide = false, which, here = false }: Props) => {
  const { date } = event.time.start
  const above = which ?? (withYear ? date.slice(0, 4) : undefined)
  const content = (
    <>
      <span className="mesh">
        {wide ? (
          <>
            <EventThumbnail event={event} detail="linked" className="square" />
            <EventThumbnail event={event} detail="linked" format="band" className="band" />
          </>
        ) : (
          <EventThumbnail event={event} detail="linked" />
        )}
      </span>
      <span className="caption">
        <b>
          {above === undefined ? null : <span className="which">{above}</span>}
          {dayWords(date, 'numeral')} {placeWords(event)}
        </b>
        <EditionName event={event} />
      </span>
    </>
  )
  return (
    <li className={`frame ${toneOf(event, undefined)}${here ? ' this' : ''}`} style={hueStyle(hue)}>
      {here ? <span aria-current="page">{content}</span> : <a href={routes.event(event.slug)}>{content}</a>}
    </li>
  )
}
