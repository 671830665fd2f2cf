import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, readArchive } from '@/lib/archive/whole'
import { type CheckedProblem, checkArchive } from './check-archive'

/** Files as they reach organizers from other machines, each of a kind that was published wrong somewhere. */
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
/** Whole files as editors of their time save them, titles, names and addresses too; made with another tool. */
const OLDER = {
  'events/gbk.md': bytes(
    'LS0tCnRpdGxlOiDJvbPH0rnMuLXazuXG2gpkYXRlOiAyMDI3LTA1LTA4VDEzOjAwOjAwKzA4OjAwCmFkZHJlc3M6IHtzdHJlZXQ6ILnwu6jCtyA4ILrFLCBjaXR5OiDW2MfsLCBjb3VudHJ5OiDW0Ln6fQphdXRob3JzOiBbwdbSsF0KdGFnczogW7f+zvHN+LjxXQotLS0KCiMjIyC3/s7xzfi48bXE0KG1wM/7z6IKCr2yyqajusHW0rCjrMfgusy/xry8uaSzzMqmCgrH67TzvNLXvMqxss6807vutq+jrM+yu7a/qtS0yO28/rXExfPT0ba8wLShowo=',
  ),
  'events/big5.md': bytes(
    'LS0tCnRpdGxlOiC05MPkqV29zbLEpK20wQpkYXRlOiAyMDI3LTA1LTA5VDEzOjAwOjAwKzA4OjAwCmFkZHJlc3M6IHtzdHJlZXQ6IKm+p7WqRrj0IDgguLksIGNpdHk6ILtPpV99Ci0tLQoKIyMjIKpBsMi69K7mqrqkcLlErviupwoKwb+qzKFHqkyzpaFBq0Ol3azsp96kdbV7rnYKCr3QpGquYbfHrsmw0aVbrKGwyqFBs9/Fd7Z9t72zbsXpqrqqQqTNs6Oo06FDCg==',
  ),
  'events/sjis.md': bytes(
    'LS0tCnRpdGxlOiCNYILMlumYYiCR5ozcifEKZGF0ZTogMjAyNy0wNS0xMFQxMzowMDowMCswOTowMAotLS0KCoNOg4mDRYNoldeLrYnvgsyR5ozcifGCxYK3gUKDVIFbg3KDWIOBg2KDVoOFk/yW5YFBgqiLQ4x5gsmCso5RicGCrYK+grOCooFCgqiR0oK/grWCxIKoguiC3IK3gUIK',
  ),
  'events/euc-kr.md': bytes(
    'LS0tCnRpdGxlOiDH17G4wMcgueMgtNm8uCC5+MKwCmRhdGU6IDIwMjctMDUtMTFUMTM6MDA6MDArMDk6MDAKLS0tCgrFrLbzv+y15SC48MDTILTZvLggufjCsMDUtM+02S4gvK268b26ILjevcO4piC80rCzx8+0wiC9w7CjwMy0zyC4ucC6IML8v6m4piC6zsW5teW4s7TPtNkuILCou+fH1bTPtNkuCg==',
  ),
  'people/lin-ye.md': bytes(
    'LS0tCnRpdGxlOiDB1tKwCnJvbGU6ILmks8zKpgotLS0KCsHW0rDKx8fgusy/xry8tcS5pLPMyqajrM+yu7a/qtS0yO28/qOsx+u087zS17zKsbLOvNO77ravoaPSstC0uf2BOe4519a1xMrpoaMK',
  ),
  'venues/hall.yaml': bytes(
    'bmFtZTogx+C6zLTzz8O74dLpzPwKYWxpYXNlczogWyLH4LrMtPPPwyIsICLH4LrMtPPPw8j9wqW1xLvh0unM/CJdCmFkZHJlc3M6CiAgc3RyZWV0OiC58LuowrcgOCC6xcfgusy088/DyP3CpQogIGNpdHk6INbYx+wKZGlyZWN0aW9uczogtNO12Mz61b6z9sC00tS688/ytqvX37Tz1LzI/bDZw9ejrL+0vPvH4LrMtPPPw77Ntb3By6Osx+u087zStNPEz8PFvfjI66GjCg==',
  ),
  // two characters that several encodings have
  'venues/short.yaml': Buffer.concat([Buffer.from('name: '), Buffer.from('cedebab5', 'hex'), Buffer.from('\n')]),
} as const
/** What Git LFS leaves where its files were not fetched: as it writes it, of a photo and of a deck. */
const LFS =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4f0c8a7d8f3b6d2e9a1c5b7e0d4f6a8c2b1e3d5f7a9c0b2d4e6f8a1c3b5d7e9f\nsize 2483120\n'
/** The beginning of a photo as telephones save it (ISO/IEC 23008-12): its brand, then a box for what is known of it. */
const HEIC = Buffer.concat([
  Buffer.from('00000028', 'hex'),
  Buffer.from('ftypheic'),
  Buffer.from('00000000', 'hex'),
  Buffer.from('mif1MiPrmiafMiHBheic'),
  Buffer.from('0000000e', 'hex'),
  Buffer.from('meta'),
  Buffer.alloc(6),
])
/** Two points wide and one high, without compression. */
const BMP = bytes('Qk0+AAAAAAAAADYAAAAoAAAAAgAAAAEAAAABABgAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAA////AAAAAAA=')
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const page = (title: string, body = '正文', fields = ''): string =>
  `---\ntitle: ${title}\ndate: 2027-05-08T13:00:00+08:00\n${fields}---\n\n${body}\n`

