import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type GeocoderMode, startGeocoderServer } from '@/lib/places/geocoding/fixtures/geocoder-server'
import { geocode } from './run'

const server = await startGeocoderServer()
let content = ''

const event = (street: string, extra = '') => `---
title: Meetup
date: 2024-05-01T13:00:00+08:00
address:
  street: ${street}
  city: 北京
  region: 北京
  country: 中国
${extra}---
`

beforeEach(() => {
  server.asked.splice(0)
  content = mkdtempSync(join(tmpdir(), 'geocode-'))
  vi.stubEnv('LC_ALL', 'C')
  vi.stubEnv('CONTENT_DIR', content)
  vi.stubEnv('CONTACT', 'me@example.org')
  vi.stubEnv('SITE_URL', 'https://meet.example.org')
  vi.stubEnv('GEOCODE_MEMORY', join(content, 'memory.json'))
  mkdirSync(join(content, 'events'))
  mkdirSync(join(content, 'venues'))
  writeFileSync(join(content, 'events/a.md'), event('海淀区中关村大街 11 号 e 世界财富中心 A 座 B2'))
  writeFileSync(join(content, 'events/b.md'), event('e 世界财富中心 1 层'))
  writeFileSync(
    join(content, 'venues/hall.yaml'),
    'name: 大会堂 # 保留\npoint: {lat: 39.9, lng: 116.4, precision: building}\n',
  )
})
afterAll(() => server.close())

/** The command in this process, with what it prints. */
const run = async (mode: GeocoderMode, ...args: string[]) => {
  server.setMode(mode)
  const lines = { log: [] as string[], error: [] as string[] }
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line) => void lines[stream].push(String(line)))
  const code = await geocode(['--provider', 'amap', '--key', 'k', '--endpoint', server.origin, ...args])
  vi.restoreAllMocks()
  return { code, out: lines.log.join('\n'), err: lines.error.join('\n') }
}

const venueFiles = () => readdirSync(join(content, 'venues')).sort()

describe('npm run geocode', () => {
  it('asks once for a venue of two events, and writes what is accepted', async () => {
    const { code, out } = await run('known', '--yes')
    expect(code).toBe(0)
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]?.userAgent).toBe('Meetmark (+https://meet.example.org/; me@example.org)')
    expect(venueFiles()).toEqual(['hall.yaml', '北京-e-世界财富中心.yaml'])
    expect(readFileSync(join(content, 'venues/北京-e-世界财富中心.yaml'), 'utf8')).toMatch(
      /^name: e 世界财富中心\n[\s\S]*point:\n {2}lat: 39\.9802\d*\n {2}lng: 116\.3091\d*\n {2}precision: building\n/,
    )
    expect(out).toContain('written to venues/北京-e-世界财富中心.yaml')
  })

  it('has nothing left to ask after that', async () => {
    await run('known', '--yes')
    const before = server.asked.length
    const { code, err } = await run('known', '--yes')
    expect(code).toBe(0)
    expect(err).toContain('Every venue has its coordinates.')
    expect(server.asked).toHaveLength(before)
  })

  it('shows and writes nothing in a dry run, and remembers the answers', async () => {
    const { code, out } = await run('known', '--dry-run')
    expect(code).toBe(0)
    expect(out).toMatch(/e 世界财富中心 +北京 +39\.98\d+, 116\.30\d+ +building +found, not written/)
    expect(venueFiles()).toEqual(['hall.yaml'])
    await run('known', '--yes')
    expect(server.asked).toHaveLength(1)
    expect(venueFiles()).toHaveLength(2)
  })

  it('writes nothing where nobody can be asked', async () => {
    const { err } = await run('known')
    expect(venueFiles()).toEqual(['hall.yaml'])
    expect(err).toContain('--yes')
  })

  it('answers programs in JSON', async () => {
    const { out } = await run('known', '--json', '--dry-run')
    expect(JSON.parse(out)).toMatchObject([
      { venue: '北京-e-世界财富中心', kind: 'found', precision: 'building', written: 'kept-back' },
    ])
  })

  it.each([
    ['unknown', 1, 'not found'],
    ['refusing', 3, 'the service refused: INVALID_USER_KEY (10001)'],
    ['busy', 3, 'the service refused: HTTP 429'],
    ['page', 1, 'an answer nobody can read'],
    ['broken', 3, 'no answer: HTTP 502'],
  ] as const)('says in plain words that a service is %s, and changes nothing', async (mode, code, words) => {
    const copy = mkdtempSync(join(tmpdir(), 'before-'))
    cpSync(join(content, 'venues'), copy, { recursive: true })
    const result = await run(mode, '--yes')
    expect(result.code).toBe(code)
    expect(result.out).toContain(words)
    expect(venueFiles()).toEqual(readdirSync(copy))
    expect(readFileSync(join(content, 'venues/hall.yaml'), 'utf8')).toBe(readFileSync(join(copy, 'hall.yaml'), 'utf8'))
  })

  it('asks for a house by its street and number, and says what it skips', async () => {
    writeFileSync(
      join(content, 'events/house.md'),
      '---\ntitle: Casa\ndate: 2024-05-02T19:00:00+01:00\naddress: {street: Rua Rodrigues de Faria 103, city: Lisboa, country: Portugal}\n---\n',
    )
    writeFileSync(join(content, 'events/nowhere.md'), '---\ntitle: Nowhere\ndate: 2024-05-02T19:00:00+01:00\n---\n')
    const { err, out } = await run('known', '--dry-run')
    expect(out).toContain('Rua Rodrigues de Faria 103')
    expect(err).toContain('events/nowhere.md: skipped')
    await run('known', '--yes')
    const again = await run('known', '--yes')
    expect(again.err).not.toContain('Every venue has its coordinates.')
  })

  it('names events whose place has no name', async () => {
    writeFileSync(join(content, 'events/c.md'), event('知春路 7 号'))
    expect((await run('known', '--dry-run')).err).toContain('events/c.md: no name for its place.')
  })

  it.each([
    [['--provider', 'bing'], 'There is no provider “bing”'],
    [['--endpoint', 'here'], 'is not a web address'],
    [['--often'], '--often'],
  ])('does not run as %j', async (args, words) => {
    const { code, err } = await run('known', ...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(server.asked).toHaveLength(0)
  })

  it('does not touch a folder with a broken venue file', async () => {
    writeFileSync(join(content, 'venues/bad.yaml'), 'name: [\n')
    const { code, err } = await run('known', '--yes')
    expect(code).toBe(2)
    expect(err).toContain('venues/bad.yaml:')
    expect(server.asked).toHaveLength(0)
  })
})
