import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TicketView } from '@/lib/model'
import type { Context } from './context'
import { addGuest, codeFor, doAtDesk, scanCode } from './desk/door'
import { findGuests } from './desk/guests'
import { audienceOf, mailAll } from './desk/mail-all'
import { loadDesk, loadDeskEvent, readKeptMail } from './desk/pages'
import {
  askForLink,
  isLinkGood,
  makeLink,
  organizerOf,
  signInByCode,
  signInByLink,
  signOut,
  TERMINAL,
} from './desk/sign-in'
import { HONEYPOT } from './fields'
import { DAY, HOUR, meetup, NOW, openFixture, policyOf, registeringOf } from './fixtures'
import { submit } from './form'
import { cell, guestListCsv } from './guest-list'
import { fileTransport, sendDue, smtpTransport, type Transport } from './mail/post-office'
import type { Fields } from './requests'
import { countSeats, listGuests } from './store/guests'
import { listStuck } from './store/outbox'
import { settle } from './store/queue'
import { register as registerSeat } from './store/seats'
import { sentToken, ticketToken, unsubscribeToken } from './ticket-token'
import {
  changeAnswers,
  confirmTicket,
  dataOf,
  deleteTicket,
  findHeld,
  loadRatings,
  loadTicket,
  rate,
  returnTicket,
  sendTicketAgain,
  talkRatings,
  unsubscribe,
} from './tickets'
import { upkeep } from './upkeep'

const fieldsOf = (values: Readonly<Record<string, string | readonly string[]>>): Fields =>
  new Map(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]))

const person = (name: string, more: Readonly<Record<string, string>> = {}) =>
  fieldsOf({ name, mail: `${name.toLowerCase()}@visitor.example`, ...more })

let context: Context
let close: () => Promise<void>

const open = async (...args: Parameters<typeof openFixture>) => {
  const opened = await openFixture(...args)
  context = opened.context
  close = opened.close
}

afterEach(() => close())

const register = async (fields: Fields, now = NOW): Promise<string> => {
  const answer = await submit(context, registeringOf(context), fields, 'en', '', now)
  if (answer.kind !== 'done') throw new Error(`refused: ${JSON.stringify(answer)}`)
  return answer.location.replace('/tickets/', '')
}

const ticketOf = async (token: string, now = NOW): Promise<TicketView> => {
  const page = await loadTicket(context, token, now)
  if (page.kind !== 'ticket') throw new Error(`no ticket: ${page.kind}`)
  return page.ticket
}

const held = async (token: string, now = NOW) => {
  const found = await findHeld(context, token, now)
  if (found === undefined) throw new Error('nobody')
  return found
}

const idOf = async (name: string): Promise<string> =>
  (await listGuests(context.engine, 'orbit-03')).find((guest) => guest.name === name)?.id ?? ''

