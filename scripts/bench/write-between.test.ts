import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeBetween } from './report'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('replaces what stands between the marks, and nothing else', () => {
  const file = join(folder, 'a.md')
  writeFileSync(file, '# Title\n\n<!-- bench -->\nold\n<!-- /bench -->\n\nEnd\n')
  writeBetween(file, 'bench', '| new |\n')
  expect(readFileSync(file, 'utf8')).toBe('# Title\n\n<!-- bench -->\n\n| new |\n\n<!-- /bench -->\n\nEnd\n')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

it('refuses a file without marks', () => {
  const file = join(folder, 'a.md')
  writeFileSync(file, '<!-- /bench --> <!-- bench -->')
  expect(() => writeBetween(file, 'bench', 'x')).toThrow(/a\.md has no <!-- bench -->/)
})