const FILES: Readonly<Record<string, string | Buffer>> = {
  ...OLDER,
  'events/utf16.md': Buffer.from(`\uFEFF${page('两字节的一夜')}`, 'utf16le'),
  'events/heic/index.md': page(
    '手机原图',
    '![合影](group.HEIC)\n\n![改名](renamed.jpg) ![位图](plan.bmp)\n\n[幻灯片](deck.pdf) [表格](list.xlsx) [剪辑](clip.mov)',
  ),
  'events/heic/featured.heic': HEIC,
  'events/heic/group.HEIC': HEIC,
  // renamed, and still what it was
  'events/heic/renamed.jpg': HEIC,
  'events/heic/deck.pdf': '%PDF-1.4',
  'events/heic/list.xlsx': 'PK',
  'events/heic/clip.mov': 'moov',
  'events/heic/plan.bmp': BMP,
  'events/pointer/index.md': page('指针', '![合影](hall.jpg)\n\n[幻灯片](deck.pdf)'),
  'events/pointer/featured.jpg': LFS,
  'events/pointer/hall.jpg': LFS,
  'events/pointer/deck.pdf': LFS,
  'events/inside/index.md': page(
    '名不副实',
    [
      '![一](page.png) ![二](renamed.jpg) ![三](drawing.png) ![四](lfs.jpg) ![五](gone.png) ![六](<ok 1.png>)',
      '<img src="renamed.jpg" alt="七"> <a href="lfs.pdf">八</a> [九](lfs.pdf) [![十](renamed.jpg)](ok%201.png)',
      '![十一][ref]\n\n[ref]: renamed.jpg',
      '{{< figure src="renamed.jpg" caption="十二" >}}',
    ].join('\n\n'),
    'url_pdf: lfs.pdf\nurl_slides: deck.pdf\n',
  ),
  'events/inside/page.png': '<!doctype html><script>alert(1)</script>',
  'events/inside/renamed.jpg': HEIC,
  'events/inside/drawing.png': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"/>',
  'events/inside/lfs.jpg': LFS,
  'events/inside/lfs.pdf': LFS,
  'events/inside/deck.pdf': '%PDF-1.4',
  'events/inside/ok 1.png': PIXEL,
  'events/header/index.md': page('题图在别处', '正文', 'image: /img/hall.png\n'),
  'events/header-2/index.md': page('题图在下面', '正文', 'image: {filename: "posters/hall.png"}\n'),
  'events/header-2/posters/hall.png': PIXEL,
  'events/header-3.md': page('题图在旁边', '正文', 'cover: header-hall.png\n'),
  'events/header-hall.png': PIXEL,
  'events/header-4.md': page('题图在别站', '正文', 'cover: https://a.example/hall.png\n'),
  'static/img/hall.png': PIXEL,
  'events/letters.md': Buffer.from(
    page('港の夜話', '第五回')
      .replace('港の夜話', '\u001b$B9A$NLkOC\u001b(B')
      .replace('第五回', '\u001b$BBh8^2s\u001b(B')
      .replace('正文', 'x'),
  ),
  'events/twice.md': Buffer.from(Buffer.from(page('山城夜谈', '两次编码')).toString('latin1')),
  'events/copied.md': page('复制\u0008来的', '一\u000b二\u0007三\u0000四'),
  'events/links/index.md': page(
    '互链',
    '![厅](hall.png) [下一场](../pointer/index.md) [没有的](../nobody.md) [人](../../people/lin-ye.md)',
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

let base = ''
let root = ''
let archive: Archive
let problems: readonly CheckedProblem[] = []
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'meetmark-'))
  root = join(base, 'project', 'content')
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  // a telephone held upright: the sensor's picture lies on its side
  mkdirSync(join(root, 'events/upright'), { recursive: true })
  const plain = sharp({ create: { width: 80, height: 50, channels: 3, background: '#c03' } })
  await plain.withMetadata({ orientation: 6 }).jpeg().toFile(join(root, 'events/upright/featured.jpg'))
  writeFileSync(join(root, 'events/upright/index.md'), page('竖着拍'))
  // files that lie elsewhere in the project, and one that lies nowhere
  mkdirSync(join(root, 'shared/linked-night'), { recursive: true })
  writeFileSync(join(root, 'shared/linked-night/index.md'), page('链接来的目录', '![厅](hall.png)'))
  writeFileSync(join(root, 'shared/linked-night/hall.png'), PIXEL)
  symlinkSync('../shared/linked-night', join(root, 'events/linked-night'))
  symlinkSync('../../shared/linked-night/hall.png', join(root, 'events/links/hall.png'))
  symlinkSync('../../shared/nobody.png', join(root, 'events/links/gone.png'))
  symlinkSync('../shared/no-night', join(root, 'events/no-night'))
  // another part of the machine is one thing to tell, and none of its files is read
  const outside = join(base, 'elsewhere')
  mkdirSync(outside)
  for (const name of ['index.md', 'b.md', 'c.pdf']) writeFileSync(join(outside, name), page('外面'))
  symlinkSync(outside, join(root, 'events/outside-night'))
  archive = readArchive(root)
  problems = checkArchive(archive, { today: '2027-01-01' })
})
afterAll(() => rmSync(base, { recursive: true }))

