import { tzOffset } from '@date-fns/tz'
import { site } from '@/config/site'
import type { EventTime, WallTime } from '@/lib/model'
import { countryOf } from '@/lib/places/country'
import { parseWallTime, wallTimeOf } from './wall-time'

/**
 * Settles when an event takes place.
 * An end that is not after the start is left out: the caller reports it, no page ever shows a negative duration.
 * @param start as written; must be readable
 * @param country decides between zones of one offset
 * @returns undefined where the start is a bare day and the event is not all-day
 */
export const eventTimeOf = (written: {
  readonly start: string
  readonly end?: string | undefined
  readonly allDay: boolean
  readonly zone?: string | undefined
  readonly country?: string | undefined
}): EventTime | undefined => {
  const start = momentOf(written.start)
  const end = written.end === undefined ? undefined : momentOf(written.end)
  if (start === undefined) return undefined
  const zone = written.zone ?? (/z$/i.test(written.start.trim()) ? 'Etc/UTC' : zoneOf(start, written.country))
  if (written.allDay) {
    const first = start.date
    return {
      kind: 'all-day',
      first,
      last: end !== undefined && end.date > first && !isFarFrom(start, end) ? end.date : first,
      start: wallTimeOf(first, '00:00', start.offset),
      zone,
    }
  }
  if (isDay(written.start)) return undefined
  const finish =
    end === undefined || end.epoch <= start.epoch || isDay(written.end ?? '') || isFarFrom(start, end) ? undefined : end
  return { kind: 'timed', start, ...(finish === undefined ? {} : { end: finish }), zone }
}

/** The longest that an event is taken to last, in milliseconds: what ends later is a slip, or would be on for years. */
const LONGEST = 183 * 86_400_000

/** Whether an end lies so far from its start that one of them must be wrong. */
export const isFarFrom = (start: Pick<WallTime, 'epoch'>, end: Pick<WallTime, 'epoch'>): boolean =>
  end.epoch - start.epoch > LONGEST

const isDay = (written: string): boolean => parseWallTime(written).kind === 'day'

/** Reads a moment; a bare day is its midnight in the site's zone. Undefined where it cannot be read. */
export const momentOf = (written: string): WallTime | undefined => {
  const parsed = parseWallTime(written)
  if (parsed.kind === 'moment') return parsed.time
  return parsed.kind === 'day' ? wallTimeOf(parsed.date, '00:00', offsetIn(site.timeZone, parsed.date)) : undefined
}

/** The offset of a zone at noon of a day, as `±HH:MM`. */
export const offsetIn = (zone: string, date: string): string => {
  const minutes = tzOffset(zone, new Date(`${date}T12:00:00Z`))
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** Zones of the countries that communities name in addresses; the offset as written must fit. */
const COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
  中国: ['Asia/Shanghai'],
  China: ['Asia/Shanghai'],
  中国香港: ['Asia/Hong_Kong'],
  'Hong Kong': ['Asia/Hong_Kong'],
  中国台湾: ['Asia/Taipei'],
  Taiwan: ['Asia/Taipei'],
  新加坡: ['Asia/Singapore'],
  Singapore: ['Asia/Singapore'],
  日本: ['Asia/Tokyo'],
  Japan: ['Asia/Tokyo'],
  韩国: ['Asia/Seoul'],
  Korea: ['Asia/Seoul'],
  'South Korea': ['Asia/Seoul'],
  德国: ['Europe/Berlin'],
  Germany: ['Europe/Berlin'],
  法国: ['Europe/Paris'],
  France: ['Europe/Paris'],
  英国: ['Europe/London'],
  'United Kingdom': ['Europe/London'],
  UK: ['Europe/London'],
  荷兰: ['Europe/Amsterdam'],
  Netherlands: ['Europe/Amsterdam'],
  西班牙: ['Europe/Madrid'],
  Spain: ['Europe/Madrid'],
  美国: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  'United States': ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  USA: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  澳大利亚: ['Australia/Sydney', 'Australia/Perth'],
  Australia: ['Australia/Sydney', 'Australia/Perth'],
}

/** Zones for offsets that `Etc/GMT±n` cannot name. */
const BROKEN_OFFSETS: Readonly<Record<string, string>> = {
  '+03:30': 'Asia/Tehran',
  '+04:30': 'Asia/Kabul',
  '+05:30': 'Asia/Kolkata',
  '+05:45': 'Asia/Kathmandu',
  '+06:30': 'Asia/Yangon',
  '+09:30': 'Australia/Darwin',
  '-03:30': 'America/St_Johns',
}

/** The zones of a country of which no zone is listed, by its name's ISO code (Unicode CLDR). */
const zonesOfCountry = (country: string | undefined): readonly string[] | undefined => {
  if (country === undefined) return undefined
  const code = countryOf({ country })
  if (code === undefined) return undefined
  const locale: Intl.Locale & {
    readonly timeZones?: readonly string[]
    getTimeZones?: () => readonly string[] | undefined
  } = new Intl.Locale(`und-${code}`)
  return locale.getTimeZones?.() ?? locale.timeZones
}

/** The IANA zone a written offset stands for: the country's, the site's where the country is not known, else the bare offset's. */
const zoneOf = (time: WallTime, country: string | undefined): string => {
  const own = COUNTRY_ZONES[country ?? ''] ?? zonesOfCountry(country)
  const candidates =
    own === undefined ? [site.timeZone] : [...own, ...(own.includes(site.timeZone) ? [site.timeZone] : [])]
  const fitting = candidates.find((zone) => tzOffset(zone, new Date(time.epoch)) === minutesOf(time.offset))
  if (fitting !== undefined) return fitting
  if (time.offset === '+00:00') return 'Etc/UTC'
  const hours = minutesOf(time.offset) / 60
  return Number.isInteger(hours)
    ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    : (BROKEN_OFFSETS[time.offset] ?? 'Etc/UTC')
}

const minutesOf = (offset: string): number => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
