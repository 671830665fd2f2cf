import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hiddenFilesOf } from './find-hidden-files'
import { loadPage } from './load'

const folder = mkdtempSync(join(tmpdir(), 'hidden-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const named = (text: string): readonly string[] =>
  hiddenFilesOf(folder, 'events/night.md', text).map(({ address }) => address)

it.each([
  ['image: hall.jpg', '/media/events/hall.jpg'],
  ['- name: plan.pdf', '/media/events/plan.pdf'],
  ['  - hall.jpg', '/media/events/hall.jpg'],
  ['  filename: "our hall.jpg"', '/media/events/our%20hall.jpg'],
  ['![The hall](hall.jpg)', '/media/events/hall.jpg'],
])('finds the file that %s names and that is not there', (text, address) => {
  expect(named(text)).toEqual([address])
})

it.each([': a', ':  ', '- ', '-  a.bb ', '.bb', ' '])('reads a line of 300,000 letters of “%s” once', (piece) => {
  expect(named(`- ${piece.repeat(300_000 / piece.length)}!`)).toEqual([])
})

it('looks for the header picture in a line of spaces once', () => {
  writeFileSync(join(folder, 'night.md'), `---\ntitle: Night\nimage:${' '.repeat(60_000)}!\n---\n`)
  expect(loadPage(folder, 'night.md')).not.toHaveProperty('header')
})
