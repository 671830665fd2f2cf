import { tzOffset } from '@date-fns/tz'
import { site } from '@/config/site'
import { isTimeZone } from '@/config/site-schema'
import type { WallTime } from '@/lib/model'
import { countryOf } from '@/lib/places/country'
import { isMainland } from '@/lib/places/gazetteer'
import { minutesOf } from './wall-time'

/** Zones that events of a country are in, by its ISO code, where the country has others as well. */
const COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
  CN: ['Asia/Shanghai'],
  DE: ['Europe/Berlin'],
  ES: ['Europe/Madrid'],
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  AU: ['Australia/Sydney', 'Australia/Perth'],
}

/** Zones for offsets that `Etc/GMT±n` cannot name. */
const BROKEN_OFFSETS: Readonly<Record<string, string>> = {
  '+03:30': 'Asia/Tehran',
  '+04:30': 'Asia/Kabul',
  '+05:30': 'Asia/Kolkata',
  '+05:45': 'Asia/Kathmandu',
  '+06:30': 'Asia/Yangon',
  '+08:45': 'Australia/Eucla',
  '+09:30': 'Australia/Darwin',
  '+12:45': 'Pacific/Chatham',
  '-03:30': 'America/St_Johns',
  '-09:30': 'Pacific/Marquesas',
}

/** Names that engines still list for zones that the database has renamed (IANA tz, `backward`). */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
}

const presentName = (zone: string): string => RENAMED[zone] ?? zone

/** The zones of a country, by its name: those above, else all that Unicode CLDR lists. */
const zonesOfCountry = (country: string | undefined): readonly string[] | undefined => {
  if (country === undefined) return undefined
  const code = countryOf({ country })
  if (code === undefined) return undefined
  if (COUNTRY_ZONES[code] !== undefined) return COUNTRY_ZONES[code]
  const locale: Intl.Locale & {
    readonly timeZones?: readonly string[]
    getTimeZones?: () => readonly string[] | undefined
  } = new Intl.Locale(`und-${code}`)
  return (locale.getTimeZones?.() ?? locale.timeZones)?.map(presentName)
}

/**
 * The IANA zone that a written offset stands for: the country's, the site's where the country is not known, else the
 * bare offset's.
 */
export const zoneOf = (time: WallTime, country: string | undefined): string => {
  const own = zonesOfCountry(country)
  const candidates =
    own === undefined ? [site.timeZone] : [...own, ...(own.includes(site.timeZone) ? [site.timeZone] : [])]
  const fitting = candidates.find((zone) => tzOffset(zone, new Date(time.epoch)) === minutesOf(time.offset))
  return fitting ?? zoneAt(time.offset)
}

/** A zone without a place. @param offset `±HH:MM` */
const zoneAt = (offset: string): string => {
  const hours = minutesOf(offset) / 60
  if (hours === 0) return 'Etc/UTC'
  return Number.isInteger(hours) && hours >= -12
    ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    : (BROKEN_OFFSETS[offset] ?? 'Etc/UTC')
}

/** Cities whose clocks go by another city's name in the database; so do all of mainland China. */
const OTHER_CITIES: Readonly<Record<string, string>> = {
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'san francisco': 'America/Los_Angeles',
  munich: 'Europe/Berlin',
}

/** The zone that an organizer means: its IANA name, its city, or an offset. Undefined where it means none. */
export const zoneNamed = (written: string): string | undefined => {
  const name = written.trim()
  const offset = /^(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(name)
  if (offset !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = offset
    return Number(hours) > 14 ? undefined : zoneAt(`${sign}${hours.padStart(2, '0')}:${minutes}`)
  }
  if (isTimeZone(name)) return name
  const city = (name.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase()
  return (
    OTHER_CITIES[city] ??
    Intl.supportedValuesOf('timeZone')
      .map(presentName)
      .find((zone) => zone.toLowerCase().endsWith(`/${city.replaceAll(' ', '_')}`)) ??
    (isMainland(city) ? 'Asia/Shanghai' : undefined)
  )
}
