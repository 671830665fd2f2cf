import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { say } from '@/config/language'
import { replaceFile } from '@/lib/files/write'
import type { SiteOptions } from './archive/plan-site'
import { ImportError } from './import-error'

/** Where the answers to what an import asks are kept, in the content folder: to be read, changed and used again. */
export const ANSWERS = 'import.yaml'

const answers = z.record(
  z.string(),
  z.strictObject({
    zone: z.string().nullish(),
    dates: z.enum(['field', 'text']).nullish(),
    events: z.array(z.string()).nullish(),
    fields: z.record(z.string(), z.string().nullable()).nullish(),
    settings: z.boolean().nullish(),
  }),
)

/**
 * What was answered for a source before; undefined where it was never asked.
 * @throws ImportError where the file holds something else
 */
export const readAnswers = (contentDir: string, source: string): SiteOptions | undefined => {
  const kept = readAll(contentDir)[source]
  if (kept === undefined) return undefined
  const fields = Object.entries(kept.fields ?? {}).map(([from, to]) => [from, to ?? ''] as const)
  return {
    ...(kept.zone ? { zone: kept.zone } : {}),
    ...(kept.dates ? { dates: kept.dates } : {}),
    ...(kept.events ? { events: kept.events } : {}),
    ...(typeof kept.settings === 'boolean' ? { settings: kept.settings } : {}),
    fields: Object.fromEntries(fields),
  }
}

/** Keeps the answers for a source; the file is left alone where nothing has changed. */
export const keepAnswers = (contentDir: string, source: string, options: SiteOptions): void => {
  const all = readAll(contentDir)
  const entry = {
    ...(options.zone === undefined ? {} : { zone: options.zone }),
    ...(options.dates === undefined ? {} : { dates: options.dates }),
    ...(options.events === undefined || options.events.length === 0 ? {} : { events: [...options.events] }),
    fields: options.fields ?? {},
    ...(options.settings === undefined ? {} : { settings: options.settings }),
  }
  if (JSON.stringify(all[source]) === JSON.stringify(entry)) return
  replaceFile(join(contentDir, ANSWERS), `${HEAD}${stringify({ ...all, [source]: entry }, { lineWidth: 0 })}`)
}

const HEAD = say(
  `# How npm run import reads what it was given. Change a line and run it again.
# zone: of times that name none. dates: field, where \`date\` is the day of the event; text, where the words tell it.
# events: folders that hold events. fields: a field of the old files and the field it becomes; '' leaves it as it is.
# settings: whether config/site.ts has taken what the site says of itself.
`,
  `# npm run import 怎样读取来源。改好后再运行一次即可。
# zone：没有写时区的时间属于哪个时区。dates：field 表示 date 就是活动日期，text 表示以正文为准。
# events：存放活动的目录。fields：旧文件的字段改成哪个字段；'' 表示不改。
# settings：旧网站的名称等是否已写进 config/site.ts。
`,
)

const readAll = (contentDir: string): z.infer<typeof answers> => {
  const file = join(contentDir, ANSWERS)
  if (!existsSync(file)) return {}
  try {
    return answers.parse(parse(readFileSync(file, 'utf8')) ?? {})
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? (error.issues[0]?.path.join('.') ?? '')
        : error instanceof Error
          ? (error.message.split('\n')[0] ?? '')
          : ''
    throw new ImportError(
      say(
        `${file} cannot be read (${reason}). Mend it, or delete it to be asked again.`,
        `${file} 无法读取（${reason}）。请修正，或删除它重新回答。`,
      ),
    )
  }
}
