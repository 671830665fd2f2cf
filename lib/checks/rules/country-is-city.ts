import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { countryCode } from '@/lib/places/country'
import { MAINLAND_CITIES, REGIONS, withoutKind } from '@/lib/places/gazetteer'
import { atField, editAt } from '../finding'
import type { Finding, Rule } from '../rule'

/** `country: 上海`: a city or a region where the country should stand. City states and Hong Kong are countries here. */
export const countryIsCity: Rule = {
  name: 'country-is-city',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] => {
  const { country, city, region } = event.data.address ?? {}
  if (country === undefined || countryCode(country) !== undefined) return []
  const name = withoutKind(country)
  const isChinese = MAINLAND_CITIES.has(name) || REGIONS.has(name)
  if (!isChinese && ![city, region].some((part) => part !== undefined && withoutKind(part) === name)) return []
  const path = ['address', 'country']
  return [
    atField(event, path, {
      message: say(`“${country}” is not a country`, `“${country}”不是国家`),
      hint: isChinese
        ? say('Write “中国”.', '请写“中国”。')
        : say('Write the country that it lies in.', '请写它所在的国家。'),
      edits: isChinese ? editAt(event, path, country, '中国') : [],
    }),
  ]
}