describe('without mail', () => {
  beforeEach(() => open(false))

  it('gives a ticket with a code at once, and the queue what is given back', async () => {
    const [ada, , cy] = [await register(person('Ada')), await register(person('Bo')), await register(person('Cy'))]
    expect(await ticketOf(ada)).toMatchObject({
      state: 'seat',
      name: 'Ada',
      number: expect.stringMatching(/^[0-9A-Z]{4} [0-9A-Z]{4}$/),
      code: expect.stringMatching(/^[0-9A-Z]{24}$/),
      can: { confirm: false, return: true, change: true, registerAgain: false, rate: false },
    })
    expect(await ticketOf(cy)).toMatchObject({ state: 'waiting', place: 1, code: undefined })
    expect(await returnTicket(context, await held(ada), NOW)).toBe(true)
    expect(await ticketOf(ada)).toMatchObject({ state: 'returned', code: undefined, can: { registerAgain: true } })
    expect(await ticketOf(cy)).toMatchObject({ state: 'seat' })
  })

  it('gives a ticket nothing to show at a door that is closed for good, or never opens', async () => {
    const [ada, , cy] = [await register(person('Ada')), await register(person('Bo')), await register(person('Cy'))]
    const nothing = { confirm: false, return: false, change: false, registerAgain: false }
    const after = Date.UTC(2031, 3, 12, 12)
    expect(await ticketOf(ada, after)).toMatchObject({
      phase: 'past',
      code: undefined,
      can: { ...nothing, rate: true },
    })
    expect(await ticketOf(cy, after)).toMatchObject({ phase: 'past', can: { ...nothing, rate: false } })
    const refused = async (token: string, now: number): Promise<void> => {
      expect(await returnTicket(context, await held(token, now), now)).toBe(false)
      expect(await changeAnswers(context, await held(token, now), fieldsOf({ name: 'Eve' }), now)).toBeUndefined()
      expect(await ticketOf(token, now)).toMatchObject({ name: 'Ada', state: 'seat' })
    }
    await refused(ada, after)
    context = { ...context, revision: 2, events: [meetup({ status: 'cancelled' })] }
    for (const now of [NOW, after]) {
      expect(await ticketOf(ada, now)).toMatchObject({
        phase: 'cancelled',
        code: undefined,
        can: { ...nothing, rate: false },
      })
      await refused(ada, now)
    }
  })

  it('keeps mails as files that only their owner can read, and takes them away with their guest', async () => {
    const ada = await register(person('Ada'))
    await sendDue(context, fileTransport(context.outbox, context.origin), () => NOW)
    const [file = ''] = readdirSync(context.outbox)
    const text = readFileSync(join(context.outbox, file), 'utf8')
    expect(text).toMatch(/^Message-ID: <[0-9a-f]{32}@meet\.example>/m)
    expect(text).toContain('METHOD:PUBLISH')
    expect(statSync(join(context.outbox, file)).mode & 0o777).toBe(0o600)
    // at the desk they can be opened, and nothing else by such an address
    const { keptMails } = await loadDesk(context, { who: 'x', until: 0 }, NOW)
    expect(keptMails).toMatchObject({ count: 1, latest: [{ name: 'Ada', kind: 'seat' }] })
    expect(await readKeptMail(context, keptMails?.latest[0]?.letter ?? '')).toBe(text)
    for (const other of ['', '..', '../registration', 'none'])
      expect(await readKeptMail(context, other)).toBeUndefined()
    await deleteTicket(context, await held(ada), NOW)
    expect(readdirSync(context.outbox)).toEqual([])
    expect(await loadTicket(context, ada, NOW)).toEqual({ kind: 'unknown' })
    expect(await listGuests(context.engine, 'orbit-03')).toEqual([])
  })

  it('shows somebody who knows an address nothing of the ticket it has', async () => {
    await register(person('Ada', { mail: 'ada@visitor.example' }))
    const stranger = await register(fieldsOf({ name: 'Mallory', mail: 'ada@visitor.example' }))
    const ticket = await ticketOf(stranger)
    expect(ticket).toMatchObject({ state: 'seat', name: 'Mallory' })
    expect(JSON.stringify(await dataOf(context, await held(stranger)))).not.toContain('Ada')
    await changeAnswers(context, await held(stranger), fieldsOf({ name: 'Eve' }), NOW)
    await returnTicket(context, await held(stranger), NOW)
    await deleteTicket(context, await held(stranger), NOW)
    expect(await countSeats(context.engine, registeringOf(context).terms)).toMatchObject({ taken: 1 })
    expect(await idOf('Ada')).not.toBe('')
  })

  it('says everything that is kept about somebody, and lets them change it', async () => {
    await close()
    await open(false, [
      meetup({}, { questions: [{ key: 'k', ask: 'Company', kind: 'text', options: [], required: true }] }),
    ])
    const ada = await register(person('Ada', { 'q-k': 'Ring Lab' }))
    expect((await changeAnswers(context, await held(ada), fieldsOf({ name: 'Ada', 'q-k': ' ' }), NOW))?.errors).toEqual(
      [{ field: 'q-k', reason: 'missing' }],
    )
    await changeAnswers(context, await held(ada), fieldsOf({ name: 'Ada L.', 'q-k': 'Gear Lab' }), NOW)
    expect(await dataOf(context, await held(ada))).toMatchObject({
      name: 'Ada L.',
      mail: 'ada@visitor.example',
      answers: [{ ask: 'Company', answer: 'Gear Lab' }],
      mails: [{ kind: 'seat', state: 'due' }],
    })
  })
})

