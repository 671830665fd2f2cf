import { describe, expect, it } from 'vitest'
import { fillTemplate, readTileSource } from './tile-source'

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
