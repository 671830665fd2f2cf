import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { projectDir } from '@/scripts/run'

const content = mkdtempSync(join(tmpdir(), 'meetmark-new-'))
afterAll(() => rmSync(content, { recursive: true, force: true }))

const make = (...args: readonly string[]) => {
  const all = ['--import', 'tsx', 'cli/new.ts', 'event', '--city', 'Lisbon', ...args]
  const env = { ...process.env, CONTENT_DIR: content, LC_ALL: 'C' }
  const { status, stderr } = spawnSync(process.execPath, all, { cwd: projectDir, encoding: 'utf8', env })
  return { status, stderr, files: readdirSync(join(content, 'events')) }
}

it('writes an event for each day of a rhythm, all of them or none', () => {
  const first = make('--title', 'Data Night #1', '--date', '2027-01-07', '--slug', 'data-night-01', '--start', '19:00')
  expect(first).toMatchObject({ status: 0, files: ['data-night-01.md'] })
  const thursdays = ['--every', 'third Thursday', '--count', '3', '--date', '2027-02-01']
  const more = make(...thursdays, '--title', 'Data Night #2')
  expect(more.files).toEqual(['data-night-01.md', 'data-night-02.md', 'data-night-03.md', 'data-night-04.md'])
  const written = ['2', '3', '4'].map((number) =>
    readFileSync(join(content, 'events', `data-night-0${number}.md`), 'utf8'),
  )
  expect(written.map((text) => /^title: (.*)$/m.exec(text)?.[1])).toEqual(
    ['2', '3', '4'].map((number) => `'Data Night #${number}'`),
  )
  expect(written.map((text) => /^date: (.{10})/m.exec(text)?.[1])).toEqual(['2027-02-18', '2027-03-18', '2027-04-15'])
  writeFileSync(join(content, 'events', 'talks-2027-03-18.md'), '---\ntitle: Talks\ndate: 2027-03-18\n---\n')
  const taken = make(...thursdays, '--title', 'Talks')
  expect(taken).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was written.') })
  expect(taken.files.filter((file) => file.startsWith('talks'))).toEqual(['talks-2027-03-18.md'])
  const wrong = make('--every', 'last Friday', '--date', '2027-13-01', '--title', 'Talks')
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('--date: Write a day') })
}, 60_000)
