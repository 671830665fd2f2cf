import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { dayWords } from '../ui/date-words'
import { EventDate } from '../ui/event-date'
import { Fact } from '../ui/fact'

type Props = { readonly event: Pick<EventSummary, 'time' | 'status'> }

const words = messages.event

/** Day and hours among the facts. An event that is put off has none yet, and one that was called off none any more. */
export const WhenFacts = ({ event: { time, status } }: Props) => {
  const off = {
    postponed: words.postponedDay,
    cancelled: words.cancelled,
    scheduled: undefined,
    rescheduled: undefined,
  }
  const instead = off[status]
  if (instead !== undefined)
    return (
      <Fact name={words.date}>
        {instead}
        <span className="block-line text-muted">{words.formerly(dayWords(daysOf(time).first, 'full'))}</span>
      </Fact>
    )
  return (
    <>
      <Fact name={words.date}>
        <EventDate time={time} as="days" />
      </Fact>
      <Fact name={words.time}>
        <EventDate time={time} as="clock" />
        {time.kind === 'timed' ? (
          <span className="block-line text-muted">
            <EventDate time={time} as="zone" />
          </span>
        ) : null}
      </Fact>
    </>
  )
}
