import { tzOffset } from '@date-fns/tz'
import { site } from '@/config/site'
import type { EventTime, WallTime } from '@/lib/model'
import type { EventFrontMatter } from './schema'
import {
  dayAfter,
  dayInName,
  minutesOf,
  offsetAt,
  onClockOf,
  type ParsedTime,
  parseClocks,
  parseSpan,
  parseWallTime,
  severalDays,
  wallTimeIn,
} from './wall-time'
import { homeZone, zoneNamed, zoneOf } from './zone'

/** A time as a field or the file's name tells it. */
export type StatedTime = {
  readonly field: string
  readonly written: string
  readonly parsed: Exclude<ParsedTime, { readonly kind: 'epoch' }>
  /** It is written as a number of seconds. */
  readonly counted?: true
}

/** When an event begins and ends, as its front matter tells it. */
export type StatedTimes = { readonly start: StatedTime | undefined; readonly end: StatedTime | undefined }

/** @param home zone of the place, whose clock shows what is counted in seconds */
const stated = (field: string, written: string, home: string = site.timeZone): StatedTime => {
  const parsed = parseWallTime(written)
  if (parsed.kind !== 'epoch') return { field, written, parsed }
  return { field, written, parsed: onClockAt(home, parsed.epoch, written), counted: true }
}

/** Midnight of Greenwich is what programs make of a day, and an evening's start in America: there nobody knows which. */
const onClockAt = (zone: string, epoch: number, written: string): StatedTime['parsed'] => {
  const time = onClockOf(zone, epoch)
  if (epoch % 86_400_000 !== 0) return { kind: 'moment', time }
  const date = new Date(epoch).toISOString().slice(0, 10)
  return date === time.date ? { kind: 'day', date } : severalDays(`${written} (${date}, ${time.date} ${time.clock})`)
}

/**
 * Gathers an event's times from all the fields that may hold a part of them: day and clock apart, both ends in one
 * text, the day in the file's name.
 * @param file path, whose name may begin with a day
 */
export const statedTimes = (data: EventFrontMatter, file: string): StatedTimes => {
  const clocks = clocksOf(data)
  const [field, written] = startField(data, file)
  if (written === undefined) return { start: undefined, end: undefined }
  const span = parseWallTime(written).kind === 'invalid' ? parseSpan(written) : undefined
  const home = data.timezone ?? homeZone(data.address?.country ?? data.country)
  const first = stated(field, span?.start ?? written, home)
  const day = clocks.start === undefined ? undefined : dayTold(first.parsed, clocks.start, clocks.zone)
  const start =
    day !== undefined && clocks.start !== undefined
      ? atClock(first.field, day, clocks.start, clocks.zone ?? offsetTold(first.parsed))
      : first
  const endField = data.event_end === undefined ? 'date_end' : 'event_end'
  const end = data[endField] ?? clocks.end
  const lastField = data[endField] !== undefined ? endField : clocks.end === undefined ? field : 'end_time'
  return {
    start,
    end: endAfter(start, lastField, end ?? span?.end ?? endOfDuration(start, data.duration), clocks.end, home),
  }
}

const HOURS = '(?:h|hrs?|hours?|std\\.?|stunden?|horas?|heures?|ore|uur|小时|小時|時間|시간)'
const MINUTES = "(?:m|'|′|min\\.?|mins|minutes?|minuten|minutos|minuti|分钟|分鐘|分|분)"
const DURATION = new RegExp(
  `^(?:P?T)?\\s*(?:(\\d{1,2}(?:[.,]\\d)?)\\s*${HOURS})?\\s*(?:and\\s+|und\\s+|et\\s+|e\\s+|y\\s+)?(?:(\\d{1,3})(?:\\s*${MINUTES})?)?$`,
  'i',
)

/** How long it takes, in minutes: `2h`, `90 min`, `1h30`, `1:30`, `PT2H` (ISO 8601); undefined for a bare number. */
const lengthOf = (duration: string): number | undefined => {
  const [, clockHours, clockMinutes] = /^(\d{1,2}):(\d{2})$/.exec(duration) ?? []
  if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes)
  const [, hours, minutes] = /^\d+$/.test(duration) ? [] : (DURATION.exec(duration) ?? [])
  const total = Number((hours ?? '0').replace(',', '.')) * 60 + Number(minutes ?? 0)
  return total > 0 ? Math.round(total) : undefined
}

