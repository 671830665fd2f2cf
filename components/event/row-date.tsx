import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { dayWords, machineTime } from '../ui/date-words'

type Props = {
  readonly event: Pick<EventSummary, 'time' | 'status'>
  readonly withYear?: boolean
}

/** The date that opens a row: struck through when cancelled, 待定 while a new one is sought. */
export const RowDate = ({ event: { time, status }, withYear = false }: Props) => {
  const { first } = daysOf(time)
  const day = dayWords(first, 'numeral')
  if (status === 'postponed') return <span className="lead">{messages.date.toBeAnnounced}</span>
  return (
    <time dateTime={machineTime(time)}>
      {withYear && <span className="in-year">{first.slice(0, 4)}</span>}
      {status === 'cancelled' ? <s>{day}</s> : day}
    </time>
  )
}
