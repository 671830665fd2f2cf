import { rmSync } from 'node:fs'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { writeAttackedArchive } from './attacks/archive'
import { carryLoad, type LoadReport } from './endure/carry-load'
import { interruptBuilds } from './endure/interrupt-builds'
import { endureUpheavals } from './endure/upheavals'
import { runNode } from './run'

const OPTIONS = {
  port: { type: 'string', default: '4191', value: 'N', help: 'the first of two ports; 4191 by default' },
  minutes: {
    type: 'string',
    default: '10',
    value: 'N',
    help: 'how long the server carries its load; 10 by default, 0 for no load',
  },
  'skip-builds': { type: 'boolean', help: 'without the killed builds' },
  'skip-upheavals': { type: 'boolean', help: 'without what happens under a running server' },
} as const

const HELP = `npm run endure -- [--port N] [--minutes N] [--skip-builds] [--skip-upheavals]

Kills builds at several moments and looks at what they leave. Changes content and builds under a running server,
restarts it, and serves from a disk that takes nothing. Then sends whole, unknown and broken requests to a server and
watches its memory.

${optionRows(OPTIONS, 18)}

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

await runCommand({ help: HELP, options: OPTIONS }, async (values) => {
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
})

rmSync(DIST_DIR, { recursive: true, force: true })
