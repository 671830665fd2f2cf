import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planArchive } from './plan-archive'

const siteWith = (...paths: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hugo-'))
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `---\ntitle: ${path}\n---\n`)
  }
  return folder
}

const targets = (folder: string) => Object.fromEntries(planArchive(folder).files.map(({ from, path }) => [from, path]))

describe('planArchive', () => {
  it('brings pages and what lies beside them to their places', () =>
    expect(
      targets(
        siteWith(
          'config/_default/params.yaml',
          'content/event/one/index.md',
          'content/event/two/index.md',
          'content/event/two/featured.jpg',
          'content/event/three.md',
          'content/talk/old/index.md',
          'content/authors/zhang-san/_index.md',
          'content/authors/zhang-san/avatar.jpg',
          'content/authors/li-si/_index.md',
          'content/project/mesh/index.md',
          'content/slides/example/index.md',
          'content/post/a.md',
        ),
      ),
    ).toEqual({
      'event/one/index.md': 'events/one.md',
      'event/two/index.md': 'events/two/index.md',
      'event/two/featured.jpg': 'events/two/featured.jpg',
      'event/three.md': 'events/three.md',
      'talk/old/index.md': 'events/old.md',
      'authors/zhang-san/_index.md': 'people/zhang-san/_index.md',
      'authors/zhang-san/avatar.jpg': 'people/zhang-san/avatar.jpg',
      'authors/li-si/_index.md': 'people/li-si.md',
      'project/mesh/index.md': 'projects/mesh.md',
      'slides/example/index.md': 'slides/example.md',
    }))

  it.each(['', 'content', 'content/event'])('finds the archive from “%s”', (within) => {
    const folder = siteWith('content/event/a.md')
    expect(targets(join(folder, within))).toEqual({ 'event/a.md': 'events/a.md' })
  })

  it('finds the content of one language', () =>
    expect(targets(siteWith('content/zh/event/a.md', 'content/zh/authors/b.md'))).toEqual({
      'event/a.md': 'events/a.md',
      'authors/b.md': 'people/b.md',
    }))

  it('takes the site’s language of several, and says what it leaves out', () => {
    const { files, notes } = planArchive(
      siteWith(
        'event/_index.md',
        'event/a/index.zh.md',
        'event/a/index.en.md',
        'event/b.md',
        'event/b.zh.md',
        'event/x.html',
      ),
    )
    expect(files.map(({ from, path }) => [from, path])).toEqual([
      ['event/a/index.zh.md', 'events/a/index.md'],
      ['event/b.md', 'events/b.md'],
    ])
    expect(notes.filter(({ kind }) => kind === 'left-out').map(({ from }) => from)).toEqual([
      'event/_index.md',
      'event/a/index.en.md',
      'event/b.zh.md',
      'event/x.html',
    ])
  })

  it('says where there is no archive', () =>
    expect(() => planArchive(siteWith('readme.md'))).toThrow(/holds none of|没有/))
})
