import { expect, it } from 'vitest'
import { countryCode, countryOf } from './country'

it.each([
  ['中国', 'CN'],
  ['China', 'CN'],
  ['cn', 'CN'],
  ['中华人民共和国', 'CN'],
  ['대한민국', 'KR'],
  ['South Korea', 'KR'],
  ['Deutschland', 'DE'],
  ['德国', 'DE'],
  ['日本', 'JP'],
  ['USA', 'US'],
  ['Hong Kong', 'HK'],
  ['上海', undefined],
  ['', undefined],
])('knows %s as %s', (name, code) => {
  expect(countryCode(name)).toBe(code)
})

it.each([
  [{ city: '上海', country: '上海' }, 'CN'],
  [{ city: '香港', country: '中国' }, 'HK'],
  [{ city: '台北', region: '台湾', country: '中国' }, 'TW'],
  [{ city: 'St. Louis', region: 'MO', country: 'USA' }, 'US'],
  [{ city: '柏林', country: '德国' }, 'DE'],
  [{ street: '東京ビッグサイト', city: '東京' }, undefined],
  [{ city: 'Berlin' }, undefined],
  [{}, undefined],
])('places %j in %s', (address, code) => {
  expect(countryOf(address)).toBe(code)
})
