import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { daysUntil, stateOf } from '@/lib/views/state'
import { takesPlace } from '@/lib/views/timeline'
import { countdownWords, dayWords, machineTime } from '../ui/event-date'
import { hueStyle } from '../ui/mesh'
import { inLanguage } from '../ui/rich-text'
import { TitleText } from '../ui/title-text'
import { materialWords, placeWords, speakerWords, toneOf, whereIs } from './event-words'
import { EventThumbnail } from './frame'

type RowDateProps = {
  readonly event: Pick<EventSummary, 'time' | 'status'>
  readonly withYear?: boolean
}

/** The date that opens a row: struck through when cancelled, 待定 while a new one is sought. */
export const RowDate = ({ event: { time, status }, withYear = false }: RowDateProps) => {
  const { first } = daysOf(time)
  const day = dayWords(first, 'numeral')
  if (status === 'postponed') return <span className="row-lead">{messages.date.toBeAnnounced}</span>
  return (
    <time dateTime={machineTime(time)}>
      {withYear && <span className="in-year">{first.slice(0, 4)}</span>}
      {status === 'cancelled' ? <s>{day}</s> : day}
    </time>
  )
}

type EventFlagProps = {
  readonly event: Pick<EventSummary, 'time' | 'status' | 'previousStart'>
  /** Milliseconds since 1970. */
  readonly now: number
}

const words = messages.event

/** The one word about now: on now, tomorrow, cancelled, a new date. Nothing for what is simply over. */
const EventFlag = ({ event, now }: EventFlagProps) => {
  const text = flagOf(event, now)
  if (text === undefined) return null
  const moved = event.status === 'rescheduled' ? event.previousStart : undefined
  return (
    <>
      <strong className="flag">{text}</strong>
      {moved && (
        <>
          {' '}
          <s>{words.formerly(dayWords(moved.date, 'numeral'))}</s>
        </>
      )}
    </>
  )
}

const flagOf = ({ time, status }: EventFlagProps['event'], now: number): string | undefined => {
  if (status === 'cancelled') return words.cancelled
  if (status === 'postponed') return words.postponed
  const state = stateOf({ time }, now)
  if (state === 'past') return undefined
  if (state === 'running') return words.running
  return status === 'rescheduled' ? words.rescheduled : countdownWords(daysUntil(time, now), time)
}

type EventRowProps = {
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
export const EventRow = ({ event, hue, now, withYear = false, detail, more }: EventRowProps) => {
  const state = stateOf(event, now)
  const isPast = state === 'past'
  const who = isPast && event.speakers.length === 0 ? '' : speakerWords(event.speakers.length)
  const facts = [placeWords(event, isPast), who].filter(Boolean).join(messages.lists.comma)
  const over = isPast && takesPlace(event)
  return (
    <li className={`row ${toneOf(event, state)}`} style={hueStyle(hue)}>
      <span className="mesh">
        <EventThumbnail event={event} detail="line" />
      </span>
      <RowDate event={event} withYear={withYear} />
      <p className="row-title" {...inLanguage(event.language)}>
        <a href={routes.event(event.slug)}>
          <TitleText>{event.title}</TitleText>
        </a>
      </p>
      <p className="row-detail">{detail ?? facts}</p>
      <p className="row-detail">{over ? (more ?? materialWords(event)) : <EventFlag event={event} now={now} />}</p>
    </li>
  )
}

type EventRowsProps = {
  readonly events: readonly EventSummary[]
  /** The whole archive: series get their hues in its order. */
  readonly archive: readonly EventSummary[]
  readonly now: number
  readonly withYear?: boolean
  /** What stands in place of city and speakers, and of materials. */
  readonly factsOf?: (event: EventSummary) => { readonly detail: ReactNode; readonly more: ReactNode }
}

/** Events one below the other. */
export const EventRows = ({ events, archive, now, withYear = false, factsOf }: EventRowsProps) => (
  <ul className="rows with-mesh columns-matter">
    {events.map((event) => (
      <EventRow
        key={event.slug}
        event={event}
        hue={hueOf(archive, event)}
        now={now}
        withYear={withYear}
        {...factsOf?.(event)}
      />
    ))}
  </ul>
)

/** Facts of a row in a list whose events share the city: the venue, then who and what. */
export const factsAtVenue = (event: EventSummary) => ({
  detail: <Venue event={event} />,
  more: [event.speakers.length === 0 ? '' : speakerWords(event.speakers.length), materialWords(event)]
    .filter(Boolean)
    .join(messages.lists.comma),
})

const Venue = ({ event }: { readonly event: EventSummary }) => {
  const { main } = whereIs(event, true)
  const venue = event.place.kind === 'venue' ? event.place.venue : undefined
  return venue === undefined ? main : <a href={routes.venue(venue.slug)}>{main}</a>
}
