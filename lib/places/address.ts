import type { Address } from '@/lib/model'
import { countryOf } from './country'

/** Nobody's address is longer; a file that says otherwise is not searched for one. */
const longest = 300

/** A street line taken apart: the road with its number, and what stands there. */
type StreetParts = { readonly road?: string; readonly name?: string }

/** A district, county or new area at the start: 海淀区, 广州市天河区. Not 科技园区 or 社区. */
const district = /^(?:\p{Script=Han}{2,8}?市)?\p{Script=Han}{1,6}?(?<![园社景厂校])[区县](?=.)/u

/** A Chinese road with its house number. 5 号楼 is a building, 285 without 号 is a number all the same. */
const numbered =
  /^.*?(?:大道|路|街|道|巷|胡同|里|弄|村)(?:[东西南北中]段|[东西南北]路)?\s*\d+(?:\s*[-–—、]\s*\d+)?(?:\s*弄\s*\d+)?\s*(?:号(?!楼|院|门|线|厅|馆|厂|会)|(?=\s)(?!\s*[号栋幢座]))/u

/** A Chinese road without a number, after its district: only where a whole name follows. */
const unnumbered =
  /^.{1,8}?(?:大道|路|街(?!道))(?:[东西南北中]段)?(?=.{4})(?!\s*(?:中心|广场|大厦|酒店|站|口|附近|与|和|交))/u

/** Korean road names carry their number behind: 영동대로 513. */
const korean = /^.*?\p{Script=Hangul}(?:대로|로|길)\s*\d+(?:-\d+)?/u

/** 3 号楼, A 座 5 层 201 室: which door, and no name. */
const onlyDoors = /^(?:[A-Za-z]?\d*[A-Za-z]?\s*(?:号?[楼栋幢座院门厅室]|单元|层)[\s,，]*)+$/u

const hasHan = /\p{Script=Han}/u
const trim = (text: string): string => text.replace(/^[\s,，、·]+|[\s,，、]+$/g, '')

const parts = (road: string, name: string): StreetParts => ({
  ...(trim(road) === '' ? {} : { road: trim(road) }),
  ...(trim(name) === '' ? {} : { name: trim(name) }),
})

const splitHan = (street: string): StreetParts => {
  const upToNumber = numbered.exec(street)?.[0]
  const area = district.exec(street)?.[0] ?? ''
  const road = area === '' ? '' : (unnumbered.exec(street.slice(area.length))?.[0] ?? '')
  const way = upToNumber ?? area + road
  const behind = street.slice(way.length)
  return onlyDoors.test(trim(behind)) ? parts(street, '') : parts(way, behind)
}

/** In other scripts a name has no digit, and a comma ends it. */
const splitOther = (street: string): StreetParts => {
  const upToNumber = korean.exec(street)?.[0]
  if (upToNumber !== undefined) return parts(upToNumber, street.slice(upToNumber.length))
  const comma = street.indexOf(',')
  const first = comma < 0 ? street : street.slice(0, comma)
  if (/\d/.test(first)) return { road: street }
  return parts(comma < 0 ? '' : street.slice(comma + 1), first)
}

/**
 * Takes a street line apart as far as its own marks allow: what follows a house number or a district is the name of
 * the place, a line without either is a name. A line that is all road has no name.
 *
 * `海淀区中关村大街 11 号 e 世界财富中心 A 座 B2` gives the road `海淀区中关村大街 11 号` and the name
 * `e 世界财富中心 A 座 B2`.
 */
export const splitStreet = (street: string | undefined): StreetParts => {
  const line = street?.trim() ?? ''
  if (line === '') return {}
  if (line.length > longest) return { road: line }
  return hasHan.test(line) ? splitHan(line) : splitOther(line)
}

/** Floors and rooms at the end of a place's name: they lead through a door that maps do not know. */
const room =
  /[\s,，]*(?:[A-Za-z\d]+\s*[座栋幢](?:\s*[BF]?\d+[A-Za-z]?\s*[层楼]?)?|[BF]?\d+\s*[层楼]|[BF]\d+)(?![\p{L}\d]*号).*$/u

/** The name of a place without floor and room, for searches: `e 世界财富中心 A 座 B2` gives `e 世界财富中心`. */
export const withoutRoom = (name: string): string => {
  const bare = trim(name.replace(room, ''))
  return bare.length >= 2 ? bare : name
}

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
