import type { Address } from '@/lib/model'

/** Names that organizers write and ICU does not list. */
const aliases: Readonly<Record<string, string>> = {
  中华人民共和国: 'CN',
  中国大陆: 'CN',
  prc: 'CN',
  'pr china': 'CN',
  'p.r. china': 'CN',
  'mainland china': 'CN',
  "people's republic of china": 'CN',
  香港: 'HK',
  中国香港: 'HK',
  'hong kong': 'HK',
  澳门: 'MO',
  中国澳门: 'MO',
  macau: 'MO',
  macao: 'MO',
  台湾: 'TW',
  中国台湾: 'TW',
  臺灣: 'TW',
  korea: 'KR',
  'republic of korea': 'KR',
  한국: 'KR',
  usa: 'US',
  uk: 'GB',
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
}

/** Former codes, such as DD, lead to today's. */
const today = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code

const languages = ['zh-CN', 'en', 'de', 'ja', 'ko', 'fr', 'es']
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
let known: ReadonlyMap<string, string> | undefined

const namesOfCountries = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code)
      if (name === undefined) continue
      found.set(code.toLowerCase(), today(code))
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), today(code))
    }
  }
  for (const [name, code] of Object.entries(aliases)) found.set(name, code)
  return found
}

/** ISO 3166-1 alpha-2 code of a country by its name in one of the larger languages, or by its code. */
export const countryCode = (name: string | undefined): string | undefined => {
  known ??= namesOfCountries()
  return name === undefined ? undefined : known.get(name.trim().toLowerCase())
}

const ownTerritories = new Set(['HK', 'MO', 'TW'])

/** Names only: as a region, the letters MO are Missouri. */
const territoryOf = (name: string | undefined): string | undefined => {
  const code = name !== undefined && /^[a-z]{2}$/i.test(name.trim()) ? undefined : countryCode(name)
  return code !== undefined && ownTerritories.has(code) ? code : undefined
}

/**
 * Country of an address as an ISO 3166-1 alpha-2 code.
 *
 * Hong Kong, Macao and Taiwan count by themselves even where the country says China: maps there are not shifted.
 * Where no country is recognized (some files repeat the city in its place), an address in Han characters alone is
 * read as Chinese.
 */
export const countryOf = (address: Address): string | undefined => {
  const local = territoryOf(address.region) ?? territoryOf(address.city)
  if (local !== undefined) return local
  const written = countryCode(address.country)
  if (written !== undefined) return written
  const text = [address.country, address.region, address.city, address.street].join('')
  return /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    ? 'CN'
    : undefined
}
