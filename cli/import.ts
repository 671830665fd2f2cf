import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { isTimeZone } from '@/config/site-schema'
import {
  applyPlan,
  ImportError,
  type ImportPlan,
  isAddress,
  keepAnswers,
  planSource,
  readAnswers,
  type SiteFacts,
  type SiteOptions,
  type SitePlan,
} from '@/lib/interchange/import'
import { printable } from '@/lib/model'
import { projectDir } from '../scripts/run'
import { runCommand, today, type ValuesOf } from './command'
import { askAboutSite, askSettings } from './import/ask'
import { HELP, OPTIONS } from './import/options'
import { reportAsText } from './import/report-as-text'
import { settingsOf, settingsToWrite, writeSettings } from './import/site-settings'
import { startProgress } from './terminal/progress'
import { refuseOverlap } from './terminal/refuse-overlap'

const importContent = async (values: ValuesOf<typeof OPTIONS>, source: string): Promise<number> => {
  const contentDir = resolve(values.to ?? env.contentDir())
  if (!isAddress(source) && existsSync(source)) refuseOverlap(contentDir, source)
  const dryRun = values['dry-run'] ?? false
  const name = nameOf(source)
  const kept = readAnswers(contentDir, name)
  const told = { ...kept, ...flagsOf(values) }
  const network = { allowLocal: values['allow-local'] ?? false }
  const first: ImportPlan | SitePlan = await planSource(source, { ...told, ...network })
  const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !values.yes && !values.json
  const answers =
    'decisions' in first ? (mayAsk ? await askAboutSite(first, told) : { ...told, ...first.decisions }) : undefined
  if ('decisions' in first && answers === undefined) return giveUp()
  const plan: ImportPlan | SitePlan =
    mayAsk && answers !== undefined ? await planSource(source, { ...answers, ...network }) : first
  const old = siteOf(plan)
  const ownerFile = join(projectDir, 'config', 'site.ts')
  const isOurs = values.to === undefined && !values['keep-settings'] && told.settings === undefined
  const settings = old === undefined || !isOurs ? [] : settingsToWrite(ownerFile, settingsOf(old))
  const mayWrite = settings.length > 0 && !dryRun
  const takes = !mayWrite ? undefined : mayAsk ? await askSettings(settings) : values.yes === true ? true : undefined
  if (mayAsk && mayWrite && takes === undefined) return giveUp()
  const progress = startProgress(say('Checking', '检查'))
  const report = applyPlan(plan, {
    contentDir,
    source: name,
    force: values.force ?? false,
    dryRun,
    today: today(),
    onRead: progress.update,
  })
  progress.stop()
  if (takes === true) writeSettings(ownerFile, settings)
  if (answers !== undefined && !dryRun)
    keepAnswers(contentDir, name, { ...answers, ...(takes === undefined ? {} : { settings: takes }) })
  const shown = old && takes !== false ? { generator: old.generator, settings, written: takes === true } : undefined
  console.log(
    values.json
      ? JSON.stringify({ ...report, ...(old && { site: old }) }, null, 2)
      : reportAsText(report, dryRun, shown),
  )
  return report.unreadable > 0 ? 1 : 0
}

const flagsOf = (values: {
  readonly from?: string[]
  readonly zone?: string
  readonly dates?: string
}): SiteOptions => {
  const { from, zone, dates } = values
  if (zone !== undefined && !isTimeZone(zone))
    throw new ImportError(
      say(
        `There is no zone ${zone}. Write it like Europe/Lisbon.`,
        `没有 ${zone} 这个时区，请写成 Asia/Shanghai 的样子。`,
      ),
    )
  if (dates !== undefined && dates !== 'field' && dates !== 'text')
    throw new ImportError(say('--dates is “field” or “text”.', '--dates 只能是 field 或 text。'))
  return {
    ...(from === undefined ? {} : { events: from }),
    ...(zone === undefined ? {} : { zone }),
    ...(dates === undefined ? {} : { dates }),
  }
}

const siteOf = (plan: ImportPlan | SitePlan): SiteFacts | undefined => ('site' in plan ? plan.site : undefined)

/** What a source is called in the content folder, where no path of a machine belongs. */
const nameOf = (source: string): string => (isAddress(source) ? source : basename(resolve(source)))

const giveUp = (): number => {
  console.error(say('Nothing was written.', '什么都没有写。'))
  return 1
}

/** What cannot be imported is told in its own words. */
const orReason = (error: unknown): number => {
  if (!(error instanceof ImportError)) throw error
  console.error(printable(error.message))
  return 2
}

await runCommand({ help: HELP, options: OPTIONS, words: [1, 1] }, (values, [source = '']) =>
  importContent(values, source).catch(orReason),
)
