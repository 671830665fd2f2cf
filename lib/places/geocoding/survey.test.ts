import { describe, expect, it } from 'vitest'
import type { Venue } from '@/lib/model'
import type { Answer, Question } from './answer'
import { nominatim } from './nominatim'
import { createPace } from './pace'
import { questionsFor } from './questions'
import { surveyVenues } from './survey'

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
