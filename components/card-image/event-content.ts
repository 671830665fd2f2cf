import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { placeWords } from '../event/event-words'
import { drawEvent } from '../event/look'
import { dayWords } from '../ui/date-words'
import type { CardContent } from './card-content'

const words = messages.lists

const noteOf = ({ status, series }: EventSummary): Pick<CardContent, 'note' | 'flag'> => {
  if (status !== 'scheduled') return { note: messages.event[status], flag: true }
  return series?.number === undefined ? {} : { note: words.edition(series.number, series.name) }
}

/** When and where on one line; nothing about the day of an event that waits for a new one. */
export const whenAndWhere = (event: EventSummary): string => {
  const { time, status } = event
  const day = dayWords(daysOf(time).first, 'fullWeekday')
  const when = time.kind === 'timed' ? `${day} ${time.start.clock}` : day
  return status === 'postponed' ? placeWords(event) : `${when} · ${placeWords(event)}`
}

/**
 * An event's card: the date as the largest thing, as on its poster.
 * @param hue the series' hue
 */
export const eventContent = (event: EventSummary, hue: number): CardContent => ({
  hue,
  off: event.status === 'cancelled',
  draw: (format) => drawEvent(event, { format }),
  lead: site.name,
  ...noteOf(event),
  headline: event.status === 'postponed' ? messages.date.toBeAnnounced : dayWords(daysOf(event.time).first, 'numeral'),
  headlineKind: 'figures',
  title: event.title,
  facts: [whenAndWhere(event), event.speakers.map(({ name }) => name).join(words.and)],
})
