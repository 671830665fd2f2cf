import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { alone } from './lock'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-lock-'))
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => void vi.restoreAllMocks())

/** A process that is alive and another one. */
const other = process.ppid
const lock = () => join(folder, 'site.lock')

it('leaves no lock behind, however it ends', async () => {
  expect(await alone('site', async () => existsSync(lock()), folder)).toBe(true)
  await expect(alone('site', () => Promise.reject(new Error('no')), folder)).rejects.toThrow('no')
  expect(existsSync(lock())).toBe(false)
})

it('waits for whoever holds it, and says so', async () => {
  writeFileSync(lock(), String(other))
  await expect(alone('site', async () => 'run', folder, 10)).rejects.toThrow(String(other))
  expect(vi.mocked(console.error).mock.calls.join()).toContain('waiting')
})

it('takes the lock of a process that has ended without a word', async () => {
  writeFileSync(lock(), '999999999')
  expect(await alone('site', async () => 'run', folder)).toBe('run')
})
