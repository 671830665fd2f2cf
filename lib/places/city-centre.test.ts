import { expect, it } from 'vitest'
import { cityCentre, pointOf } from './city-centre'
import { formatCoordinates } from './coordinates'

it('knows the middle of a city by either script', () => {
  expect(cityCentre('大连')).toEqual({ lat: 38.9122, lng: 121.6022 })
  expect(cityCentre('Dalian')).toEqual(cityCentre('大连市'))
  expect(cityCentre('哈瓦那')).toBeUndefined()
})

it('stands in for an unknown point, and says so', () => {
  const address = { street: '蚂蚁 C 空间', city: '成都', country: '中国' }
  expect(pointOf({ address })).toEqual({ lat: 30.6667, lng: 104.0667, precision: 'city', source: 'GeoNames' })
  const point = { lat: 30.6, lng: 104.1, precision: 'building' } as const
  expect(pointOf({ address, point })).toBe(point)
  expect(pointOf({ address: { city: 'Shanghai', country: 'USA' } })).toBeUndefined()
})

it.each([
  ['building', ['39.9802° N', '116.3091° E']],
  ['street', ['39.98° N', '116.31° E']],
  ['district', ['39.98° N', '116.31° E']],
  ['city', undefined],
] as const)('prints the coordinates of a %s no finer than they are known', (precision, printed) => {
  expect(formatCoordinates({ lat: 39.9802, lng: 116.3091, precision })).toEqual(printed)
})

it('names the hemispheres', () => {
  expect(formatCoordinates({ lat: -33.8568, lng: -70.6483, precision: 'building' })).toEqual([
    '33.8568° S',
    '70.6483° W',
  ])
})
