import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { dayWords, machineTime } from '../ui/date-words'

type Props = { readonly event: Pick<EventSummary, 'time' | 'status'> }

/** The date as the largest thing on the poster: cut through when cancelled, open when postponed. */
export const Numeral = ({ event: { time, status } }: Props) => {
  const { first } = daysOf(time)
  const [figures, spoken] = [dayWords(first, 'numeral'), dayWords(first, 'full')]
  if (status === 'postponed') {
    return (
      <p className="numeral in-words">
        <span aria-hidden="true">{messages.date.toBeAnnounced}</span>
        <span className="sr-only">{messages.event.postponedDay}</span>
      </p>
    )
  }
  const isOff = status === 'cancelled'
  return (
    <time className="numeral" dateTime={machineTime(time)}>
      <span aria-hidden="true">{isOff ? <s>{figures}</s> : figures}</span>
      <span className="sr-only">{isOff ? messages.event.cancelledDay(spoken) : spoken}</span>
    </time>
  )
}
