import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { momentText } from './when-text'

const words = messages.calendar

/** One sentence for an event that does not take place as planned; empty for all others. */
export const statusText = (event: EventSummary): string => {
  if (event.status === 'cancelled') return words.cancelled
  if (event.status === 'postponed') return words.postponed
  if (event.status !== 'rescheduled') return ''
  return event.previousStart === undefined ? words.moved : words.rescheduled(momentText(event.previousStart))
}