/** The end of what takes so long, as a field would write it: on the clock of its start. */
const endOfDuration = (start: StatedTime, duration: string | undefined): string | undefined => {
  const minutes = duration === undefined ? undefined : lengthOf(duration.trim())
  const wall = wallOf(start.parsed)
  if (minutes === undefined || wall?.clock === undefined) return undefined
  const end = new Date(Date.parse(`${wall.date}T${wall.clock}:00Z`) + minutes * 60_000).toISOString().slice(0, 16)
  const { parsed } = start
  const offset = parsed.kind === 'moment' ? parsed.time.offset : parsed.kind === 'local' ? (parsed.zone ?? '') : ''
  return offset.includes('/') ? `${end}[${offset}]` : `${end}${offset}`
}

/**
 * The day of an event whose hour another field tells: a bare day, or one that a template has filled up with midnight.
 * Where the hour comes with its zone, a moment of Greenwich is the day that it is there, if the two tell one hour.
 */
const dayTold = (parsed: StatedTime['parsed'], clock: string, zone: string | undefined): string | undefined => {
  if (parsed.kind === 'day') return parsed.date
  const wall = wallOf(parsed)
  if (wall?.clock === '00:00' && clock !== '00:00' && zone === undefined) return wall.date
  if (parsed.kind !== 'moment' || parsed.time.offset !== '+00:00' || zone === undefined)
    return wall?.clock === '00:00' ? wall.date : undefined
  const told = atClock('', parsed.time.date, clock, zone).parsed
  const own = resolve(told, undefined)?.zone
  const there = own === undefined ? undefined : onClockOf(own, parsed.time.epoch)
  return there?.clock === clock ? there.date : parsed.time.date
}

/** An offset that somebody has meant: `Z` at midnight is a template's. */
const offsetTold = (parsed: StatedTime['parsed']): string | undefined => {
  if (parsed.kind === 'local') return parsed.zone
  return parsed.kind === 'moment' && parsed.time.offset !== '+00:00' ? parsed.time.offset : undefined
}

/** @param zone an offset, or the name of a zone in whatever words */
const atClock = (field: string, day: string, clock: string, zone = ''): StatedTime => {
  const told = stated(field, `${day} ${clock} ${zone}`)
  const isRead = told.parsed.kind === 'moment' || (told.parsed.kind === 'local' && told.parsed.zone !== undefined)
  if (zone === '' || isRead) return told
  const named = /[a-z]/.test(zone) ? zoneNamed(zone) : undefined
  return stated(field, `${day} ${clock}${named === undefined ? '' : ` [${named}]`}`)
}

/** The field that holds the start: `event_start` of the newer convention, where `date` is the publication. */
const startField = (data: EventFrontMatter, file: string): readonly [field: string, written: string | undefined] => {
  if (data.event_start !== undefined) return ['event_start', data.event_start]
  const own = data.start_time
  if (own !== undefined && parseWallTime(own).kind !== 'invalid') return ['start_time', own]
  if (data.date !== undefined) return ['date', data.date]
  return ['date', dayOfFile(file)]
}

/** `2019-03-14-title.md`, `2019-03-14/index.md`, `2019/03/14/title.md`, `title-2019-03-14.md` */
const dayOfFile = (file: string): string | undefined => {
  const parts = file.split('/').slice(1)
  const path = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\/|-)/.exec(parts.join('/'))
  const inner = /(?<!\d)\d{4}([-_.]?)\d{2}\1\d{2}(?!\d)/
  return [
    ...parts.toReversed().map(dayInName),
    path === null ? undefined : dayInName(path.slice(1, 4).join('-')),
    ...parts.toReversed().map((part) => dayInName(inner.exec(part)?.[0] ?? '')),
  ].find((day) => day !== undefined)
}

type Clocks = {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly zone?: string | undefined
}

const clocksOf = (data: EventFrontMatter): Clocks => {
  const start = data.start_time === undefined ? undefined : parseClocks(data.start_time)
  return { start: start?.start, end: data.end_time ?? start?.end, zone: start?.zone }
}

