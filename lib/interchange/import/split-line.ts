import { MAINLAND_CITIES, provinceOf, REGIONS, withoutKind } from '@/lib/places/gazetteer'

/** An address as front matter has it. */
type Lines = { readonly street: string; readonly city: string; readonly region: string; readonly country: string }

const REGION = /^\p{Script=Han}{2,8}?(?:省|自治区)/u
const DISTRICT = /^\p{Script=Han}{1,5}?[区县]/u

/**
 * A Chinese address in one line, taken apart at the city: 北京市海淀区中关村大街 11 号 gives 北京 and the rest. A name that
 * merely begins with a city's, such as 上海中心大厦, is left whole.
 * @returns undefined where no city is told beyond doubt
 */
export const splitLine = (line: string): Lines | undefined => {
  const country = /^中国[\s,，]*/u.exec(line)?.[0] ?? ''
  const written = REGION.exec(line.slice(country.length))?.[0] ?? ''
  const isRegion = REGIONS.has(withoutKind(written))
  const rest = line.slice(country.length + (isRegion ? written.length : 0)).trim()
  const city = [...MAINLAND_CITIES].find((name) => rest.startsWith(name))
  if (city === undefined) return undefined
  const behind = rest.slice(city.length)
  const street = behind.replace(/^市/u, '').trim()
  const isTold = isRegion || behind.startsWith('市') || DISTRICT.test(street)
  return isTold && street !== ''
    ? { street, city, region: isRegion ? withoutKind(written) : (provinceOf(city) ?? ''), country: '中国' }
    : undefined
}