describe('the form', () => {
  const question = (kind: 'text' | 'paragraph' | 'choice' | 'choices' | 'consent', required: boolean) => ({
    key: kind,
    ask: kind,
    kind,
    options: ['a', 'b, c'],
    required,
  })
  const answerTo = (fields: Fields, now = NOW, network = '') =>
    submit(context, registeringOf(context), fields, 'en', network, now)
  const faults = async (fields: Fields) => {
    const answer = await answerTo(fields)
    return answer.kind === 'done' ? [] : answer.view.errors.map(({ field, reason }) => `${field} ${reason}`)
  }

  it('says what is wrong with each field, keeps what was typed, and stores nothing', async () => {
    await open(false, [
      meetup(
        {},
        {
          questions: [
            question('text', false),
            question('choice', true),
            question('choices', false),
            question('consent', true),
          ],
        },
      ),
    ])
    const good = { name: 'Ada', mail: 'ada@visitor.example', 'q-choice': 'a', 'q-consent': 'yes' }
    expect(await faults(fieldsOf({}))).toEqual([
      'name missing',
      'mail missing',
      'q-choice missing',
      'q-consent consent',
    ])
    expect(await faults(fieldsOf({ ...good, name: 'x'.repeat(10_000) }))).toEqual(['name too-long'])
    expect(await faults(fieldsOf({ ...good, name: 'Ada\r\nBcc: all@visitor.example' }))).toEqual(['name not-text'])
    expect(await faults(fieldsOf({ ...good, name: 'Ada\0' }))).toEqual(['name not-text'])
    // what is left of half a character that was sent
    expect(await faults(fieldsOf({ ...good, name: '\uFFFD' }))).toEqual(['name not-text'])
    expect(await faults(fieldsOf({ ...good, name: 'Ada\u202Ecod.exe' }))).toEqual(['name not-text'])
    expect(await faults(fieldsOf({ ...good, name: ['Ada', 'Bo'] }))).toEqual(['name not-text'])
    for (const mail of [
      'ada',
      'a@b',
      'a@x.example, b@x.example',
      'a b@x.example',
      '"a"@x.example',
      'a@x.example\nBcc: b',
      '<a@x.example>',
    ])
      expect(await faults(fieldsOf({ ...good, mail }))).toHaveLength(1)
    for (const name of ['\u200b', '\u3164\u2800', '\u0301\u0302', '\u2060 \u00ad'])
      expect(await faults(fieldsOf({ ...good, name })), JSON.stringify(name)).toEqual(['name missing'])
    expect(await faults(fieldsOf({ ...good, mail: 'a\u200b@x.example' }))).toEqual(['mail not-an-address'])
    expect(await faults(fieldsOf({ ...good, 'q-choice': 'z' }))).toEqual(['q-choice not-an-option'])
    expect(await faults(fieldsOf({ ...good, 'q-choice': ['a', 'b, c'] }))).toEqual(['q-choice not-an-option'])
    expect(await faults(fieldsOf({ ...good, 'q-choices': ['a', 'z'] }))).toEqual(['q-choices not-an-option'])
    expect(await listGuests(context.engine, 'orbit-03')).toEqual([])
    const refused = await answerTo(fieldsOf({ ...good, mail: 'ada' }))
    expect(refused).toMatchObject({ kind: 'refused', status: 422, view: { values: { name: ['Ada'], mail: ['ada'] } } })
    expect(await faults(fieldsOf({ ...good, name: '  林\u0301一舟 ', 'q-choices': ['b, c', 'a'] }))).toEqual([])
    expect((await listGuests(context.engine, 'orbit-03'))[0]?.answers).toBe(
      JSON.stringify({ choice: 'a', choices: 'a\nb, c', consent: '✓' }),
    )
  })

  it('keeps answers to questions of any name, and shows nothing where there is none', async () => {
    const ask = (name: string) => ({ key: name, ask: name, kind: 'text' as const, options: [], required: false })
    await open(false, [meetup({}, { questions: ['__proto__', 'constructor', 'toString'].map(ask) })])
    await register(person('Ada', { 'q-__proto__': 'first', 'q-toString': 'third' }))
    const [, row = ''] = (await guestListCsv(context, registeringOf(context))).split('\r\n')
    expect(row.split(',').slice(-3)).toEqual(['"first"', '""', '"third"'])
  })

  it('takes nothing before it opens, after it closes, when it is cancelled, and when it is full without a queue', async () => {
    const refusal = async (now = NOW) => {
      const answer = await answerTo(person('Ada'), now)
      return answer.kind === 'refused' ? [answer.status, answer.view.refusal] : answer.kind
    }
    const opens = { iso: '', date: '', clock: '', offset: '', epoch: NOW + HOUR }
    await open(false, [meetup({}, { opens, capacity: 1, waitlist: false })])
    expect(await refusal()).toEqual([409, 'not-open'])
    expect(await refusal(NOW + HOUR)).toBe('done')
    expect(await answerTo(person('Bo'), NOW + HOUR)).toMatchObject({ status: 409, view: { refusal: 'full' } })
    expect(await refusal(Date.UTC(2031, 3, 12, 5))).toEqual([409, 'closed'])
    expect(await refusal(Date.UTC(2031, 3, 13))).toEqual([409, 'closed'])
    await close()
    await open(false, [meetup({ status: 'cancelled' })])
    expect(await refusal()).toEqual([409, 'cancelled'])
  })

  it('answers whatever fills in the hidden field as it answers people, and keeps nothing', async () => {
    await open(true)
    const answer = await answerTo(person('Robot', { [HONEYPOT]: 'cheap' }))
    expect(answer).toMatchObject({ kind: 'done' })
    expect(await listGuests(context.engine, 'orbit-03')).toEqual([])
  })

  it('slows one network and one address down, and a meetup behind one access point not', async () => {
    await open(true, [meetup({}, { capacity: 1000 })])
    for (let index = 0; index < 60; index++)
      expect((await answerTo(person(`Guest${index}`), NOW, '203.0.113.9')).kind).toBe('done')
    expect(await answerTo(person('One'), NOW, '203.0.113.9')).toMatchObject({
      status: 429,
      view: { refusal: 'limited' },
    })
    expect((await answerTo(person('One'), NOW, '203.0.113.10')).kind).toBe('done')
    expect((await answerTo(person('One'), NOW + 60_000, '203.0.113.9')).kind).toBe('done')
    const rows = await context.engine.db.selectFrom('rates').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/203\.0|visitor/)
  })
})