/** An end that is a time of day alone belongs to the start's day, or to the night after it. */
const endAfter = (
  start: StatedTime,
  field: string,
  written: string | undefined,
  clock: string | undefined,
  home: string,
): StatedTime | undefined => {
  if (written === undefined) return undefined
  const alone = parseClocks(written)?.start
  if (alone === undefined) {
    const end = stated(field, written, home)
    const time = end.parsed.kind === 'day' && clock !== undefined ? parseClocks(clock)?.start : undefined
    return end.parsed.kind === 'day' && time !== undefined ? stated(field, `${end.parsed.date}T${time}`) : end
  }
  const from = wallOf(start.parsed)
  if (from === undefined) return undefined
  if (from.clock === undefined) return stated(field, from.date)
  const date = alone > from.clock ? from.date : dayAfter(from.date)
  return stated(field, `${date}T${alone}${start.parsed.kind === 'moment' ? start.parsed.time.offset : ''}`)
}

type WallOf = { readonly date: string; readonly clock?: string }

const wallOf = (parsed: StatedTime['parsed']): WallOf | undefined => {
  if (parsed.kind === 'invalid') return undefined
  return parsed.kind === 'moment' ? parsed.time : parsed
}

/** What reading an event's time took, to be told its organizer. */
export type TimeDoubt =
  | 'start-invalid'
  /** A bare day: the event counts as all-day. */
  | 'start-day'
  /** Midnight and nothing else: the event counts as all-day. */
  | 'start-midnight'
  /** A time without an offset, read in the event's or the site's zone. */
  | 'start-local'
  /** Seconds since 1970, read on the clock of the event's or the site's zone. */
  | 'start-counted'
  | 'end-local'
  /** The offset as written is not that of `timezone`. */
  | 'offset'
  | 'end-early'
  /** More than half a year after the start. */
  | 'end-far'

export type ReadTime = {
  /** Undefined where there is no start that can be read. */
  readonly time: EventTime | undefined
  readonly doubts: readonly TimeDoubt[]
}

/**
 * Settles when an event takes place. An end that is not after the start is left out: the caller reports it, no page
 * ever shows a negative duration. Whole days are those of the calendar on the wall, in the event's own zone.
 * @param allDay whether the file says so; a bare day without a time says so by itself
 * @param zone IANA name as the file states it
 * @param country decides between zones of one offset
 */
export const eventTimeOf = (
  { start, end }: StatedTimes,
  {
    allDay,
    zone,
    country,
  }: { readonly allDay: boolean; readonly zone?: string | undefined; readonly country?: string | undefined },
): ReadTime => {
  if (start === undefined) return { time: undefined, doubts: [] }
  const from = wallOf(start.parsed)
  if (from === undefined) return { time: undefined, doubts: ['start-invalid'] }
  const begin = resolve(start.parsed, zone)
  if (begin === undefined) return { time: undefined, doubts: ['start-invalid'] }
  const isUtc = /z$/i.test(start.written.trim())
  const own =
    zone ??
    begin.zone ??
    (isUtc ? 'Etc/UTC' : start.parsed.kind === 'moment' ? zoneOf(begin.time, country) : site.timeZone)
  const to = end === undefined ? undefined : wallOf(end.parsed)
  const isDay = from.clock === undefined || isMidnightAlone(from, to)
  if (allDay || isDay) {
    // a day of a calendar on the wall has no offset; that of Greenwich is a template's
    const place = isUtc && zone === undefined ? site.timeZone : own
    const far: readonly TimeDoubt[] = to !== undefined && isFarFrom(dayOf(from.date), dayOf(to.date)) ? ['end-far'] : []
    const last = to === undefined || to.date < from.date || far.length > 0 ? from.date : to.date
    const early: readonly TimeDoubt[] = to !== undefined && to.date < from.date ? ['end-early'] : []
    const bare: readonly TimeDoubt[] = allDay ? [] : [from.clock === undefined ? 'start-day' : 'start-midnight']
    return {
      time: { kind: 'all-day', first: from.date, last, start: wallTimeIn(place, from.date, '00:00'), zone: place },
      doubts: [...bare, ...early, ...far],
    }
  }
  const doubts: TimeDoubt[] = start.parsed.kind === 'local' ? ['start-local'] : start.counted ? ['start-counted'] : []
  if (begin.differs) doubts.push('offset')
  const base = { kind: 'timed', start: begin.time, zone: own } as const
  if (end === undefined || to === undefined) return { time: base, doubts }
  if (to.clock === undefined) {
    if (to.date < begin.time.date) return { time: base, doubts: [...doubts, 'end-early'] }
    if (isFarFrom(begin.time, dayOf(to.date))) return { time: base, doubts: [...doubts, 'end-far'] }
    return { time: to.date === begin.time.date ? base : { ...base, last: to.date }, doubts }
  }
  if (end.parsed.kind === 'local') doubts.push('end-local')
  const finish = finishOf(end.parsed, begin.differs, zone, own)
  if (finish === undefined || finish.epoch <= begin.time.epoch) return { time: base, doubts: [...doubts, 'end-early'] }
  if (isFarFrom(begin.time, finish)) return { time: base, doubts: [...doubts, 'end-far'] }
  return { time: { ...base, end: finish }, doubts }
}

