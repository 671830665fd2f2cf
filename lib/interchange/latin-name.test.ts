import { expect, it } from 'vitest'
import { latinName, latinPersonName } from './latin-name'

it.each([
  ['深圳 Rust 小组', 'shenzhen-rust-group'],
  ['可观测性峰会 2027', 'ke-guan-ce-xing-summit-2027'],
  ['云原生社区 meetup 第二期北京站', 'cloud-native-community-meetup-di-er-qi-beijing'],
  ['Lisbon Data #9', 'lisbon-data-9'],
  ['数据工作坊', 'data-workshop'],
  ['서울 데이터 모임 3', 'seoul-deiteo-moim-3'],
  ['Встреча в Москве', 'vstrecha-v-moskve'],
  ['Зустріч у Києві', 'zustrich-u-kiyevi'],
  ['Συνάντηση Αθήνα', 'synantisi-athina'],
  ['サービスメッシュの夜', 'sabisumesshuno-ye'],
  ['とうきょう ちゃや', 'toukyou-chaya'],
  ['Été à Łódź', 'ete-a-lodz'],
])('spells %s', (name, latin) => expect(latinName(name)).toBe(latin))

it('leaves the names of people to pinyin', () => {
  expect(latinPersonName('黄国峰')).toBe('huang-guo-feng')
  expect(latinPersonName('南京')).toBe('nan-jing')
})