describe('with a mail server', () => {
  type Got = { readonly to: readonly string[]; readonly text: string }
  let got: Got[] = []
  let refuse: number | undefined
  let server: SMTPServer
  let transport: Transport & { readonly close: () => void }

  beforeEach(async () => {
    got = []
    refuse = undefined
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, callback) =>
        refuse === undefined ? callback() : callback(Object.assign(new Error('no'), { responseCode: refuse })),
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          got.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            text: Buffer.concat(chunks).toString(),
          })
          callback()
        })
      },
    })
    server.on('error', () => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await open(true)
    transport = await smtpTransport(`smtp://127.0.0.1:${port}`, context.origin)
    return async () => {
      transport.close()
      await new Promise<void>((resolve) => server.close(resolve))
    }
  })

  const send = (now = NOW) => sendDue(context, transport, () => now)
  /** What a mail says, decoded; the subject first. */
  const read = ({ text }: Got): string => {
    const parts = text.split(/\r\n(?=Content-Transfer-Encoding: )/).map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n')
      const raw = body.join('\r\n\r\n').split(/\r\n----/)[0] ?? ''
      if (/^Content-Transfer-Encoding: base64/m.test(head)) return Buffer.from(raw, 'base64').toString()
      if (/^Content-Transfer-Encoding: quoted-printable/m.test(head))
        return Buffer.from(
          raw
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString()
      return raw
    })
    return [text.split('\r\n\r\n')[0], ...parts.slice(1)].join('\n')
  }
  const linkIn = (mail: Got | undefined): string =>
    /https:\/\/meet\.example\/tickets\/([\w-]+)/.exec(mail === undefined ? '' : read(mail))?.[1] ?? ''

  it('holds a seat until the mailed link is opened and the button pressed, and tells no one else anything', async () => {
    const first = await register(person('Ada'))
    expect(await loadTicket(context, first, NOW)).toEqual({ kind: 'sent', slug: 'orbit-03' })
    await send()
    expect(got.map(({ to }) => to)).toEqual([['ada@visitor.example']])
    const token = linkIn(got[0])
    expect(await ticketOf(token)).toMatchObject({ state: 'held', deadline: NOW + DAY, can: { confirm: true } })
    // opened by a scanner: nothing has happened
    expect(await ticketOf(token)).toMatchObject({ state: 'held' })
    expect(await confirmTicket(context, await held(token), NOW)).toBe(true)
    expect(await ticketOf(token)).toMatchObject({ state: 'seat', confirmedAt: NOW })
    await send()
    expect(read(got[1] ?? { to: [], text: '' })).toContain('BEGIN:VCALENDAR')
    // a second registration with the same address looks the same, and its owner gets the ticket once more
    const again = await register(person('Ada'))
    expect(await loadTicket(context, again, NOW)).toEqual({ kind: 'sent', slug: 'orbit-03' })
    expect(again.length).toBe(first.length)
    await send()
    expect(got).toHaveLength(3)
    expect(linkIn(got[2])).not.toBe('')
    expect(await listGuests(context.engine, 'orbit-03')).toHaveLength(1)
  })

  it('writes days and hours in the language that the guest used, on the event’s own clock', async () => {
    for (const [language, name] of [
      ['en', 'Ada'],
      ['zh-CN', '林一舟'],
    ] as const)
      await registerSeat(
        context.engine,
        registeringOf(context).terms,
        { name, mail: `${language}@visitor.example`, language, answers: {} },
        NOW,
      )
    await send()
    // mails are sent side by side: they arrive in any order
    const mailTo = (guest: string): string =>
      got.filter(({ to }) => to.some((one) => one.toLowerCase() === guest)).map(read)[0] ?? ''
    const [english, chinese] = [mailTo('en@visitor.example'), mailTo('zh-cn@visitor.example')]
    expect(english).toContain('Saturday, 12 April 2031 13:00–17:00 (UTC+8)')
    expect(english).toContain('12 Apr')
    expect(english).not.toMatch(/[年月日]|星期/)
    expect(chinese).toContain('2031年4月12日星期六 13:00–17:00（UTC+8）')
    expect(chinese).toContain('04.12')
    expect(chinese).not.toMatch(/April|Saturday|Hello/)
  })

  it('sends the ticket again to whoever has one, and says the same to whoever has none', async () => {
    await register(person('Ada'))
    expect(await sendTicketAgain(context, registeringOf(context), 'ADA@visitor.example', '', NOW)).toBe(false)
    expect(await sendTicketAgain(context, registeringOf(context), 'nobody@visitor.example', '', NOW)).toBe(false)
    await send()
    expect(got.map(({ to }) => to[0])).toEqual(['ada@visitor.example', 'ada@visitor.example'])
    for (let index = 0; index < 5; index++)
      await sendTicketAgain(context, registeringOf(context), 'ada@visitor.example', '', NOW)
    expect(await sendTicketAgain(context, registeringOf(context), 'ada@visitor.example', '', NOW)).toBe(true)
  })

  it('lets the queue move when a seat is not confirmed in time, on reading, and forgets that address', async () => {
    await register(person('Ada'))
    await register(person('Bo'))
    await register(person('Cy'))
    await send()
    const cy = linkIn(got.find(({ to }) => to[0] === 'cy@visitor.example'))
    expect(await ticketOf(cy)).toMatchObject({ state: 'waiting', place: 1 })
    expect(await ticketOf(cy, NOW + 25 * HOUR)).toMatchObject({ state: 'held', deadline: NOW + 49 * HOUR })
    expect((await listGuests(context.engine, 'orbit-03')).map(({ name }) => name)).toEqual(['Cy'])
    await send(NOW + 25 * HOUR)
    expect(read(got[3] ?? { to: [], text: '' })).toContain('It is your turn')
  })

  it('reminds a day before, asks about the talks afterwards, and deletes when the time is over', async () => {
    await register(person('Ada'))
    await send()
    const token = linkIn(got[0])
    await confirmTicket(context, await held(token), NOW)
    const { event, terms } = registeringOf(context)
    const start = event.time.start.epoch
    await upkeep(context, start - 25 * HOUR)
    await send(start - 25 * HOUR)
    expect(got).toHaveLength(2)
    await Promise.all([upkeep(context, start - 23 * HOUR), upkeep(context, start - 23 * HOUR)])
    await send(start - 23 * HOUR)
    expect(got).toHaveLength(3)
    expect(read(got[2] ?? { to: [], text: '' })).toContain('See you')
    const scanned = await scanCode(
      context,
      registeringOf(context),
      (await ticketOf(token)).code ?? '',
      start,
      'door',
      start,
    )
    expect(scanned).toMatchObject({ outcome: 'in', guest: { name: 'Ada', state: 'came' } })
    const after = start + 5 * HOUR
    await upkeep(context, after)
    await send(after)
    expect(read(got[3] ?? { to: [], text: '' })).toMatch(/tickets\/[\w-]+\/feedback/)
    expect((await ticketOf(token, after)).can.rate).toBe(true)
    const said = fieldsOf({ 'score-1': '5', 'words-1': 'Clear.', 'score-2': '', 'words-2': '' })
    expect(await rate(context, await held(token, after), said, after)).toBe(true)
    expect(await rate(context, await held(token, after), fieldsOf({ 'score-1': '6' }), after)).toBe(false)
    expect(await rate(context, await held(token, after), said, after + 8 * DAY)).toBe(false)
    expect(await loadRatings(context, await held(token, after))).toMatchObject([{ score: 5, words: 'Clear.' }, {}])
    expect(await talkRatings(context, registeringOf(context))).toMatchObject([
      { talk: 'rings', counts: [0, 0, 0, 0, 1], words: ['Clear.'], speakerToken: undefined },
      { talk: 'gears', counts: [0, 0, 0, 0, 0] },
    ])
    await upkeep(context, terms.deleteAt)
    expect(await loadTicket(context, token, terms.deleteAt)).toEqual({ kind: 'unknown' })
    expect(await countSeats(context.engine, terms)).toMatchObject({ taken: 1, came: 1 })
    const files = join(context.outbox, '..')
    for (const file of readdirSync(files).filter((name) => name.includes('sqlite')))
      expect(readFileSync(join(files, file)).toString('latin1')).not.toMatch(/visitor\.example|Ada/)
    expect(existsSync(context.outbox)).toBe(false)
  })

  it('tells what changed in the file, and moves entries of calendars where the organizer invites', async () => {
    await register(person('Ada'))
    await send()
    await confirmTicket(context, await held(linkIn(got[0])), NOW)
    await send()
    context = {
      ...context,
      revision: 2,
      events: [meetup({ place: { kind: 'unknown', label: 'Gear Lab' } })],
    }
    await upkeep(context, NOW)
    await upkeep(context, NOW)
    await send()
    expect(got).toHaveLength(3)
    expect(read(got[2] ?? { to: [], text: '' })).toMatch(/New place[\s\S]*Gear Lab/)
    context = { ...context, revision: 3, events: [meetup({ status: 'cancelled' })] }
    await upkeep(context, NOW)
    await send()
    expect(read(got[3] ?? { to: [], text: '' })).toMatch(/Cancelled[\s\S]*STATUS:CANCELLED/)
  })

  it('tries again when the server says later, gives up when it says never, and shows both at the desk', async () => {
    await register(person('Ada'))
    refuse = 451
    await send()
    expect(await listStuck(context.engine)).toMatchObject([{ state: 'due', reason: '451', due_at: NOW + 60_000 }])
    refuse = 550
    await send(NOW + 60_000)
    const [stuck] = (await loadDesk(context, { who: 'x', until: 0 }, NOW)).stuck
    expect(stuck).toMatchObject({ name: 'Ada', kind: 'confirm', reason: '550', nextTry: undefined })
    refuse = undefined
    await send(NOW + 30 * DAY)
    expect(got).toEqual([])
  })

  it('lets no name or answer become a header, a recipient or markup', async () => {
    await close()
    await open(true, [meetup({}, { capacity: 10 })])
    for (const name of [
      '"A" <b@visitor.example>',
      'a@x.example, b@x.example',
      '=?utf-8?q?x?=',
      '<script>alert(1)</script>',
      '林一舟',
    ])
      await register(fieldsOf({ name, mail: `${Buffer.from(name).toString('hex').slice(0, 20)}@visitor.example` }))
    await send()
    expect(got).toHaveLength(5)
    for (const mail of got) {
      expect(mail.to).toHaveLength(1)
      expect(mail.text.match(/^To: /gm)).toHaveLength(1)
      expect(read(mail).split('<!doctype html>')[1]).not.toContain('<script>')
    }
  })

  it('carries nobody’s advertisement to a stranger in place of a name, and calls whoever has answered by theirs', async () => {
    await close()
    await open(true, [meetup({}, { capacity: 10 })])
    const names = [
      'Win at evil.example',
      'https://evil.example/x',
      'evil。example',
      'call 13800138000',
      'me@evil.example',
    ]
    for (const [index, name] of names.entries())
      await register(fieldsOf({ name, mail: `stranger-${index}@visitor.example` }))
    await register(fieldsOf({ name: 'Dr. J. R. Ring', mail: 'ring@visitor.example' }))
    await send()
    expect(got).toHaveLength(6)
    expect(got.filter((mail) => /evil|13800138000/.test(read(mail)))).toEqual([])
    expect(got.filter((mail) => read(mail).includes('Hello Dr. J. R. Ring,'))).toHaveLength(1)
    got = []
    await confirmTicket(context, await held(ticketToken(context, await idOf('Win at evil.example'), NOW + DAY)), NOW)
    await send()
    expect(got.map((mail) => read(mail).includes('Hello Win at evil.example,'))).toEqual([true])
  })

  it('writes to all through the outbox, once, and not to who has had enough of it', async () => {
    await register(person('Ada'))
    await register(person('Bo'))
    await send()
    const bo = unsubscribeToken(context, await idOf('Bo'), registeringOf(context).terms.deleteAt)
    expect(await unsubscribe(context, bo, NOW)).toBe(true)
    expect(await unsubscribe(context, ticketToken(context, await idOf('Ada'), NOW), NOW)).toBe(false)
    expect(await audienceOf(context, 'orbit-03', 'all')).toHaveLength(1)
    await mailAll(context, 'orbit-03', 'all', 'Take exit B.\n\nIt is quicker.', 7, NOW)
    await mailAll(context, 'orbit-03', 'all', 'Take exit B.\n\nIt is quicker.', 7, NOW)
    got = []
    await send()
    expect(got).toHaveLength(1)
    expect(read(got[0] ?? { to: [], text: '' })).toMatch(/Take exit B\.[\s\S]*It is quicker\./)
    expect(got[0]?.text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
    expect(got[0]?.text.replace(/\r\n\s+/g, '')).toMatch(
      /^List-Unsubscribe:\s*<https:\/\/meet\.example\/tickets\/[\w-]+\/unsubscribe>/m,
    )
  })
})

