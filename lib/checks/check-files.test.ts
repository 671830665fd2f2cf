import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptReading, Readings } from '@/lib/archive/readings'
import { checkFiles } from './check-files'

const date = 'date: 2018-07-29T13:00:00+08:00'
const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n正文\n`

/** Ways to break a file, and the place and field that the message must name. */
const BROKEN: Readonly<Record<string, readonly [text: string, place: string]>> = {
  'events/empty-title.md': [front('title: ""', date), '2:8 title'],
  'events/february.md': [front('title: a', 'date: 2018-02-30T13:00:00+08:00'), '3:7 date'],
  'events/no-front-matter.md': ['# 只有正文', '1:1 date'],
  'events/empty.md': ['', '1:1 (front matter)'],
  'events/unclosed.md': [front('title: "a', date), '3:32 (YAML)'],
  'events/two-days.md': [front('title: a', 'date: 01/02/2018'), '3:7 date'],
  'events/toml.md': ['+++\ntitle = a\n+++\n', '2:9 (TOML)'],
  'events/json.md': ['{\n  "title": [\n}\n', '3:1 (JSON)'],
  'events/no-date.md': [front('title: a'), '2:1 date'],
  'event/february/index.md': [front('title: a', date), '1:1 slug'],
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

it('finds every broken file at once, each with its place and a remedy', () => {
  for (const [path, [text]] of Object.entries(BROKEN)) write(path, text)
  const { broken, problems } = checkFiles(folder)
  const errors = problems.filter(({ level }) => level === 'error')
  const found = errors.map(({ file, line, column, field }) => `${file} ${line}:${column} ${field}`)
  expect(broken).toBe(true)
  for (const [path, [, place]] of Object.entries(BROKEN))
    expect(
      found.some((one) => one === `${path} ${place}` || (place === '1:1 slug' && one.endsWith(place))),
      `${path} in ${found.join('\n')}`,
    ).toBe(true)
  for (const { message, hint } of errors) expect([message, hint]).not.toContain('')
})

it('passes a good file', () => {
  write('events/good.md', front('title: a', date))
  expect(checkFiles(folder)).toMatchObject({ broken: false, problems: [] })
})

/** Readings in memory, by the text of the file. */
const readingsInMemory = () => {
  const kept = new Map<string, KeptReading>()
  const readings: Readings = {
    recall: ({ text }) => kept.get(text),
    keep: ({ text }, reading) => kept.set(text, reading),
  }
  return { kept, readings }
}

describe('what an earlier check found', () => {
  it('is told again without reading the file again', () => {
    write('events/odd.md', front('title: a', date, 'colour: red'))
    write('events/good.md', front('title: b', date))
    const { kept, readings } = readingsInMemory()
    const first = checkFiles(folder, readings)
    for (const [text, { problems, ...known }] of kept)
      kept.set(text, { ...known, problems: problems.map((one) => ({ ...one, message: `again: ${one.message}` })) })
    const second = checkFiles(folder, readings)
    expect(first.problems.length).toBeGreaterThan(0)
    expect(second.problems.map(({ message }) => message)).toEqual(
      first.problems.map(({ message }) => `again: ${message}`),
    )
    expect(second).toMatchObject({ files: first.files, broken: false })
  })

  it('does not hold for a file that has changed, and broken files are read each time', () => {
    write('events/a.md', front('title: a', date))
    write('events/b.md', front('title: b'))
    const { kept, readings } = readingsInMemory()
    checkFiles(folder, readings)
    expect(kept.size).toBe(1)
    write('events/a.md', front('title: ""', date))
    const errors = checkFiles(folder, readings).problems.filter(({ level }) => level === 'error')
    expect(errors.map(({ file }) => file).sort()).toEqual(['events/a.md', 'events/b.md'])
  })

  it('still shows two files with one address', () => {
    write('events/a.md', front('title: a', date))
    const { readings } = readingsInMemory()
    checkFiles(folder, readings)
    write('event/a/index.md', front('title: b', date))
    expect(checkFiles(folder, readings)).toMatchObject({ broken: true, problems: [{ rule: 'duplicate-slug' }] })
  })
})

it('reads an archive of several batches whole, and finds two of one address in two of them', () => {
  for (let at = 0; at < 205; at += 1) write(`events/e${String(at).padStart(3, '0')}.md`, front('title: a', date))
  write('events/z.md', front('title: a', date, 'slug: e000'))
  const { files, broken, problems } = checkFiles(folder)
  expect([files, broken]).toEqual([206, true])
  expect(problems.filter(({ rule }) => rule === 'duplicate-slug')).toHaveLength(1)
})
