import ICAL from 'ical.js'

/** One date of an entry: the entry that tells it, and when it is where that differs from what the entry itself says. */
export type CalendarDate = {
  readonly component: ICAL.Component
  /** DTSTART of this date of a recurring entry. */
  readonly start?: ICAL.Time
  /** How many dates the entry has, and whether more follow that were not read. */
  readonly of?: { readonly dates: number; readonly endless: boolean }
}

/** A series without an end is read so far; a year of weeks is more than anybody plans. */
const MOST_ENDLESS = 52
const MOST = 500

/**
 * Every date of every entry: a recurring one by its RRULE and RDATE without its EXDATE; a date that was changed alone
 * (RECURRENCE-ID) as it was changed.
 */
export const datesOf = (components: readonly ICAL.Component[]): readonly CalendarDate[] => {
  const changed = components.filter((component) => component.hasProperty('recurrence-id'))
  return components
    .filter((component) => !component.hasProperty('recurrence-id'))
    .flatMap((component) => expanded(component, changed))
    .concat(
      changed.filter((one) => !components.some((other) => isMaster(other, one))).map((component) => ({ component })),
    )
}

const uid = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '')
const isMaster = (component: ICAL.Component, change: ICAL.Component): boolean =>
  !component.hasProperty('recurrence-id') && uid(component) === uid(change)

const expanded = (component: ICAL.Component, changes: readonly ICAL.Component[]): readonly CalendarDate[] => {
  const first: unknown = component.getFirstPropertyValue('dtstart')
  const rule: unknown = component.getFirstPropertyValue('rrule')
  if (!(first instanceof ICAL.Time) || !(component.hasProperty('rrule') || component.hasProperty('rdate')))
    return [{ component }]
  const isEndless = rule instanceof ICAL.Recur && rule.count === null && rule.until === null
  const starts = startsOf(component, first, isEndless ? MOST_ENDLESS : MOST)
  const own = changes.filter((change) => isMaster(component, change))
  const of = { dates: starts.length, endless: isEndless }
  return starts.map((start) => {
    const change = own.find((one) => {
      const id: unknown = one.getFirstPropertyValue('recurrence-id')
      return id instanceof ICAL.Time && id.toUnixTime() === start.toUnixTime()
    })
    return change === undefined ? { component, start, of } : { component: change, of }
  })
}

const startsOf = (component: ICAL.Component, first: ICAL.Time, most: number): readonly ICAL.Time[] => {
  const starts: ICAL.Time[] = []
  try {
    const dates = new ICAL.RecurExpansion({ component, dtstart: first })
    while (starts.length < most) {
      const next = dates.next()
      if (next === undefined || next === null) break
      starts.push(next.clone())
    }
  } catch {
    // a rule that cannot be followed leaves the first date
  }
  return starts.length === 0 ? [first] : starts
}
