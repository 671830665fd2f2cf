import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formerTalks } from './former-talks'

let root = ''
const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root })
}
const write = (talk: string): void =>
  writeFileSync(
    join(root, 'content/events/autumn.md'),
    `---\ntitle: 秋日聚会\ndate: 2027-04-10T19:00:00+08:00\n---\n\n## 议程\n\n### ${talk}\n\n讲师：林晓川，灯塔科技\n`,
  )
const commit = (): void => {
  git('add', '-A')
  git('commit', '-qm', 'change')
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  git('init', '-q')
  mkdirSync(join(root, 'content/events'), { recursive: true })
  write('网格里的一年')
  commit()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('knows the titles that a talk had, committed or not, and where they lead today', () => {
  write('网格里的一年半')
  commit()
  write('网格里的两年')
  expect(formerTalks(join(root, 'content'))).toEqual([
    { file: 'events/autumn.md', from: '网格里的一年', to: '网格里的两年' },
    { file: 'events/autumn.md', from: '网格里的一年半', to: '网格里的两年' },
  ])
})

it('leads nothing away from a title that is back', () => {
  write('网格里的一年半')
  commit()
  write('网格里的一年')
  commit()
  expect(formerTalks(join(root, 'content'))).toEqual([
    { file: 'events/autumn.md', from: '网格里的一年半', to: '网格里的一年' },
  ])
})

it('knows nothing where there is no repository', () => {
  rmSync(join(root, '.git'), { recursive: true })
  expect(formerTalks(join(root, 'content'))).toEqual([])
})

it('knows nothing of events that are gone, as after a community has taken a copy over', () => {
  write('网格里的一年半')
  commit()
  rmSync(join(root, 'content/events/autumn.md'))
  expect(formerTalks(join(root, 'content'))).toEqual([])
  commit()
  expect(formerTalks(join(root, 'content'))).toEqual([])
})

it('reads files whose names have spaces, letters of every script and brackets', () => {
  const talk = (title: string): string =>
    `---\ntitle: 夜谈\ndate: 2027-04-10T19:00:00+08:00\n---\n\n## 议程\n\n### ${title}\n\n讲师：林晓川，灯塔科技\n`
  const files = ['events/夜 谈 (二).md', 'events/a [b].md']
  for (const title of ['网格里的一年', '网格里的两年']) {
    for (const file of files) writeFileSync(join(root, 'content', file), talk(title))
    commit()
  }
  expect(formerTalks(join(root, 'content')).map(({ file }) => file)).toEqual(expect.arrayContaining(files))
})
