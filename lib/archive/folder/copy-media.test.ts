import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyMedia } from './copy-media'

let root = ''
const content = (path: string): string => join(root, 'content', path)
const media = (path: string): string => join(root, 'public/media', path)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  mkdirSync(content('event/one'), { recursive: true })
  writeFileSync(content('event/one/index.md'), '# one')
  writeFileSync(content('event/one/featured.png'), 'png')
  writeFileSync(content('event/one/page.html'), '<script>')
})
afterEach(() => rmSync(root, { recursive: true }))

it('serves pictures beside a page, and neither the page nor anything a browser would run', () => {
  expect(copyMedia(content(''), join(root, 'public'))).toBe(1)
  expect(readFileSync(media('event/one/featured.png'), 'utf8')).toBe('png')
  expect(existsSync(media('event/one/index.md')) || existsSync(media('event/one/page.html'))).toBe(false)
})

it('follows changes and removals', () => {
  copyMedia(content(''), join(root, 'public'))
  writeFileSync(content('event/one/featured.png'), 'changed')
  copyMedia(content(''), join(root, 'public'))
  expect(readFileSync(media('event/one/featured.png'), 'utf8')).toBe('changed')
  rmSync(content('event/one/featured.png'))
  expect(copyMedia(content(''), join(root, 'public'))).toBe(0)
  expect(existsSync(media('event/one/featured.png'))).toBe(false)
})

it('leaves an empty folder where there is nothing to serve', () => {
  rmSync(content('event/one/featured.png'))
  expect(copyMedia(content(''), join(root, 'public'))).toBe(0)
  expect(readdirSync(join(root, 'public/media'))).toEqual([])
})
