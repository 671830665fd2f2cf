import { renderMarkdown, slugify } from '@/lib/markdown'
import type { Address, Place, Term } from '@/lib/model'
import { countryCode } from '@/lib/places/country'
import { isKnownCity, isMainland, MAINLAND_CITIES, REGIONS } from '@/lib/places/gazetteer'
import type { EventFrontMatter } from './schema'

const ONLINE = /线上|在线|直播|网络会议|online|virtual|webinar|remote/i

/** Rooms that are nowhere: a label, or a street, that is one of them or begins with it. */
const NOWHERE =
  /^(?:(?:on )?(?:zoom|discord|google meet|(?:ms |microsoft )?teams|jitsi(?: meet)?|webex|twitch(?:\.tv)?|youtube(?: live)?|bilibili|bigbluebutton|bbb|gather(?:\.?town)?|airmeet|hopin|streamyard|telegram|slack|腾讯会议|飞书|钉钉|B ?站)|the internet|internet|online|virtual|线上|在线|云端)(?![\p{L}\p{N}])/iu

const HYBRID =
  /hybrid|混合|线上线下|线上\s*[+＋&和]|[+＋&和]\s*线上|(?:\band\s+|[+&,·/|]\s*)online\b|\bonline\s*(?:and\b|[+&,·/|])/i

/** `苏州 + 线上` without what says that one may take part from elsewhere. */
const withoutOnline = (label: string | undefined): string | undefined =>
  label === undefined
    ? undefined
    : label
        .replace(/\s+/g, ' ')
        .replace(
          /\s*(?:[+＋&/和,·|]|\band\b)?\s*(?:线上|在线|直播|online|hybrid)\s*(?:[+＋&/和,·|]|\band\b)?\s*/gi,
          '',
        ) || undefined

/** Where an event takes place, as its own file tells it; venues are connected later. */
export const placeOf = (data: EventFrontMatter): Place => {
  const named = data.location === undefined ? undefined : plainLabel(data.location)
  const label = named === undefined ? {} : { label: named }
  const { latitude = data.latitude, longitude = data.longitude, ...written } = data.address ?? {}
  const given = cleanAddress({ ...topAddress(data), ...cleanAddress(written) })
  const isOpen = given.street === undefined && given.city === undefined && data.venue === undefined
  const inLabel = isOpen ? addressInLabel(withoutOnline(data.location)) : undefined
  const { street, ...others } = withCity({ ...inLabel, ...given })
  const isStreetless = street === undefined || NOWHERE.test(street)
  const address: Address = isStreetless ? others : { street, ...others }
  const link = data.event_url === undefined ? {} : { url: data.event_url }
  const isHybrid = data.hybrid === true || HYBRID.test(data.location ?? '')
  const isNowhere = NOWHERE.test(data.location ?? '') || (street !== undefined && isStreetless)
  const online = data.online ?? (isHybrid || isNowhere || ONLINE.test(data.location ?? ''))
  const city = cityOf(address, withoutOnline(data.location))
  const isSomewhere =
    address.street !== undefined ||
    address.city !== undefined ||
    data.venue !== undefined ||
    (isHybrid && city !== undefined)
  const also = isSomewhere && (data.online === true || isHybrid)
  if (online && !also && address.street === undefined) return { kind: 'online', ...label, ...link }
  const point =
    latitude === undefined || longitude === undefined || !isPoint(latitude, longitude)
      ? {}
      : { point: { lat: latitude, lng: longitude, precision: 'building' as const } }
  if (Object.keys({ ...address, ...point }).length === 0 && city === undefined && data.venue === undefined)
    return { kind: 'unknown', ...label }
  // a slug or a name; the catalog finds out which and whose
  const venue = data.venue === undefined ? {} : { venue: { name: data.venue, slug: data.venue } }
  return {
    kind: 'venue',
    ...label,
    address,
    ...(city === undefined ? {} : { city }),
    ...venue,
    ...point,
    ...(also ? { online: link } : {}),
  }
}

