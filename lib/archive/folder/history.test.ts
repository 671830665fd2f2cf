import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { historyOf } from './history'

let root = ''
const git = (args: readonly string[], date = '2026-01-02T03:04:05+08:00', cwd = root): void => {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  }
  execFileSync('git', [...args], {
    cwd,
    env: { ...process.env, ...who, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  })
}
const write = (name: string, text: string): void => writeFileSync(join(root, 'content/events', name), text)
const commit = (date: string): void => {
  git(['add', '-A'])
  git(['commit', '-qm', 'change'], date)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  git(['init', '-q'])
  mkdirSync(join(root, 'content/events'), { recursive: true })
  write('a.md', 'one')
  write('会议.md', 'one')
  commit('2026-01-02T03:04:05+08:00')
  write('a.md', 'two')
  commit('2026-02-02T03:04:05+08:00')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('dates a file by its last commit, in UTC', () =>
  expect(Object.fromEntries(historyOf(join(root, 'content')).changed)).toEqual({
    'events/a.md': '2026-02-01T19:04:05Z',
    'events/会议.md': '2026-01-01T19:04:05Z',
  }))

it('knows since when a file is there', () =>
  expect(historyOf(join(root, 'content')).added.get('events/a.md')).toBe('2026-01-01T19:04:05Z'))

it('gives no date to what is not committed as it stands', () => {
  write('a.md', 'three')
  expect(historyOf(join(root, 'content')).changed.has('events/a.md')).toBe(false)
})

it('gives no date to what lies behind the edge of a shallow clone', () => {
  const clone = join(root, 'clone')
  git(['clone', '-q', '--depth', '1', `file://${root}`, clone])
  const { changed, added, edge } = historyOf(join(clone, 'content'))
  expect([...changed, ...added]).toEqual([])
  expect(edge).toBe('2026-02-01T19:04:05Z')
})

it('knows nothing where there is no repository', () => {
  rmSync(join(root, '.git'), { recursive: true })
  expect(historyOf(join(root, 'content')).changed.size).toBe(0)
})
