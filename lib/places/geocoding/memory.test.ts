import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openMemory } from './memory'

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
