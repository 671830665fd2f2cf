import type { EventSummary, Person } from '@/lib/model'

/**
 * The events whose pages are made with the build: the latest ones. Those of earlier events are made when they are first
 * asked for, so that an archive of thousands builds as fast as one of hundreds.
 * @param events all of them, the oldest first
 * @param most how many are made with the build
 */
export const preparedEvents = (events: readonly EventSummary[], most: number): readonly EventSummary[] =>
  events.slice(-most)

/** The people whose pages are made with the build: in a large archive those on stage at its latest events. */
export const preparedPeople = (
  people: readonly Person[],
  events: readonly EventSummary[],
  most: number,
): readonly Person[] => {
  if (events.length <= most) return people
  const named = new Set(preparedEvents(events, most).flatMap(({ speakers }) => speakers.map(({ slug }) => slug)))
  return people.filter(({ slug }) => named.has(slug))
}
