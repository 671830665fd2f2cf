import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { startProgress } from '@/cli/terminal/progress'
import { routes } from '@/config/routes'
import { makeArchive } from './bench/make-archive'
import { measureBuild, measureGrowth } from './bench/measure-build'
import { measureDev } from './bench/measure-dev'
import { measureLoad } from './bench/measure-load'
import { measurePages } from './bench/measure-pages'
import { measureFirstVisit, measureVisits } from './bench/measure-visits'
import { holds, type Measurement } from './bench/measurement'
import { asTables, describeMachine, writeBetween, writeOption } from './bench/report'
import type { Variables } from './run'
import { type Running, serveBuild } from './serve-build'

const OPTIONS = {
  quick: { type: 'boolean', help: '25 events only' },
  sizes: { type: 'string', value: 'N,…', help: 'other sizes, such as 25,1000' },
  json: { type: 'boolean', help: 'figures for machines' },
  write: writeOption('bench'),
} as const

const HELP = `npm run bench -- [--quick] [--sizes N,…] [--json] [--write FILE]

Builds archives of 25, 1,000 and 5,000 events in a temporary folder and measures them against the project's bounds.

${optionRows(OPTIONS, 14)}

Exit code 0: every bound holds. 1: one does not. 2: a wrong call.`

const DIST_DIR = '.next-bench'
const SIZES = [25, 1000, 5000]
/** Pages and servers are weighed with the archive as it is. */
const REAL = 25
/** Pages that are visited one after the other, of an archive with as many events. */
const LARGE = 5000
/** Measured parts of each size. */
const PARTS = 3

const measure = async (sizes: readonly number[], folder: string, tick: () => void): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = []
  for (const size of sizes) {
    const variables = { CONTENT_DIR: join(folder, String(size)), DIST_DIR }
    makeArchive('content', variables.CONTENT_DIR, size)
    rows.push(...(await measureBuild(size, variables)))
    tick()
    if (size === REAL) rows.push(...(await measureServer(variables)))
    if (size === LARGE) rows.push(...(await withServer(variables, (server) => measureVisits(server, LARGE))))
    tick()
    rows.push(...(await measureDev(variables.CONTENT_DIR, size)))
    tick()
  }
  return [...rows, ...measureGrowth(rows)]
}

const withServer = async (
  variables: Variables,
  run: (server: Running) => Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> => {
  const server = await serveBuild(4181, variables)
  try {
    return await run(server)
  } finally {
    await server.stop()
  }
}

const measureServer = (variables: Variables): Promise<readonly Measurement[]> =>
  withServer(variables, async (server) => [
    ...(await measureFirstVisit(server.url, routes.event('service-mesh-meetup-02'))),
    ...(await measureLoad(server, 5)),
    ...(await measurePages(server.url)),
  ])

await runCommand({ help: HELP, options: OPTIONS }, async (values) => {
  const sizes = values.quick ? [REAL] : (values.sizes?.split(',').map(Number) ?? SIZES)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`--sizes wants numbers such as 25,1000, not “${values.sizes}”.`)
  const about = describeMachine()
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-bench-'))
  const progress = startProgress('bench')
  let done = 0
  try {
    const rows = await measure(sizes, folder, () => progress.update(++done, sizes.length * PARTS))
    const report = `${about}\n\n${asTables(rows)}`
    console.log(values.json ? JSON.stringify({ about, rows }, null, 2) : report)
    if (values.write !== undefined) writeBetween(values.write, 'bench', report)
    return rows.every(holds) ? 0 : 1
  } finally {
    progress.stop()
    for (const left of [folder, DIST_DIR, '.contentlayer/catalog-bench'])
      rmSync(left, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
})
