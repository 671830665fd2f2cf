import { dayWords } from '@/components/ui/date-words'
import { hueStyle } from '@/components/ui/hue-style'
import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/records'
import { EditionName } from './edition-name'
import { EventThumbnail } from './event-thumbnail'
import { placeWords } from './event-words'
import { toneOf } from './look'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  readonly withYear?: boolean
  /** Both formats, for places that grow as wide as two squares. */
  readonly wide?: boolean
}

/** An event as a poster among posters: they stand edge to edge, and the line runs through all of them. */
export const EventFrame = ({ event, hue, withYear = false, wide = false }: Props) => {
  const { date } = event.time.start
  return (
    <li className={`frame ${toneOf(event, undefined)}`} style={hueStyle(hue)}>
      <a href={routes.event(event.slug)}>
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
            {withYear && <span className="which">{date.slice(0, 4)}</span>}
            {dayWords(date, 'numeral')} {placeWords(event)}
          </b>
          <EditionName event={event} />
        </span>
      </a>
    </li>
  )
}
