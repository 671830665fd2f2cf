import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const settingsWith = async (repository: string) => {
  const settings = { name: 'A', description: 'B', language: 'en', timeZone: 'UTC', repository }
  vi.stubEnv('SITE_SETTINGS', JSON.stringify(settings))
  vi.resetModules()
  return import('./repository')
}

it.each([
  ['https://github.com/a/b.git', 'https://github.com/a/b/edit/main/content/events/%E7%94%B2.md'],
  ['https://gitlab.com/a/b/', 'https://gitlab.com/a/b/-/edit/main/content/events/%E7%94%B2.md'],
  ['https://gitee.com/a/b', 'https://gitee.com/a/b/edit/main/content/events/%E7%94%B2.md'],
  ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/content/events/%E7%94%B2.md'],
])('leads to the editor of %s', async (repository, address) => {
  const { editAddress } = await settingsWith(repository)
  expect(editAddress('events/甲.md')).toBe(address)
})

it('fills in a new file and a report', async () => {
  const { createAddress, reportAddress } = await settingsWith('https://github.com/a/b')
  const create = new URL(createAddress('events/new.md', '---\ntitle: A\n---\n') ?? '')
  expect(create.searchParams.get('value')).toBe('---\ntitle: A\n---\n')
  expect(create.searchParams.get('filename')).toBe('content/events/new.md')
  expect(new URL(reportAddress('T', 'B & C') ?? '').searchParams.get('body')).toBe('B & C')
})

it('offers nothing without a repository', async () => {
  const { editAddress, createAddress, reportAddress } = await settingsWith('')
  expect([editAddress('a'), createAddress('a', 'b'), reportAddress('a', 'b')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
