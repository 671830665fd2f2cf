import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Point, Venue } from '@/lib/model'
import { addPoint, writePoint } from './venue-file'

const point: Point = { lat: 39.9802, lng: 116.3091, precision: 'building', source: 'Nominatim', date: '2026-11-22' }
const venue: Venue = {
  slug: '北京-e-世界财富中心',
  name: 'e 世界财富中心',
  aliases: [],
  address: { street: '海淀区中关村大街 11 号', city: '北京', country: '中国' },
}
const lines = `point:
  lat: 39.9802
  lng: 116.3091
  precision: building
  source: Nominatim
  date: 2026-11-22
`

describe('a point', () => {
  it('makes a file for a venue that has none', () => {
    expect(addPoint(undefined, venue, point)).toBe(`name: e 世界财富中心
address:
  street: 海淀区中关村大街 11 号
  city: 北京
  country: 中国
${lines}`)
  })

  it('is added to a file without changing a character of it', () => {
    const text = `# 注释\nname:   e 世界财富中心   # 旧名\naliases: ["e世界",'e-world']\nunknown: kept\n`
    expect(addPoint(text, venue, point)).toBe(text + lines)
  })

  it('is added to a file that ends without a line end, or is one line of braces', () => {
    expect(addPoint('name: a', venue, point)).toBe(`name: a\n${lines}`)
    expect(addPoint('{name: a}', venue, point)).toContain('lat: 39.9802')
  })

  it('fills an empty point', () => {
    const filled = addPoint('name: a # here\npoint:\n', venue, point)
    expect(filled).toContain('name: a # here')
    expect(filled.match(/point:/g)).toHaveLength(1)
  })

  it.each(['name: a\npoint: {lat: 1, lng: 2, precision: city}\n', 'just a sentence', 'a: [1\n'])(
    'is refused by %j',
    (text) => {
      expect(() => addPoint(text, venue, point)).toThrow()
    },
  )
})

describe('on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'venues-'))
  const file = join(folder, 'venues/北京-e-世界财富中心.yaml')
  afterEach(() => rmSync(join(folder, 'venues'), { recursive: true, force: true }))

  it('a file appears whole, under the venue’s slug, and leaves nothing beside it', () => {
    expect(writePoint(folder, venue, point)).toBe('venues/北京-e-世界财富中心.yaml')
    expect(readFileSync(file, 'utf8')).toContain(lines)
    expect(readdirSync(join(folder, 'venues'))).toEqual(['北京-e-世界财富中心.yaml'])
  })

  it('a file that may not be changed stays as it is', () => {
    writePoint(folder, venue, point)
    const before = readFileSync(file, 'utf8')
    expect(() => writePoint(folder, venue, { ...point, lat: 0 })).toThrow()
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readdirSync(join(folder, 'venues'))).toHaveLength(1)
  })

  it('a venue’s own file is the one that is written', () => {
    writePoint(folder, venue, point)
    writeFileSync(join(folder, 'venues/old.yml'), 'name: old\n')
    writePoint(folder, { ...venue, file: 'venues/old.yml' }, point)
    expect(readFileSync(join(folder, 'venues/old.yml'), 'utf8')).toBe(`name: old\n${lines}`)
    expect(existsSync(file)).toBe(true)
  })
})
