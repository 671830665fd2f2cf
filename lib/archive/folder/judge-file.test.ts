import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyMedia } from './copy-media'
import { judgeFile } from './judge-file'
import { listAllFiles } from './list'
import { loadPage } from './load'

/** The head of a telephone's picture. */
const HEIC = Buffer.concat([Buffer.from('000000186674797068656963', 'hex'), Buffer.alloc(60)])

let root = ''
const content = (): string => join(root, 'content')
const put = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const judge = (path: string) => judgeFile(content(), path)
const photo = (orientation?: number) =>
  sharp({ create: { width: 16, height: 10, channels: 3, background: '#c33' } })
    .jpeg()
    .withMetadata(orientation === undefined ? {} : { orientation })
    .toBuffer()

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'judge-'))
  put('content/events/a/index.md', '---\ntitle: 甲\n---\n')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('judgeFile', () => {
  it('measures pictures as they are shown, however the telephone was held', async () => {
    put('content/events/a/plain.jpg', await photo())
    put('content/events/a/upright.jpg', await photo(6))
    put('content/events/a/mirrored.jpg', await photo(2))
    expect(judge('events/a/plain.jpg')).toEqual({ served: true, size: { width: 16, height: 10 } })
    expect(judge('events/a/upright.jpg')).toEqual({ served: true, size: { width: 10, height: 16 } })
    expect(judge('events/a/mirrored.jpg')).toEqual({ served: true, size: { width: 16, height: 10 } })
    expect(loadPage(content(), 'events/a/index.md').siblings).toContainEqual({
      name: 'upright.jpg',
      width: 10,
      height: 16,
    })
  })

  it.each(['docx', 'xlsx', 'pages', 'mov', 'm4a', 'ipynb', 'json', 'tar.gz'])('serves .%s to be saved', (ending) => {
    put(`content/events/a/x.${ending}`, 'x')
    expect(judge(`events/a/x.${ending}`)).toEqual({ served: true })
  })

  it.each(['heic', 'HEIF', 'tiff', 'tif'])('serves .%s, and says that browsers do not show it', (ending) => {
    put(`content/events/a/x.${ending}`, 'x')
    expect(judge(`events/a/x.${ending}`)).toMatchObject({
      served: true,
      concern: { message: expect.stringContaining('download') },
    })
  })

  it.each([
    ['page.html', '<p>', 'would run'],
    ['code.js', '1', 'would run'],
    ['notes.xcf', 'x', 'not served'],
    ['empty.png', '', 'empty'],
    ['scene.jpg', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n', 'LFS'],
    ['talk.pdf', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n', 'LFS'],
  ])('does not serve %s', (name, text, words) => {
    put(`content/events/a/${name}`, text)
    expect(judge(`events/a/${name}`)).toMatchObject({
      served: false,
      concern: { message: expect.stringContaining(words) },
    })
  })

  it('knows a picture by what is in it', () => {
    put('content/events/a/renamed.jpg', HEIC)
    put('content/events/a/broken.png', 'none')
    expect(judge('events/a/renamed.jpg').size).toBeUndefined()
    expect(judge('events/a/renamed.jpg').concern).toBeDefined()
    expect(judge('events/a/broken.png').concern?.message).toContain('no picture')
  })

  it('shows drawings, and says that their scripts do not run', () => {
    put('content/events/a/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>')
    put('content/events/a/alive.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4" onload="x()"/>')
    expect(judge('events/a/plan.svg')).toEqual({ served: true, size: { width: 8, height: 4 } })
    expect(judge('events/a/alive.svg')).toMatchObject({
      served: true,
      concern: { message: expect.stringContaining('scripts') },
    })
  })

  it('tells pictures that are too large for phones and hosts', async () => {
    const large = await sharp({ create: { width: 9000, height: 8000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    put('content/events/a/large.png', large)
    expect(judge('events/a/large.png')).toMatchObject({
      served: true,
      concern: { message: expect.stringContaining('72.0 million') },
    })
  })
})

describe('links of the file system', () => {
  it('are followed within the project: files and folders, texts and pictures', async () => {
    put('old/night/index.md', '---\ntitle: 夜\n---\n')
    put('old/night/featured.jpg', await photo(8))
    put('old/hall.jpg', await photo())
    symlinkSync(join(root, 'old/night'), join(root, 'content/events/night'))
    symlinkSync(join(root, 'old/hall.jpg'), join(root, 'content/events/a/hall.jpg'))
    symlinkSync(join(root, 'content'), join(root, 'content/events/again'))
    expect(listAllFiles(content())).toEqual([
      'events/a/hall.jpg',
      'events/a/index.md',
      'events/night/featured.jpg',
      'events/night/index.md',
    ])
    expect(judge('events/a/hall.jpg')).toMatchObject({ served: true, size: { width: 16 } })
    expect(copyMedia(content(), join(root, 'public'))).toBe(2)
    expect(listAllFiles(join(root, 'public/media'))).toEqual(['events/a/hall.jpg', 'events/night/featured.jpg'])
  })

  it('that lead out of it, into hidden folders or nowhere are told, and no file of the machine is served', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'secret.txt'), 'x')
    put('.private/key.txt', 'x')
    for (const [name, target] of [
      ['a.txt', join(outside, 'secret.txt')],
      ['b.txt', join(root, '.private/key.txt')],
      ['c.jpg', join(outside, 'none.jpg')],
    ] as const)
      symlinkSync(target, join(root, 'content/events/a', name))
    expect(judge('events/a/a.txt')).toMatchObject({
      served: false,
      concern: { message: expect.stringContaining('outside') },
    })
    expect(judge('events/a/b.txt')).toMatchObject({ served: false })
    expect(judge('events/a/c.jpg')).toMatchObject({
      served: false,
      concern: { message: expect.stringContaining('not there') },
    })
    writeFileSync(join(outside, 'phone.jpg'), HEIC)
    symlinkSync(join(outside, 'phone.jpg'), join(root, 'content/events/a/d.jpg'))
    expect(judge('events/a/d.jpg')).toMatchObject({ served: false })
    expect(copyMedia(content(), join(root, 'public'))).toBe(0)
  })
})

it('serves nothing of what is kept about people, nor of what is installed, by way of a link', () => {
  put('kept/secret', 'x')
  put('kept/registration.sqlite', 'x')
  put('node_modules/a/a.pdf', 'x')
  vi.stubEnv('DATA_DIR', join(root, 'kept'))
  for (const [name, target] of [
    ['a.pdf', 'kept/secret'],
    ['b.zip', 'kept/registration.sqlite'],
    ['c.pdf', 'node_modules/a/a.pdf'],
  ] as const)
    symlinkSync(join(root, target), join(root, 'content/events/a', name))
  symlinkSync(join(root, 'kept'), join(root, 'content/events/a/kept'))
  expect(copyMedia(content(), join(root, 'public'))).toBe(0)
  vi.unstubAllEnvs()
})

it('serves names of macOS in composed letters', async () => {
  put('content/events/a/cafe\u0301 #1 100%.jpg', await photo())
  copyMedia(content(), join(root, 'public'))
  expect(listAllFiles(join(root, 'public/media'))).toEqual(['events/a/caf\u00e9 #1 100%.jpg'])
  expect(loadPage(content(), 'events/a/index.md').siblings).toEqual([
    { name: 'caf\u00e9 #1 100%.jpg', width: 16, height: 10 },
  ])
})
