import { createHash, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { site } from '@/config/site'
import type { EventSummary, RegistrationPolicy } from '@/lib/model'
import { placeText } from '@/lib/outputs/text'
import { deletedAt } from '@/lib/views/registration'
import { type Engine, openPostgres, openSqlite } from './store/engine'
import type { Terms } from './store/terms'
import type { Secrets } from './tokens'

/** Everything that registration works with: the database, the keys, and what the Markdown says today. */
export type Context = {
  readonly engine: Engine
  readonly secrets: Secrets
  readonly events: readonly EventSummary[]
  /** Which content this is; a greater number is newer. */
  readonly revision: number
  /** The site's address without a trailing slash. */
  readonly origin: string
  /** Whether mail goes out, and so can prove an address. */
  readonly mails: boolean
  /** Where mails are kept as files when none goes out. */
  readonly outbox: string
}

/** An event that takes registrations. */
export type Registering = {
  readonly event: EventSummary
  readonly policy: RegistrationPolicy
  readonly terms: Terms
}

type Opened = { readonly engine: Engine; readonly secrets: Secrets }

/** One connection a process: pages and route handlers each have a copy of this module, and edits make new ones. */
const shared: typeof globalThis & { meetmarkRegistration?: Promise<Opened> | undefined } = globalThis

/** Opens the database at the first call; one that could not be opened is tried again by the next. */
export const openDatabase = (): Promise<Opened> => {
  shared.meetmarkRegistration ??= open().catch((error: unknown) => {
    shared.meetmarkRegistration = undefined
    throw error
  })
  return shared.meetmarkRegistration
}

/** Closes it, for commands that end. */
export const closeDatabase = async (): Promise<void> => {
  const opened = shared.meetmarkRegistration
  shared.meetmarkRegistration = undefined
  await (await opened)?.engine.close()
}

const open = async (): Promise<Opened> => {
  const url = env.databaseUrl()
  const secrets = readSecrets()
  if (url === '') return { engine: await openSqlite(databaseFile()), secrets }
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw new Error(WRONG_URL)
  return { engine: await openPostgres(url), secrets }
}

const dataFolder = (): string => resolve(/* turbopackIgnore: true */ process.cwd(), env.dataDir())

/** Where the embedded database lies. */
export const databaseFile = (): string => join(dataFolder(), 'registration.sqlite')

/** Where mails lie as files. */
export const outboxFolder = (): string => join(dataFolder(), 'outbox')

const WRONG_URL = say(
  'DATABASE_URL has to begin with postgres://. Leave it out to keep registrations in a file of data/.',
  'DATABASE_URL 必须以 postgres:// 开头；不设置时报名存在 data/ 里的文件中。',
)

const NO_SECRET = say(
  'SECRET is missing: with DATABASE_URL, tickets are signed with a secret that all servers share. Make one with `openssl rand -base64 32`.',
  '缺少 SECRET：设置了 DATABASE_URL 时，所有服务器要用同一个密钥给票签名。可用 `openssl rand -base64 32` 生成。',
)

/** From the environment; where nothing is set, one that is made once and kept beside the database. */
const readSecrets = (): Secrets => {
  const [first, ...others] = env
    .secret()
    .split(',')
    .map((secret) => secret.trim())
    .filter(Boolean)
  if (first !== undefined) return [first, ...others]
  if (env.databaseUrl() !== '') throw new Error(NO_SECRET)
  return [keptSecret(join(dataFolder(), 'secret'))]
}

/** Of several servers that start at once, the first to link its file has made the secret. */
const keptSecret = (file: string): string => {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataFolder(), { recursive: true })
  const own = `${file}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    linkSync(own, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(own, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}

/** Everything for the events and the revision that are given: the site's catalog, or a command's. */
export const contextFor = async (events: readonly EventSummary[], revision: number): Promise<Context> => ({
  ...(await openDatabase()),
  events,
  revision,
  origin: env.siteUrl(),
  mails: env.smtpUrl() !== '',
  outbox: outboxFolder(),
})

/** Events that take registrations, in order of their start. */
export const registeringEvents = (context: Context): readonly Registering[] =>
  context.events.flatMap((event) =>
    event.registration === undefined ? [] : [registering(context, event, event.registration)],
  )

/** The event of this slug, where people register for it here. */
export const findRegistering = (context: Context, slug: string): Registering | undefined => {
  const event = context.events.find((each) => each.slug === slug)
  return event?.registration === undefined ? undefined : registering(context, event, event.registration)
}

const registering = (context: Context, event: EventSummary, policy: RegistrationPolicy): Registering => ({
  event,
  policy,
  terms: {
    slug: event.slug,
    formerSlugs: formerSlugs(event),
    capacity: policy.capacity,
    revision: context.revision,
    waitlist: policy.waitlist,
    approval: policy.approval,
    holdFor: context.mails ? policy.confirmHours * 3_600_000 : undefined,
    starts: event.time.start.epoch,
    takesPlace: event.status !== 'cancelled',
    told: { time: digest(event.time), place: digest(placeText(event.place)), status: event.status },
    deleteAt: deletedAt(event, policy),
  },
})

/** `aliases` are slugs or paths of this site. */
const formerSlugs = ({ aliases = [], slug }: EventSummary): readonly string[] =>
  aliases
    .map((alias) => decoded(alias.replace(/\/+$/, '').split('/').at(-1) ?? ''))
    .filter((former) => former !== '' && former !== slug)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

/** Mail addresses of whoever may sit at the desk, in the form in which they are compared. */
export const organizers = (): readonly string[] => [
  ...new Set([...env.organizers(), ...site.desk].map((mail) => mail.normalize('NFKC').toLowerCase())),
]
