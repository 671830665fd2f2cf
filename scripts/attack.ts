import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { writeAttackedArchive } from './attacks/archive'
import { oddBodies, quietVisitors } from './attacks/bodies'
import { exportIntoContent, foreignPictures, largeFile, lostFile } from './attacks/content'
import { type Attack, type Context, NothingShown, send } from './attacks/context'
import { coldCrowd, keptSpellings } from './attacks/crowd'
import { DATA, npmOrphan, standalone } from './attacks/processes'
import {
  brokenPictures,
  innerAddresses,
  logForging,
  longQuery,
  manyParameters,
  preparedPages,
  ranges,
  spellings,
  unknownAddresses,
  upgrades,
} from './attacks/requests'
import { cards, headOfDeck, tileQueue } from './attacks/upstream'
import { bins, projectDir, runNode } from './run'

const ATTACKS: Readonly<Record<string, Attack>> = {
  // before anything else asks the source of tiles, which is down then
  'tile-queue': tileQueue,
  'lost-file': lostFile,
  'cold-crowd': coldCrowd,
  'prepared-pages': preparedPages,
  'many-parameters': manyParameters,
  'broken-pictures': brokenPictures,
  'log-forging': logForging,
  'inner-addresses': innerAddresses,
  'long-query': longQuery,
  upgrades,
  ranges,
  spellings,
  'kept-spellings': keptSpellings,
  'odd-bodies': oddBodies,
  'quiet-visitors': quietVisitors,
  'head-of-deck': headOfDeck,
  cards,
  'unknown-addresses': unknownAddresses,
  'foreign-pictures': foreignPictures,
  'large-file': largeFile,
  'export-into-content': exportIntoContent,
  'npm-orphan': npmOrphan,
  standalone,
}

const OPTIONS = {
  port: { type: 'string', default: '4240', value: 'N', help: 'the first of five ports; 4240 by default' },
  keep: { type: 'boolean', help: 'attack the build of the last run again' },
} as const

const HELP = `npm run attack -- [NAME …] [--port N] [--keep]

Builds an archive of its own, serves it on loopback, attacks it, and prints what it measured. Linux only: what a request
costs is read from /proc.

${optionRows(OPTIONS, 8)}

  ${Object.keys(ATTACKS).join(', ')}

Exit code 0: all attacks were withstood. 1: one was not. 2: one could show nothing, or a wrong call.`

const DIST_DIR = '.next-attack'
const CATALOG = '.contentlayer/catalog-attack'
const ARCHIVE = 'test-results/attacked'

const build = async (port: number): Promise<number> => {
  rmSync(DIST_DIR, { recursive: true, force: true })
  await writeAttackedArchive(ARCHIVE)
  return runNode('scripts/build.ts', [], {
    DIST_DIR,
    CONTENT_DIR: ARCHIVE,
    STANDALONE: '1',
    SITE_URL: `http://127.0.0.1:${port}`,
    DECK_HOSTS: `127.0.0.1:${port + 4}`,
  })
}

/** Makes a prepared page look as if it were older than it may get, so that a server makes it anew. */
const age = (page: string): void => {
  const long = new Date(Date.now() - 20 * 60_000)
  const folder = join(DIST_DIR, 'server', 'app', page, '..')
  for (const file of readdirSync(folder))
    if (file.startsWith(`${basename(page)}.`)) utimesSync(join(folder, file), long, long)
}

const serve = async (port: number): Promise<{ readonly child: ChildProcess; readonly log: () => string }> => {
  rmSync(join(DIST_DIR, 'kept'), { recursive: true, force: true })
  age('events/night-3')
  let log = ''
  const child = spawn(process.execPath, [bins.next(), 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DIST_DIR, DATA_DIR: DATA, MAP_TILES: `http://127.0.0.1:${port + 3}/{z}/{x}/{y}.png` },
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)))
  for (let tries = 0; tries < 100 && (await send(port, '/icon.svg')).status !== 200; tries += 1) await wait(200)
  return { child, log: () => log }
}

/** @returns 0, 1 or 2, as an exit code */
const attack = async (name: string, context: Context): Promise<number> => {
  try {
    const { measured, faults } = (await ATTACKS[name]?.(context)) ?? {
      measured: '',
      faults: ['there is no such attack'],
    }
    console.log(`${faults.length === 0 ? 'withstood' : 'FAULT    '}  ${name}: ${measured}`)
    for (const fault of faults) console.log(`             ${fault}`)
    return faults.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof NothingShown)) throw error
    console.log(`nothing    ${name}: ${error.message}`)
    return 2
  }
}

await runCommand(
  { help: HELP, options: OPTIONS, words: [0, Number.POSITIVE_INFINITY] },
  async (values, positionals) => {
    const unknown = positionals.filter((name) => ATTACKS[name] === undefined)
    if (unknown.length > 0) throw new Error(`There is no attack “${unknown.join(', ')}”.\n\n${HELP}`)
    const port = Number(values.port)
    if (!(Number.isInteger(port) && port > 0 && port < 65_530)) throw new Error(`“${values.port}” is not a port.`)
    if (!values.keep || !existsSync(join(DIST_DIR, 'BUILD_ID'))) {
      const built = await build(port)
      if (built !== 0) return 2
    }
    const { child, log } = await serve(port)
    const context: Context = {
      port,
      pid: child.pid ?? 0,
      distDir: DIST_DIR,
      catalogDir: join(projectDir, CATALOG),
      log,
      tiles: port + 3,
      decks: port + 4,
    }
    // told to stop, it leaves no server behind
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        child.kill('SIGTERM')
        process.exit(2)
      })
    try {
      const codes: number[] = []
      for (const name of positionals.length > 0 ? positionals : Object.keys(ATTACKS))
        codes.push(await attack(name, context))
      return Math.max(0, ...codes)
    } finally {
      child.kill('SIGTERM')
    }
  },
)
