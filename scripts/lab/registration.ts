import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { openPostgres, openSqlite } from '@/lib/registration/store/engine'
import { describeMachine, table, writeBetween, writeOption } from '../bench/report'
import { startPostgres } from '../database/postgres'
import { measureBytes, measureForged, measureForm, measureKills, measureRoom, type Row } from './registration/measures'
import { COMMON, DIST_DIR } from './registration/servers'
import { agent } from './registration/traffic'

/**
 * Registration under load and under the axe: real servers, real databases, a real mail server, all on this machine. What
 * a busy machine does to times it does to the bare posts beside them, too.
 */

const OPTIONS = {
  quick: { type: 'boolean', help: '2,000 registrations and 3 kills' },
  write: writeOption('registration'),
} as const

const HELP = `npm run lab -- registration [--quick] [--write FILE]

Holds registration against its bounds: how many seats a room gives away under load, what is lost when a server is killed,
how many registrations a second there are, how long the form takes.

${optionRows(OPTIONS, 14)}

Exit code 0: every bound holds. 1: one does not. 2: a wrong call.`

export const labRegistration = (args: readonly string[]): Promise<void> =>
  runCommand({ help: HELP, options: OPTIONS, args }, ({ quick, write }) => measure(quick === true, write))

/** @returns the exit code */
const measure = async (isQuick: boolean, file: string | undefined): Promise<number> => {
  const [count, kills] = isQuick ? [2000, 3] : [10_000, 10]
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-lab-'))
  const postgres = await startPostgres(true)
  try {
    // the second of its builds is the one that everything else is served from
    const common = { ...COMMON, CONTENT_DIR: join(folder, 'bytes-true') }
    const embedded = (name: string) => ({
      variables: { ...common, DATA_DIR: join(folder, name) },
      open: () => openSqlite(join(folder, name, 'registration.sqlite')),
    })
    const [room, form, forged, killed] = [embedded('room'), embedded('form'), embedded('forged'), embedded('kills')]
    const shared = { ...common, DATABASE_URL: postgres?.url ?? '', SECRET: 'lab', DATA_DIR: join(folder, 'none') }
    const steps: readonly (readonly [name: string, measure: () => Promise<readonly Row[]>])[] = [
      ['Two builds and their pages', () => measureBytes(folder)],
      ['A full room, SQLite', () => measureRoom('SQLite', room.variables, room.open, count)],
      [
        'A full room, PostgreSQL',
        async () =>
          postgres === undefined ? [] : measureRoom('PostgreSQL', shared, () => openPostgres(postgres.url), count),
      ],
      ['The form', () => measureForm(form.variables, Math.min(2000, count))],
      ['Forged requests', () => measureForged(forged.variables, forged.open)],
      [
        `${kills} kills; what a server had in hand waits two minutes for its lease`,
        () => measureKills(killed.variables, killed.open, kills),
      ],
    ]
    if (postgres === undefined) console.error('There is no PostgreSQL: only the embedded database is measured.')
    const rows: Row[] = []
    for (const [name, measure] of steps) {
      console.error(`${name} …`)
      rows.push(...(await measure()))
    }
    const report = `${describeMachine()}\n\n${table(
      ['registration', 'bound', 'measured', ''],
      rows.map(({ what, bound, measured, holds }) => [what, bound, measured, holds ? 'held' : '**missed**']),
    )}`
    console.log(report)
    if (file !== undefined) writeBetween(file, 'registration', report)
    return rows.every(({ holds }) => holds) ? 0 : 1
  } finally {
    agent.destroy()
    await postgres?.stop()
    for (const left of [folder, DIST_DIR, `.contentlayer/catalog${DIST_DIR.replace(/^\.next/, '')}`])
      rmSync(left, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
}
