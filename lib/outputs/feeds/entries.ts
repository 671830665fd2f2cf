import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/model'
import { endOf } from '@/lib/model/event-time'
import { absoluteUrl } from '../absolute-url'
import { officialLink } from '../calendar/event-text'
import { describeEvent, describeTalk, namesOf } from '../describe'
import { escapeHtml } from '../escape-html'
import { placeText } from '../place-text'
import { oneLine } from '../plain-text'
import { publicEvents, publishedAt, revisedAt } from '../revision'
import { statusText } from '../status-text'
import { talkPage } from '../talk-pages'
import { whenText } from '../when-text'
import { authorsOf, fact, lines, link, materialLinks, paragraph, programmeList } from './entry-html'
import { type FeedEntry, feedSize, newestFirst } from './feed-entry'

const words = messages.feeds

const eventEntry = (event: EventSummary, origin: string): FeedEntry => {
  const official = officialLink(event)
  return {
    id: absoluteUrl(origin, routes.event(event.slug)),
    title: oneLine(event.title),
    published: publishedAt(event),
    updated: revisedAt(event) > publishedAt(event) ? revisedAt(event) : publishedAt(event),
    summary: describeEvent(event),
    html: [
      paragraph(escapeHtml(statusText(event))),
      lines([fact(words.when, whenText(event.time)), fact(words.where, oneLine(placeText(event.place)))]),
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
  const published = publishedAt(event) > over ? publishedAt(event) : over
  const page = absoluteUrl(origin, routes.event(event.slug))
  return {
    id: talkPage(event, talk, origin) ?? `${page}#${encodeURIComponent(talk.slug)}`,
    title: oneLine(talk.title),
    published,
    updated: revisedAt(event) > published ? revisedAt(event) : published,
    summary: describeTalk(talk, event),
    html: [
      lines([
        fact(words.speakers, namesOf(talk.speakers)),
        `${escapeHtml(messages.machines.labelled(words.event, ''))}${link(page, oneLine(event.title))}`,
      ]),
      paragraph(escapeHtml(oneLine(talk.abstract?.text ?? ''))),
      paragraph(materialLinks(talk, origin).join(' · ')),
    ].join(''),
    authors: authorsOf(talk.speakers, origin),
    tags: event.tags.map(({ name }) => oneLine(name)),
    image: absoluteUrl(origin, routes.talkCard(event.slug, talk.slug)),
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
