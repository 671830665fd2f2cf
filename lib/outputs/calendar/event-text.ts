import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/model'
import { absoluteUrl, webUrl } from '../absolute-url'
import { namesOf } from '../describe'
import { cleanText, oneLine } from '../plain-text'
import { statusText } from '../status-text'
import { hasPage } from '../talk-pages'

const words = messages.calendar
const { labelled } = messages.machines

const programmeLine = (talk: Talk): string => {
  const title = [talk.start?.clock, oneLine(talk.title)].filter(Boolean).join(' ')
  return talk.speakers.length === 0 ? `· ${title}` : `· ${title} — ${namesOf(talk.speakers)}`
}

/** Address of registration or of the official page, where the event has one. */
export const officialLink = (event: EventSummary): string | undefined =>
  webUrl(event.links.find(({ kind }) => kind === 'event')?.url ?? '')

/** What a calendar entry says below its title: state, summary, programme and links, as plain text. */
export const calendarText = (event: EventSummary, origin: string): string => {
  const programme = event.talks.filter(hasPage).map(programmeLine)
  const official = officialLink(event)
  const paragraphs = [
    statusText(event),
    event.summary?.trim() ?? '',
    programme.length === 0 ? '' : [labelled(words.programme, '').trim(), ...programme].join('\n'),
    [
      labelled(words.page, absoluteUrl(origin, routes.event(event.slug))),
      official === undefined ? '' : labelled(words.official, official),
    ]
      .filter(Boolean)
      .join('\n'),
  ]
  return cleanText(paragraphs.filter(Boolean).join('\n\n'))
}
