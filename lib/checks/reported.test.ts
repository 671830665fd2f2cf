import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, readArchive } from '@/lib/archive/whole'
import { type CheckedProblem, checkArchive } from './check-archive'

/** Files as they reach organizers from other machines, each of a kind that was published wrong somewhere. */
const GBK =
  'c9bdb3c7d2b9ccb8b5dacee5c6daa3bab7fecef1cdf8b8f1b5c4d0a1b5c0cffbcfa20abdb2caa6bcf2bde9a3bac1d6d2b0cac7c7e0baccbfc6bcbcb5c4b9a4b3cccaa6a3accfb2bbb6bfaad4b4c8edbcfea3acc7ebb4f3bcd2d7bccab1b2cebcd3bbeeb6afa1a30a'
const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const gbk = (before: string): Buffer => Buffer.concat([Buffer.from(before), Buffer.from(GBK, 'hex')])
const page = (title: string, body = '正文', fields = ''): string =>
  `---\ntitle: ${title}\ndate: 2027-05-08T13:00:00+08:00\n${fields}---\n\n${body}\n`

const FILES: Readonly<Record<string, string | Buffer>> = {
  'events/gbk.md': gbk('---\ntitle: Night of letters\ndate: 2027-05-08\n---\n'),
  'people/gbk.md': gbk('---\ntitle: Lin\n---\n'),
  'venues/gbk.yaml': Buffer.concat([
    Buffer.from('name: Hall\naliases: ["'),
    Buffer.from('c9bdb3c7d2b9ccb8b5dacee5c6da', 'hex'),
    Buffer.from('"]\n'),
  ]),
  'events/utf16.md': Buffer.from(`\uFEFF${page('两字节的一夜')}`, 'utf16le'),
  'events/heic/index.md': page(
    '手机原图',
    '![合影](group.HEIC)\n\n[幻灯片](deck.pdf) [表格](list.xlsx) [剪辑](clip.mov)',
  ),
  'events/heic/featured.heic': '\0\0\0\x18ftypheic',
  'events/heic/group.HEIC': '\0\0\0\x18ftypheic',
  'events/heic/deck.pdf': '%PDF-1.4',
  'events/heic/list.xlsx': 'PK',
  'events/heic/clip.mov': 'moov',
  'events/pointer/index.md': page('指针', '![合影](hall.jpg)'),
  'events/pointer/featured.jpg': LFS,
  'events/pointer/hall.jpg': LFS,
  'events/links/index.md': page(
    '互链',
    '[下一场](../pointer/index.md) [没有的](../nobody.md) [人](../../people/gbk.md)',
  ),
  'events/spaces/index.md': page(
    '空格',
    '![合影](大合影 2027.png)\n\n![一](图#1.png) ![百](100%.png)\n\n![缺](没有 的.png)',
  ),
  'events/spaces/大合影 2027.png': PIXEL,
  'events/spaces/图#1.png': PIXEL,
  'events/spaces/100%.png': PIXEL,
  'events/Mixed-Case.md': page('大小写'),
  'events/mixed-case.md': page('小写'),
}

let root = ''
let archive: Archive
let problems: readonly CheckedProblem[] = []
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  archive = readArchive(root)
  problems = checkArchive(archive, { today: '2027-01-01' })
})
afterAll(() => rmSync(root, { recursive: true }))

const told = (rule: string): readonly string[] =>
  problems.filter((problem) => problem.rule === rule).map(({ file, line }) => `${file}:${line}`)
const record = (slug: string) => archive.events.find((event) => event.slug === slug)?.record
const htmlOf = (slug: string): string =>
  (record(slug)?.body ?? []).map((block) => (block.kind === 'rest' ? block.content.html : '')).join('')

describe('letters of other encodings', () => {
  it('are read where they are beyond doubt, for events and people, and told', () => {
    expect(told('encoding')).toEqual(
      expect.arrayContaining(['events/gbk.md:1', 'people/gbk.md:1', 'events/utf16.md:1']),
    )
    expect(htmlOf('gbk')).toContain('山城夜谈第五期')
    expect(archive.people[0]?.record.bio?.text).toContain('林野')
    expect(record('utf16')?.title).toBe('两字节的一夜')
  })

  it('of a venue too short to be sure of are read or refused at the file, and never guessed', () => {
    const venue = archive.venues.find(({ name }) => name === 'Hall')
    if (venue === undefined)
      expect(problems.some(({ file, level }) => file === 'venues/gbk.yaml' && level === 'error')).toBe(true)
    else expect(venue.aliases.join()).toMatch(/^山城夜谈第五期$/)
  })

  it('leave no sign of lost letters in anything that is published', () =>
    expect(JSON.stringify([archive.events.map((event) => event.record), archive.people, archive.venues])).not.toContain(
      '\uFFFD',
    ))
})

describe('files beside a page', () => {
  it('that telephones make are told where they are and where they are shown', () => {
    expect(told('unserved-file')).toEqual(
      expect.arrayContaining(['events/heic/featured.heic:1', 'events/heic/group.HEIC:1']),
    )
    expect(told('missing-file')).toContain('events/heic/index.md:6')
    expect(record('heic')?.image).toBeUndefined()
    expect(htmlOf('heic')).not.toContain('<img')
  })

  it('to be saved are served, and nothing is said of them', () => {
    for (const name of ['deck.pdf', 'list.xlsx', 'clip.mov']) {
      expect(htmlOf('heic')).toContain(`href="/media/events/heic/${name}"`)
      expect(told('unserved-file')).not.toContain(`events/heic/${name}:1`)
    }
  })

  it('that Git LFS has left as pointers are no pictures', () => {
    expect(told('unserved-file')).toEqual(
      expect.arrayContaining(['events/pointer/featured.jpg:1', 'events/pointer/hall.jpg:1']),
    )
    expect(record('pointer')?.image).toBeUndefined()
  })

  it('are found by names with spaces, # and %, and told where they are not there', () => {
    for (const name of ['大合影 2027.png', '图#1.png', '100%.png'])
      expect(htmlOf('spaces')).toContain(`src="/media/events/spaces/${encodeURIComponent(name)}"`)
    expect(told('missing-file')).toContain('events/spaces/index.md:10')
  })
})

it('links between texts lead to pages, and those that lead nowhere are told', () => {
  expect(htmlOf('links')).toContain('href="/events/pointer"')
  expect(htmlOf('links')).toContain('href="/speakers/gbk"')
  expect(told('missing-file').filter((place) => place.startsWith('events/links'))).toEqual(['events/links/index.md:6'])
})

it('two addresses that differ in case alone are an error', () =>
  expect(told('duplicate-slug')).toEqual(['events/mixed-case.md:1']))
