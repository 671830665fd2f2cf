import type { EventSummary, RegistrationPhase, RegistrationPolicy } from '@/lib/model'
import { endOf, stateOf } from './state'

const DAY = 86_400_000

/** For how many days after an event its talks may be judged. */
const FEEDBACK_DAYS = 7

/** The moment registration closes: what the organizer wrote, and the start at the latest. */
export const closesAt = (event: EventSummary, policy: RegistrationPolicy): number =>
  Math.min(policy.closes?.epoch ?? event.time.start.epoch, endOf(event.time))

/** Where registration stands. @param now milliseconds since 1970-01-01T00:00Z */
export const phaseOf = (event: EventSummary, policy: RegistrationPolicy, now: number): RegistrationPhase => {
  // what was cancelled has not taken place when its day is over
  if (event.status === 'cancelled') return 'cancelled'
  if (stateOf(event, now) === 'past') return 'past'
  if (policy.opens !== undefined && now < policy.opens.epoch) return 'not-open'
  return now < closesAt(event, policy) ? 'open' : 'closed'
}

/** When the people of an event are deleted. */
export const deletedAt = (event: EventSummary, policy: RegistrationPolicy): number =>
  endOf(event.time) + policy.keepDays * DAY

/** The reminder comes a day before the start. */
export const remindedAt = (event: EventSummary): number => event.time.start.epoch - DAY

/** Until when talks may be judged. */
export const feedbackEnds = (event: EventSummary): number => endOf(event.time) + FEEDBACK_DAYS * DAY

/** Whether talks may be judged: after the end, for seven days, and not where nothing took place. */
export const takesFeedback = (event: EventSummary, now: number): boolean =>
  event.status !== 'cancelled' && now >= endOf(event.time) && now < feedbackEnds(event)
