import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type Detail, drawMesh, type Format } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { dayWords } from '../ui/event-date'
import { hueStyle, MeshDrawing } from '../ui/mesh'
import { LocalPicture } from '../ui/monogram'
import { TitleText } from '../ui/title-text'
import { placeWords, toneOf } from './event-words'

type EditionNameProps = {
  readonly event: Pick<EventSummary, 'title' | 'series'>
  /** Only the number, where the series is plain from what stands around. */
  readonly short?: boolean
}

/** What an event is called in short: its series and number, which never part at a line's end; else its title. */
export const EditionName = ({ event: { title, series }, short = false }: EditionNameProps) => {
  if (series?.number === undefined) return <TitleText>{title}</TitleText>
  if (short) return messages.lists.edition(series.number, series.name)
  return (
    <>
      {series.name} <span className="phrase">{messages.lists.edition(series.number, series.name)}</span>
    </>
  )
}

type EventThumbnailProps = {
  readonly event: Pick<EventSummary, 'slug' | 'speakers' | 'status' | 'image'>
  readonly detail: Detail
  readonly format?: Format
  /** `square` or `band` where both are given. */
  readonly className?: string
}

/** An event's face in a list: its photo where it has one, else its mesh. Decoration; the words stand beside it. */
export const EventThumbnail = ({ event, detail, format = 'square', className }: EventThumbnailProps) => {
  const { image, slug, speakers, status } = event
  if (image === undefined)
    return (
      <MeshDrawing
        drawing={drawMesh(slug, speakers.length, { detail, format, idle: status === 'cancelled' })}
        {...(className !== undefined && { className })}
      />
    )
  return (
    <span
      className={className === undefined ? 'photo' : `photo ${className}`}
      style={{ '--focus': `${image.focus.x}% ${image.focus.y}%` }}
    >
      <LocalPicture picture={image} alt="" sizes="(min-width: 64rem) 20vw, 50vw" />
    </span>
  )
}

type EventFrameProps = {
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
export const EventFrame = ({ event, hue, withYear = false, wide = false, which, here = false }: EventFrameProps) => {
  const { date } = event.time.start
  const above = which ?? (withYear ? date.slice(0, 4) : undefined)
  const content = (
    <>
      <span className="mesh">
        {wide ? (
          <>
            <EventThumbnail event={event} detail="linked" className="mesh-square" />
            <EventThumbnail event={event} detail="linked" format="band" className="mesh-band" />
          </>
        ) : (
          <EventThumbnail event={event} detail="linked" />
        )}
      </span>
      <span className="frame-caption">
        <b>
          {above === undefined ? null : <span className="frame-which">{above}</span>}
          {dayWords(date, 'numeral')} {placeWords(event, true)}
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
