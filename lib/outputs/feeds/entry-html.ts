import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Mention, Talk } from '@/lib/model'
import { absoluteUrl, webUrl } from '../absolute-url'
import { namesOf } from '../describe'
import { escapeHtml } from '../escape-html'
import { oneLine } from '../plain-text'
import { hasPage, talkPage } from '../talk-pages'
import type { FeedEntry } from './feed-entry'

const words = messages.calendar

/** A link whose text and address are escaped. */
export const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`

/** A paragraph of HTML; nothing where there is none. */
export const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`)

/** Lines of HTML in one paragraph; empty ones are left out. */
export const lines = (parts: readonly string[]): string => paragraph(parts.filter(Boolean).join('<br>'))

/** A labelled text as HTML; nothing where there is none. */
export const fact = (label: string, text: string): string =>
  text === '' ? '' : escapeHtml(messages.machines.labelled(label, text))

/** People as the authors of an entry. */
export const authorsOf = (people: readonly Mention[], origin: string): FeedEntry['authors'] =>
  people.map(({ name, slug }) => ({ name: oneLine(name), url: absoluteUrl(origin, routes.speaker(slug)) }))

/** Links to a talk's recording and slides. */
export const materialLinks = (talk: Talk, origin: string): readonly string[] => {
  const video = talk.video === undefined ? undefined : webUrl(talk.video, origin)
  const deck = talk.deck === undefined ? undefined : webUrl(talk.deck.url, origin)
  return [
    video === undefined ? '' : link(video, words.recording),
    deck === undefined ? '' : link(deck, words.slides),
  ].filter(Boolean)
}

/** The programme of an event as a list, each talk with its speakers and materials. */
export const programmeList = (event: EventSummary, origin: string): string => {
  const items = event.talks.filter(hasPage).map((talk) => {
    const page = talkPage(event, talk, origin)
    const title = page === undefined ? escapeHtml(oneLine(talk.title)) : link(page, oneLine(talk.title))
    const names = talk.speakers.length === 0 ? '' : ` — ${escapeHtml(namesOf(talk.speakers))}`
    const also = materialLinks(talk, origin)
    return `<li>${title}${names}${also.length === 0 ? '' : ` (${also.join(' · ')})`}</li>`
  })
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}
