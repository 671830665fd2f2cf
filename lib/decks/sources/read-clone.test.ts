import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseGitTree, readClone } from './read-clone'

describe('parseGitTree', () => {
  it('reads sizes, keeps odd characters of paths, and leaves submodules out', () =>
    expect(
      parseGitTree(
        '100644 blob aaaa     120\t2018/a "b"\n—中文.pdf\x00160000 commit bbbb       -\tsub\x00100644 blob cccc 9000000\tb.pdf\x00',
      ),
    ).toEqual([
      { path: '2018/a "b"\n—中文.pdf', size: 120 },
      { path: 'b.pdf', size: 9000000 },
    ]))
})

describe('readClone', () => {
  it('lists what is committed, with the commit, the branch and the origin’s web address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clone-'))
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
    git('init', '--initial-branch', 'trunk')
    git('remote', 'add', 'origin', 'git@github.com:some/slides.git')
    mkdirSync(join(folder, '2018/07'), { recursive: true })
    writeFileSync(join(folder, '2018/07/张三.pdf'), 'x'.repeat(2000))
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-m', 'one')
    writeFileSync(join(folder, 'later.pdf'), 'not committed')
    expect(await readClone(folder)).toEqual({
      commit: git('rev-parse', 'HEAD').trim(),
      branch: 'trunk',
      origin: 'https://github.com/some/slides',
      files: [{ path: '2018/07/张三.pdf', size: 2000 }],
    })
  })

  it('says what a folder is not', async () => {
    await expect(readClone(mkdtempSync(join(tmpdir(), 'empty-')))).rejects.toThrow(/not a Git clone|不是有提交的 Git/)
  })
})
