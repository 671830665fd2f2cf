import { type CommonOptions, confirm, isCancel, select, text } from '@clack/prompts'
import { plural, say } from '@/config/language'
import { isTimeZone } from '@/config/site-schema'
import type { SiteOptions, SitePlan } from '@/lib/interchange/import'
import type { Settings } from './site-settings'

/** Where it is asked and answered: the terminal, unless another is given. */
type Terminal = Pick<CommonOptions, 'input' | 'output'>

/**
 * Asks what an old site does not tell: its zone, which day is the event's, and what fields mean. Once: the answers are
 * kept beside the content.
 * @returns undefined where the organizer gave up
 */
export const askAboutSite = async (
  plan: Pick<SitePlan, 'decisions' | 'proposals'>,
  told: SiteOptions,
  terminal: Terminal = {},
): Promise<SiteOptions | undefined> => {
  const { decisions, proposals } = plan
  // whoever left it empty once is not asked again
  const zone = decisions.zone ?? (told.fields === undefined ? await askZone(terminal) : '')
  if (zone === undefined) return undefined
  const dates = told.dates ?? (decisions.dates === 'text' ? await askDates(terminal) : decisions.dates)
  if (dates === undefined) return undefined
  const fields: Record<string, string> = {}
  for (const { field, meaning, example, count } of proposals) {
    const answer = await select({
      ...terminal,
      message: say(
        `“${field}” stands in ${plural(count, 'file')}, such as: ${example}. What is it?`,
        `${count} 个文件里有“${field}”，例如：${example}。它是什么？`,
      ),
      options: [
        { value: meaning, label: meaning },
        { value: '', label: say('leave it as it is', '不改') },
      ],
    })
    if (isCancel(answer)) return undefined
    fields[field] = answer
  }
  return { ...told, ...(zone === '' ? {} : { zone }), dates, fields: { ...told.fields, ...fields } }
}

/** Asks whether the owner's file takes what the old site says of itself. @returns undefined where nobody decided */
export const askSettings = async (settings: Settings, terminal: Terminal = {}): Promise<boolean | undefined> => {
  const lines = settings.map(([name, value]) => `  ${name}: ${value.slice(0, 120)}`).join('\n')
  const answer = await confirm({
    ...terminal,
    message: `${say('Write what the old site says of itself into config/site.ts?', '把旧网站的这些设置写进 config/site.ts 吗？')}\n${lines}`,
  })
  return isCancel(answer) ? undefined : answer
}

const askZone = async (terminal: Terminal): Promise<string | undefined> => {
  const answer = await text({
    ...terminal,
    message: say(
      'In which zone are times that name none? Empty: leave them as they are.',
      '没有写时区的时间属于哪个时区？留空则保持原样。',
    ),
    placeholder: 'Europe/Lisbon',
    validate: (value = '') => {
      const isFine = value.trim() === '' || isTimeZone(value.trim())
      return isFine ? undefined : say('Write it like Europe/Lisbon.', '写成 Asia/Shanghai 的样子。')
    },
  })
  return isCancel(answer) ? undefined : answer.trim()
}

const askDates = async (terminal: Terminal): Promise<'field' | 'text' | undefined> => {
  const answer = await select({
    ...terminal,
    message: say(
      'In many files the text names another day than `date`. Which is the day of the event?',
      '许多文件的正文日期与 date 不同。哪个是活动日期？',
    ),
    options: [
      {
        value: 'text' as const,
        label: say('the one in the text; `date` is when it was published', '正文里的；date 是发文日期'),
      },
      { value: 'field' as const, label: say('`date`', 'date') },
    ],
  })
  return isCancel(answer) ? undefined : answer
}
