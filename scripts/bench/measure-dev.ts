import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BOUNDS } from '@/config/bounds'
import { serveDev } from '../serve-build'
import { columnOf } from './measure-build'
import type { Measurement } from './measurement'

const EDITS = 5
/** Changes whenever the content has. */
const REVISION = '.contentlayer/catalog-bench/revision.json'

/**
 * Edits a file while the dev server runs, and waits for the page to show it: the median over five edits.
 * @param folder an archive made for the bench; its seed is edited
 */
export const measureDev = async (folder: string, size: number): Promise<readonly Measurement[]> => {
  const file = join(folder, 'events/service-mesh-meetup-02.md')
  const server = await serveDev(4182, { CONTENT_DIR: folder, DIST_DIR: '.next-bench' })
  try {
    const page = `${server.url}/events/service-mesh-meetup-02`
    // the first edit waits for Contentlayer's watcher and for the page's own compilation
    await untilShown(file, page, `摘要 ${size}`)
    const times: number[] = []
    for (let edit = 0; edit < EDITS; edit += 1) times.push(await untilShown(file, page, `摘要 ${size}-${edit}`))
    const bound = size <= 25 ? BOUNDS.editSeconds[25] : size <= 1000 ? BOUNDS.editSeconds[1000] : undefined
    return [
      {
        table: 'archives',
        row: 'edit to fresh page',
        column: columnOf(size),
        value: times.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0,
        unit: 's',
        ...(bound === undefined ? {} : { bound }),
      },
    ]
  } finally {
    await server.stop()
  }
}

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

const untilShown = async (file: string, page: string, summary: string): Promise<number> => {
  await wait(500)
  const before = changedAt(REVISION)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: .*$/m, `summary: '${summary}'`))
  const started = performance.now()
  // a browser is told that the page has changed, and then asks for it
  while (changedAt(REVISION) === before && performance.now() - started < 60_000) await wait(2)
  while (performance.now() - started < 60_000) {
    const html = await (await fetch(page)).text()
    if (html.includes(`${summary}<`) || html.includes(`${summary}"`)) return (performance.now() - started) / 1000
    await wait(10)
  }
  throw new Error(`${page} did not show an edit within a minute.`)
}