describe('the desk', () => {
  beforeEach(async () => {
    process.env.ORGANIZERS = 'desk@meet.example'
    await open(false, [meetup(), meetup({ slug: 'orbit-04' })])
    return () => {
      delete process.env.ORGANIZERS
    }
  })

  const letters = () => context.engine.db.selectFrom('outbox').selectAll().where('kind', '=', 'sign-in').execute()
  const lastLetter = async () => JSON.parse((await letters()).at(-1)?.details ?? '{}') as { link: string; code: string }

  it('lets in who presses the button in the browser that asked, once', async () => {
    const browser = await askForLink(context, ' Desk@meet.example', '', NOW)
    const { link } = await lastLetter()
    expect(await isLinkGood(context, link, NOW)).toBe(true)
    expect(await signInByLink(context, link, 'another browser', NOW)).toBeUndefined()
    expect(await signInByLink(context, link, undefined, NOW)).toBeUndefined()
    const session = await signInByLink(context, link, browser, NOW)
    expect(await organizerOf(context, session?.value, NOW)).toMatchObject({ who: 'desk@meet.example' })
    expect(await signInByLink(context, link, browser, NOW)).toBeUndefined()
    expect(await organizerOf(context, session?.value, NOW + 12 * HOUR)).toBeUndefined()
    expect(await organizerOf(context, `${session?.value}x`, NOW)).toBeUndefined()
    await signOut(context, session?.value ?? '', NOW)
    expect(await organizerOf(context, session?.value, NOW)).toBeUndefined()
  })

  it('lets in who types the code, and nobody who guesses it', async () => {
    const browser = await askForLink(context, 'desk@meet.example', '', NOW)
    const { code } = await lastLetter()
    for (let index = 0; index < 5; index++)
      expect(
        await signInByCode(context, String((Number(code) + 1 + index) % 1_000_000).padStart(6, '0'), browser, NOW),
      ).toBeUndefined()
    expect(await signInByCode(context, code, browser, NOW)).toBeUndefined()
    const second = await askForLink(context, 'desk@meet.example', '', NOW + 1)
    expect(await signInByCode(context, (await lastLetter()).code, 'elsewhere', NOW)).toBeUndefined()
    expect(await signInByCode(context, ` ${(await lastLetter()).code} `, second, NOW)).toBeDefined()
  })

  it('lets nobody guess on with one link after the other, and lets the link itself in all the same', async () => {
    const guess = async (at: number) => {
      const browser = await askForLink(context, 'desk@meet.example', '', at)
      const { code } = await lastLetter()
      for (let index = 1; index <= 4; index++)
        await signInByCode(context, String((Number(code) + index) % 1_000_000).padStart(6, '0'), browser, at)
    }
    for (let hour = 0; hour < 5; hour++) await guess(NOW + hour * HOUR)
    const browser = await askForLink(context, 'desk@meet.example', '', NOW + 5 * HOUR)
    const { code, link } = await lastLetter()
    expect(await signInByCode(context, code, browser, NOW + 5 * HOUR)).toBeUndefined()
    expect(await signInByLink(context, link, browser, NOW + 5 * HOUR)).toBeDefined()
    const next = await askForLink(context, 'desk@meet.example', '', NOW + 25 * HOUR)
    expect(await signInByCode(context, (await lastLetter()).code, next, NOW + 25 * HOUR)).toBeDefined()
  })

  it('answers an address that may not come in as one that may, and ends a session that may no longer', async () => {
    expect(await askForLink(context, 'mallory@visitor.example', '', NOW)).toMatch(/^[\w-]{32}$/)
    expect(await letters()).toEqual([])
    const browser = await askForLink(context, 'desk@meet.example', '', NOW)
    const session = await signInByLink(context, (await lastLetter()).link, browser, NOW)
    process.env.ORGANIZERS = ''
    expect(await organizerOf(context, session?.value, NOW)).toBeUndefined()
  })

  it('lets in by a link from the terminal, in any browser, once', async () => {
    const { link } = await makeLink(context, TERMINAL, '', NOW)
    const session = await signInByLink(context, link, undefined, NOW)
    expect(await organizerOf(context, session?.value, NOW)).toMatchObject({ who: TERMINAL })
    expect(await signInByLink(context, link, undefined, NOW)).toBeUndefined()
  })

  it('finds people, says what was lowered or is no longer asked, and lists everybody in order', async () => {
    const asked = (ask: string) => [{ key: 'k', ask, kind: 'text' as const, options: [], required: false }]
    context = { ...context, events: [meetup({}, { questions: asked('Company') })] }
    for (const name of ['Cy', 'Bo', 'Ada']) await register(person(name, { 'q-k': `${name} Ltd` }))
    context = { ...context, revision: 2, events: [meetup({}, { capacity: 1, questions: asked('Firm') })] }
    const page = await loadDeskEvent(context, registeringOf(context), {}, NOW)
    expect(page.guests.map(({ name, state, place }) => [name, state, place])).toEqual([
      ['Bo', 'seat', undefined],
      ['Cy', 'seat', undefined],
      ['Ada', 'waiting', 1],
    ])
    expect(page.event.warnings).toHaveLength(2)
    const found = await loadDeskEvent(context, registeringOf(context), { query: 'BO LTD' }, NOW)
    expect(found.guests.map(({ name }) => name)).toEqual(['Bo'])
    const number = page.guests[1]?.number.toLowerCase() ?? ''
    expect((await findGuests(context, 'orbit-03', number)).map(({ name }) => name)).toEqual(['Cy'])
  })

  it('shows hundreds of people a page at a time, of all, of a group and of what is searched', async () => {
    context = { ...context, events: [meetup({}, { capacity: 120 })] }
    for (let index = 1; index <= 130; index++) await register(person(`Guest-${String(index).padStart(3, '0')}`))
    const list = (view: Parameters<typeof loadDeskEvent>[2]) =>
      loadDeskEvent(context, registeringOf(context), view, NOW)
    const shown: string[] = []
    for (const page of [1, 2, 3]) shown.push(...(await list({ page })).guests.map(({ name }) => name))
    expect(new Set(shown).size).toBe(130)
    expect(await list({ page: 3 })).toMatchObject({ page: 3, pages: 3, found: 130 })
    expect(await list({ group: 'waiting' })).toMatchObject({ group: 'waiting', pages: 1, found: 10 })
    expect((await list({ group: 'seats', query: 'guest-11' })).guests).toHaveLength(10)
    // an address that somebody has typed
    expect(await list({ group: 'nobody', page: Number.NaN })).toMatchObject({ group: undefined, page: 1, found: 130 })
    expect(await list({ page: 99 })).toMatchObject({ page: 3 })
    expect(await list({ page: -1 })).toMatchObject({ page: 1 })
  })

  it('says at the door what is the case, and why', async () => {
    const ada = await register(person('Ada'))
    const bo = await register(person('Bo'))
    const cy = await register(person('Cy'))
    const door = (code: string, slug = 'orbit-03', at = NOW) =>
      scanCode(context, registeringOf(context, slug), code, at, 'left', NOW)
    const code = (await ticketOf(ada)).code ?? ''
    expect(await door(code, 'orbit-04')).toMatchObject({ outcome: 'elsewhere', slug: 'orbit-03', guest: undefined })
    expect(await door(code)).toMatchObject({ outcome: 'in', guest: { name: 'Ada' } })
    expect(await door(code.toLowerCase(), 'orbit-03', NOW + 1)).toMatchObject({ outcome: 'in' })
    await scanCode(context, registeringOf(context), code, NOW, 'right', NOW).then((again) =>
      expect(again).toMatchObject({ outcome: 'again', guest: { cameBy: 'left' } }),
    )
    expect(await door((await ticketOf(cy)).number)).toMatchObject({ outcome: 'waiting', guest: { place: 1 } })
    await returnTicket(context, await held(bo), NOW)
    expect(await door((await ticketOf(bo)).number)).toMatchObject({ outcome: 'returned' })
    for (const wrong of ['', 'ZZZZ ZZZZ', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, 'https://x.example'])
      expect(await door(wrong)).toMatchObject({ outcome: 'unknown', guest: undefined })
    await doAtDesk(context, registeringOf(context), await idOf('Ada'), 'undo', 'desk', NOW)
    expect(await door(code)).toMatchObject({ outcome: 'in' })
    await addGuest(
      context,
      registeringOf(context),
      { name: 'Zoe', mail: undefined, language: 'en', answers: {} },
      'left',
      NOW,
    )
    expect(await countSeats(context.engine, registeringOf(context).terms)).toMatchObject({ came: 2, taken: 3 })
  })

  it('finds whoever is meant by a name that only one person has', async () => {
    await register(fieldsOf({ name: 'Ada Ring', mail: 'ring@visitor.example' }))
    await register(fieldsOf({ name: 'Ada Gear', mail: 'gear@visitor.example' }))
    const meant = (typed: string) => codeFor(context, registeringOf(context), typed)
    expect((await meant(' ada ring')).slice(0, 8)).toBe(await idOf('Ada Ring'))
    expect(await meant('ada')).toBe('ada')
    expect(await meant('nobody')).toBe('nobody')
  })

  it('lets the first ticket in where a second one is shown, and each person once', async () => {
    await register(person('Ada'))
    const second = await register(person('Ada'))
    const scanned = await scanCode(context, registeringOf(context), (await ticketOf(second)).code ?? '', NOW, 'l', NOW)
    expect(scanned).toMatchObject({ outcome: 'in', guest: { id: await idOf('Ada') } })
    const first = await scanCode(context, registeringOf(context), await idOf('Ada'), NOW + 5, 'r', NOW + 5)
    expect(first.outcome).toBe('again')
  })

  it('exports everybody for spreadsheets, and nothing that one would run', async () => {
    await register(fieldsOf({ name: '=HYPERLINK("http://x")', mail: 'a@visitor.example' }))
    await register(fieldsOf({ name: '林, "一舟"', mail: 'b@visitor.example' }))
    const csv = await guestListCsv(context, registeringOf(context))
    expect(csv.startsWith('\uFEFF"delete by",')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain('"林, ""一舟"""')
    expect(csv).toContain('"2031-05-12"')
    for (const formula of ['=1', '+1', '-1', '@x', ' =1', '\t=1', '|cmd', '%x', '＝1'])
      expect(cell(formula)).toMatch(/^"'/)
    expect(cell('plain = text')).toBe('"plain = text"')
    // where a list is parted by semicolons or tabs, a cell begins behind them, and quotation marks are letters
    for (const hidden of ['a;=1', 'a;"=1"', 'a; -1', "a;'@x", 'a\t+1', '"=1', 'a;\u200b=1', '\u00a0;\n|cmd'])
      expect(
        cell(hidden)
          .slice(1, -1)
          .split(/[;\t\n]/),
      ).not.toContainEqual(expect.stringMatching(/^[\s\p{Cf}"]*[=+\-@|%]/u))
    expect(cell('a; b - c')).toBe('"a; b - c"')
  })
})

it('opens nothing with a token of another purpose, another event or another time', async () => {
  await open(true, [meetup(), meetup({ slug: 'orbit-04' })])
  await register(person('Ada'))
  const id = await idOf('Ada')
  const sent = sentToken(context, 'orbit-03', NOW)
  expect(await loadTicket(context, sent, NOW + 2 * DAY)).toEqual({ kind: 'unknown' })
  // the last line of a mail opens a page with one button, and nothing of the ticket
  const notices = unsubscribeToken(context, id, NOW)
  expect(await loadTicket(context, notices, NOW)).toEqual({ kind: 'notices', slug: 'orbit-03', off: false })
  expect(await findHeld(context, notices, NOW)).toBeUndefined()
  await unsubscribe(context, notices, NOW)
  expect(await loadTicket(context, notices, NOW)).toMatchObject({ kind: 'notices', off: true })
  expect(await findHeld(context, sent, NOW)).toBeUndefined()
  const other: Context = { ...context, secrets: ['another'] }
  expect(await loadTicket(context, ticketToken(other, id, NOW), NOW)).toEqual({ kind: 'unknown' })
  expect(await loadTicket(context, ticketToken(context, 'ZZZZZZZZ', NOW), NOW)).toEqual({ kind: 'unknown' })
  expect(await loadTicket(context, ticketToken(context, id, NOW), NOW + 401 * DAY)).toEqual({ kind: 'unknown' })
})

it('takes no part in what was told before the first person came', async () => {
  await open(true)
  await settle(context.engine, registeringOf(context).terms, NOW)
  context = { ...context, revision: 2, events: [meetup({ place: { kind: 'unknown', label: 'Elsewhere' } })] }
  await settle(context.engine, registeringOf(context).terms, NOW)
  expect(await context.engine.db.selectFrom('outbox').selectAll().execute()).toEqual([])
  expect(policyOf().keepDays).toBe(30)
})
