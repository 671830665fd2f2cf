import { env } from '@/config/env'
import { say } from '@/config/language'
import { catalogRevision, listEvents } from '@/lib/catalog'
import type { SeatCounts } from '@/lib/model'
import { type Context, contextFor, findRegistering } from './context'
import { fileTransport, sendDue, smtpTransport, type Transport } from './mail/post-office'
import { isDiskFull } from './store/engine'
import { countSeats } from './store/guests'
import { settle } from './store/queue'
import { upkeep } from './upkeep'

/** Registration within a server: the context of a request, what happens when the database is away, and what runs beside. */

const openContext = async (): Promise<Context> => contextFor(await listEvents(), catalogRevision())

/** One sender a process: of a server that is killed, one mail at most is in flight. */
type Shared = {
  meetmarkSending?: Promise<void> | undefined
  meetmarkTransport?: Promise<Transport>
  meetmarkBackground?: NodeJS.Timeout
  meetmarkComplained?: number
}
const shared: typeof globalThis & Shared = globalThis

/**
 * Runs something that needs the database.
 * @returns what it returns; undefined where the database does not answer, so that the rest of the site goes on
 */
export const withRegistration = async <T>(
  run: (context: Context, now: number) => Promise<T>,
): Promise<{ readonly value: T } | undefined> => {
  try {
    return { value: await run(await openContext(), Date.now()) }
  } catch (error) {
    complain(error)
    return undefined
  }
}

const MINUTE = 60_000

/** Once a minute, with the place in the code and without the message, in which databases repeat what they were given. */
const complain = (error: unknown): void => {
  const now = Date.now()
  if (now - (shared.meetmarkComplained ?? 0) < MINUTE) return
  shared.meetmarkComplained = now
  const code = error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : ''
  // the stack repeats the message first, which may have lines that look like places
  const place =
    error instanceof Error
      ? (error.stack ?? '')
          .replace(error.message, '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
      : []
  if (isDiskFull(error)) {
    console.error(
      say(
        `Registration keeps nothing new at the moment: the disk of ${env.dataDir()} is full. Make room, and it goes on by itself.`,
        `报名暂时存不下：${env.dataDir()} 所在的磁盘满了。腾出空间，它会自己继续。`,
      ),
    )
    return
  }
  console.error(
    [
      say(`Registration does not work at the moment (${code}).`, `报名暂时不可用（${code}）。`),
      ...(isOwnSentence(error) ? [error.message] : place.slice(0, 6)),
    ].join('\n'),
  )
}

/** What we have to say about settings names nobody. */
const isOwnSentence = (error: unknown): error is Error =>
  error instanceof Error && /^(?:DATABASE_URL|SECRET|缺少 SECRET)/.test(error.message)

/** How many are where in one event; undefined where the database does not answer. */
export const seatCounts = async (slug: string): Promise<SeatCounts | undefined> =>
  (
    await withRegistration(async (context, now) => {
      const registering = findRegistering(context, slug)
      if (registering === undefined) return undefined
      await settle(context.engine, registering.terms, now)
      return countSeats(context.engine, registering.terms)
    })
  )?.value

/** How many, and nothing of what is in them. */
const tellKept = (count: number): void =>
  console.log(
    say(
      `No mail is set up: ${count === 1 ? 'a mail' : `${count} mails`} more ${count === 1 ? 'lies' : 'lie'} in ${env.dataDir()}/outbox.`,
      `没有设置邮件：又有 ${count} 封信存在 ${env.dataDir()}/outbox 里。`,
    ),
  )

const transport = (context: Context): Promise<Transport> => {
  shared.meetmarkTransport ??= context.mails
    ? smtpTransport(env.smtpUrl(), context.origin)
    : Promise.resolve(fileTransport(context.outbox, context.origin))
  return shared.meetmarkTransport
}

/**
 * Sends what is due. Asked again while it does, it does not begin a second time.
 * @param most after so many it ends
 */
export const sendMails = (most?: number): Promise<void> => {
  shared.meetmarkSending ??= withRegistration(async (context) => {
    const { sent } = await sendDue(context, await transport(context), Date.now, most)
    if (!context.mails && sent > 0) tellKept(sent)
  })
    .then(() => undefined)
    .finally(() => {
      shared.meetmarkSending = undefined
    })
  return shared.meetmarkSending
}

/** What is due by the clock, then the mails that come of it: for a cron address, and every minute of a long-running server. */
export const runUpkeep = async (most?: number): Promise<void> => {
  await withRegistration((context, now) => upkeep(context, now))
  await sendMails(most)
}

const SEND_EVERY = 2000
const UPKEEP_EVERY = 30

/** What browsers do with an address: its cookies of the desk, and a camera, are kept where it is safe, or this machine's. */
const isSafe = (origin: string): boolean =>
  URL.canParse(origin) &&
  (new URL(origin).protocol === 'https:' ||
    /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname))

/** Starts sending and upkeep beside the pages, once a process. It keeps no process from ending. */
export const startBackground = (): void => {
  if (shared.meetmarkBackground !== undefined) return
  if (!isSafe(env.siteUrl()))
    console.warn(
      say(
        `The desk and its camera need https, or localhost: at ${env.siteUrl()} browsers keep neither (docs/registration.md).`,
        `签到台和相机要用 https 或 localhost：在 ${env.siteUrl()} 上浏览器两样都不给（docs/registration.md）。`,
      ),
    )
  let turn = 0
  shared.meetmarkBackground = setInterval(() => {
    void (turn++ % UPKEEP_EVERY === 0 ? runUpkeep() : sendMails())
  }, SEND_EVERY)
  shared.meetmarkBackground.unref()
}
