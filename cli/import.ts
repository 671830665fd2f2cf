import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { site } from '@/config/site'
import { applyPlan, ImportError } from '@/lib/interchange/import'
import { printable } from '@/lib/model'
import { runCommand } from './command'
import { HELP } from './import/help'
import { readPlan } from './import/read-plan'
import { reportAsText } from './import/report-as-text'
import { startProgress } from './terminal/progress'
import { refuseOverlap } from './terminal/refuse-overlap'

const OPTIONS = {
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  'allow-local': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const importContent = async (): Promise<number> => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [source, ...more] = positionals
  if (values.help || source === undefined || more.length > 0) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  const contentDir = resolve(values.to ?? env.contentDir())
  if (statSync(source, { throwIfNoEntry: false })?.isDirectory()) refuseOverlap(contentDir, source)
  const plan = await readPlan(source, values['allow-local'] ?? false)
  const dryRun = values['dry-run'] ?? false
  const progress = startProgress(say('Checking', '检查'))
  const report = applyPlan(plan, {
    contentDir,
    force: values.force ?? false,
    dryRun,
    today: new Intl.DateTimeFormat('sv', { timeZone: site.timeZone }).format(new Date()),
    onRead: progress.update,
  })
  progress.stop()
  console.log(values.json ? JSON.stringify(report, null, 2) : reportAsText(report, dryRun))
  return report.notes.some(({ kind }) => kind === 'unreadable') ? 1 : 0
}

/** What cannot be imported is told in its own words. */
const orReason = (error: unknown): number => {
  if (!(error instanceof ImportError)) throw error
  console.error(printable(error.message))
  return 2
}

await runCommand(() => importContent().catch(orReason), HELP)
