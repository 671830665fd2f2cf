import { describe, expect, it } from 'vitest'
import { isTileNear, readTile, tileAt } from './tile'

const seed = { lat: 39.9802, lng: 116.3091, precision: 'building' } as const
const home = tileAt(seed, 16)

describe('the surroundings of a point', () => {
  it('are six tiles each way on the zooms of its precision', () => {
    expect(home).toEqual({ z: 16, x: 53941, y: 24815 })
    expect(isTileNear(home, seed)).toBe(true)
    expect(isTileNear({ ...home, x: home.x + 6, y: home.y - 6 }, seed)).toBe(true)
    expect(isTileNear({ ...home, x: home.x + 7 }, seed)).toBe(false)
    expect(isTileNear({ ...home, y: home.y - 7 }, seed)).toBe(false)
  })

  it.each([
    [13, false],
    [14, true],
    [18, true],
    [19, false],
  ])('on zoom %i: %s', (zoom, near) => {
    expect(isTileNear(tileAt(seed, zoom), seed)).toBe(near)
  })

  it('stay coarse where only the city is known', () => {
    const city = { ...seed, precision: 'city' } as const
    expect(isTileNear(tileAt(city, 12), city)).toBe(true)
    expect(isTileNear(home, city)).toBe(false)
  })

  it('go on across the date line', () => {
    const fiji = { lat: -17, lng: 179.9999, precision: 'building' } as const
    expect(isTileNear({ ...tileAt(fiji, 16), x: 2 }, fiji)).toBe(true)
  })
})

describe('a tile’s address', () => {
  it('is read from three plain decimals', () => {
    expect(readTile({ z: '16', x: '53941', y: '24815' })).toEqual(home)
    expect(readTile({ z: '0', x: '0', y: '0' })).toEqual({ z: 0, x: 0, y: 0 })
  })

  it.each([
    ['16', '053941', '24815'],
    ['16', '53941.png', '24815'],
    ['16', '65536', '24815'],
    ['16', '-1', '24815'],
    ['1e1', '3', '3'],
    ['20', '3', '3'],
    ['16', '', '24815'],
    ['16', '%2e%2e', '24815'],
    ['99', '999999999', '1'],
  ])('is refused as /%s/%s/%s', (z, x, y) => {
    expect(readTile({ z, x, y })).toBeUndefined()
  })
})
