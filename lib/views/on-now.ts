import type { EventSummary, Talk } from '@/lib/model'
import { endOf } from '@/lib/model/event-time'

export type OnNow = { readonly current?: Talk; readonly next?: Talk }

/**
 * What is on stage at the moment `now` (milliseconds since 1970) and what follows: known only where the programme gives
 * times. A talk without an end lasts until the next one begins.
 */
export const onNow = ({ talks, time }: Pick<EventSummary, 'talks' | 'time'>, now: number): OnNow => {
  const timed = talks.flatMap((talk) => (talk.start === undefined ? [] : [{ talk, start: talk.start.epoch }]))
  const ordered = timed.sort((a, b) => a.start - b.start)
  const next = ordered.find(({ start }) => start > now)
  const current = ordered.findLast(({ talk, start }) => {
    const end = talk.end?.epoch ?? next?.start ?? endOf(time)
    return start <= now && now < end
  })
  return { ...(current && { current: current.talk }), ...(next && { next: next.talk }) }
}
