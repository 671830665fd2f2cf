import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFiles } from './kept-files'

let folder = ''
let made: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-kept-'))
  made = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const make =
  (name: string, size = 10) =>
  async () => {
    made.push(name)
    return Buffer.alloc(size, name)
  }
const slowly = (name: string) => async () => {
  await new Promise((resolve) => setTimeout(resolve, 30))
  return make(name)()
}
const keep = (changes = {}) =>
  keepFiles({ folder: join(folder, 'cards'), bytes: 100, inMemory: 0, waiting: 5, ...changes })

it('makes a file once, for all who ask meanwhile and later, and after a restart', async () => {
  const file = keep({ inMemory: 5 })
  const [one, other] = await Promise.all([file('a', make('a')), file('a', make('a'))])
  expect(one).toBe(other)
  expect((await keep()('a', make('a'))).toString()).toBe('a'.repeat(10))
  expect(made).toEqual(['a'])
})

it('makes room by what nobody has asked for longest', async () => {
  const file = keep()
  for (const name of ['a', 'b', 'c', 'd']) await file(name, make(name, 30))
  expect(readdirSync(join(folder, 'cards')).length).toBeLessThan(4)
  await file('d', make('d'))
  expect(made).toEqual(['a', 'b', 'c', 'd'])
})

it('keeps files in memory where the disk takes none', async () => {
  writeFileSync(join(folder, 'cards'), 'no folder')
  const file = keep({ inMemory: 5 })
  await file('a', make('a'))
  await file('a', make('a'))
  expect(made).toEqual(['a'])
})

it('tries again what has failed, and turns away a crowd', async () => {
  const file = keep({ waiting: 1 })
  await expect(file('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect((await file('a', make('a'))).length).toBe(10)
  const crowd = await Promise.allSettled(['b', 'c', 'd', 'e'].map((name) => file(name, slowly(name))))
  expect(crowd.filter(({ status }) => status === 'rejected')).toHaveLength(2)
})
