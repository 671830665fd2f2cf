import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { layOut, whyNotInto } from './lay-out'

let project = ''
let root = ''
const write = (path: string, text = path): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
}
const lay = (folder: string): void => layOut(folder, { project, distDir: '.next' })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-lay-out-'))
  project = join(root, 'project')
  write('.next/standalone/server.js')
  write('.next/standalone/.next/BUILD_ID')
  // what Next traces along: a picture that is drawn into a card
  write('.next/standalone/public/media/events/a/featured.png')
  write('.next/static/chunks/a.js')
  write('public/media/events/a/featured.png')
  write('public/media/events/a/other.png')
  write('public/client/a.js')
})

it('puts every file where the server looks for it, also beside one that is there already', () => {
  const folder = join(root, 'out', 'site')
  lay(folder)
  expect(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file))
      .sort(),
  ).toEqual([
    '.next',
    '.next/static/chunks/a.js',
    'public/client/a.js',
    'public/media/events/a/featured.png',
    'public/media/events/a/other.png',
    'server.js',
  ])
  expect(readdirSync(join(root, 'out'))).toEqual(['site'])
})

it('replaces what it has laid out before, and leaves nothing of it', () => {
  const folder = join(root, 'site')
  lay(folder)
  writeFileSync(join(folder, 'public', 'gone.png'), '')
  write('public/new.png')
  expect(whyNotInto(folder)).toBeUndefined()
  lay(folder)
  expect(existsSync(join(folder, 'public', 'gone.png'))).toBe(false)
  expect(readFileSync(join(folder, 'public', 'new.png'), 'utf8')).toBe('public/new.png')
})

it('leaves what was there where a build is not whole', () => {
  const folder = join(root, 'site')
  lay(folder)
  expect(() => layOut(folder, { project, distDir: '.next-none' })).toThrow()
  expect(existsSync(join(folder, 'server.js'))).toBe(true)
  expect(readdirSync(root).sort()).toEqual(['project', 'site'])
})

it('is laid out over no files of anybody’s', () => {
  mkdirSync(join(root, 'photos'))
  writeFileSync(join(root, 'photos', 'a.jpg'), '')
  expect(whyNotInto(join(root, 'photos'))).toContain('other files')
  mkdirSync(join(root, 'empty'))
  for (const folder of ['empty', 'new', 'project/out']) expect(whyNotInto(join(root, folder))).toBeUndefined()
})
