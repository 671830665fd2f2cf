import { tzOffset } from '@date-fns/tz'
import { parseWallTime } from '@/lib/archive/event/wall-time'
import { zoneNamed } from '@/lib/archive/event/zone'

const DAY = 86_400_000

/**
 * The offset that a wall clock has in a zone, as `±HH:MM`. Of two at the end of summer time, the first; a time that
 * a zone skips in spring gets the offset from before.
 * @param wall `YYYY-MM-DDTHH:MM:SS`
 * @param zone name of the IANA database
 */
export const offsetAt = (zone: string, wall: string): string => {
  const asUtc = Date.parse(`${wall}Z`)
  const [before, after] = [-DAY, DAY].map((days) => tzOffset(zone, new Date(asUtc + days)))
  const minutes =
    [before, after].find((one = 0) => tzOffset(zone, new Date(asUtc - one * 60_000)) === one) ?? before ?? 0
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** The wall clock of a zone at an instant, `YYYY-MM-DDTHH:MM:SS`. */
export const wallAt = (zone: string, epoch: number): string =>
  new Date(epoch + tzOffset(zone, new Date(epoch)) * 60_000).toISOString().slice(0, 19)

/** A date or time of other data as front matter writes it. */
export type ForeignMoment = {
  /** `YYYY-MM-DD`, or wall time: with its offset where one is known, else without. */
  readonly written: string
  readonly isDay: boolean
  /** Whether neither the value nor anything around it names a zone: the clock is kept as it is. */
  readonly zoneless: boolean
  readonly zone?: string
}

/** A day with a clock behind it, whatever else stands there: an end, words. */
const FORM =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s]+(\d{1,2})[:：](\d{2})(?::(\d{2})(?:\.\d+)?)?(?!\s*(?:[ap]\.?m\b|(?:UTC|GMT)?\s*[+-]\s*\d))\s*(Z|UTC|GMT)?.*)?$/i
/** `09:00-12:00` behind a blank and without seconds is from when to when; machines write `T` or seconds before an offset. */
const SPAN = /^([^T]*\s\d{1,2}:\d{2})\s*-\s*\d{2}:\d{2}/i

/** A date in the form that front matter has: digits in pairs, a dash between them; undefined where it is none. */
export const plainMoment = (value: string): string | undefined => {
  const text = value.normalize('NFKC').trim()
  const parsed = parseWallTime(SPAN.exec(text)?.[1] ?? text)
  if (parsed.kind === 'day') return parsed.date
  if (parsed.kind === 'moment') return parsed.time.iso
  if (parsed.kind === 'local') {
    const wall = `${parsed.date}T${parsed.clock}:${parsed.second}`
    const zone = parsed.zone === undefined ? undefined : zoneNamed(parsed.zone)
    return zone === undefined ? wall : `${wall}${offsetAt(zone, wall)}`
  }
  if (parsed.kind === 'epoch') return undefined
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = FORM.exec(text) ?? []
  if (year === '') return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined) return parseWallTime(date).kind === 'day' ? date : undefined
  const written = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`
  return parseWallTime(`${written}Z`).kind === 'moment' ? `${written}${zone === undefined ? '' : '+00:00'}` : undefined
}

/**
 * Reads a moment of an export. A time in UTC is written as the clock shows it in its zone; one without an offset keeps
 * its clock, and gets the offset of its zone where that is known.
 * @param zone as the data, the old site or the organizer names it
 */
export const zonedMoment = (value: string, zone: string | undefined): ForeignMoment | undefined => {
  const written = plainMoment(value)
  if (written === undefined) return undefined
  const named = zone === undefined ? undefined : zoneNamed(zone)
  const known = named === undefined ? {} : { zone: named }
  if (written.length === 10) return { written, isDay: true, zoneless: false, ...known }
  const [wall, offset] = [written.slice(0, 19), written.slice(19)]
  if (offset === '+00:00' && known.zone !== undefined) {
    const local = wallAt(known.zone, Date.parse(written))
    return { written: `${local}${offsetAt(known.zone, local)}`, isDay: false, zoneless: false, ...known }
  }
  // a zone whose clocks show another offset then is not the one that was meant
  const isThere = known.zone === undefined || offsetAt(known.zone, wall) === offset
  if (offset !== '') return { written, isDay: false, zoneless: false, ...(isThere ? known : {}) }
  if (known.zone !== undefined)
    return { written: `${wall}${offsetAt(known.zone, wall)}`, isDay: false, zoneless: false, ...known }
  return { written: wall, isDay: false, zoneless: true }
}
