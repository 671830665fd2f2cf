import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** Real parts on loopback: the site as one process or two, and a mail server that remembers. */

/** Where scripts/test.ts builds and writes; the address that the mails of this build name. */
export const BUILD = '.next-registration'
export const ARCHIVE = 'test-results/registration'
export const PORTS = { first: 4175, second: 4176, states: 4177, away: 4178, english: 4179 } as const

export const origin = (port: number): string => `http://127.0.0.1:${port}`

const HOUR = 3_600_000

/** What this build's processes are told besides; the other browser tests have a community of their own. */
export const COMMUNITY = {
  SITE_SETTINGS: readFileSync(new URL('../registration.json', import.meta.url), 'utf8'),
  DIST_DIR: BUILD,
  CONTENT_DIR: ARCHIVE,
} as const

type Settings = {
  readonly port: number
  /** Folder of the embedded database. */
  readonly data: string
  readonly smtp?: string
  /** How far ahead the server's clock is. */
  readonly hours?: number
  readonly variables?: Readonly<Record<string, string>>
}

export type Server = { readonly kill: (signal?: NodeJS.Signals) => Promise<void>; readonly log: () => string }

/** A clock that is ahead, before anything of the server has been loaded. */
const clockAhead = (hours: number): string =>
  `data:text/javascript,${encodeURIComponent(`
const { now } = Date
const ahead = () => now() + ${Math.round(hours * HOUR)}
globalThis.Date = new Proxy(Date, {
  construct: (own, given, made) => Reflect.construct(own, given.length > 0 ? given : [ahead()], made),
  apply: (own) => new own(ahead()).toString(),
  get: (own, name) => (name === 'now' ? ahead : Reflect.get(own, name)),
})
`)}`

/** Starts the built site; answers when it does. */
export const startServer = async ({ port, data, smtp, hours = 0, variables = {} }: Settings): Promise<Server> => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(port),
        ...COMMUNITY,
        DATA_DIR: data,
        MAP_TILES: 'off',
        TRUSTED_PROXIES: '1',
        SMTP_URL: smtp ?? '',
        MAIL_FROM: 'Orbit <hi@orbit.example>',
        NODE_OPTIONS: hours === 0 ? '' : `--import=${clockAhead(hours)}`,
        ...variables,
      },
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const over = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  for (let tries = 0; ; tries++) {
    if ((await fetch(`${origin(port)}/icon.svg`).catch(() => undefined))?.ok === true) break
    if (tries > 300 || child.exitCode !== null) throw new Error(`The server on port ${port} did not start.\n${said}`)
    await wait(50)
  }
  return {
    kill: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await over
    },
    log: () => said,
  }
}

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly raw: string
}

/** Text of a mail in quoted-printable (RFC 2045), with words in headers (RFC 2047). */
const decoded = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

const readLetter = (to: string, raw: string): Letter => {
  const header = (name: string): string =>
    new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? ''
  const plain = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? ''
  return {
    to,
    subject: header('Subject').replace(/=\?UTF-8\?Q\?(.*?)\?=\s*/g, (_, words: string) =>
      decoded(words.replaceAll('_', ' ')),
    ),
    text: decoded(plain).replaceAll('\r\n', '\n'),
    messageId: header('Message-ID'),
    raw,
  }
}

/** A mail server that takes everything, but for addresses that are said to be refused. */
export const startMail = async () => {
  const letters: Letter[] = []
  const refused = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, callback) =>
      callback(refused.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push(readLetter(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(chunks).toString()))
        callback()
      })
    },
  })
  // a server that is killed leaves its connection open
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    letters,
    refused,
    /** The newest letter to an address whose subject matches, as soon as it is there. */
    letterTo: async (to: string, subject: RegExp): Promise<Letter> => {
      for (let tries = 0; tries < 200; tries++) {
        const found = letters.findLast((letter) => letter.to === to && subject.test(letter.subject))
        if (found !== undefined) return found
        await wait(50)
      }
      throw new Error(
        `No mail to ${to} about ${subject}; there are:\n${letters.map((letter) => `${letter.to}: ${letter.subject}`).join('\n')}`,
      )
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Where a mail leads. */
export const linkIn = ({ text }: Letter, path: string): string => {
  const link = new RegExp(`https?://\\S+${path}\\S+`).exec(text)?.[0]
  if (link === undefined) throw new Error(`The mail has no link to ${path}:\n${text}`)
  return link
}

let networks = 0

/** Sends a form as a browser without a script does, each time from a network of its own. */
export const postForm = async (
  address: string,
  fields: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly location: string; readonly text: string }> => {
  networks++
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: new URL(address).origin,
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': `10.0.${networks >> 8}.${networks & 255}`,
    },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() }
}

/** Where a server would keep registrations that has none. */
export const NO_DATA = 'test-results/data-none'

/** A folder of one run. */
export const dataFolder = (name: string): string => join('test-results', `data-${name}`)
