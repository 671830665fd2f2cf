import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { refuseOwnFolders } from '@/cli/terminal/refuse-overlap'
import { env } from '@/config/env'
import { recordCommands, recordReading, recordTests } from './guard/code'
import { compareFacts, compareScreens, readFacts } from './guard/compare'
import { type Facts, recordAddresses, recordAnswers, recordScreens, withSite } from './guard/site'
import { projectDir } from './run'

const HELP = `npm run guard -- record|compare FOLDER [--site URL] [--only PART,PART] [--classes]

Shows that a change of the code has changed nothing that anybody sees. Before the change: npm run build, then record.
After it: npm run build, then compare with what was recorded. The parts are

  addresses  every address that is reached from home, the sitemap and the machines' addresses: status, headers, body
  answers    addresses of earlier sites, wrong ones and unusual requests
  reading    what npm run parse reads from every event file of the project, fixtures among them
  commands   the help of every command
  tests      the title of every test
  screens    one page of each kind at 390 and 1440 pixels, by day and by night

  --site URL  a server that runs already, in place of one over the finished build
  --with DIR  compare with what was recorded there, in place of the state at hand
  --only      some of the parts
  --classes   compare class names too; without it markup is compared without them, and screens prove their look

Names of built files, nonces and hashes are left out. Exit code 0: equal. 1: something differs. 2: a wrong call.`

const PARTS = ['addresses', 'answers', 'reading', 'commands', 'tests', 'screens'] as const

const record = async (folder: string, parts: readonly string[], site?: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const keep = (part: string, facts: Facts): void => {
    const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(sorted, null, 1))
    console.log(`${part}: ${Object.keys(facts).length} recorded`)
  }
  if (parts.includes('reading')) keep('reading', await recordReading())
  if (parts.includes('commands')) keep('commands', recordCommands())
  if (parts.includes('tests')) keep('tests', await recordTests())
  if (!['addresses', 'answers', 'screens'].some((part) => parts.includes(part))) return
  await withSite(site, async (origin) => {
    if (parts.includes('addresses')) keep('addresses', await recordAddresses(origin))
    if (parts.includes('answers')) keep('answers', await recordAnswers(origin))
    if (parts.includes('screens')) await recordScreens(origin, folder)
  })
}

type Comparison = { readonly classes: boolean; readonly site?: string | undefined; readonly after?: string | undefined }

const compare = async (
  folder: string,
  parts: readonly string[],
  { classes, site, after }: Comparison,
): Promise<number> => {
  const now = after ?? `${folder.replace(/\/$/, '')}.now`
  if (after === undefined) {
    rmSync(now, { recursive: true, force: true })
    await record(now, parts, site)
  }
  const differences = parts
    .filter((part) => part !== 'screens')
    .flatMap((part) => compareFacts(part, readFacts(folder, part), readFacts(now, part), classes))
  if (parts.includes('screens')) differences.push(...(await compareScreens(folder, now)))
  for (const difference of differences) console.log(difference)
  console.log(differences.length === 0 ? 'Nothing differs.' : `${differences.length} differences.`)
  return differences.length === 0 ? 0 : 1
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string' },
    with: { type: 'string' },
    only: { type: 'string' },
    classes: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [verb, folder] = positionals
const parts = values.only?.split(',') ?? PARTS
if (values.help || folder === undefined || (verb !== 'record' && verb !== 'compare')) {
  console.log(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  try {
    for (const written of [folder, `${folder.replace(/\/$/, '')}.now`])
      refuseOwnFolders(written, projectDir, [env.contentDir()])
    if (verb === 'record') await record(folder, parts, values.site)
    else process.exitCode = await compare(folder, parts, { ...values, after: values.with })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
