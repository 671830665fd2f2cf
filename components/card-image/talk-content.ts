import { messages } from '@/i18n'
import { stopOf } from '@/lib/mesh'
import type { EventSummary, Talk } from '@/lib/model'
import { drawEvent } from '../event/look'
import { glyphOf } from '../ui/glyph'
import type { CardContent } from './card-content'
import { whenAndWhere } from './event-content'

/**
 * A talk's card: its title, and the event's own mesh with this talk's stop grown.
 * @param hue the series' hue
 */
export const talkContent = (talk: Talk, event: EventSummary, hue: number): CardContent => {
  const stop = stopOf(event, talk)
  const focus = stop === undefined ? {} : { focus: { stop, glyph: glyphOf(talk.speakers[0]?.name ?? '') } }
  const off = event.status === 'cancelled'
  return {
    hue,
    off,
    draw: (format) => drawEvent(event, { format, ...focus }),
    lead: event.title,
    ...(off ? { note: messages.event.cancelled, flag: true } : {}),
    headline: talk.title,
    headlineKind: 'title',
    title: talk.speakers.map(({ name }) => name).join(messages.lists.and),
    facts: [talk.speakers.length === 1 ? (talk.speakers[0]?.role ?? '') : '', whenAndWhere(event)],
  }
}
