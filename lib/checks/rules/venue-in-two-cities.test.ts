import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { venueInTwoCities } from './venue-in-two-cities'

const of = (date: string, street: string, city: string) =>
  eventText(`date: ${date}T13:00:00+08:00\naddress: {street: ${street}, city: ${city}}`)

describe('venue-in-two-cities', () => {
  it('tells the later event, whatever the spaces', () =>
    expect(
      found(venueInTwoCities, {
        'events/a.md': of('2019-12-24', '蚂蚁C空间', '杭州'),
        'events/b.md': of('2019-10-26', '蚂蚁 C 空间', '成都'),
      }),
    ).toEqual(['events/a.md:3:19 address.street ~ events/b.md:3:19']))

  it('accepts one place in one city, and one road in two', () =>
    expect(
      found(venueInTwoCities, {
        'events/a.md': of('2019-01-01', '蚂蚁 C 空间', '成都'),
        'events/b.md': of('2019-02-01', '蚂蚁 C 空间', '成都市'),
        'events/c.md': of('2019-03-01', '人民路 1 号', '大连'),
        'events/d.md': of('2019-04-01', '人民路 1 号', '苏州'),
      }),
    ).toEqual([]))

  it.each(['待定', '国际会议中心', 'WeWork', '希尔顿酒店', '微软大厦'])('knows that many cities have %s', (street) =>
    expect(
      found(venueInTwoCities, {
        'events/a.md': of('2019-03-01', street, '大连'),
        'events/b.md': of('2019-04-01', street, '苏州'),
      }),
    ).toEqual([]),
  )
})
