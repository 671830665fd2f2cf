import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Point, Venue } from '@/lib/model'
import { createPace, questionsFor } from './ask'
import { type Answer, nominatim, type Question } from './services'
import { addPoint, surveyVenues, writePoint } from './survey'

const venue = (name: string, street?: string, city = '北京'): Venue => ({
  slug: name,
  name,
  aliases: [],
  address: { ...(street !== undefined && { street }), city, country: '中国' },
  city: { name: city, slug: city },
})
const seed = venue('e 世界财富中心 A 座 B2', '海淀区中关村大街 11 号')
const there = (lat: number, precision: 'building' | 'city' = 'building'): Answer => ({
  kind: 'found',
  position: { lat, lng: 116.3 },
  precision,
  label: 'x',
})

const survey = async (venues: readonly Venue[], answers: readonly Answer[]) => {
  const asked: string[] = []
  const findings = await surveyVenues(venues, {
    geocoder: nominatim,
    ask: async ({ text }: Question) => {
      asked.push(text)
      return answers[asked.length - 1] ?? { kind: 'not-found' }
    },
  })
  return { asked, kinds: findings.map(({ answer }) => answer.kind) }
}

describe('a venue', () => {
  it('is asked for by name without its room, then by road and number', () => {
    expect(questionsFor(seed, nominatim)).toEqual([
      { text: 'e 世界财富中心, 北京', city: '北京', country: 'CN' },
      { text: '海淀区中关村大街 11 号, 北京', city: '北京', country: 'CN' },
    ])
    expect(questionsFor(venue('浦项中心', '望京'), nominatim)).toHaveLength(1)
  })

  it('is asked for with its whole address where the service reads one', () => {
    expect(questionsFor(seed, { id: 'amap' }).map(({ text }) => text)).toEqual([
      '中国北京海淀区中关村大街 11 号 e 世界财富中心 A 座 B2',
    ])
  })

  it('is asked for once when the first answer is good', async () => {
    expect(await survey([seed], [there(39.98)])).toEqual({ asked: ['e 世界财富中心, 北京'], kinds: ['found'] })
  })

  it('is asked for again when the first is none, unreadable or no better than the city', async () => {
    for (const poor of [{ kind: 'not-found' }, { kind: 'malformed', reason: '' }, there(39.9, 'city')] as const)
      expect((await survey([seed], [poor, there(39.98)])).kinds).toEqual(['found'])
  })

  it('is not taken for its namesake in another city', async () => {
    expect((await survey([venue('万达广场')], [there(23.1)])).kinds).toEqual(['elsewhere'])
  })

  it('keeps a city for a point where not even that was known', async () => {
    expect((await survey([venue('大会堂', undefined, '拉萨')], [there(29.65, 'city')])).kinds).toEqual(['found'])
    expect((await survey([venue('大会堂')], [there(39.9, 'city')])).kinds).toEqual(['not-found'])
  })
})

it.each(['refused', 'offline'] as const)('leaves the rest unasked once the service is %s', async (kind) => {
  const { asked, kinds } = await survey([venue('甲'), venue('乙'), venue('丙')], [there(39.98), { kind, reason: '' }])
  expect(kinds).toEqual(['found', kind, 'not-asked'])
  expect(asked).toHaveLength(2)
})

it('waits between two requests, and no longer than it must', async () => {
  let now = 0
  const slept: number[] = []
  const ready = createPace(1100, {
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  })
  await ready()
  now += 300
  await ready()
  now += 5000
  await ready()
  expect(slept).toEqual([800])
})

const point: Point = { lat: 39.9802, lng: 116.3091, precision: 'building', source: 'Nominatim', date: '2026-11-22' }
const venueFileVenue: Venue = {
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
  it('makes a file for a venueFileVenue that has none', () => {
    expect(addPoint(undefined, venueFileVenue, point)).toBe(`name: e 世界财富中心
address:
  street: 海淀区中关村大街 11 号
  city: 北京
  country: 中国
${lines}`)
  })

  it('is added to a file without changing a character of it', () => {
    const text = `# 注释\nname:   e 世界财富中心   # 旧名\naliases: ["e世界",'e-world']\nunknown: kept\n`
    expect(addPoint(text, venueFileVenue, point)).toBe(text + lines)
  })

  it('is added to a file that ends without a line end, or is one line of braces', () => {
    expect(addPoint('name: a', venueFileVenue, point)).toBe(`name: a\n${lines}`)
    expect(addPoint('{name: a}', venueFileVenue, point)).toContain('lat: 39.9802')
  })

  it('fills an empty point', () => {
    const filled = addPoint('name: a # here\npoint:\n', venueFileVenue, point)
    expect(filled).toContain('name: a # here')
    expect(filled.match(/point:/g)).toHaveLength(1)
  })

  it.each(['name: a\npoint: {lat: 1, lng: 2, precision: city}\n', 'just a sentence', 'a: [1\n'])(
    'is refused by %j',
    (text) => {
      expect(() => addPoint(text, venueFileVenue, point)).toThrow()
    },
  )
})

describe('on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'venues-'))
  const file = join(folder, 'venues/北京-e-世界财富中心.yaml')
  afterEach(() => rmSync(join(folder, 'venues'), { recursive: true, force: true }))

  it('a file appears whole, under the venueFileVenue’s slug, and leaves nothing beside it', () => {
    expect(writePoint(folder, venueFileVenue, point)).toBe('venues/北京-e-世界财富中心.yaml')
    expect(readFileSync(file, 'utf8')).toContain(lines)
    expect(readdirSync(join(folder, 'venues'))).toEqual(['北京-e-世界财富中心.yaml'])
  })

  it('a file that may not be changed stays as it is', () => {
    writePoint(folder, venueFileVenue, point)
    const before = readFileSync(file, 'utf8')
    expect(() => writePoint(folder, venueFileVenue, { ...point, lat: 0 })).toThrow()
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readdirSync(join(folder, 'venues'))).toHaveLength(1)
  })

  it('a venueFileVenue’s own file is the one that is written', () => {
    writePoint(folder, venueFileVenue, point)
    writeFileSync(join(folder, 'venues/old.yml'), 'name: old\n')
    writePoint(folder, { ...venueFileVenue, file: 'venues/old.yml' }, point)
    expect(readFileSync(join(folder, 'venues/old.yml'), 'utf8')).toBe(`name: old\n${lines}`)
    expect(existsSync(file)).toBe(true)
  })
})
