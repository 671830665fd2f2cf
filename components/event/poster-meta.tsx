import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { EventState } from '@/lib/model/event-time'
import { daysUntil } from '@/lib/views/days-until'
import { countdownWords, dayWords } from '../ui/date-words'

type Props = {
  readonly event: EventSummary
  readonly state: EventState
  readonly now: number
  /** Editions of the series, where they are known. */
  readonly total?: number | undefined
  /** Stands in the place of the series. */
  readonly lead?: string | undefined
}

/** The first line of a poster: the series, and the one word about now. */
export const PosterMeta = ({ event, state, now, total, lead }: Props) => (
  <p className="poster-meta">
    {lead !== undefined || event.series === undefined ? (
      <span>{lead ?? event.place.label}</span>
    ) : (
      <a href={routes.series(event.series.slug)}>{event.series.name}</a>
    )}
    <Status event={event} state={state} now={now} total={total} />
  </p>
)

const Status = ({ event, state, now, total }: Props) => {
  const words = messages.event
  if (event.status === 'cancelled') return <strong className="flag">{words.cancelled}</strong>
  if (event.status === 'postponed' || (event.status === 'rescheduled' && state === 'upcoming')) {
    const former = event.status === 'postponed' ? event.time.start : event.previousStart
    return (
      <span>
        {former === undefined ? null : <s>{words.formerly(dayWords(former.date, 'numeral'))}</s>}{' '}
        <strong className="flag">{event.status === 'postponed' ? words.postponed : words.rescheduled}</strong>
      </span>
    )
  }
  if (state === 'running') return <strong className="flag">{words.running}</strong>
  if (state === 'upcoming') {
    const days = daysUntil(event.time, now)
    return <strong className={days < 2 ? 'flag' : undefined}>{countdownWords(days, event.time)}</strong>
  }
  const number = event.series?.number
  if (number === undefined) return null
  return <span>{total !== undefined && total > 1 ? words.edition(number, total) : words.editionAlone(number)}</span>
}
