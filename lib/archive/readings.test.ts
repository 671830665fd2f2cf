import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EventReading, readEvent } from './event'
import { kindOf, listAllFiles, loadPage } from './folder'
import { keptReadings, openReadings, readingsFolder, readThrough } from './readings'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const source = (title: string) => {
  const [file, text] = ['events/a.md', `---\ntitle: ${title}\ndate: 2018-07-29T13:00:00+08:00\n---\n正文\n`]
  return { file, text, siblings: [] }
}

const readingOf = (title: string) => {
  const { record, problems } = readEvent(source(title))
  if (record === undefined) throw new Error('a broken example')
  return { claim: { file: record.file, slug: record.slug, aliases: [] }, problems, record }
}

it('gives what was kept of the very same file, to another process too', () => {
  openReadings(readingsFolder(folder), '1').keep(source('甲'), readingOf('甲'))
  expect(keptReadings(folder).recall(source('甲'))).toEqual(readingOf('甲'))
  expect(keptReadings(folder).recall(source('乙'))).toBeUndefined()
  expect(
    keptReadings(folder).recall({ ...source('甲'), siblings: [{ name: 'featured.png', width: 1, height: 1 }] }),
  ).toBe(undefined)
})

it('knows nothing of what another version has read, nor of half a file', () => {
  openReadings(readingsFolder(folder), '1').keep(source('甲'), readingOf('甲'))
  const [name = ''] = readdirSync(readingsFolder(folder)).filter((file) => file.endsWith('.json'))
  writeFileSync(join(readingsFolder(folder), name), '{"claim":{"file":')
  expect(openReadings(readingsFolder(folder), '1').recall(source('甲'))).toBeUndefined()
  openReadings(readingsFolder(folder), '1').keep(source('甲'), readingOf('甲'))
  expect(openReadings(readingsFolder(folder), '2').recall(source('甲'))).toBeUndefined()
})

it('drops what nobody has asked for', () => {
  const first = openReadings(readingsFolder(folder), '1')
  first.keep(source('甲'), readingOf('甲'))
  first.keep(source('乙'), readingOf('乙'))
  const second = openReadings(readingsFolder(folder), '1')
  second.recall(source('乙'))
  second.dropOthers()
  expect(second.recall(source('甲'))).toBeUndefined()
  expect(second.recall(source('乙'))).toEqual(readingOf('乙'))
})

const ARCHIVE = fileURLToPath(new URL('../checks/fixtures/archive', import.meta.url))

it('reads a file once, and gives the whole reading again as it was', () => {
  const sources = listAllFiles(ARCHIVE)
    .filter((file) => kindOf(file) === 'event')
    .map((file) => loadPage(ARCHIVE, file))
  const first = sources.map(readThrough(openReadings<EventReading>(folder, '1')))
  expect(readdirSync(folder)).toHaveLength(sources.length + 1)
  expect(sources.map(readThrough(openReadings<EventReading>(folder, '1')))).toEqual(first)
  expect(sources.map(readEvent)).toEqual(first)
})
