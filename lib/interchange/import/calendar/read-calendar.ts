import ICAL from 'ical.js'
import { say } from '@/config/language'
import { zoneNamed } from '@/lib/archive/event/zone'
import { ImportError } from '../import-error'
import { type ReadEvent, readEvent } from './read-event'
import { datesOf } from './recurrence'

/** Whether a text is an iCalendar file, whatever it is called. */
export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)

/**
 * Reads the events of an iCalendar file (RFC 5545), in its order; a recurring one on each of its dates.
 * @param told zone of times that name none, where the organizer has told it
 * @throws ImportError where it is none
 */
export const readCalendar = (text: string, told?: string): readonly ReadEvent[] => {
  const calendars = parse(text)
  return calendars.flatMap((calendar) => {
    for (const zone of calendar.getAllSubcomponents('vtimezone')) registerZone(zone)
    const home = String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '')
    const zone = zoneNamed(home) ?? told
    return datesOf(calendar.getAllSubcomponents('vevent')).map((date) => readEvent(date, zone))
  })
}

const parse = (text: string): readonly ICAL.Component[] => {
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, ''))
    const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return roots.map((root) => new ICAL.Component(root))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportError(say(`The calendar cannot be read: ${reason}`, `日历无法读取：${reason}`))
  }
}

/** A zone that cannot be read is left to its name. */
const registerZone = (component: ICAL.Component): void => {
  try {
    ICAL.TimezoneService.register(component)
  } catch {
    return
  }
}
