import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeDocuments, runContentStep, withoutForms } from './content-step'

const mocked = vi.hoisted(() => ({
  contentlayer: { code: 0, said: '' },
  alone: async (): Promise<number> => 0,
}))

vi.mock('../run', async (original) => ({
  ...(await original<typeof import('../run')>()),
  runQuietly: async () => mocked.contentlayer,
}))
vi.mock('./lock', () => ({ alone: () => mocked.alone() }))

const said: string[] = []

beforeEach(() => {
  const keep = (text: unknown): boolean => said.push(String(text)) > 0
  vi.spyOn(console, 'error').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
})
afterEach(() => {
  vi.restoreAllMocks()
  said.length = 0
})

describe('a disk that takes no more', () => {
  it.each([
    ['in the dump of a bundler', '{ text: "Failed to write to output file: write /a.mjs: no space left on device" }'],
    ['in a stack', 'Error: ENOSPC: no space left on device, write\n    at x (file:///a.js:1:1)'],
  ])('is told in a sentence, whatever Contentlayer says: %s', async (_, words) => {
    mocked.contentlayer = { code: 1, said: words }
    expect(await makeDocuments()).toBe(1)
    expect(said).toEqual([expect.stringMatching(/^(?:There is no room left|磁盘已满)[^\n]*$/)])
  })

  it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])(
    'is told in a sentence where it is met elsewhere: %s',
    async (code) => {
      mocked.alone = async () => {
        throw Object.assign(new Error(`${code}: write`), { code, path: '/a' })
      }
      expect(await runContentStep()).toBe(1)
      expect(said).toEqual([expect.not.stringContaining(code)])
    },
  )
})

it('hands on what Contentlayer says of anything else, and its exit code', async () => {
  mocked.contentlayer = { code: 3, said: 'something else' }
  expect(await makeDocuments()).toBe(3)
  expect(said).toEqual(['something else'])
})

it('takes no mistake of its own for one of the disk', async () => {
  mocked.alone = async () => {
    throw Object.assign(new Error('ENOENT: open'), { code: 'ENOENT', path: '/a' })
  }
  await expect(runContentStep()).rejects.toThrow('ENOENT')
})

it('says which events stand without their forms where the site is files alone, and names no more than five', () => {
  expect(withoutForms(['events/a.md'])).toMatch(/(?:1 event stands|有 1 场活动).*events\/a\.md/)
  const many = withoutForms(Array.from({ length: 9 }, (_, at) => `events/${at}.md`))
  expect(many).toMatch(/(?:9 events stand|有 9 场活动).*events\/4\.md, …/)
  expect(many).not.toContain('events/5.md')
})
