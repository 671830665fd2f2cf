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

const FORM =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s]+(\d{1,2})[:：](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?.*)?$/i
/** `09:00-12:00` behind a blank and without seconds is from when to when; machines write `T` or seconds before an offset. */
const SPAN = /^[^T]*\s\d{1,2}:\d{2}\s*-\s*\d{2}:\d{2}/i

/** A date in the form that front matter has: digits in pairs, a dash between them; undefined where it is none. */
export const plainMoment = (value: string): string | undefined => {
  const text = value.normalize('NFKC').trim()
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offsetOrEnd] = match
  const zone = SPAN.test(text) ? undefined : offsetOrEnd
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined) return parseWallTime(date).kind === 'day' ? date : undefined
  const offset =
    zone === undefined ? '' : /^(?:z|utc|gmt)$/i.test(zone) ? '+00:00' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  const written = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`
  return parseWallTime(`${written}${offset === '' ? 'Z' : offset}`).kind === 'moment'
    ? `${written}${offset}`
    : undefined
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
  if (offset !== '') return { written, isDay: false, zoneless: false, ...known }
  if (known.zone !== undefined)
    return { written: `${wall}${offsetAt(known.zone, wall)}`, isDay: false, zoneless: false, ...known }
  return { written: wall, isDay: false, zoneless: true }
}
