import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkFiles } from './check-files'

const date = 'date: 2018-07-29T13:00:00+08:00'
const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n正文\n`

/** Ten ways to break a file, and the place and field that the message must name. */
const BROKEN: Readonly<Record<string, readonly [text: string, place: string]>> = {
  'events/empty-title.md': [front('title: ""', date), '2:8 title'],
  'events/february.md': [front('title: a', 'date: 2018-02-30T13:00:00+08:00'), '3:7 date'],
  'events/no-offset.md': [front('title: a', 'date: 2018-07-29T13:00:00'), '3:7 date'],
  'events/no-list.md': [front('title: a', date, 'authors: 张亮'), '4:10 authors'],
  'events/odd-item.md': [front('title: a', date, 'authors: [张亮, {name: 吴晟}]'), '4:15 authors.1'],
  'events/no-front-matter.md': ['# 只有正文', '1:1 (front matter)'],
  'events/empty.md': ['', '1:1 (front matter)'],
  'events/twice.md': [front('title: a', 'title: b', date), '3:1 (YAML)'],
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

it('finds every one of ten broken files at once, each with its place and a remedy', () => {
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
