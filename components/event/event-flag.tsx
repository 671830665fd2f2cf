import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { daysUntil } from '@/lib/views/days-until'
import { countdownWords, dayWords } from '../ui/date-words'

type Props = {
  readonly event: Pick<EventSummary, 'time' | 'status' | 'previousStart'>
  /** Milliseconds since 1970. */
  readonly now: number
}

const words = messages.event

/** The one word about now: on now, tomorrow, cancelled, a new date. Nothing for what is simply over. */
export const EventFlag = ({ event, now }: Props) => {
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

const flagOf = ({ time, status }: Props['event'], now: number): string | undefined => {
  if (status === 'cancelled') return words.cancelled
  if (status === 'postponed') return words.postponed
  const state = stateOf({ time }, now)
  if (state === 'past') return undefined
  if (state === 'running') return words.running
  return status === 'rescheduled' ? words.rescheduled : countdownWords(daysUntil(time, now), time)
}
