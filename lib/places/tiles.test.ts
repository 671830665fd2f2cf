import { describe, expect, it } from 'vitest'
import { fillTemplate, isTileNear, readTile, readTileSource, tileAt } from './tiles'

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

const settings = { tiles: 'osm', key: '', attribution: '', reviewNumber: '' }
const tile = { z: 16, x: 53941, y: 24815 }
const urls = (changes: Partial<typeof settings>) =>
  readTileSource({ ...settings, ...changes })?.layers.map((layer) => fillTemplate(layer, tile))

describe('the source of tiles', () => {
  it('is OpenStreetMap, credited with a link', () => {
    expect(urls({})).toEqual(['https://tile.openstreetmap.org/16/53941/24815.png'])
    expect(readTileSource(settings)?.credits).toEqual([
      { text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' },
    ])
  })

  it('is the official map with its names on top', () => {
    const [roads, names] = urls({ tiles: 'tianditu', key: 'a b' }) ?? []
    expect(roads).toBe(
      'https://t0.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=16&TILEROW=24815&TILECOL=53941&tk=a%20b',
    )
    expect(names).toContain('/cva_w/wmts?')
    expect(names).toContain('LAYER=cva')
  })

  it('is any template', () => {
    expect(urls({ tiles: 'https://{s}.example.org/{z}/{x}/{y}{r}.png' })).toEqual([
      'https://a.example.org/16/53941/24815.png',
    ])
  })

  it('may be none at all', () => {
    expect(readTileSource({ ...settings, tiles: 'off' })).toBeUndefined()
  })

  it('takes credit and review number from the settings', () => {
    const source = readTileSource({ ...settings, attribution: '© 某某地图', reviewNumber: 'GS(2024)0000号' })
    expect(source?.credits).toEqual([{ text: '© 某某地图' }])
    expect(source?.reviewNumber).toBe('GS(2024)0000号')
  })

  it.each([
    [{ tiles: 'tianditu' }, /MAP_TILES_KEY/],
    [{ tiles: 'mapnik' }, /MAP_TILES is “mapnik”.*off, osm, tianditu/],
    [{ tiles: 'https://example.org/{z}/{x}.png' }, /MAP_TILES is/],
    [{ tiles: 'file:///{z}/{x}/{y}' }, /MAP_TILES is/],
  ])('is refused as %j with a sentence that helps', (changes, sentence) => {
    expect(() => readTileSource({ ...settings, ...changes })).toThrow(sentence)
  })
})
