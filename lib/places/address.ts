import type { Address } from '@/lib/model'
import { countryOf } from './country'
import { splitStreet } from './street'

const eastern = new Set(['CN', 'HK', 'MO', 'TW', 'JP', 'KR', 'KP'])
/** Where the postcode stands before the town (Universal Postal Union, addressing by country); elsewhere it follows. */
const postcodeFirst = new Set(
  `AD AL AT BA BE BG CH CZ DE DK DZ EE ES FI FO FR GL GR HR HU IS IT LI LT LU MA MC ME MK MX MY NL NO PL PT RO RS SE SI
  SK SM TN TR VA`.split(/\s+/),
)
const easternScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const administrative = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/

const bare = (name: string): string => name.trim().replace(administrative, '')
const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && bare(one).toLowerCase() === bare(other).toLowerCase()
const isSaid = (text: string | undefined): text is string => text !== undefined && text !== ''
const written = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}

/** The parts that say something: empty ones left out, a municipality and a country that repeats it printed once. */
const partsOf = (address: Address) => {
  const city = written(address.city)
  const region = same(address.region, city) ? undefined : written(address.region)
  const country = same(address.country, city) || same(address.country, region) ? undefined : written(address.country)
  return { country, region, city, street: written(address.street), postcode: written(address.postcode) }
}

/** Han follows Han without a space; Latin letters, digits and Hangul keep one. */
const joinEastern = (texts: readonly (string | undefined)[]): string =>
  texts.filter(isSaid).reduce((before, text) => {
    const tight =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before) && /^\p{Script=Han}/u.test(text)
    return before === '' || tight ? before + text : `${before} ${text}`
  }, '')

/** 广州市天河区… already names the city; 大连星海假日酒店 is a hotel's name and keeps it. */
const withoutRepeats = (street: string, names: readonly (string | undefined)[]): string => {
  let rest = street
  for (const name of names) {
    if (name === undefined || !rest.startsWith(bare(name))) continue
    const after = rest.slice(bare(name).length)
    const marked = after.replace(/^(?:省|市)\s*/, '')
    const goesOn = marked !== after || /^\s*\p{Script=Han}{1,6}(?:市|区|县|路|街|大道|省)/u.test(after)
    if (goesOn && marked.trim() !== '') rest = marked.trim()
  }
  return rest
}

/** Whether an address is written from the country down to the door. */
export const isEastern = (address: Address): boolean => {
  const country = countryOf(address)
  const text = [address.region, address.city, address.street].join('')
  return country !== undefined && eastern.has(country) && easternScript.test(text)
}

/**
 * The street as it continues after the city, without a region and city of its own that the address already names.
 */
export const streetOf = (address: Address): string | undefined => {
  const { country, region, city, street } = partsOf(address)
  return street === undefined ? undefined : withoutRepeats(street, [country, region, city])
}

/** Town, region and postcode on one line: `10117 Berlin`, `New York, NY 10118`. */
const townLine = (address: Address): string => {
  const { city, region, postcode } = partsOf(address)
  const line = (...parts: readonly (readonly (string | undefined)[])[]): string =>
    parts
      .map((part) => part.filter(isSaid).join(' '))
      .filter(isSaid)
      .join(', ')
  return postcodeFirst.has(countryOf(address) ?? '')
    ? line([postcode, city], [region])
    : [line([city], [region]), postcode].filter(isSaid).join(' ')
}

/**
 * An address for display, in its country's order: country region city street in East Asia, street town country
 * elsewhere. The name of the place, where the street holds one, stands on a line of its own.
 */
export const addressLines = (address: Address): readonly string[] => {
  const { country, region, city, postcode } = partsOf(address)
  const { road, name } = splitStreet(streetOf(address))
  const lines = isEastern(address)
    ? [joinEastern([country, region, city, road]), name, postcode]
    : [name, road, townLine(address), country]
  return lines.filter(isSaid)
}

/** The whole address on one line, as one copies it or asks a map for it. */
export const formatAddress = (address: Address): string => {
  const lines = addressLines(address)
  return isEastern(address) ? joinEastern(lines) : lines.join(', ')
}

/** The address with the name of the place in its street, where it does not stand there already. */
export const withName = (address: Address, name: string): Address => {
  const street = written(address.street)
  const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase()
  if (street === undefined) return { ...address, street: name }
  if (plain(street).includes(plain(name))) return address
  return { ...address, street: isEastern(address) ? joinEastern([street, name]) : `${name}, ${street}` }
}
