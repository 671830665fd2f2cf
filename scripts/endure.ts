import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { carryLoad, type LoadReport } from './endure/carry-load'
import { interruptBuilds } from './endure/interrupt-builds'
import { runNode } from './run'

const HELP = `npm run endure -- [--minutes <number>] [--skip-builds]

Kills builds at several moments and looks at what they leave; then sends whole and broken requests to a server and
watches its memory.

  --minutes      how long the server carries its load; 10 by default
  --skip-builds  the load alone

Exit code 0: all of it held. 1: something did not. 2: a wrong call.`

const DIST_DIR = '.next-endure'
const PORT = 4191

/** Caches and the garbage collector breathe; more than this is growth. */
const MOST_GROWTH = 1.2

const wrongsOf = ({ failed, before, after }: LoadReport): readonly string[] => [
  ...(failed > 0 ? [`${failed} whole requests were not answered.`] : []),
  ...(after > before * MOST_GROWTH ? [`Memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB.`] : []),
]

const endure = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      'skip-builds': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) throw new Error(`--minutes takes a number above 0, such as 10. Yours is “${values.minutes}”.`)
  const wrongs = values['skip-builds'] ? [] : [...(await interruptBuilds(PORT, { DIST_DIR }, console.log))]
  if (values['skip-builds'] && (await runNode('scripts/build.ts', [], { DIST_DIR })) !== 0)
    wrongs.push('The build fails by itself.')
  if (wrongs.length === 0) {
    const report = await carryLoad(PORT, DIST_DIR, minutes * 60)
    const { answered, broken, walked, before, after } = report
    console.log(
      `${minutes} min of load: ${answered} whole requests answered, ${broken} broken ones, ${walked} pages and unknown addresses; ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after.`,
    )
    wrongs.push(...wrongsOf(report))
  }
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
