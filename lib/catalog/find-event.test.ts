import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { event, talk } from '@/lib/views/fixtures'

const folder = mkdtempSync(join(tmpdir(), 'meetmark-catalog-'))
const catalog = join(folder, '.contentlayer', 'catalog')
const file = join(catalog, 'events', 'mesh-night.json')

/** The catalog as a server meets it that has just started. */
const start = async () => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'meetmarkCatalog')
  return import('./index')
}

beforeEach(() => {
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  const night = event('mesh-night', { talks: [talk('甲')] })
  mkdirSync(join(catalog, 'events'), { recursive: true })
  writeFileSync(
    join(catalog, 'index.json'),
    JSON.stringify({
      ...{ events: [night], people: [], venues: [], projects: [], decks: [] },
      ...{ pages: [], chapters: [], partners: [] },
    }),
  )
  writeFileSync(file, JSON.stringify({ ...night, body: [] }))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(catalog, { recursive: true, force: true })
})

describe('an event', () => {
  it('that no file was written for is none', async () => {
    const { findEvent } = await start()
    expect(await findEvent('nothing')).toBeUndefined()
    expect((await findEvent('mesh-night'))?.slug).toBe('mesh-night')
  })

  it('of the index whose file is gone is an error, until it is back', async () => {
    const { findEvent, listEvents } = await start()
    await findEvent('mesh-night')
    renameSync(file, `${file}.gone`)
    await expect(findEvent('mesh-night')).rejects.toThrow(/gone from/)
    expect(await listEvents()).toHaveLength(1)
    renameSync(`${file}.gone`, file)
    expect((await findEvent('mesh-night'))?.slug).toBe('mesh-night')
  })

  it('that a later build has left without a talk of the index is an error', async () => {
    const { findEvent } = await start()
    await findEvent('mesh-night')
    writeFileSync(file, JSON.stringify({ ...event('mesh-night', { talks: [] }), body: [] }))
    await expect(findEvent('mesh-night')).rejects.toThrow(/changed since/)
  })

  it('whose file is broken off is an error', async () => {
    const { findEvent } = await start()
    await findEvent('mesh-night')
    writeFileSync(file, '{"slug":')
    await expect(findEvent('mesh-night')).rejects.toThrow()
  })
})
