import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText, found } from '../context-of'
import { countryIsCity } from './country-is-city'

const at = (address: string) => ({ 'events/a.md': eventText(`address: {${address}}`) })

describe('country-is-city', () => {
  it.each(['city: 上海, region: 上海, country: 上海', 'city: 徐汇, country: 上海市', 'city: 广州, country: 广东'])(
    'finds %s',
    (address) => expect(found(countryIsCity, at(address))).toHaveLength(1),
  )

  it('finds a city abroad where the city says the same', () =>
    expect(found(countryIsCity, at('city: Berlin, country: Berlin'))).toEqual(['events/a.md:2:34 address.country']))

  it.each(['中国', 'China', 'Deutschland', '대한민국'])('takes %s for a country', (country) =>
    expect(found(countryIsCity, at(`city: 上海, country: ${country}`))).toEqual([]),
  )

  it.each(['新加坡', 'Singapore', '香港', '澳门', 'Luxembourg'])('knows that %s is both', (name) =>
    expect(found(countryIsCity, at(`city: ${name}, country: ${name}`))).toEqual([]),
  )

  it('can mend a Chinese city', () =>
    expect(applyRules([countryIsCity], contextOf(at('city: 上海, country: "上海"')))[0]?.edits).toEqual([
      { file: 'events/a.md', line: 2, column: 31, before: '上海', after: '中国' },
    ]))
})
