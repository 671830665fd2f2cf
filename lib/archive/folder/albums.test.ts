import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readEvent } from '../event'
import { loadPage } from './load'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let root = ''
const put = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const shown = (gallery: string): readonly string[] => {
  put('event/a/index.md', `---\ntitle: 聚会\ndate: 2027-05-08\n---\n前\n\n${gallery}\n\n后\n`)
  const { record } = readEvent(loadPage(root, 'event/a/index.md'))
  const html = (record?.body ?? []).map((block) => (block.kind === 'rest' ? block.content.html : '')).join('')
  return [...html.matchAll(/src="([^"]+)"/g)].map(([, address = '']) => address)
}

it('an album shows the pictures of its folder, wherever the themes keep albums', () => {
  put('static/media/albums/hall/b.png', PIXEL)
  put('static/media/albums/hall/a 1.png', PIXEL)
  put('static/media/albums/hall/notes.txt', 'x')
  expect(shown('{{< gallery album="hall" >}}')).toEqual([
    '/media/static/media/albums/hall/a%201.png',
    '/media/static/media/albums/hall/b.png',
  ])
})

it('without an album it is the page’s own gallery', () => {
  put('event/a/gallery/one.png', PIXEL)
  expect(shown('{{< gallery resize_options="250x250" >}}')).toEqual(['/media/event/a/gallery/one.png'])
})

it.each(['dir="hall"', 'dir="/img/hall/"', 'folder=hall', 'match="hall/*"', 'match="hall/*.png" sortOrder="desc"'])(
  'is the folder that other themes name: %s',
  (options) => {
    put('event/a/gallery/one.png', PIXEL)
    put(options.includes('img') ? 'static/img/hall/two.png' : 'event/a/hall/two.png', PIXEL)
    expect(shown(`{{< gallery ${options} >}}`)).toEqual([expect.stringMatching(/hall\/two\.png$/)])
  },
)

it('pictures that are named are shown as they are, and a folder that is not there shows nothing', () => {
  put('event/a/x.png', PIXEL)
  expect(shown('{{< gallery images="x.png" >}}')).toEqual(['/media/event/a/x.png'])
  expect(shown('{{< gallery album="../../secret" >}}')).toEqual([])
})
