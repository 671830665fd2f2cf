import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BOUNDS } from '@/config/bounds'
import { makeArchive } from './bench/make-archive'
import { measureBuild } from './bench/measure-build'
import { measureDev } from './bench/measure-dev'
import { measureLoad } from './bench/measure-load'
import { measurePages } from './bench/measure-pages'
import { asTable, holds, type Measurement } from './bench/measurement'
import { serveBuild } from './bench/server'
import { startProgress } from './terminal/progress'

const HELP = `npm run bench -- [--quick] [--json]

Builds archives of 25, 1,000 and 5,000 events in a temporary folder and measures them against the project's bounds.

  --quick  25 events only
  --json   figures for machines

Exit code 0: every bound holds. 1: one does not. 2: a wrong call.`

const DIST_DIR = '.next-bench'

const measure = async (sizes: readonly number[], folder: string, tick: () => void): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  const perEvent = new Map<number, number>()
  for (const size of sizes) {
    const variables = { CONTENT_DIR: join(folder, String(size)), DIST_DIR }
    makeArchive('content', variables.CONTENT_DIR, size)
    tick()
    const build = await measureBuild(size, variables)
    perEvent.set(size, build.secondsPerEvent)
    rows.push(...build.rows)
    tick()
    const server = await serveBuild(4181, variables)
    try {
      if (size === 25) rows.push(...(await measurePages(server.url)))
      rows.push(...(await measureLoad(server.url, 5)).map((row) => ({ ...row, group: `${size} events, ${row.group}` })))
    } finally {
      await server.stop()
    }
    tick()
    rows.push(...(await measureDev(variables.CONTENT_DIR, size)))
  }
  const [small, large] = [perEvent.get(1000), perEvent.get(5000)]
  if (small !== undefined && large !== undefined)
    rows.push({
      group: 'growth',
      name: 'time an event, 5,000 against 1,000',
      value: large / small,
      unit: '×',
      bound: BOUNDS.linearity,
    })
  return rows
}

const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`

const bench = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const sizes = values.quick ? [25] : [25, 1000, 5000]
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-bench-'))
  const progress = startProgress('bench')
  let done = 0
  try {
    const rows = await measure(sizes, folder, () => progress.update(done++, sizes.length * 3))
    const date = new Date().toISOString().slice(0, 10)
    console.log(
      values.json
        ? JSON.stringify({ date, machine: machine(), rows }, null, 2)
        : `${date}, ${machine()}\n\n${asTable(rows)}`,
    )
    return rows.every(holds) ? 0 : 1
  } finally {
    progress.stop()
    rmSync(folder, { recursive: true, force: true })
    rmSync(DIST_DIR, { recursive: true, force: true })
  }
}

try {
  process.exitCode = await bench()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
