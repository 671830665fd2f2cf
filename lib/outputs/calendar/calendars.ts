import { routes, type Slice } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventSummary, Person, Term } from '@/lib/model'
import { appearancesOf } from '@/lib/views/appearances'
import { byCity, bySeries, byTag } from '@/lib/views/by-term'
import { chronological } from '@/lib/views/order'
import { absoluteUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import { rememberOutput } from '../remember-output'
import { type Output, types } from '../respond'
import { lastModified, publicEvents } from '../revision'
import { calendar } from './calendar'

type Subject = { readonly name: string; readonly page: string; readonly path: string }

const outputOf = (events: readonly EventSummary[], { name, page, path }: Subject, origin: string): Output => ({
  body: calendar(events, {
    origin,
    name: oneLine(name),
    page: absoluteUrl(origin, page),
    source: absoluteUrl(origin, path),
  }),
  type: types.calendar,
  modified: lastModified(events),
})

/** The calendar of all events, to be subscribed to. */
export const archiveCalendar = rememberOutput((events: readonly EventSummary[], origin) => {
  const subject = { name: messages.calendar.all(site.name), page: routes.events(), path: routes.calendar() }
  return outputOf(chronological(publicEvents(events)), subject, origin)
})

/** One event as a file to be saved. */
export const eventCalendar = (event: EventSummary, origin: string): Output => {
  const subject = { name: event.title, page: routes.event(event.slug), path: routes.eventCalendar(event.slug) }
  return { ...outputOf([event], subject, origin), filename: `${event.slug}.ics` }
}

const sliceOf = (slice: Slice, { name, slug }: Term, page: string): Subject => ({
  name: messages.calendar.about(name, site.name),
  page,
  path: routes.sliceCalendar(slice, slug),
})

const terms = { tags: [byTag, routes.tag], cities: [byCity, routes.city], series: [bySeries, routes.series] } as const

/** The calendar of a topic, a city or a series; undefined where no public event has it. */
export const termCalendar = (
  slice: keyof typeof terms,
  slug: string,
  events: readonly EventSummary[],
  origin: string,
): Output | undefined => {
  const [view, route] = terms[slice]
  const entry = view(publicEvents(events)).find(slug)
  return entry && outputOf(entry.events, sliceOf(slice, entry.term, route(slug)), origin)
}

/** The calendar of everything a person speaks at, empty for somebody without an event; undefined for nobody. */
export const speakerCalendar = (
  person: Person | undefined,
  events: readonly EventSummary[],
  origin: string,
): Output | undefined => {
  if (person === undefined) return undefined
  const appearances = appearancesOf(publicEvents(events), person.slug)
  const spoken = chronological([...new Set(appearances.map(({ event }) => event))])
  return outputOf(spoken, sliceOf('speakers', person, routes.speaker(person.slug)), origin)
}
