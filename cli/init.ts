import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { confirm } from '@clack/prompts'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { replaceFile } from '@/lib/files/write'
import { factsOfSite, isAddress } from '@/lib/interchange/import'
import { latinName } from '@/lib/interchange/latin-name'
import { exitOf, projectDir, startNode } from '../scripts/run'
import { runCommand, type ValuesOf } from './command'
import { askAll, colourIn, faultsOf, type Given, GivenUp } from './init/answers'
import { firstEvent } from './init/first-event'
import { drawLogo } from './init/logo'
import { HELP, OPTIONS } from './init/options'
import { type Answers, ownerFileText } from './init/owner-file'
import { refuseOverlap } from './terminal/refuse-overlap'

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
