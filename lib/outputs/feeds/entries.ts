import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Mention, Talk } from '@/lib/model'
import { escapeHtml } from '@/lib/model/escape-html'
import { endOf } from '@/lib/views/state'
import { absoluteUrl, hasPage, talkPage, webUrl } from '../addresses'
import { officialLink } from '../calendar/event-component'
import { changedAt, publicEvents, publishedAt } from '../revision'
import { describeEvent, describeTalk, namesOf, oneLine, placeText, statusText, whenText } from '../text'

const calendarWords = messages.calendar
const feedsWords = messages.feeds

/** One entry of a feed, before it takes on a format. Times are RFC 3339 in UTC, addresses are full. */
export type FeedEntry = {
  /** Permanent: the first address of the page that the entry announces. */
  readonly id: string
  /** Where that page is today. */
  readonly url: string
  readonly title: string
  readonly published: string
  readonly updated: string
  readonly summary: string
  readonly html: string
  readonly authors: readonly { readonly name: string; readonly url: string }[]
  readonly tags: readonly string[]
  readonly image: string
}

/** Orders entries by publication, the newest first; those of one moment by id, so that the order is always the same. */
const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.published === a.published ? (a.id < b.id ? -1 : 1) : b.published < a.published ? -1 : 1

/** How many entries a feed holds. Readers keep what they have seen. */
const feedSize = 100

/** A link whose text and address are escaped. */
const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`

/** A paragraph of HTML; nothing where there is none. */
const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`)

/** Lines of HTML in one paragraph; empty ones are left out. */
const lines = (parts: readonly string[]): string => paragraph(parts.filter(Boolean).join('<br>'))

/** A labelled text as HTML; nothing where there is none. */
const fact = (label: string, text: string): string =>
  text === '' ? '' : escapeHtml(messages.machines.labelled(label, text))

/** People as the authors of an entry. */
const authorsOf = (people: readonly Mention[], origin: string): FeedEntry['authors'] =>
  people.map(({ name, slug }) => ({ name: oneLine(name), url: absoluteUrl(origin, routes.speaker(slug)) }))

/** Links to a talk's recording and slides. */
const materialLinks = (talk: Talk, origin: string): readonly string[] => {
  const video = talk.video === undefined ? undefined : webUrl(talk.video, origin)
  const deck = talk.deck === undefined ? undefined : webUrl(talk.deck.url, origin)
  return [
    video === undefined ? '' : link(video, calendarWords.recording),
    deck === undefined ? '' : link(deck, calendarWords.slides),
  ].filter(Boolean)
}

/** The programme of an event as a list, each talk with its speakers and materials. */
const programmeList = (event: EventSummary, origin: string): string => {
  const items = event.talks.filter(hasPage).map((talk) => {
    const page = talkPage(event, talk, origin)
    const title = page === undefined ? escapeHtml(oneLine(talk.title)) : link(page, oneLine(talk.title))
    const names = talk.speakers.length === 0 ? '' : ` — ${escapeHtml(namesOf(talk.speakers))}`
    const also = materialLinks(talk, origin)
    return `<li>${title}${names}${also.length === 0 ? '' : ` (${also.join(' · ')})`}</li>`
  })
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

const eventEntry = (event: EventSummary, origin: string): FeedEntry => {
  const official = officialLink(event)
  return {
    id: absoluteUrl(origin, routes.event(event.slug)),
    url: absoluteUrl(origin, routes.event(event.slug)),
    title: oneLine(event.title),
    published: publishedAt(event),
    updated: changedAt(event),
    summary: describeEvent(event),
    html: [
      paragraph(escapeHtml(statusText(event))),
      lines([fact(feedsWords.when, whenText(event.time)), fact(feedsWords.where, oneLine(placeText(event.place)))]),
      paragraph(escapeHtml(oneLine(event.summary ?? ''))),
      programmeList(event, origin),
      paragraph(official === undefined ? '' : link(official, messages.calendar.official)),
    ].join(''),
    authors: authorsOf(event.speakers, origin),
    tags: event.tags.map(({ name }) => oneLine(name)),
    image: absoluteUrl(origin, routes.eventCard(event.slug)),
  }
}

const recordingEntry = (talk: Talk, event: EventSummary, origin: string): FeedEntry => {
  const over = `${new Date(endOf(event.time)).toISOString().slice(0, 19)}Z`
  // a link that stands there before the end is of the day on which it was seen: nothing is dated after the build
  const since = event.revised !== undefined && event.revised < over ? event.revised : over
  const published = publishedAt(event) > since ? publishedAt(event) : since
  const page = absoluteUrl(origin, routes.event(event.slug))
  const own = talkPage(event, talk, origin) ?? `${page}#${encodeURIComponent(talk.slug)}`
  return {
    id: talkPage(event, { ...talk, slug: talk.former?.[0] ?? talk.slug }, origin) ?? own,
    url: own,
    title: oneLine(talk.title),
    published,
    updated: changedAt(event) > published ? changedAt(event) : published,
    summary: describeTalk(talk, event),
    html: [
      lines([
        fact(feedsWords.speakers, namesOf(talk.speakers)),
        `${escapeHtml(messages.machines.labelled(feedsWords.event, ''))}${link(page, oneLine(event.title))}`,
      ]),
      paragraph(escapeHtml(oneLine(talk.abstract?.text ?? ''))),
      paragraph(materialLinks(talk, origin).join(' · ')),
    ].join(''),
    authors: authorsOf(talk.speakers, origin),
    tags: event.tags.map(({ name }) => oneLine(name)),
    image: absoluteUrl(origin, talk.isEvent ? routes.eventCard(event.slug) : routes.talkCard(event.slug, talk.slug)),
  }
}

/** Events as feed entries, dated by publication and newest first; drafts are left out. */
export const eventEntries = (events: readonly EventSummary[], origin: string): readonly FeedEntry[] =>
  publicEvents(events)
    .map((event) => ({ event, published: publishedAt(event) }))
    .sort((a, b) => (a.published < b.published ? 1 : -1))
    .slice(0, feedSize)
    .map(({ event }) => eventEntry(event, origin))
    .sort(newestFirst)

/** Talks with a recording as feed entries: dated by publication, but never before the event was over. */
export const recordingEntries = (events: readonly EventSummary[], origin: string): readonly FeedEntry[] =>
  publicEvents(events)
    .flatMap((event) =>
      event.talks.flatMap((talk) => (talk.video === undefined ? [] : [recordingEntry(talk, event, origin)])),
    )
    .sort(newestFirst)
    .slice(0, feedSize)
