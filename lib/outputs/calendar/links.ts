import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/model'
import { endOf } from '@/lib/views/state'
import { absoluteUrl } from '../addresses'
import { oneLine, placeText } from '../text'
import { spanOf, utcDateTime } from './content-lines'
import { calendarText } from './event-component'

export type CalendarLinks = {
  /** The .ics file: Apple Calendar and whatever else the device opens it with. */
  readonly file: string
  readonly google: string
  readonly outlook: string
  readonly office: string
}

/** Web forms take their text from the address, which servers cut off at about 8 KB, and a Han character needs 9 bytes. */
const detailsOf = (event: EventSummary, origin: string): string => {
  const all = [...calendarText(event, origin)]
  if (all.length <= 400) return all.join('')
  return `${all.slice(0, 400).join('')}…\n\n${absoluteUrl(origin, routes.event(event.slug))}`
}

const dashed = (date: string): string => date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** Zones like Etc/GMT-8 mean nothing to a person who reads the form: those events are given in UTC. */
const googleDates = ({ time }: EventSummary): Record<string, string> => {
  const span = spanOf(time)
  if (span.kind === 'timed' && !span.zone.startsWith('Etc/') && span.zone !== 'UTC')
    return { dates: `${span.start}/${span.end}`, ctz: span.zone }
  if (span.kind === 'all-day') return { dates: `${span.start}/${span.end}` }
  return { dates: `${utcDateTime(time.start.epoch)}/${utcDateTime(endOf(time))}` }
}

const outlookDates = ({ time }: EventSummary): Record<string, string> => {
  const span = spanOf(time)
  if (span.kind === 'all-day') return { startdt: dashed(span.start), enddt: dashed(span.end), allday: 'true' }
  const iso = (epoch: number): string => new Date(epoch).toISOString().replace('.000', '')
  return { startdt: iso(time.start.epoch), enddt: iso(endOf(time)) }
}

const withQuery = (address: string, query: Record<string, string>): string => {
  const filled = Object.entries(query).filter(([, value]) => value !== '')
  return `${address}?${filled.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}

/**
 * Links that put one event into a calendar, for each of the common ones.
 * @param origin the site's address without a trailing slash
 */
export const calendarLinks = (event: EventSummary, origin: string): CalendarLinks => {
  const title = oneLine(event.title)
  const details = detailsOf(event, origin)
  const location = oneLine(placeText(event.place))
  const compose = { path: '/calendar/action/compose', rru: 'addevent' }
  const outlook = { ...compose, subject: title, ...outlookDates(event), body: details, location }
  return {
    file: routes.eventCalendar(event.slug),
    google: withQuery('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      ...googleDates(event),
      details,
      location,
    }),
    outlook: withQuery('https://outlook.live.com/calendar/0/deeplink/compose', outlook),
    office: withQuery('https://outlook.office.com/calendar/0/deeplink/compose', outlook),
  }
}