/** A label is shown where no marks can be; one with markup in it stays as it is written, for no word of it is lost. */
const plainLabel = (label: string): string =>
  /[*_`[\]]/.test(label) && !/[<>]/.test(label)
    ? renderMarkdown(label).content.text.replace(/\s+/g, ' ').trim() || label
    : label

/** An address in one line, with the city behind its postcode or at its end: `Goudsesingel 164, 3011 KD Rotterdam`. */
const withCity = (address: Address): Address => {
  if (address.street === undefined || address.city !== undefined || address.region !== undefined) return address
  const eastern = cityBefore(address.street)
  if (eastern !== undefined) return { ...address, city: eastern.city }
  const parts = address.street.split(/\s*[,·]\s*/)
  const last = parts.at(-1) ?? ''
  const [, postcode, name = last] =
    /^((?=[A-Z\d -]*\d)[A-Z\d]{2,5}(?:[ -][A-Z\d]{2,4})?),?\s+(\p{L}[\p{L} .'’-]+)$/u.exec(last) ?? []
  if (parts.length < 2 || !isKnownCity(name)) return address
  const street = parts.slice(0, -1).join(', ')
  return {
    ...address,
    street,
    city: name,
    ...(postcode === undefined || address.postcode !== undefined ? {} : { postcode }),
  }
}

/** The address of themes that know no group for it. */
const topAddress = ({ street, city, region, postcode, country }: EventFrontMatter) => ({
  street,
  city,
  region,
  postcode,
  country,
})

/** Whether degrees are those of a place on earth. */
export const isPoint = (lat: number, lng: number): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180

const PARTS = ['street', 'city', 'region', 'postcode', 'country'] as const

/** The parts of an address that say something. */
export const cleanAddress = (written: Readonly<Record<string, unknown>>): Address =>
  Object.fromEntries(PARTS.flatMap((part) => (typeof written[part] === 'string' ? [[part, written[part]]] : [])))

/** Regions that are cities. */
const CITY_REGIONS = ['北京', '上海', '天津', '重庆', '香港', '澳门']
const BEFORE_CITY = new RegExp(`^(?:中国)?(?:${[...REGIONS, '台湾'].join('|')})?(?:省|自治区)?`)

/** The city that lists and filters go by: the address's, else the one that the short label names. */
export const cityOf = (address: Address, location: string | undefined): Term | undefined => {
  const name =
    address.city ??
    cityInLabel(location) ??
    (CITY_REGIONS.includes(trimCity(address.region ?? '')) ? address.region : undefined)
  return name === undefined ? undefined : { name: trimCity(name), slug: slugify(trimCity(name)) }
}

const trimCity = (name: string): string => (/^\p{Script=Han}{2,}市$/u.test(name) ? name.slice(0, -1) : name)

const CITY_FIRST = new RegExp(
  `^(?:中国)?(?:(?:${[...REGIONS].join('|')})(?:省|自治区)?)?(\\p{Script=Han}{2,4}?)市(.*)$`,
  'su',
)

/** The mainland city that a Chinese address begins with, `广东省深圳市南山区…`, and what follows it. */
const cityBefore = (text: string): { readonly city: string; readonly rest: string } | undefined => {
  const [, city, rest = ''] = CITY_FIRST.exec(text) ?? []
  return city !== undefined && MAINLAND_CITIES.has(city) ? { city, rest: rest.trim() } : undefined
}

/**
 * The address that a label spells out in one line: `上海市徐汇区漕溪北路 398 号`, `Casa da Música, Porto, Portugal`. The city
 * must be one that is known.
 */
const addressInLabel = (label = ''): Address | undefined => {
  const eastern = cityBefore(label)
  if (eastern !== undefined) return eastern.rest === '' ? undefined : { street: eastern.rest, city: eastern.city }
  const parts = label.split(/\s*,\s*/).filter(Boolean)
  const country = countryCode(parts.at(-1)) === undefined || isKnownCity(parts.at(-1) ?? '') ? undefined : parts.pop()
  if (parts.length < 2 || isKnownCity(parts[0] ?? '')) return undefined
  const { street, city, postcode } = withCity({ street: parts.join(', ') })
  if (street === undefined || city === undefined) return undefined
  return { street, city, ...(postcode && { postcode }), ...(country && { country }) }
}

/** Countries whose cities are told with their state: `Madison, Wisconsin, USA`. */
const FEDERAL = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX'])

/**
 * The city that a short label names: a known one (`苏州`, `Berlin`), one with its region or country (`浙江杭州`,
 * `Ulm, Germany`), one that says so (`义乌市`). Any other label is a place, and nobody knows where.
 */
const cityInLabel = (label: string | undefined): string | undefined => {
  if (label === undefined) return undefined
  if (/^\p{Script=Han}+$/u.test(label)) {
    const rest = label.replace(BEFORE_CITY, '')
    const isNamed = isKnownCity(rest) || /市$/.test(rest) || (rest !== label && rest.length < 5)
    return rest !== '' && isNamed ? rest : undefined
  }
  const [first = '', ...more] = label.split(/[,，·/]|(?<=^中国) /).map((part) => part.trim())
  if (countryCode(first) === 'CN' && isMainland(more[0] ?? '')) return more[0]
  const country = countryCode(more.at(-1)) ?? ''
  // of three parts the first may be a building as well
  const isCity = country !== '' && (more.length === 1 || (more.length === 2 && FEDERAL.has(country)))
  return first !== '' && (isKnownCity(first) || (isCity && !/\d/.test(first))) ? first : undefined
}
