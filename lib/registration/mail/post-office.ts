import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SendMailOptions } from 'nodemailer'
import { env } from '@/config/env'
import { site } from '@/config/site'
import type { Context } from '../context'
import { keeperMail } from '../keeper'
import { claimLetter, type Letter, markFailed, markSent } from '../store/outbox'
import { composeMail, type Mail } from './compose'

/** Sends what is in the outbox, one mail at a time, or keeps it as files where no mail server is set up. */

/** @throws an error with the server's `responseCode` where it has answered */
export type Transport = (mail: Mail, letter: Letter) => Promise<void>

/** Longer than any step of SMTP may take here, and shorter than a lease. */
const TIMEOUT = 60_000

/** Who mails are from; answers go to the organizer. */
const sender = (origin: string): string => {
  if (env.mailFrom() !== '') return env.mailFrom()
  const address = keeperMail() === '' ? `no-reply@${new URL(origin).hostname}` : keeperMail()
  return `"${site.organizer.name.replace(/["\\]/g, '')}" <${address}>`
}

const messageOf = (mail: Mail, origin: string): SendMailOptions => ({
  from: sender(origin),
  ...(keeperMail() === '' ? {} : { replyTo: keeperMail() }),
  // apart, so that no name or address is read as a list of recipients
  to: { name: mail.to.name, address: mail.to.address },
  envelope: { from: addressIn(sender(origin)), to: [mail.to.address] },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: mail.messageId,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  ...(mail.calendar === undefined
    ? {}
    : { icalEvent: { method: mail.calendar.method, filename: 'invite.ics', content: mail.calendar.content } }),
  ...(mail.unsubscribe === undefined ? {} : { list: { unsubscribe: { url: mail.unsubscribe, comment: '' } } }),
  // nothing in a mail is ever the name of a file or an address to be read
  disableFileAccess: true,
  disableUrlAccess: true,
})

const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from

/** A mail server, over as many connections as one sender needs. */
export const smtpTransport = async (
  url: string,
  origin: string,
): Promise<Transport & { readonly close: () => void }> => {
  const { createTransport } = await import('nodemailer')
  const transporter = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const send: Transport = async (mail) => {
    const message = messageOf(mail, origin)
    const oneClick = mail.unsubscribe === undefined ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    await transporter.sendMail({ ...message, headers: { ...message.headers, ...oneClick } })
  }
  return Object.assign(send, { close: () => transporter.close() })
}

/** Names the file of a mail. It begins with the guest's number, so that deleting finds it. */
export const letterName = ({ id }: Pick<Letter, 'id'>): string => id.replace(/[^\w-]/g, '-')

/** Files that any mail program opens. */
export const fileTransport =
  (folder: string, origin: string): Transport =>
  async (mail, letter) => {
    const { createTransport } = await import('nodemailer')
    const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(
      messageOf(mail, origin),
    )
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, `${letterName(letter)}.eml`)
    const unfinished = `${file}.part`
    try {
      writeFileSync(unfinished, message.toString(), { mode: 0o600 })
      renameSync(unfinished, file)
    } finally {
      rmSync(unfinished, { force: true })
    }
  }

/**
 * Sends everything that is due.
 * @param clock for what follows while mails go out
 * @param most after so many it ends, for functions that may not run for long
 * @returns how many went out, were refused for good, or will be tried again
 */
export const sendDue = async (
  context: Context,
  transport: Transport,
  clock: () => number,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly sent: number; readonly failed: number }> => {
  let [sent, failed] = [0, 0]
  while (sent + failed < most) {
    const letter = await claimLetter(context.engine, clock())
    if (letter === undefined) break
    if (await sendOne(context, transport, letter, clock)) sent++
    else failed++
  }
  return { sent, failed }
}

const sendOne = async (
  context: Context,
  transport: Transport,
  letter: Letter,
  clock: () => number,
): Promise<boolean> => {
  try {
    const mail = await composeMail(context, letter, clock())
    if (mail !== undefined) await withTimeout(transport(mail, letter))
  } catch (error) {
    await markFailed(context.engine, letter, reasonOf(error), isFinal(error), clock())
    return false
  }
  await markSent(context.engine, letter.id, clock())
  return true
}

const withTimeout = async (sending: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), TIMEOUT)
  })
  await Promise.race([sending, late]).finally(() => clearTimeout(timer))
}

/** A mail server says 4xx for “later” and 5xx for “never” (RFC 5321, section 4.2.1). */
const isFinal = (error: unknown): boolean => {
  const code = responseCode(error)
  return code !== undefined && code >= 500 && code < 600
}

const responseCode = (error: unknown): number | undefined =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : undefined

/** What the desk shows: the server's code, or what failed. Its sentence often repeats the address, and is left out. */
const reasonOf = (error: unknown): string => {
  const code = responseCode(error)
  if (code !== undefined) return String(code)
  const name = error instanceof Error && 'code' in error ? String(error.code) : ''
  return name === '' ? (error instanceof Error ? error.name : 'Error') : name
}
