import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTarget, isInPart, readTarget } from './target'

let root = ''
const at = (path: string) => join(root, path)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  for (const file of ['content/events/a.md', 'hugo/event/b/index.md', 'draft.md']) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(at(file), '---\ntitle: 聚会\ndate: 2024-05-11T13:00:00+08:00\n---\n')
  }
})
afterAll(() => rmSync(root, { recursive: true }))

describe('findTarget', () => {
  it.each([
    ['content', 'content', ''],
    ['content/events', 'content', 'events'],
    ['content/events/a.md', 'content', 'events/a.md'],
    ['hugo', 'hugo', ''],
    ['hugo/event/b/index.md', 'hugo', 'event/b/index.md'],
  ])('takes %s for a part of %s', (path, folder, part) =>
    expect(findTarget(at(path), at('content'))).toEqual({ root: at(folder), part, alone: false }),
  )

  it('reads a file that lies in no content folder as an event', () => {
    const target = findTarget(at('draft.md'), at('content'))
    expect(target).toEqual({ root, part: 'draft.md', alone: true })
    expect(target && readTarget(target).events.map(({ data }) => data.title)).toEqual(['聚会'])
  })

  it('knows what is not there', () => expect(findTarget(at('nothing.md'), at('content'))).toBeUndefined())
})

it('tells the files of a part from their neighbours', () => {
  const target = { root, part: 'events/a', alone: false }
  expect(['events/a', 'events/a/index.md', 'events/ab.md'].filter((file) => isInPart(target, file))).toEqual([
    'events/a',
    'events/a/index.md',
  ])
})
