import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import { NO_HISTORY } from '@/lib/archive/folder'
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

/** What Contentlayer leaves of event files with these titles. */
const generate = (titles: Readonly<Record<string, string>>): void => {
  const documents = Object.entries(titles).map(([slug, title]) => {
    const text = `---\ntitle: ${title}\ndate: 2018-07-29T13:00:00+08:00\n---\n正文\n`
    return readEvent({ file: `events/${slug}.md`, text, siblings: [] })
  })
  mkdirSync('.contentlayer/generated/Event', { recursive: true })
  writeFileSync('.contentlayer/generated/Event/_index.json', JSON.stringify(documents))
}

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
  generate({ kept: '甲', edited: '乙', gone: '丙' })
  expect(writeCatalog(dating())).toMatchObject({ events: 3 })

  writeFileSync(join(catalog, 'events', 'kept.json'), '{"title":"not written again"}')
  generate({ kept: '甲', edited: '乙二' })
  writeCatalog(dating())
  expect(readdirSync(join(catalog, 'events')).sort()).toEqual(['edited.json', 'kept.json'])
  expect([titleOf('kept'), titleOf('edited')]).toEqual(['not written again', '乙二'])
})

it('begins with an empty catalog, whatever an earlier process left', async () => {
  const { writeCatalog } = await import('./write')
  mkdirSync(join(catalog, 'events'), { recursive: true })
  writeFileSync(join(catalog, 'events', 'old.json'), '{}')
  generate({ kept: '甲' })
  writeCatalog(dating())
  expect(readdirSync(join(catalog, 'events'))).toEqual(['kept.json'])
})
