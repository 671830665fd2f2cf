import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { refuseOwnFolders } from '@/cli/terminal/refuse-overlap'
import { env } from '@/config/env'
import { recordCommands, recordReading, recordTests } from './guard/code'
import { compareFacts, compareScreens, readFacts } from './guard/compare'
import { type Facts, recordAddresses, recordAnswers, recordScreens, withSite } from './guard/site'
import { projectDir } from './run'

const OPTIONS = {
  site: { type: 'string', value: 'URL', help: 'a server that runs already, in place of one over the finished build' },
  with: { type: 'string', value: 'DIR', help: 'compare with what was recorded there, in place of the state at hand' },
  only: { type: 'string', value: 'PART,…', help: 'some of the parts' },
  classes: {
    type: 'boolean',
    default: false,
    help: 'compare class names too; without it markup is compared without them, and screens prove their look',
  },
} as const

const HELP = `npm run guard -- record|compare FOLDER [--site URL] [--with DIR] [--only PART,…] [--classes]

Shows that a change of the code has changed nothing that anybody sees. Before the change: npm run build, then record.
After it: npm run build, then compare with what was recorded. The parts are

  addresses  every address that is reached from home, the sitemap and the machines' addresses: status, headers, body
  answers    addresses of earlier sites, wrong ones and unusual requests
  reading    what npm run parse reads from every event file of the project, fixtures among them
  commands   the help of every command
  tests      the title of every test
  screens    one page of each kind at 390 and 1440 pixels, by day and by night

${optionRows(OPTIONS, 15)}

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

await runCommand({ help: HELP, options: OPTIONS, words: [2, 2] }, async (values, [verb, folder = '']) => {
  if (verb !== 'record' && verb !== 'compare') throw new Error(`Say what to do, record or compare.\n\n${HELP}`)
  const parts = values.only?.split(',') ?? PARTS
  for (const written of [folder, `${folder.replace(/\/$/, '')}.now`])
    refuseOwnFolders(written, projectDir, [env.contentDir()])
  if (verb === 'compare') return compare(folder, parts, { ...values, after: values.with })
  await record(folder, parts, values.site)
  return 0
})
