import { type ChildProcess, execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { confirm, select, text } from '@clack/prompts'
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { parseSettings, siteSchema } from '@/config/site-schema'
import { zoneNamed } from '@/lib/archive/event/zone'
import { replaceFile } from '@/lib/files/write'
import { factsOfSite, isAddress } from '@/lib/interchange/import'
import { latinName } from '@/lib/interchange/latin-name'
import { exitOf, projectDir, startNode } from '../scripts/run'
import { runCommand, type ValuesOf } from './command'
import { makeIcons } from './init/icons'
import { markAsIcon, markAsLogo } from './init/mark'
import { type Answers, ownerFileText } from './init/owner-file'
import { optionRows } from './terminal/option-rows'
import { refuseOverlap } from './terminal/refuse-overlap'

const OPTIONS = {
  name: { type: 'string', value: say('TEXT', '名称'), help: say("the community's name", '社区名称') },
  description: { type: 'string', value: say('TEXT', '一句话'), help: say('one line about it', '社区介绍') },
  language: { type: 'string', value: 'zh-CN|en', help: say("language of the site's own words", '网站用语') },
  zone: { type: 'string', value: say('ZONE', '时区'), help: say('such as Europe/Lisbon', '例如 Asia/Shanghai') },
  city: { type: 'string', value: say('NAME', '城市'), help: say('where it is at home', '社区所在城市') },
  url: {
    type: 'string',
    value: say('ADDRESS', '网址'),
    help: say("the site's address, such as https://meet.example.org", '网站地址，例如 https://meet.example.org'),
  },
  logo: {
    type: 'string',
    value: say('FILE', '文件'),
    help: say('SVG or PNG; without one a mark is drawn from the name', 'SVG 或 PNG；没有就按名称画一个'),
  },
  colour: {
    type: 'string',
    value: '#RRGGBB',
    help: say('colour of the site, or its hue from 0 to 360', '网站颜色，或 0 到 360 的色相'),
  },
  repository: {
    type: 'string',
    value: say('ADDRESS', '网址'),
    help: say(
      'where the content is edited, such as https://github.com/you/our-site',
      '内容所在的仓库，例如 https://github.com/you/our-site',
    ),
  },
  from: {
    type: 'string',
    value: say('SOURCE', '来源'),
    help: say(
      "an old site's folder: its name, line, language and zone are taken, its events imported; or the\naddress of a first event: a page of Luma, Meetup or another with event data, or a calendar",
      '旧网站的目录：沿用它的名称、介绍、语言和时区，并导入全部活动；\n或第一场活动的网址：Luma、Meetup 等带活动数据的网页，或一份日历',
    ),
  },
  'allow-local': {
    type: 'boolean',
    help: say('--from may be an address in your own network', '--from 可以是自己网络里的地址'),
  },
  yes: {
    type: 'boolean',
    short: 'y',
    help: say('asks nothing, and empties the content folder', '不询问，并清空内容文件夹'),
  },
  help: { type: 'boolean', short: 'h', help: say('this text', '显示本说明') },
} as const

const HELP = say(
  `npm run init [-- options]

Makes the site yours: writes config/site.ts, draws the icons, empties the content folder of the community that it came
with, and writes a first event. Asks for what the options leave open.

${optionRows(OPTIONS, 20)}

  npm run init
  npm run init -- --from ../old-site
  npm run init -- --yes --name "Lisbon Data" --description "Evenings about data." --language en --zone Europe/Lisbon --city Lisbon

Undo: git stash --include-untracked

Exit code 0: done. 1: given up, nothing was written; or the first event could not be read. 2: a wrong call.`,
  `npm run init [-- 选项]

把网站变成你们的：写 config/site.ts，画图标，清空原来社区的内容，写出第一场活动。选项没给的会逐项询问。

${optionRows(OPTIONS, 20)}

  npm run init
  npm run init -- --from ../old-site
  npm run init -- --yes --name "深圳 Rust 小组" --description "每月一次的 Rust 聚会。" --language zh-CN --zone Asia/Shanghai --city 深圳

撤销：git stash --include-untracked

退出码 0：完成。1：放弃，什么都没有写；或读不出第一场活动。2：命令写错。`,
)

type Given = { readonly [name in Exclude<keyof typeof OPTIONS, 'yes' | 'help' | 'allow-local'>]?: string | undefined }

/** Names of the options by the settings that they fill. */
const OPTION_OF: Readonly<Record<string, string>> = { timeZone: 'zone' }

class GivenUp extends Error {}

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
const colourIn = (answer: string | undefined): string | number | undefined =>
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

const askAll = async (given: Given): Promise<Given> => {
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
const faultsOf = (given: Given, rest: 'asked' | 'missing'): readonly string[] => {
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

/** The logo of the site, its icons and its place in the content folder. */
const drawLogo = async (given: Given, name: string) => {
  const colour = colourIn(given.colour || undefined) ?? 36
  if (!given.logo) {
    const icon = markAsIcon(name, colour)
    return {
      file: 'site/logo.svg',
      logo: markAsLogo(name),
      icons: { 'icon.svg': icon, ...(await makeIcons(Buffer.from(icon), true)) },
    }
  }
  const picture = readFileSync(resolve(given.logo))
  const isSvg = extname(given.logo).toLowerCase() === '.svg'
  const icons = await makeIcons(picture, false)
  const icon = isSvg ? picture : svgAround(icons['icon-192.png'])
  return { file: `site/logo${extname(given.logo).toLowerCase()}`, logo: picture, icons: { 'icon.svg': icon, ...icons } }
}

/** A picture of pixels as an SVG, for the one address that browsers ask for. */
const svgAround = (png: Uint8Array | string | undefined): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 192 192"><image width="192" height="192" href="data:image/png;base64,${Buffer.from(png ?? '').toString('base64')}"/></svg>\n`

/** Days on which nobody meets, as `MM-dd`. */
const BETWEEN_THE_YEARS = /^(?:12-(?:2[3-9]|3\d)|01-0[12])$/

/** The Thursday in four weeks or soon after, at seven in the evening. @param zone IANA name */
const firstEvening = (now: number, zone: string): { readonly start: string; readonly end: string } => {
  const day = new TZDate(now, zone)
  day.setDate(day.getDate() + 28 + ((4 - day.getDay() + 7) % 7))
  while (BETWEEN_THE_YEARS.test(format(day, 'MM-dd'))) day.setDate(day.getDate() + 7)
  const at = (hours: number): string => {
    day.setHours(hours, 0, 0, 0)
    return format(day, "yyyy-MM-dd'T'HH:mm:ssxxx")
  }
  return { start: at(19), end: at(21) }
}

const yaml = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** A first event that stands on its own: a day to change, a place to fill in, nothing made up besides. */
const firstEvent = (given: Given, now: number): { readonly file: string; readonly text: string } => {
  const { name = '', city = '', zone = 'UTC', language } = given
  const { start, end } = firstEvening(now, zone)
  const isChinese = language === 'zh-CN'
  const lines = [
    '---',
    `title: ${yaml(`${name} #1`)}`,
    `location: ${yaml(city)}`,
    'address:',
    `  city: ${yaml(city)}`,
    isChinese ? '  # street: 楼和房间，定了再写' : '  # street: building and room, as soon as you know them',
    ...(isChinese
      ? ['# 在这个网站上报名（docs/registration.md）：去掉下面两行的 #', '# registration:', '#   capacity: 40']
      : [
          '# to let people register here, take the # off two lines (docs/registration.md)',
          '# registration:',
          '#   capacity: 40',
        ]),
    isChinese ? '# event_url: 在别处报名的话，写那个网页' : '# event_url: where people register elsewhere',
    isChinese ? '# 时间先这样写，改成你们的' : '# a day to begin with: change it to yours',
    `date: ${start}`,
    `date_end: ${end}`,
    'authors: []',
    'tags: []',
    '---',
    '',
    isChinese ? '议程公布以后写在这里。' : 'The programme will stand here.',
    '',
    isChinese
      ? '<!--\n### 议题的题目\n\n讲师：姓名（公司与职务）\n\n议题的摘要。\n-->'
      : '<!--\n### Title of the talk\n\nSpeaker: Name (post, company)\n\nWhat the talk is about.\n-->',
    '',
  ]
  return { file: `events/${latinName(name)}-01.md`, text: lines.join('\n') }
}

/** A name for calendar entries: the host where there is one, else a word that nobody else has. */
const calendarIdOf = (url: string | undefined, name: string): string =>
  url ? new URL(url).hostname : `${latinName(name)}-${randomBytes(4).toString('hex')}.invalid`

const emptyContent = (contentDir: string): void => {
  for (const entry of existsSync(contentDir) ? readdirSync(contentDir) : [])
    if (!/^README(?:\.[\w-]+)?\.md$/.test(entry) && !entry.startsWith('.'))
      rmSync(join(contentDir, entry), { recursive: true })
}

/**
 * Makes the site theirs. Everything new is laid beside the content folder first, so that whoever stops while an event
 * is fetched, or is asked about, finds everything as it was; then it takes the old one's place without a pause.
 */
const settle = async (given: Given, how: How): Promise<number> => {
  const { name = '', description = '', language, zone = '', city, url, repository } = given
  const colour = colourIn(given.colour || undefined)
  const contentDir = resolve(env.contentDir())
  const { file, logo, icons } = await drawLogo(given, name)
  const answers: Answers = {
    name,
    description,
    language: language === 'en' ? 'en' : 'zh-CN',
    timeZone: zone,
    ...(city ? { city } : {}),
    ...(url ? { url: url.replace(/\/+$/, '') } : {}),
    logo: file,
    ...(colour === undefined ? {} : { colour }),
    ...(repository ? { repository: repository.replace(/\/+$|\.git$/g, '') } : {}),
    calendarId: calendarIdOf(url, name),
  }
  const laid = `${contentDir}.new-${process.pid}`
  const clear = (): void => rmSync(laid, { recursive: true, force: true })
  let bringing: ChildProcess | undefined
  const stop = (): never => {
    bringing?.kill('SIGKILL')
    clear()
    console.error(NOTHING_WRITTEN)
    process.exit(1)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    mkdirSync(laid, { recursive: true })
    bringing = given.from ? startImport(given.from, laid, answers, how) : undefined
    const code = bringing === undefined ? 0 : await exitOf(bringing)
    // what is asked about an old site can be left unanswered
    if (code === 1 && how.mayAsk && !isAddress(given.from ?? '') && readdirSync(laid).length === 0) throw new GivenUp()
    const isBrought = given.from !== undefined && given.from !== '' && existsSync(join(laid, 'events'))
    if (code !== 0) console.error(isBrought ? SOME_UNREAD : UNREAD)
    const event = firstEvent(given, Date.now())
    if (!isBrought) replaceFile(join(laid, event.file), event.text)
    replaceFile(join(laid, file), logo)
    takePlace(laid, contentDir)
    replaceFile(join(projectDir, 'config', 'site.ts'), ownerFileText(answers))
    for (const [icon, bytes] of Object.entries(icons)) replaceFile(join(projectDir, 'public', icon), bytes)
    if (answers.repository !== undefined) pointDeployButton(answers.repository)
    report(given, isBrought ? [] : [event.file])
    return code === 0 ? 0 : 1
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    clear()
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const NOTHING_WRITTEN = say('Nothing was written.', '什么都没有写。')
const UNREAD = say(
  'No event was read there. The rest is done, and an event to fill in stands in its place.',
  '那里没有读出活动，其余已完成，先写了一场待填的活动。',
)
const SOME_UNREAD = say(
  'Not everything could be read; what it is stands above. The rest is done.',
  '有的内容没有读出来，见上文；其余已完成。',
)

type How = { readonly allowLocal: boolean; readonly mayAsk: boolean }

/** Starts an import into a folder, for the site as it will be and not as it still is. */
const startImport = (from: string, folder: string, answers: Answers, { allowLocal, mayAsk }: How): ChildProcess => {
  const told = [...(allowLocal ? ['--allow-local'] : []), ...(mayAsk ? [] : ['--yes'])]
  return startNode('cli/import.ts', [from, '--to', folder, '--keep-settings', ...told], {
    SITE_SETTINGS: JSON.stringify(answers),
  })
}

/** Puts what was laid out in place of everything in the content folder but its README files. */
const takePlace = (laid: string, contentDir: string): void => {
  emptyContent(contentDir)
  mkdirSync(contentDir, { recursive: true })
  for (const entry of readdirSync(laid)) {
    rmSync(join(contentDir, entry), { recursive: true, force: true })
    renameSync(join(laid, entry), join(contentDir, entry))
  }
}

/** Puts the repository into the button of the README that deploys it. */
const pointDeployButton = (repository: string): void => {
  const readme = join(projectDir, 'README.md')
  if (!existsSync(readme)) return
  const text = readFileSync(readme, 'utf8')
  const pointed = text
    .replace(/(vercel\.com\/new\/clone\?repository-url=)[^)\s]*/g, `$1${encodeURIComponent(repository)}`)
    .replace(/\n\(put your repository's address in place of [^)]*\)/, '')
  if (pointed !== text) replaceFile(readme, pointed)
}

const report = ({ name = '' }: Given, events: readonly string[]): void => {
  const folder = env.contentDir()
  console.log(
    [
      say(`This is the site of ${name} now.`, `这个网站现在属于“${name}”。`),
      '',
      say('Next:', '接下来：'),
      ...events.map((file) =>
        say(`  open ${folder}/${file}: day, place, talks`, `  打开 ${folder}/${file}，写上日期、地点和议题`),
      ),
      say('  look at it:        npm run dev', '  预览：              npm run dev'),
      say('  what is not right: npm run check', '  检查：              npm run check'),
      say(
        '  settle the rest:   config/site.ts, docs/your-site.md',
        '  其余设置：          config/site.ts，docs/your-site.md',
      ),
      say(
        '  keep it:           git add -A && git commit -m "Make it ours"',
        '  保存：              git add -A && git commit -m "换成我们的网站"',
      ),
      say('  undo all of it:    git stash --include-untracked', '  全部撤销：          git stash --include-untracked'),
    ].join('\n'),
  )
}

const init = async ({
  yes,
  help: _,
  'allow-local': allowLocal = false,
  ...options
}: ValuesOf<typeof OPTIONS>): Promise<number> => {
  const mayAsk = !yes && process.stdin.isTTY && process.stdout.isTTY
  if (!yes && !mayAsk)
    throw new Error(
      say('There is nobody to ask here: give --yes and the options.', '这里无法询问：请用 --yes 并给出各选项。'),
    )
  const known = { ...factsOf(options.from), ...options }
  // what was given is judged before anything is asked
  refuseFaults(mayAsk ? faultsOf(known, 'asked') : [])
  const given = mayAsk ? await askAll(known) : known
  refuseFaults(faultsOf(given, 'missing'))
  if (given.from && existsSync(given.from)) refuseOverlap(env.contentDir(), given.from)
  const agrees = { message: confirmWords(), active: say('Yes', '是'), inactive: say('No', '否') }
  if (mayAsk && (await confirm(agrees)) !== true) throw new GivenUp()
  return settle(given, { allowLocal, mayAsk })
}

const refuseFaults = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** What the settings of an old site answer; nothing where the source is none. */
const factsOf = (from: string | undefined): Given => {
  if (from === undefined || statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) return {}
  const { title, description, zone, language } = factsOfSite(resolve(from))
  return {
    ...(title === undefined ? {} : { name: title }),
    ...(description === undefined ? {} : { description }),
    ...(zone === undefined ? {} : { zone }),
    ...(language === undefined ? {} : { language: /^zh/i.test(language) ? 'zh-CN' : 'en' }),
  }
}

const confirmWords = (): string =>
  say(
    `Everything in ${env.contentDir()}/ goes, and config/site.ts is written anew. Go on?`,
    `将清空 ${env.contentDir()}/ 并重写 config/site.ts，继续吗？`,
  )

await runCommand({ help: HELP, options: OPTIONS }, (values) =>
  init(values).catch((error: unknown) => {
    if (!(error instanceof GivenUp)) throw error
    console.error(NOTHING_WRITTEN)
    return 1
  }),
)
