import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readEvent } from '@/lib/archive/event'
import { renderMarkdown } from '@/lib/markdown'
import { nodeArguments } from '../run'
import { type Attack, NothingShown, send } from './context'

/** An event of the index whose file is gone for a while stays the page that it was. */
export const lostFile: Attack = async ({ port, catalogDir }) => {
  const file = join(catalogDir, 'events', 'night-3.json')
  if (!existsSync(file)) throw new NothingShown(`There is no catalog file at ${file}.`)
  const seen: number[] = []
  renameSync(file, `${file}.gone`)
  try {
    // the runner has made this page look old, so that it is made anew
    for (let at = 0; at < 6; at += 1) {
      seen.push((await send(port, '/events/night-3')).status)
      await wait(1200)
    }
  } finally {
    renameSync(`${file}.gone`, file)
  }
  await wait(1500)
  const after = await send(port, '/events/night-3')
  const other = await send(port, '/events/night-3/calendar.ics')
  return {
    measured: `while the file is gone: ${[...new Set(seen)].join(', ')}; after it is back: ${after.status}, its calendar ${other.status}`,
    faults: [
      ...(seen.every((status) => status === 200) ? [] : ['the page is lost with its file']),
      ...(after.status === 200 && other.status === 200 ? [] : ['the page stays lost']),
    ],
  }
}

/** A picture of another host is never loaded, however its address is written. */
export const foreignPictures: Attack = async () => {
  const sources = [
    '<img src="/&#x09;/other.example/a.png">',
    '<img src="/&#10;\\other.example/a.png">',
    '![a](https:other.example/a.png)',
    '![a](http:/other.example/a.png)',
    '![a](https:/other.example/a.png)',
    '![a](//other.example/a.png)',
    '<img src="ht&#10;tps://other.example/a.png">',
    '<img src="\\\\other.example/a.png">',
  ]
  const faults = sources.filter((source) => /<img/.test(renderMarkdown(source, { assetBase: '/media/x' }).content.html))
  return {
    measured: `${sources.length} ways to write an address`,
    faults: faults.map((source) => `loads ${JSON.stringify(source)}`),
  }
}

/** A file of fifty megabytes is refused without being taken apart. */
export const largeFile: Attack = async () => {
  const text = `---\ntitle: a\ndate: 2018-07-29T13:00:00Z\n---\n${'a\n'.repeat(25e6)}`
  const before = process.memoryUsage().rss
  const { problems } = readEvent({ file: 'events/x.md', text, siblings: [] })
  const mb = (process.memoryUsage().rss - before) / 2 ** 20
  return {
    measured: `${mb.toFixed(0)} MB for a file of ${(text.length / 1e6).toFixed(0)} MB; ${problems.length} problem(s)`,
    faults: [
      ...(mb > 300 ? ['a large file takes more memory than it may'] : []),
      ...(problems.length === 0 ? ['nothing is said of it'] : []),
    ],
  }
}

/** The export refuses the folder that it reads. */
export const exportIntoContent: Attack = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-attack-'))
  mkdirSync(join(folder, 'content', 'events'), { recursive: true })
  const run = (target: string): Promise<number> =>
    new Promise((resolve) =>
      spawn(process.execPath, [...nodeArguments('cli/export.ts'), target], {
        stdio: 'ignore',
        env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
      }).on('exit', (code) => resolve(code ?? 1)),
    )
  try {
    const codes = [await run(join(folder, 'content')), await run(join(folder, 'content', 'new')), await run(folder)]
    const left = readdirSync(join(folder, 'content'))
    return {
      measured: `exit codes ${codes.join(', ')}`,
      faults: [
        ...(codes.every((code) => code === 2) ? [] : ['it writes where it reads']),
        ...(left.length > 1 ? [`left ${left.join(', ')}`] : []),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
