import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeAttackedArchive } from './attacks/archive'
import { carryLoad, type LoadReport } from './endure/carry-load'
import { interruptBuilds } from './endure/interrupt-builds'
import { endureUpheavals } from './endure/upheavals'
import { runNode } from './run'

const HELP = `npm run endure -- [--port <number>] [--minutes <number>] [--skip-builds] [--skip-upheavals]

Kills builds at several moments and looks at what they leave. Changes content and builds under a running server,
restarts it, and serves from a disk that takes nothing. Then sends whole, unknown and broken requests to a server and
watches its memory.

  --port            the first of two ports; 4191 by default
  --minutes         how long the server carries its load; 10 by default, 0 for no load
  --skip-builds     without the killed builds
  --skip-upheavals  without what happens under a running server

Exit code 0: all of it held. 1: something did not. 2: a wrong call.`

const DIST_DIR = '.next-endure'
const ARCHIVE = 'test-results/endured'

/** Caches and the garbage collector breathe; more than this is growth. */
const MOST_GROWTH = 1.2

const wrongsOf = ({ failed, before, after }: LoadReport): readonly string[] => [
  ...(failed > 0 ? [`${failed} whole requests were not answered.`] : []),
  ...(after > before * MOST_GROWTH ? [`Memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB.`] : []),
]

const endureLoad = async (port: number, minutes: number): Promise<readonly string[]> => {
  await writeAttackedArchive(ARCHIVE)
  if ((await runNode('scripts/build.ts', [], { DIST_DIR, CONTENT_DIR: ARCHIVE, MAP_TILES: 'off' })) !== 0)
    return ['The build fails by itself.']
  const report = await carryLoad(port, DIST_DIR, minutes * 60)
  const { answered, broken, walked, before, after } = report
  console.log(
    `${minutes} min of load: ${answered} whole requests answered, ${broken} broken ones, ${walked} pages and unknown addresses; ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after.`,
  )
  return wrongsOf(report)
}

const endure = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      port: { type: 'string', default: '4191' },
      'skip-builds': { type: 'boolean' },
      'skip-upheavals': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const minutes = Number(values.minutes)
  if (!(minutes >= 0)) throw new Error(`--minutes takes a number, such as 10. Yours is “${values.minutes}”.`)
  const port = Number(values.port)
  if (!values['skip-builds']) await writeAttackedArchive(ARCHIVE)
  const wrongs: string[] = values['skip-builds']
    ? []
    : [...(await interruptBuilds(port, { DIST_DIR, CONTENT_DIR: ARCHIVE }, console.log))]
  if (!values['skip-upheavals']) wrongs.push(...(await endureUpheavals(port, DIST_DIR, console.log)))
  if (minutes > 0 && wrongs.length === 0) wrongs.push(...(await endureLoad(port, minutes)))
  for (const wrong of wrongs) console.error(wrong)
  return wrongs.length === 0 ? 0 : 1
}

try {
  process.exitCode = await endure()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
} finally {
  rmSync(DIST_DIR, { recursive: true, force: true })
}
