import type { EventSummary, Term } from '@/lib/model'
import { remember } from './remember'

/** Orders by start, the earlier first; events that start together by slug, so that the order is always the same. */
export const byStart = (a: EventSummary, b: EventSummary): number =>
  a.time.start.epoch - b.time.start.epoch || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)

/** All events, the oldest first. */
export const chronological: (events: readonly EventSummary[]) => readonly EventSummary[] = remember((events) =>
  [...events].sort(byStart),
)

/** The year on the organizer's calendar, `YYYY`. */
export const yearOf = (event: EventSummary): string => event.time.start.date.slice(0, 4)

/** First and last year with an event; undefined for an empty archive. */
export const yearSpan = (
  events: readonly EventSummary[],
): { readonly first: string; readonly last: string } | undefined => {
  const years = events.map(yearOf).sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true })

/** Compares names as a Chinese index does: Latin and Han together, Han by pinyin, numbers by value. */
export const compareNames = (a: string, b: string): number => pinyin.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)

/** Orders terms by how many events they have, then by name. */
export const byWeight = (
  a: { readonly term: Term; readonly events: readonly unknown[] },
  b: { readonly term: Term; readonly events: readonly unknown[] },
): number => b.events.length - a.events.length || compareNames(a.term.name, b.term.name)
