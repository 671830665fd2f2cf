import { routes, type Slice } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventRecord, EventSummary, Person, Talk, Term } from '@/lib/model'
import { absoluteUrl } from '../addresses'
import { clip, describeEvent, describePerson, describeTalk, oneLine } from '../text'

/** Another form of a page, or something that follows it: announced in its head. */
type Alternate = { readonly url: string; readonly title: string }

/** What stands in the head of a page, in the shape of Next's `Metadata`. */
type PageMetadata = {
  title: string | { absolute: string }
  description: string
  alternates: {
    canonical: string
    types: Record<string, { url: string; title: string }[]>
    languages?: Record<string, string>
  }
  openGraph: {
    title: string
    description: string
    url: string
    siteName: string
    locale: string
    type: 'website' | 'article' | 'profile'
    images: { url: string; width: number; height: number; alt: string; type: string }[]
  }
  twitter: { card: 'summary_large_image'; title: string; description: string; images: { url: string; alt: string }[] }
  robots?: { index: boolean; follow: boolean }
}

/** What one page says about itself; the rest is the same for all of them. */
type PageFacts = {
  readonly title: string
  readonly description: string
  /** Path of config/routes. */
  readonly path: string
  readonly card: string
  readonly kind?: 'website' | 'article' | 'profile'
  /** Calendars of this page, besides the site's own. */
  readonly calendars?: readonly Alternate[]
  readonly markdown?: string
  /** The same page in several languages, this one included: paths by BCP 47 tag. */
  readonly languages?: Readonly<Record<string, string>>
  /** Whether other sites may show it in a frame (oEmbed). */
  readonly framed?: boolean
  /** Not for search engines: search results, drafts. */
  readonly hidden?: boolean
}

/** The feeds and the calendar that every page announces. */
const announced = (): Record<string, readonly Alternate[]> => {
  const { events, recordings } = messages.feeds
  return {
    'application/atom+xml': [
      { url: routes.atom(), title: events(site.name) },
      { url: routes.recordingsAtom(), title: recordings(site.name) },
    ],
    'application/rss+xml': [
      { url: routes.rss(), title: events(site.name) },
      { url: routes.recordingsRss(), title: recordings(site.name) },
    ],
    'application/feed+json': [
      { url: routes.jsonFeed(), title: events(site.name) },
      { url: routes.recordingsJsonFeed(), title: recordings(site.name) },
    ],
    'text/calendar': [{ url: routes.calendar(), title: messages.calendar.all(site.name) }],
  }
}

const alternatesOf = ({ calendars = [], markdown, framed = false, title, path }: PageFacts, origin: string) => {
  const types = announced()
  const all: Record<string, readonly Alternate[]> = {
    ...types,
    'text/calendar': [...calendars, ...(types['text/calendar'] ?? [])],
    ...(markdown === undefined ? {} : { 'text/markdown': [{ url: markdown, title }] }),
    ...(framed ? { 'application/json+oembed': [{ url: routes.oembed(absoluteUrl(origin, path)), title }] } : {}),
  }
  const full = ({ url, title: name }: Alternate) => ({ url: absoluteUrl(origin, url), title: oneLine(name) })
  return Object.fromEntries(Object.entries(all).map(([type, list]) => [type, list.map(full)]))
}

const languagesOf = ({ languages }: PageFacts, origin: string): { readonly languages?: Record<string, string> } =>
  languages === undefined
    ? {}
    : {
        languages: Object.fromEntries(
          Object.entries(languages).map(([language, path]) => [language, absoluteUrl(origin, path)]),
        ),
      }

/** Search engines show about 160 columns of a description, and 60 of a title; only the description is cut here. */
const shown = 160

/**
 * The metadata of a page: title, description, canonical address, share card, feeds and calendars.
 * @param origin the site's address without a trailing slash
 */
const pageMetadata = (facts: PageFacts, origin: string): PageMetadata => {
  const title = oneLine(facts.title)
  const description = clip(facts.description, shown)
  const url = absoluteUrl(origin, facts.path)
  const card = absoluteUrl(origin, facts.card)
  const alt = messages.machines.card(title)
  const named = title === site.name
  return {
    title: named ? { absolute: title } : title,
    description,
    alternates: { canonical: url, types: alternatesOf(facts, origin), ...languagesOf(facts, origin) },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      type: facts.kind ?? 'website',
      images: [{ url: card, width: 1200, height: 630, alt, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: card, alt }] },
    ...(facts.hidden === true ? { robots: { index: false, follow: true } } : {}),
  }
}

const calendarName = (name: string): string => messages.calendar.about(oneLine(name), site.name)

/** Metadata of the home page. */
export const siteMetadata = (origin: string): PageMetadata =>
  pageMetadata(
    { title: site.name, description: site.description, path: routes.home(), card: routes.siteCard() },
    origin,
  )

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
      framed: true,
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
