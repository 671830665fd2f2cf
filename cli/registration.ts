import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { env } from '@/config/env'
import { plural, say } from '@/config/language'
import { routes } from '@/config/routes'
import { readCatalog } from '@/lib/catalog/read-catalog'
import { readJson, revisionFile } from '@/lib/catalog/store'
import {
  type Context,
  closeDatabase,
  contextFor,
  findRegistering,
  openDatabase,
  organizers,
  registeringEvents,
} from '@/lib/registration/context'
import { makeLink, TERMINAL } from '@/lib/registration/desk/sign-in'
import { isAddress } from '@/lib/registration/fields'
import { guestListCsv } from '@/lib/registration/guest-list'
import { backupLines, restore, Unrestorable } from '@/lib/registration/store/backup'
import { countSeats } from '@/lib/registration/store/guests'
import { warningsFor } from '@/lib/registration/warnings'
import { runCommand } from './command'
import { refuseOther } from './terminal/refuse-overlap'

const HELP = say(
  `npm run registration -- sign-in [ADDRESS] | check | backup FILE | restore FILE | export SLUG [FILE]

Works on the registrations of the events: in data/, or where DATABASE_URL says.

  sign-in [ADDRESS]    a link to the desk that is used once, without a mail
  check                how many are where, and what the database knows to be wrong with a policy
  backup FILE          everybody and everything into one file
  restore FILE         a backup into an empty database, of either kind
  export SLUG [FILE]   the guests of an event as CSV

  npm run registration -- sign-in hi@orbit.example
  npm run -s registration -- export orbit-03 guests.csv

Exit code 0: done. 1: something is wrong with a policy, or a backup cannot be restored. 2: a wrong call.`,
  `npm run registration -- sign-in [邮箱] | check | backup 文件 | restore 文件 | export 活动 [文件]

处理活动的报名资料：在 data/ 里，或在 DATABASE_URL 所指的数据库里。

  sign-in [邮箱]       打印进签到台的一次性链接，不寄信
  check                各场多少人、资料库里看得出的问题
  backup 文件          全部资料存成一个文件
  restore 文件         把备份读进一个空的数据库，两种都行
  export 活动 [文件]   一场活动的名单，CSV

  npm run registration -- sign-in hi@orbit.example
  npm run -s registration -- export orbit-03 guests.csv

退出码 0：完成。1：发现问题，或备份不能恢复。2：命令写错。`,
)

const contextHere = async (): Promise<Context> => {
  const revision = readJson(revisionFile())
  const id =
    typeof revision === 'object' && revision !== null && 'id' in revision && typeof revision.id === 'number'
      ? revision.id
      : 0
  return contextFor(readCatalog().events, id)
}

const signIn = async (mail: string | undefined): Promise<number> => {
  const who = mail?.normalize('NFKC').toLowerCase() ?? TERMINAL
  if (mail !== undefined && !isAddress(mail))
    throw new Error(say(`“${mail}” is not a mail address.`, `“${mail}”不是邮箱地址。`))
  if (mail !== undefined && !organizers().includes(who))
    throw new Error(
      say(
        `${mail} may not sit at the desk: add it to ORGANIZERS, or to desk in config/site.ts.`,
        `${mail} 不在签到台名单上：请加进 ORGANIZERS，或 config/site.ts 的 desk。`,
      ),
    )
  const { link } = await makeLink(await contextHere(), who, '', Date.now())
  console.log(`${env.siteUrl()}${routes.deskLink(link)}`)
  console.error(
    say(
      'Open it within 15 minutes; it works once. The desk needs https, or localhost.',
      '15 分钟内打开，用一次就失效。签到台要用 https，或 localhost。',
    ),
  )
  return 0
}

const check = async (): Promise<number> => {
  const context = await contextHere()
  let found = 0
  const events = registeringEvents(context)
  for (const registering of events) {
    const counts = await countSeats(context.engine, registering.terms)
    const { taken, capacity, waiting, asking, came } = counts
    const seats = capacity === undefined ? String(taken) : `${taken}/${capacity}`
    console.log(
      say(
        `${registering.event.slug}: ${seats} seats taken, ${waiting} waiting, ${asking} to be answered, ${came} came`,
        `${registering.event.slug}：${seats} 席有人，排队 ${waiting}，待答复 ${asking}，已到 ${came}`,
      ),
    )
    for (const warning of await warningsFor(context, registering, counts)) {
      found++
      console.log(`  ${warning}`)
    }
  }
  if (events.length === 0) console.log(say('No event takes registrations here.', '没有活动在本站接受报名。'))
  return found === 0 ? 0 : 1
}

/** Written beside and then renamed: a file under its name is whole. Nobody else may read it. */
const writeWhole = (file: string, text: string): void => {
  const unfinished = `${file}.part`
  try {
    writeFileSync(unfinished, text, { mode: 0o600 })
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

const backup = async (file: string): Promise<number> => {
  refuseOther(file, '{"meetmark":"registration"', env.contentDir())
  const { engine } = await openDatabase()
  const lines = await backupLines(engine, Date.now())
  writeWhole(file, `${lines.join('\n')}\n`)
  console.log(
    say(
      `Written: ${file}, ${plural(lines.length - 2, 'row')}. It holds names and addresses: keep it as long as you need it, and no longer.`,
      `已写入 ${file}，${lines.length - 2} 行。里面有姓名和邮箱：用完请删。`,
    ),
  )
  return 0
}

const REASONS: Readonly<Record<Unrestorable['reason'], string>> = {
  'no-backup': say('This is no backup of registrations.', '这不是报名的备份文件。'),
  newer: say('The backup comes from a newer version: update first.', '备份来自更新的版本：请先升级。'),
  'not-empty': say(
    'The database holds people already. Restore into an empty one.',
    '数据库里已有报名者。请恢复到空的数据库。',
  ),
  broken: say('The backup is not whole; nothing was restored.', '备份文件不完整，什么都没有恢复。'),
}

const restoreFrom = async (file: string): Promise<number> => {
  if (!existsSync(file)) throw new Error(say(`There is no file ${file}.`, `没有文件 ${file}。`))
  readFileSync(file)
  const { engine } = await openDatabase()
  try {
    const people = await restore(engine, file)
    console.log(say(`Restored: ${plural(people, 'person', 'people')}.`, `已恢复：${people} 人。`))
    return 0
  } catch (error) {
    if (!(error instanceof Unrestorable)) throw error
    console.error(REASONS[error.reason])
    return 1
  }
}

const exportGuests = async (slug: string, file: string | undefined): Promise<number> => {
  const context = await contextHere()
  const registering = findRegistering(context, slug)
  if (registering === undefined)
    throw new Error(say(`No event “${slug}” takes registrations here.`, `没有接受报名的活动“${slug}”。`))
  const csv = await guestListCsv(context, registering)
  if (file === undefined) process.stdout.write(csv)
  else {
    refuseOther(file, csv.slice(0, csv.indexOf(',')), env.contentDir())
    writeWhole(file, csv)
    console.error(say(`Written: ${file}`, `已写入 ${file}`))
  }
  return 0
}

const run = async ([command, first, second]: readonly string[]): Promise<number> => {
  if (command === 'sign-in') return signIn(first)
  if (command === 'check') return check()
  if (command === 'backup' && first !== undefined) return backup(first)
  if (command === 'restore' && first !== undefined) return restoreFrom(first)
  if (command === 'export' && first !== undefined) return exportGuests(first, second)
  console.error(HELP)
  return 2
}

await runCommand({ help: HELP, words: [1, 3] }, (_, words) => run(words).finally(closeDatabase))
