import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import { NO_HISTORY } from '@/lib/archive/folder'
import { type Documents, noDocuments, withDocument } from './documents'
import type { Dating } from './revisions'

const back = process.cwd()
let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'meetmark-')))
  process.chdir(folder)
  vi.resetModules()
})
afterEach(() => {
  process.chdir(back)
  rmSync(folder, { recursive: true })
})

/** Documents of event files with these titles, and more fields where they are given. */
const documents = (titles: Readonly<Record<string, string>>, fields = ''): Documents =>
  Object.entries(titles).reduce((all, [slug, title]) => {
    const head = `title: ${title}\ndate: 2018-07-29T13:00:00+08:00\n${fields}`
    const [file, text] = [`events/${slug}.md`, `---\n${head}---\n正文\n`]
    return withDocument(all, 'event', file, readEvent({ file, text, siblings: [] }).record)
  }, noDocuments)

const dating = (more: Partial<Dating> = {}): Dating => ({
  history: NO_HISTORY,
  kept: new Map(),
  formerTalks: [],
  now: Date.parse('2026-01-01T00:00:00Z'),
  ...more,
})

const catalog = join('.contentlayer', 'catalog')
const titleOf = (slug: string): string =>
  JSON.parse(readFileSync(join(catalog, 'events', `${slug}.json`), 'utf8')).title

it('writes again only what has changed, and takes away what is gone', async () => {
  const { writeCatalog } = await import('./write')
  expect(writeCatalog(documents({ kept: '甲', edited: '乙', gone: '丙' }), dating())).toMatchObject({ events: 3 })

  writeFileSync(join(catalog, 'events', 'kept.json'), '{"title":"not written again"}')
  writeCatalog(documents({ kept: '甲', edited: '乙二' }), dating())
  expect(readdirSync(join(catalog, 'events')).sort()).toEqual(['edited.json', 'kept.json'])
  expect([titleOf('kept'), titleOf('edited')]).toEqual(['not written again', '乙二'])
})

it('begins with an empty catalog, whatever an earlier process left', async () => {
  const { writeCatalog } = await import('./write')
  mkdirSync(join(catalog, 'events'), { recursive: true })
  writeFileSync(join(catalog, 'events', 'old.json'), '{}')
  writeCatalog(documents({ kept: '甲' }), dating())
  expect(readdirSync(join(catalog, 'events'))).toEqual(['kept.json'])
})

it('keeps events of one name in two folders apart', async () => {
  const { writeCatalog } = await import('./write')
  expect(writeCatalog(documents({ '2024/spring': '甲', '2025/spring': '乙' }), dating())).toMatchObject({ events: 2 })
  expect([titleOf('spring'), titleOf('spring-2025')]).toEqual(['甲', '乙'])
})

it('leaves registration out where the site will be files alone', async () => {
  const { writeCatalog } = await import('./write')
  const asking = documents({ asking: '甲' }, 'registration: true\n')
  const written = (path: string): object => JSON.parse(readFileSync(join(catalog, path), 'utf8'))
  writeCatalog(asking, dating())
  expect(written('revision.json')).toHaveProperty('registration', 1)
  expect(written('events/asking.json')).toHaveProperty('registration')
  writeCatalog(asking, dating(), false)
  expect(written('revision.json')).not.toHaveProperty('registration')
  expect(written('events/asking.json')).not.toHaveProperty('registration')
})

it('counts on where the clock has been set back', async () => {
  const { writeCatalog } = await import('./write')
  const revision = (): number => JSON.parse(readFileSync(join(catalog, 'revision.json'), 'utf8')).id
  writeCatalog(documents({ kept: '甲' }), dating())
  const before = revision()
  vi.spyOn(Date, 'now').mockReturnValue(before - 3_600_000)
  writeCatalog(documents({ kept: '乙' }), dating())
  vi.restoreAllMocks()
  expect(revision()).toBeGreaterThan(before)
})
