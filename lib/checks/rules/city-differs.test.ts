import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { cityDiffers } from './city-differs'

const check = (title: string, location: string, city: string) =>
  found(cityDiffers, { 'events/a.md': eventText(`title: ${title}\nlocation: ${location}\naddress: {city: ${city}}`) })

describe('city-differs', () => {
  it('compares the title and the label with the address', () => {
    expect(check('聚会第九期广州站', '广东广州', '成都')).toEqual([
      'events/a.md:2:8 title ~ events/a.md:4:17',
      'events/a.md:3:11 location ~ events/a.md:4:17',
    ])
    expect(check('聚会第九期广州站', '广东广州', '广州市')).toEqual([])
  })

  it.each([
    ['云原生技术开放日・大连站', '辽宁大连', '大连'],
    ['北京南站旁的聚会', '中国上海', '上海'],
    ['来自上海的讲师走进成都站', '四川成都', '成都'],
    ['Meetup #3', 'Berlin', 'Berlin'],
    ['聚会', '中国', '上海'],
  ])('is content with %s, %s, %s', (...facts) => expect(check(...facts)).toEqual([]))
})