const told = (rule: string): readonly string[] =>
  problems.filter((problem) => problem.rule === rule).map(({ file, line }) => `${file}:${line}`)
const record = (slug: string) => archive.events.find((event) => event.slug === slug)?.record
const htmlOf = (slug: string): string =>
  (record(slug)?.body ?? []).map((block) => (block.kind === 'rest' ? block.content.html : '')).join('')

describe('letters of other encodings', () => {
  it('are read where they are beyond doubt, for events, people and venues, and told', () => {
    const files = Object.keys(OLDER).filter((file) => file !== 'venues/short.yaml')
    expect(told('encoding')).toEqual(expect.arrayContaining([...files, 'events/utf16.md'].map((file) => `${file}:1`)))
    expect(record('gbk')).toMatchObject({
      title: '山城夜谈第五期',
      place: { address: { street: '桂花路 8 号' }, city: { name: '重庆' } },
      speakers: [{ name: '林野' }],
      tags: [{ name: '服务网格' }],
    })
    expect(record('big5')).toMatchObject({ title: '港邊夜談第五期', place: { city: { name: '臺北' } } })
    expect(record('sjis')?.title).toBe('港の夜話 第五回')
    expect(record('euc-kr')?.title).toBe('항구의 밤 다섯 번째')
    expect(archive.people[0]?.record).toMatchObject({ name: '林野', bio: { text: expect.stringContaining('㐀') } })
    expect(archive.venues.find(({ name }) => name === '青禾大厦会议厅')).toMatchObject({
      aliases: ['青禾大厦', '青禾大厦三楼的会议厅'],
    })
    expect(record('utf16')?.title).toBe('两字节的一夜')
  })

  it('are read where mail or a program has written them in letters of ASCII, or twice', () => {
    expect(record('letters')?.title).toBe('港の夜話')
    expect(record('twice')?.title).toBe('山城夜谈')
    expect(htmlOf('twice')).toBe('<p>两次编码</p>')
    expect(told('encoding')).toEqual(expect.arrayContaining(['events/letters.md:1', 'events/twice.md:1']))
  })

  it('come without the marks that other programs leave', () => {
    expect(record('copied')?.title).toBe('复制来的')
    expect(htmlOf('copied')).toBe('<p>一 二三四</p>')
  })

  it('too short to be sure of are refused at the file, and never guessed', () => {
    expect(problems.some(({ file, level }) => file === 'venues/short.yaml' && level === 'error')).toBe(true)
    expect(archive.venues.map(({ name }) => name)).toEqual(['青禾大厦会议厅'])
  })

  it('leave no sign of lost letters in anything that is published', () =>
    expect(JSON.stringify([archive.events.map((event) => event.record), archive.people, archive.venues])).not.toContain(
      '\uFFFD',
    ))
})

