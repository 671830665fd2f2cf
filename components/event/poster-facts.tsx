import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import { talkNumbers } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { EventState } from '@/lib/model/event-time'
import { daysOf } from '@/lib/model/event-time'
import { onNow } from '@/lib/views/on-now'
import { dayWords, zoneWords } from '../ui/date-words'
import { EventDate } from '../ui/event-date'
import { Names } from '../ui/names'
import { Phrases } from '../ui/phrases'
import { whereIs } from './where'

type Props = {
  readonly event: EventSummary
  readonly state: EventState
  readonly now: number
  /** Where the venue stands on this page. */
  readonly venue?: string | undefined
}

const words = messages.event

/** When, where and who, in the three places under a poster's title. */
export const PosterFacts = ({ event, state, now, venue }: Props) => {
  const where = whereIs(event, state === 'past')
  const talk = state === 'running' ? onNow(event, now) : {}
  const current = talk.current
  const names = event.speakers.map(({ name }) => name)
  return (
    <dl className="poster-facts">
      {current === undefined ? (
        <When event={event} />
      ) : (
        <Fact
          head={words.nowOn(
            talkNumbers(event.talks).get(current.slug) ?? 0,
            (current.end ?? talk.next?.start)?.clock ?? '',
          )}
          text={<Names names={current.speakers.map(({ name }) => name)} />}
        />
      )}
      {where.main === '' ? null : (
        <Fact
          head={venue === undefined ? where.main : <a href={venue}>{where.main}</a>}
          text={<Phrases parts={where.detail.split(/(?<=[市区县])(?=\p{Script=Han}{2})/u)} />}
        />
      )}
      {names.length > 0 ? (
        <Fact
          head={words.speakers(names.length)}
          text={<Names names={names} most={names.length > 4 ? 3 : 4} />}
          third
        />
      ) : state === 'past' ? null : (
        <Fact head={words.noSpeakers} text="" third />
      )}
    </dl>
  )
}

const When = ({ event: { time, status } }: { readonly event: EventSummary }) => {
  const { first, last } = daysOf(time)
  if (status === 'postponed') return <Fact head={words.postponedDay} text={words.formerly(dayWords(first, 'full'))} />
  if (status === 'cancelled') {
    return <Fact head={words.formerly(dayWords(first, 'yearWeekday'))} text={<EventDate time={time} as="clock" />} />
  }
  return (
    <Fact
      head={<EventDate time={time} as={first === last ? 'yearWeekday' : 'days'} />}
      text={
        <span className="hours">
          <EventDate time={time} as="clock" />
          {time.kind === 'timed' ? <span>{zoneWords(time)}</span> : null}
        </span>
      }
    />
  )
}

type FactProps = { readonly head: ReactNode; readonly text: ReactNode; readonly third?: boolean }

const Fact = ({ head, text, third = false }: FactProps) => (
  <div className={third ? 'third' : undefined}>
    <dt>{head}</dt>
    <dd>{text}</dd>
  </div>
)
