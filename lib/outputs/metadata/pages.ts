import { routes, type Slice } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventRecord, EventSummary, Person, Talk, Term } from '@/lib/model'
import { describeEvent, describePerson, describeTalk } from '../describe'
import { oneLine } from '../plain-text'
import { type PageMetadata, pageMetadata } from './page-metadata'

const calendarName = (name: string): string => messages.calendar.about(oneLine(name), site.name)

/** Metadata of the home page. */
export const siteMetadata = (origin: string): PageMetadata =>
  pageMetadata(
    { title: site.name, description: site.description, path: routes.home(), card: routes.siteCard() },
    origin,
  )

const languagesOf = ({ language, slug, translations = [] }: EventSummary): Readonly<Record<string, string>> =>
  Object.fromEntries([{ language, slug }, ...translations].map((one) => [one.language, routes.event(one.slug)]))

/** Metadata of an event's page. */
export const eventMetadata = (event: EventSummary & Pick<EventRecord, 'abstract'>, origin: string): PageMetadata =>
  pageMetadata(
    {
      title: event.title,
      description: describeEvent(event),
      path: routes.event(event.slug),
      card: routes.eventCard(event.slug),
      kind: 'article',
      calendars: [{ url: routes.eventCalendar(event.slug), title: oneLine(event.title) }],
      markdown: routes.eventMarkdown(event.slug),
      ...(event.translations === undefined ? {} : { languages: languagesOf(event) }),
      hidden: event.draft,
    },
    origin,
  )

/** Metadata of a talk's page. */
export const talkMetadata = (talk: Talk, event: EventSummary, origin: string): PageMetadata =>
  pageMetadata(
    {
      title: talk.title,
      description: describeTalk(talk, event),
      path: routes.talk(event.slug, talk.slug),
      card: routes.talkCard(event.slug, talk.slug),
      kind: 'article',
      hidden: event.draft,
    },
    origin,
  )

/** Metadata of a speaker's page, with the calendar of their events. */
export const speakerMetadata = (person: Person, talks: readonly Talk[], origin: string): PageMetadata =>
  pageMetadata(
    {
      title: person.name,
      description: describePerson(person, talks),
      path: routes.speaker(person.slug),
      card: routes.speakerCard(person.slug),
      kind: 'profile',
      calendars: [{ url: routes.sliceCalendar('speakers', person.slug), title: calendarName(person.name) }],
    },
    origin,
  )

/** Metadata of a topic's, city's or series' page, with the calendar of its events. */
export const sliceMetadata = (
  slice: Exclude<Slice, 'speakers'>,
  term: Term,
  description: string,
  origin: string,
): PageMetadata => {
  const path = { tags: routes.tag, cities: routes.city, series: routes.series }[slice](term.slug)
  const calendars = [{ url: routes.sliceCalendar(slice, term.slug), title: calendarName(term.name) }]
  return pageMetadata({ title: term.name, description, path, card: routes.siteCard(), calendars }, origin)
}

/** Metadata of any other page: lists, search, venues, projects. */
export const otherMetadata = (
  page: { readonly title: string; readonly description: string; readonly path: string; readonly hidden?: boolean },
  origin: string,
): PageMetadata => pageMetadata({ ...page, card: routes.siteCard() }, origin)