/**
 * Midnight to the second, with no end or one at midnight: templates write so what somebody gave as a day. An event that
 * begins at midnight has an end, or another field says when.
 */
const isMidnightAlone = (from: WallOf, to: WallOf | undefined): boolean =>
  from.clock === '00:00' && (to?.clock === undefined || to.clock === '00:00' || to.clock === '23:59')

const dayOf = (date: string): Pick<WallTime, 'epoch'> => ({ epoch: Date.parse(`${date}T00:00:00Z`) })

/** The longest that an event is taken to last, in milliseconds: what ends later is a slip, or would be on for years. */
const LONGEST = 183 * 86_400_000

/** Whether an end lies so far from its start that one of them must be wrong. */
const isFarFrom = (start: Pick<WallTime, 'epoch'>, end: Pick<WallTime, 'epoch'>): boolean =>
  end.epoch - start.epoch > LONGEST

type Resolved = { readonly time: WallTime; readonly zone?: string; readonly differs: boolean }

/** An end whose offset differs from the zone while the start's does not was written with care: it is a moment. */
const finishOf = (
  parsed: ParsedTime,
  isCopied: boolean,
  zone: string | undefined,
  own: string,
): WallTime | undefined => {
  if (parsed.kind !== 'moment') return resolve(parsed, own)?.time
  const read = resolve(parsed, zone)
  return read?.differs === true && !isCopied && zone !== undefined ? onClockOf(zone, parsed.time.epoch) : read?.time
}

/**
 * A time on the clock of its place. Where the file names a zone as well as an offset, and they differ, the wall time
 * counts: people copy offsets, and read what is on the clock. Only `Z`, which programs write for a moment, counts as it
 * is.
 */
const resolve = (parsed: ParsedTime, zone: string | undefined): Resolved | undefined => {
  if (parsed.kind === 'invalid') return undefined
  if (parsed.kind === 'day') return { time: wallTimeIn(zone ?? site.timeZone, parsed.date, '00:00'), differs: false }
  if (parsed.kind === 'local') {
    const own = zone ?? (parsed.zone === undefined ? undefined : zoneNamed(parsed.zone))
    const time = wallTimeIn(own ?? site.timeZone, parsed.date, parsed.clock, parsed.second)
    return { time, ...(own === undefined ? {} : { zone: own }), differs: false }
  }
  if (parsed.kind === 'epoch') return { time: onClockOf(zone ?? site.timeZone, parsed.epoch), differs: false }
  const { time } = parsed
  const offset = zone === undefined ? Number.NaN : tzOffset(zone, new Date(time.epoch))
  if (zone === undefined || Number.isNaN(offset) || offset === minutesOf(time.offset)) return { time, differs: false }
  const second = time.iso.slice(17, 19)
  return {
    time: time.offset === '+00:00' ? onClockOf(zone, time.epoch) : wallTimeIn(zone, time.date, time.clock, second),
    differs: true,
  }
}

/**
 * Reads a moment; one without an offset, and a bare day's midnight, are those of the zone. Undefined where it cannot
 * be read.
 * @param zone IANA name
 */
export const momentOf = (written: string, zone: string = site.timeZone): WallTime | undefined => {
  const parsed = parseWallTime(written)
  if (parsed.kind === 'moment') return parsed.time
  return resolve(parsed, zone)?.time
}

/** A time of day at an event, or a moment of its own. @param time the event's */
export const momentAt = (written: string, time: EventTime): WallTime | undefined => {
  const clock = parseClocks(written)?.start
  return clock === undefined ? momentOf(written, time.zone) : wallTimeIn(time.zone, time.start.date, clock)
}

/** The offset of a zone at noon of a day, as `±HH:MM`. */
export const offsetIn = (zone: string, date: string): string => offsetAt(zone, Date.parse(`${date}T12:00:00Z`))
