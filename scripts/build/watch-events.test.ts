import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { watchEvents } from './watch-events'

it('tells of an event as soon as it is saved, and of a broken one what is wrong with it', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meetmark-')))
  mkdirSync(join(folder, 'events'))
  const titles: string[] = []
  let wrong: readonly string[] = []
  const watcher = watchEvents(folder, (events, problems) => {
    wrong = problems.map(({ file, line, field }) => `${file}:${line} ${field}`)
    titles.push([...events].map(([file, { title }]) => `${file} ${title}`).join())
  })
  const save = (title: string): void =>
    writeFileSync(join(folder, 'events', 'a.md'), `---\ntitle: ${title}\ndate: 2018-07-29T13:00:00+08:00\n---\n`)
  try {
    save('甲')
    await vi.waitFor(() => expect(titles.at(-1)).toBe('events/a.md 甲'), 5000)
    save('乙')
    await vi.waitFor(() => expect(titles.at(-1)).toBe('events/a.md 乙'), 5000)
    expect(wrong).toEqual([])
    save("''")
    await vi.waitFor(() => expect(titles.at(-1)).toBe(''), 5000)
    expect(wrong).toEqual(['events/a.md:2 title'])
  } finally {
    watcher.close()
    rmSync(folder, { recursive: true })
  }
})
