import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { geocoders } from '.'
import { ask, openMemory } from './ask'
import { type GeocoderMode, startGeocoderServer } from './fixtures/geocoder-server'
import type { Geocoder } from './services'

const file = join(mkdtempSync(join(tmpdir(), 'memory-')), 'deep/geocode.json')
const found = { kind: 'found', position: { lat: 1, lng: 2 }, precision: 'street', label: 'x' } as const

it('keeps what is known from one run to the next, and nothing that may change in a minute', () => {
  const first = openMemory(file)
  first.keep('a', found)
  first.keep('b', { kind: 'not-found' })
  first.keep('c', { kind: 'refused', reason: 'HTTP 429' })
  first.keep('d', { kind: 'offline', reason: '' })
  const second = openMemory(file)
  expect(['a', 'b', 'c', 'd'].map((key) => second.recall(key)?.kind)).toEqual([
    'found',
    'not-found',
    undefined,
    undefined,
  ])
  expect(second.recall('a')).toEqual(found)
})

it('starts afresh where its file is broken', () => {
  writeFileSync(file, '{"a": {"kind": "guess"}}')
  expect(openMemory(file).recall('a')).toBeUndefined()
})

const server = await startGeocoderServer()
const question = { text: 'e 世界财富中心, 北京', city: '北京', country: 'CN' }
const askIn = (mode: GeocoderMode, geocoder: Geocoder, country = 'CN') => {
  server.setMode(mode)
  const access = { endpoint: server.origin, key: 'k e y', userAgent: 'Meetmark geocode (+https://x.org)', timeout: 300 }
  return ask(geocoder, { ...question, country }, access)
}
const [nominatim, photon, amap] = geocoders

beforeEach(() => void server.asked.splice(0))
afterAll(() => server.close())

describe.each(geocoders.map((geocoder) => [geocoder.id, geocoder] as const))('%s', (_, geocoder) => {
  it('finds a place, in WGS-84 whatever it answers in', async () => {
    const answer = await askIn('known', geocoder)
    expect(answer).toMatchObject({ kind: 'found', precision: 'building' })
    if (answer.kind !== 'found') return
    expect(answer.position.lat).toBeCloseTo(39.9802, 5)
    expect(answer.position.lng).toBeCloseTo(116.3091, 5)
    expect(answer.label).toContain('e世界财富中心')
  })

  it('is told who asks', async () => {
    await askIn('known', geocoder)
    expect(server.asked.map(({ userAgent }) => userAgent)).toEqual(['Meetmark geocode (+https://x.org)'])
  })

  it.each([
    ['unknown', 'not-found'],
    ['refusing', 'refused'],
    ['busy', 'refused'],
    ['nonsense', 'malformed'],
    ['page', 'malformed'],
    ['huge', 'malformed'],
    ['moved', 'offline'],
    ['broken', 'offline'],
    ['silent', 'offline'],
  ] as const)('when %s has an answer of the kind %s', async (mode, kind) => {
    expect((await askIn(mode, geocoder)).kind).toBe(kind)
  })

  it('is never followed elsewhere, where its key would go along', async () => {
    await askIn('moved', geocoder)
    expect(server.asked).toHaveLength(1)
  })

  it('that is not there has none either', async () => {
    const gone = await startGeocoderServer()
    await gone.close()
    const answer = await ask(geocoder, question, { endpoint: gone.origin, key: '', userAgent: 'x' })
    expect(answer).toEqual({ kind: 'offline', reason: 'nobody answers at that address (ECONNREFUSED)' })
  })
})

describe('the questions', () => {
  const asked = async (geocoder: Geocoder | undefined) => {
    if (geocoder !== undefined) await askIn('known', geocoder)
    const [{ url } = { url: new URL('http://x') }] = server.asked
    return { path: url.pathname, query: Object.fromEntries(url.searchParams) }
  }

  it('are put to Nominatim as it documents', async () => {
    expect(await asked(nominatim)).toEqual({
      path: '/search',
      query: {
        q: 'e 世界财富中心, 北京',
        format: 'jsonv2',
        limit: '1',
        countrycodes: 'cn',
        'accept-language': 'zh-CN',
        addressdetails: '1',
      },
    })
  })

  it('are put to Photon as it documents', async () => {
    expect(await asked(photon)).toEqual({ path: '/api', query: { q: 'e 世界财富中心, 北京', limit: '1' } })
  })

  it('are put to AMap as it documents', async () => {
    expect(await asked(amap)).toEqual({
      path: '/v3/geocode/geo',
      query: { key: 'k e y', address: 'e 世界财富中心, 北京', city: '北京' },
    })
  })
})

describe('the answers', () => {
  it('of AMap are shifted in mainland China only', async () => {
    expect(await askIn('known', amap ?? nominatim, 'HK')).toMatchObject({
      position: { lat: 39.981479, lng: 116.315201 },
    })
  })

  it.each([
    [30, 'building'],
    [26, 'street'],
    [18, 'district'],
    [12, 'city'],
  ])('of Nominatim at rank %i are as good as a %s', (rank, precision) => {
    const result = [{ lat: '39.9', lon: '116.4', display_name: 'x', place_rank: rank }]
    expect(nominatim.read(result, question)).toMatchObject({ kind: 'found', precision })
  })

  it('as large as a country are none', () => {
    const china = [{ lat: '35', lon: '103', display_name: '中国', place_rank: 4 }]
    expect(nominatim.read(china, question)).toEqual({ kind: 'not-found' })
  })

  it('off the map are malformed', () => {
    const nowhere = [{ lat: '116.4', lon: '39.9', display_name: 'x', place_rank: 30 }]
    expect(nominatim.read(nowhere, question)).toMatchObject({ kind: 'malformed' })
  })
})
