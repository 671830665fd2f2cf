import { mkdirSync, mkdtempSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { noDocuments } from '@/lib/catalog/documents'
import { watchContent } from './watch-content'

it('tells of a file as soon as it is saved or gone, and of a broken one what is wrong with it', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meetmark-')))
  mkdirSync(join(folder, 'events'))
  mkdirSync(join(folder, 'people'))
  const told: string[] = []
  let wrong: readonly string[] = []
  const watcher = watchContent(folder, noDocuments, ({ event, person }, problems) => {
    wrong = problems.map(({ file, line, field }) => `${file}:${line} ${field}`)
    told.push(
      [...[...event].map(([file, { title }]) => `${file} ${title}`), ...[...person].map(([file]) => file)].join(),
    )
  })
  const event = join(folder, 'events', 'a.md')
  const save = (title: string): void =>
    writeFileSync(event, `---\ntitle: ${title}\ndate: 2018-07-29T13:00:00+08:00\n---\n`)
  try {
    save('甲')
    await vi.waitFor(() => expect(told.at(-1)).toBe('events/a.md 甲'), 5000)
    save('乙')
    await vi.waitFor(() => expect(told.at(-1)).toBe('events/a.md 乙'), 5000)
    expect(wrong).toEqual([])
    save("''")
    await vi.waitFor(() => expect(wrong).toEqual(['events/a.md:2 title']), 5000)
    expect(told.at(-1)).toBe('events/a.md 乙')
    writeFileSync(join(folder, 'people', 'mari.md'), '---\ntitle: Mari Kask\n---\n')
    await vi.waitFor(() => expect(told.at(-1)).toBe('events/a.md 乙,people/mari.md'), 5000)
    unlinkSync(event)
    await vi.waitFor(() => expect(told.at(-1)).toBe('people/mari.md'), 5000)
  } finally {
    watcher.close()
    rmSync(folder, { recursive: true })
  }
})
