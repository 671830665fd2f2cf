import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { MAINLAND_CITIES, withoutKind } from '@/lib/places/gazetteer'
import { atField, spotOf } from '../finding'
import type { Finding, Rule } from '../rule'

/** A title that says 北京站 or a label that says 四川成都, and an address in another city. */
export const cityDiffers: Rule = {
  name: 'city-differs',
  level: 'warning',
  find: ({ events }) => {
    const cities = new Set([
      ...MAINLAND_CITIES,
      ...events.flatMap(({ data }) => data.address?.city ?? []).map(withoutKind),
    ])
    return events.flatMap((event) => judge(event, cities))
  },
}

const judge = (event: EventFile, cities: ReadonlySet<string>): readonly Finding[] => {
  const { title, location, address } = event.data
  const city = address?.city === undefined ? undefined : withoutKind(address.city)
  if (city === undefined || !/^\p{Script=Han}+$/u.test(city)) return []
  const inTitle = [...cities].filter((name) => title.includes(`${name}站`))
  const fromTitle = inTitle.find((name) => name !== city)
  const fromLabel = [...cities].find((name) => name !== city && withoutKind(location ?? '').endsWith(name))
  return [
    ...(fromTitle === undefined || inTitle.includes(city) ? [] : [describe(event, ['title'], fromTitle, city)]),
    ...(fromLabel === undefined || location?.includes(city) ? [] : [describe(event, ['location'], fromLabel, city)]),
  ]
}

const describe = (event: EventFile, path: readonly string[], other: string, city: string): Finding =>
  atField(event, path, {
    message: say(`says ${other}, the address says ${city}`, `写的是${other}，地址里是${city}`),
    hint: say('Correct the one that is wrong.', '请改正写错的那一处。'),
    related: [spotOf(event, ['address', 'city'])],
  })
