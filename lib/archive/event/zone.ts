import { tzOffset } from '@date-fns/tz'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { site } from '@/config/site'
import { isTimeZone } from '@/config/site-schema'
import type { WallTime } from '@/lib/model'
import { countryOf } from '@/lib/places/country'
import { isMainland, latinCity } from '@/lib/places/gazetteer'
import { CLOCKS, minutesOf } from './wall-time'

/** Zones that events of a country are in, by its ISO code, where the country has others as well. */
const COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
  CN: ['Asia/Shanghai'],
  DE: ['Europe/Berlin'],
  ES: ['Europe/Madrid'],
  PT: ['Europe/Lisbon'],
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

/** The zone in which a moment is shown that names none: the country's where it has one, else the site's. */
export const homeZone = (country: string | undefined): string => {
  const [only, ...more] = zonesOfCountry(country) ?? []
  return only === undefined || more.length > 0 ? site.timeZone : only
}

/** The zone in which an event of a place is written: its city's, where that lies in its country, else the country's. */
export const zoneOfPlace = (city: string | undefined, country: string | undefined): string => {
  const own = zonesOfCountry(country)
  const named = zoneOfCity(city ?? '')
  return named !== undefined && (own?.includes(named) ?? true) ? named : homeZone(country)
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
  münchen: 'Europe/Berlin',
  lisboa: 'Europe/Lisbon',
  wien: 'Europe/Vienna',
  roma: 'Europe/Rome',
  praha: 'Europe/Prague',
  日本: 'Asia/Tokyo',
  東京: 'Asia/Tokyo',
  东京: 'Asia/Tokyo',
  한국: 'Asia/Seoul',
  서울: 'Asia/Seoul',
  首尔: 'Asia/Seoul',
  新加坡: 'Asia/Singapore',
}

/** Names of a whole zone that Windows and CLDR have for no city: `Central European Time` is Windows' for Warsaw. */
const ZONE_WORDS: Readonly<Record<string, string>> = {
  'central european time': 'Europe/Berlin',
  'greenwich mean time': 'Etc/UTC',
  'coordinated universal time': 'Etc/UTC',
  'british time': 'Europe/London',
}

/** Windows' names of zones in lower case, each with the zone that CLDR gives it for the world (windowsZones.xml). */
const WINDOWS: ReadonlyMap<string, string> = new Map(
  WINDOWS_TO_IANA_MAP.flatMap(({ windowsName, territory, iana: [zone] }) =>
    territory === '001' ? [[windowsName.toLowerCase(), presentName(zone)] as const] : [],
  ),
)

/** `W. Europe Standard Time`, and the same in summer and in general, as calendars and people write it. */
const windowsZone = (name: string): string | undefined => {
  const words = /^(.+?)(?: (?:daylight|summer|standard))? time$/i.exec(name)?.[1]
  return words === undefined ? undefined : WINDOWS.get(`${words.toLowerCase()} standard time`)
}

/** Short names of one zone each that CLOCKS has none of. Any other is several zones', whatever an engine knows it as. */
const SHORT = new Set(['PRC', 'ROC', 'ROK', 'HST', 'CAT', 'EAT', 'WAT'])

/** What a zone is called in short where nothing but its own long name says so: `CST` in China, `IST` in India. */
const initialsOf = (zone: string): readonly string[] =>
  [0, 6].map((month) =>
    (
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'long' })
        .formatToParts(Date.UTC(2027, month, 15))
        .find(({ type }) => type === 'timeZoneName')?.value ?? ''
    )
      .split(/\s+/)
      .map((word) => word[0] ?? '')
      .join(''),
  )

/**
 * The zone that an organizer means: its IANA name, its city, an offset, or what Windows and people call it: `CET`,
 * `W. Europe Standard Time`, `(UTC+01:00) Amsterdam, Berlin`, `北京时间`. An abbreviation of several zones is the site's own
 * where it is one of them. Undefined where it means none.
 */
export const zoneNamed = (written: string): string | undefined => {
  const name = written.trim().replace(/\s+/g, ' ')
  const offset = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(name)
  if (offset !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = offset
    return Number(hours) > 14 ? undefined : zoneAt(`${sign}${hours.padStart(2, '0')}:${minutes}`)
  }
  const known =
    CLOCKS[name.toUpperCase()] ?? ZONE_WORDS[name.toLowerCase().replace(/ (?:daylight|summer|standard) time$/, ' time')]
  if (known !== undefined) return known
  if (/^(?:UTC|GMT|Z)$/i.test(name)) return 'Etc/UTC'
  if (/^[A-Z]{2,4}$/i.test(name) && !SHORT.has(name.toUpperCase()))
    return initialsOf(site.timeZone).includes(name.toUpperCase()) ? site.timeZone : undefined
  if (isTimeZone(name)) return zoneAsWritten(name)
  const [, , cities] = /^\((?:UTC|GMT)([+-]\d{1,2}:\d{2})?\) ?(.+)$/i.exec(name) ?? []
  const all = cities?.split(/, ?/) ?? [name.split('/').at(-1) ?? '']
  return windowsZone(name) ?? all.map(zoneOfCity).find((zone) => zone !== undefined)
}

/** A name of the database in its own letters: `europe/berlin`; `PRC` and `Japan` are zones under names of before. */
const zoneAsWritten = (name: string): string => {
  const own = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name.toLowerCase())
  if (own !== undefined) return name.includes('/') ? own : presentName(own)
  return name.includes('/')
    ? name
    : presentName(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone)
}

/** The zone of a city, also where its time is spoken of: `Lisbon time`, `北京时间`. */
const zoneOfCity = (written: string): string | undefined => {
  const city = written
    .replaceAll('_', ' ')
    .replace(
      / ?(?:(?:local|standard) )?time$| ?(?:标准|標準)?(?:时间|時間|時)$|^(?:hora|heure|ora) (?:de |di |d')?/i,
      '',
    )
    .trim()
    .toLowerCase()
  if (city === '') return undefined
  if (OTHER_CITIES[city] !== undefined) return OTHER_CITIES[city]
  const name = (latinCity(city) ?? city).replace(/[ -]/g, '_')
  const zone = Intl.supportedValuesOf('timeZone')
    .map(presentName)
    .find((one) => one.toLowerCase().endsWith(`/${name}`))
  if (zone !== undefined) return zone
  return isMainland(city) ? 'Asia/Shanghai' : city.length > 4 && isTimeZone(city) ? zoneAsWritten(city) : undefined
}
