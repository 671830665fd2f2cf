import { expect, it } from 'vitest'
import { hanCity, isKnownCity, isMainland, latinCity, MAINLAND_CITIES, provinceOf, REGIONS } from './gazetteer'

it.each(['苏州', '苏州市', '胡志明市', '台中', 'Rotterdam', 'san francisco', "Xi'an", 'Wien', 'Melbourne', ' Porto '])(
  'knows %s as a city',
  (name) => expect(isKnownCity(name)).toBe(true),
)

it.each(['北京站', '中山公园', 'Room 5', 'Porto Alegre Hall', ''])('takes %s for no city', (name) =>
  expect(isKnownCity(name)).toBe(false),
)

it('means one city by all of its names', () => {
  for (const name of ['Harbin', 'haerbin', '哈尔滨', '哈尔滨市', '哈尔滨站']) expect(hanCity(name)).toBe('哈尔滨')
  for (const name of ['New York', 'newyork', '纽约']) expect(hanCity(name)).toBe('纽约')
  expect(hanCity('Atlantis')).toBeUndefined()
})

it('spells a city as it is written in Latin letters, and a Chinese name in pinyin or English', () => {
  expect(latinCity('西安')).toBe('xian')
  expect(latinCity('旧金山')).toBe('sanfrancisco')
  expect(latinCity('München')).toBe('münchen')
  expect(latinCity('台中')).toBeUndefined()
})

it('knows which province a mainland city lies in', () => {
  expect([provinceOf('杭州市'), provinceOf('上海'), provinceOf('台北'), provinceOf('Hangzhou')]).toEqual([
    '浙江',
    '上海',
    undefined,
    undefined,
  ])
  expect([isMainland('Hangzhou'), isMainland('London')]).toEqual([true, false])
  expect(REGIONS.has('浙江') && !REGIONS.has('北京') && MAINLAND_CITIES.has('北京')).toBe(true)
})