describe('files beside a page', () => {
  it('that telephones make are told where they are and where they are shown', () => {
    expect(told('unserved-file')).toEqual(
      expect.arrayContaining(['events/heic/featured.heic:1', 'events/heic/group.HEIC:1', 'events/heic/renamed.jpg:1']),
    )
    expect(told('missing-file')).toContain('events/heic/index.md:6')
    expect(record('heic')?.image).toBeUndefined()
    expect(htmlOf('heic')).not.toMatch(/<img[^>]*heic"/i)
    expect(htmlOf('heic')).toContain('src="/media/events/heic/plan.bmp"')
    expect(told('missing-file')).toContain('events/heic/index.md:8')
    expect(told('unserved-file')).not.toContain('events/heic/plan.bmp:1')
  })

  it('to be saved are served, and nothing is said of them', () => {
    for (const name of ['deck.pdf', 'list.xlsx', 'clip.mov']) {
      expect(htmlOf('heic')).toContain(`href="/media/events/heic/${name}"`)
      expect(told('unserved-file')).not.toContain(`events/heic/${name}:1`)
    }
  })

  it('are shown and linked by what is in them, however the text names them', () => {
    const html = htmlOf('inside')
    const at = (name: string) => `/media/events/inside/${name}`
    expect([...html.matchAll(/<img[^>]*src="([^"]+)"/g)].map(([, src]) => src)).toEqual([at('ok%201.png')])
    for (const [name, words] of [
      ['page.png', '一'],
      ['renamed.jpg', '二'],
      ['drawing.png', '三'],
      ['renamed.jpg', '七'],
      ['renamed.jpg', '十一'],
    ] as const)
      expect(html).toContain(`<a href="${at(name)}">${words}</a>`)
    expect(html).toMatch(/四 五 <img/)
    expect(html).toContain('<a>八</a> <a>九</a>')
    expect(html).toContain(`<a href="${at('ok%201.png')}">十</a>`)
    expect(html).not.toContain('lfs')
    expect(record('inside')?.links).toEqual([{ kind: 'slides', name: '', url: at('deck.pdf') }])
    const first = 8
    for (const line of [first, first + 2, first + 6, first + 8])
      expect(told('missing-file')).toContain(`events/inside/index.md:${line}`)
  })

  it('are the header pictures that a field names by a path; one of another host is told', () => {
    expect(record('header')?.image?.src).toBe('/media/static/img/hall.png')
    expect(record('header-2')?.image?.src).toBe('/media/events/header-2/posters/hall.png')
    expect(record('header-3')?.image?.src).toBe('/media/events/header-hall.png')
    expect(record('header-4')?.image).toBeUndefined()
    expect(told('missing-file')).toContain('events/header-4.md:4')
  })

  it('that Git LFS has left as pointers are no pictures', () => {
    expect(told('unserved-file')).toEqual(
      expect.arrayContaining([
        'events/pointer/featured.jpg:1',
        'events/pointer/hall.jpg:1',
        'events/pointer/deck.pdf:1',
      ]),
    )
    expect(record('pointer')?.image).toBeUndefined()
  })

  it('are as wide and high as they are shown, however the telephone was held', () =>
    expect(record('upright')?.image).toMatchObject({ width: 50, height: 80 }))

  it('are served through links within the project; a link that leads nowhere is told', () => {
    expect(record('linked-night')?.title).toBe('链接来的目录')
    expect(htmlOf('linked-night')).toContain('src="/media/events/linked-night/hall.png"')
    expect(htmlOf('links')).toContain('src="/media/events/links/hall.png"')
    expect(told('unserved-file').filter((place) => /links|night/.test(place))).toEqual([
      'events/links/gone.png:1',
      'events/no-night:1',
      'events/outside-night:1',
    ])
  })

  it('are found by names with spaces, # and %, and told where they are not there', () => {
    for (const name of ['大合影 2027.png', '图#1.png', '100%.png'])
      expect(htmlOf('spaces')).toContain(`src="/media/events/spaces/${encodeURIComponent(name)}"`)
    expect(told('missing-file')).toContain('events/spaces/index.md:10')
  })
})

it('links between texts lead to pages, and those that lead nowhere are told', () => {
  expect(htmlOf('links')).toContain('href="/events/pointer"')
  expect(htmlOf('links')).toContain('href="/speakers/lin-ye"')
  expect(told('missing-file').filter((place) => place.startsWith('events/links'))).toEqual(['events/links/index.md:6'])
})

it('two addresses that differ in case alone are an error', () =>
  expect(told('duplicate-slug')).toEqual(['events/mixed-case.md:1']))
