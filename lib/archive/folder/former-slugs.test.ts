import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formerSlugs } from './former-slugs'

let root = ''
const run = (...args: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, stdio: 'ignore' })
}
const write = (file: string, frontMatter = ''): void => {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), `---\ntitle: 聚会\n${frontMatter}---\n${'正文。\n'.repeat(20)}`)
}
const commit = (): void => {
  run('add', '-A')
  run('commit', '-q', '-m', 'change')
}
const content = () => formerSlugs(join(root, 'content'))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  run('init', '-q')
  write('content/events/one.md')
  commit()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('formerSlugs', () => {
  it('follows a file through several names', () => {
    run('mv', 'content/events/one.md', 'content/events/two.md')
    commit()
    run('mv', 'content/events/two.md', 'content/events/three.md')
    commit()
    expect(content()).toEqual([
      { slug: 'two', file: 'events/three.md' },
      { slug: 'one', file: 'events/three.md' },
    ])
  })

  it('sees a rename that is not committed, with git and without', () => {
    renameSync(join(root, 'content/events/one.md'), join(root, 'content/events/neu.md'))
    expect(content()).toEqual([{ slug: 'one', file: 'events/neu.md' }])
    run('add', '-A')
    expect(content()).toEqual([{ slug: 'one', file: 'events/neu.md' }])
  })

  it('sees a slug line that changed, and that such a line outlives a rename', () => {
    write('content/events/one.md', 'slug: first # 旧\n')
    commit()
    write('content/events/one.md', 'slug: second\n')
    commit()
    run('mv', 'content/events/one.md', 'content/events/two.md')
    commit()
    expect(content()).toEqual([{ slug: 'first', file: 'events/two.md' }])
  })

  it('knows nothing where there is no history, or the event is gone', () => {
    rmSync(join(root, 'content/events/one.md'))
    commit()
    expect(content()).toEqual([])
    rmSync(join(root, '.git'), { recursive: true })
    expect(content()).toEqual([])
  })
})
