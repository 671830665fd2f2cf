import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { select, text } from '@clack/prompts'
import { say } from '@/config/language'
import { parseSettings, siteSchema } from '@/config/site-schema'
import { zoneNamed } from '@/lib/archive/event/zone'
import { projectDir } from '../../scripts/run'
import type { OPTIONS } from './options'

export type Given = {
  readonly [name in Exclude<keyof typeof OPTIONS, 'yes' | 'help' | 'allow-local'>]?: string | undefined
}

/** Names of the options by the settings that they fill. */
const OPTION_OF: Readonly<Record<string, string>> = { timeZone: 'zone' }

export class GivenUp extends Error {}

const orGiveUp = (answer: string | symbol): string => {
  if (typeof answer !== 'string') throw new GivenUp()
  return answer
}

/** The zone to propose: the city's, else the one that this machine keeps, unless that is none in particular. */
const zoneFor = (city: string): string => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  return zoneNamed(city) ?? (here === 'UTC' ? '' : here)
}

/** The web address of the repository that this copy was cloned from; empty where it has none. */
const originOf = (folder: string): string => {
  try {
    const origin = execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    const [, host, path] =
      /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)([\w.-]+)[:/](.+?)(?:\.git)?\/?$/.exec(origin.trim()) ?? []
    return host === undefined ? '' : `https://${host}/${path}`
  } catch {
    return ''
  }
}

/** What is wrong with one answer, in words; undefined where nothing is. */
const judge = (setting: keyof typeof siteSchema.shape, answer: string): string | undefined =>
  siteSchema.shape[setting].safeParse(setting === 'colour' ? colourIn(answer) : answer).error?.issues[0]?.message

/** A colour as the owner's file has it: digits alone are degrees of the circle. */
export const colourIn = (answer: string | undefined): string | number | undefined =>
  answer !== undefined && /^\d+(?:\.\d+)?$/.test(answer) ? Number(answer) : answer

const askText = async (
  message: string,
  setting: keyof typeof siteSchema.shape,
  proposal = '',
  optional = false,
): Promise<string> =>
  orGiveUp(
    await text({
      message,
      initialValue: proposal,
      validate: (value = '') => (optional && value.trim() === '' ? undefined : judge(setting, value.trim())),
    }),
  ).trim()

const askFilled = async (message: string): Promise<string> =>
  orGiveUp(
    await text({ message, validate: (value = '') => (value.trim() === '' ? say('is needed', '必填') : undefined) }),
  ).trim()

export const askAll = async (given: Given): Promise<Given> => {
  const name = given.name ?? (await askText(say('Name of the community', '社区名称'), 'name'))
  const description = given.description ?? (await askText(say('One line about it', '一句话介绍'), 'description'))
  const language =
    given.language ??
    orGiveUp(
      await select({
        message: say('Language of the site', '网站用语'),
        options: [
          { value: 'en', label: 'English' },
          { value: 'zh-CN', label: '中文' },
        ],
        initialValue: say('en', 'zh-CN'),
        // the keys are told in English only
        showInstructions: false,
      }),
    )
  const city = given.city ?? (await askFilled(say('City', '城市')))
  const zone = given.zone ?? (await askText(say('Time zone', '时区'), 'timeZone', zoneFor(city)))
  const url =
    given.url ??
    (await askText(say('Address of the site, empty if not known yet', '网站地址，还没有就留空'), 'url', '', true))
  const logo =
    given.logo ??
    orGiveUp(
      await text({
        message: say('Logo, an SVG or PNG file; empty draws a mark', 'logo 文件（SVG 或 PNG），留空就画一个'),
        validate: (value = '') => (value.trim() === '' ? undefined : wrongLogo(value.trim())),
      }),
    ).trim()
  const colour =
    given.colour ??
    (await askText(
      say('Colour, such as #d6336c; empty keeps ours', '颜色，如 #d6336c，留空用默认'),
      'colour',
      '',
      true,
    ))
  const repository =
    given.repository ??
    (await askText(
      say('Repository for links to edit a page, empty for none', '仓库网址，用于“改这一页”，留空就没有'),
      'repository',
      originOf(projectDir),
      true,
    ))
  const from =
    given.from ??
    orGiveUp(
      await text({
        message: say(
          'Page of your first event (Luma, Meetup, …); empty makes one up',
          '第一场活动的网页，留空就新写一场',
        ),
      }),
    ).trim()
  return { name, description, language, city, zone, url, logo, colour, repository, from }
}

const wrongLogo = (file: string): string | undefined => {
  if (!/\.(?:svg|png)$/i.test(file)) return say('must be an SVG or a PNG file', '必须是 SVG 或 PNG 文件')
  return existsSync(resolve(file)) ? undefined : say(`There is no ${file}.`, `没有 ${file}。`)
}

/**
 * Everything that is wrong with the answers, an option a line.
 * @param rest whether what is missing is asked for later
 */
export const faultsOf = (given: Given, rest: 'asked' | 'missing'): readonly string[] => {
  const { name, description, language, zone: timeZone, city, url, repository } = given
  const colour = colourIn(given.colour)
  const optional = { city, url, colour, repository }
  const settings = {
    ...{ name, description, language, timeZone },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== '')),
  }
  const wrong = (parseSettings(settings).error?.issues ?? []).flatMap(({ path, message }) => {
    const setting = String(path[0])
    const isOpen =
      rest === 'asked' && Object.entries(settings).some(([key, value]) => key === setting && value === undefined)
    return isOpen ? [] : [`--${OPTION_OF[setting] ?? setting}: ${message}`]
  })
  const logo = given.logo ? wrongLogo(given.logo) : undefined
  const place = given.city || rest === 'asked' ? [] : [say('--city: is missing', '--city：没有给出')]
  return [...wrong, ...place, ...(logo === undefined ? [] : [`--logo: ${logo}`])]
}
