import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import type { Engine } from '@/lib/registration/store/engine'
import { LEASE } from '@/lib/registration/store/outbox'
import { bins, startNode, type Variables } from '../../run'
import { untilAnswers } from '../../serve-build'
import { forgedRequests } from './forged-requests'
import { build, COMMON, end, PORTS, seatsOf, start, writeArchive } from './servers'
import { type Answer, bare, CLIENTS, crowd, nextGuest, quantile, register, send, steadily } from './traffic'

/** A figure beside its bound. */
export type Row = {
  readonly what: string
  readonly bound: string
  readonly measured: string
  readonly holds: boolean
}

/** A room of 500 and many more who want in, over two servers. */
export const measureRoom = async (
  name: string,
  variables: Variables,
  open: () => Promise<Engine>,
  count: number,
): Promise<readonly Row[]> => {
  const servers = await Promise.all(PORTS.map((port) => start(port, variables)))
  let errors = 0
  const started = performance.now()
  await crowd(count, CLIENTS, async (index) => {
    const answer = await register(PORTS[index % 2] ?? PORTS[0], 'room').catch(() => undefined)
    if (answer?.status !== 303) errors++
  })
  const seconds = (performance.now() - started) / 1000
  await Promise.all(servers.map((server) => end(server)))
  const engine = await open()
  const rows = await engine.db
    .selectFrom('guests')
    .select(['state', 'seq'])
    .where('event', '=', 'room')
    .orderBy('seq')
    .execute()
  await engine.close()
  const seats = rows.filter(({ state }) => state === 'seat').length
  const inOrder = rows.slice(0, 500).every(({ state }) => state === 'seat')
  const fits = seats === 500 && rows.length === count && inOrder && errors === 0
  return [
    {
      what: `${count.toLocaleString('en')} registrations by ${CLIENTS} clients over two servers, ${name}`,
      bound: `500 seats, ${(count - 500).toLocaleString('en')} waiting in order, 0 errors`,
      measured: `${seats} seats, ${(rows.length - seats).toLocaleString('en')} waiting${inOrder ? ' in order' : ', out of order'}, ${errors} errors; ${Math.round(count / seconds)}/s`,
      holds: fits,
    },
  ]
}

/** One server: as many as it can, then fifty a second, each beside bare posts. */
export const measureForm = async (variables: Variables, count: number): Promise<readonly Row[]> => {
  const [port] = PORTS
  const server = await start(port, variables)
  const rate = async (run: () => Promise<Answer>): Promise<number> => {
    const started = performance.now()
    await crowd(count, 50, async () => void (await run()))
    return count / ((performance.now() - started) / 1000)
  }
  await crowd(200, 20, async () => void (await register(port, 'hall')))
  const most = await rate(() => register(port, 'hall'))
  const mostBare = await rate(() => bare(port, 'hall'))
  const form = await steadily(50, 15, () => register(port, 'hall'))
  const plain = await steadily(50, 15, () => bare(port, 'hall'))
  await end(server)
  const [p99, p99Bare] = [quantile(form, 0.99), quantile(plain, 0.99)]
  return [
    {
      what: 'registrations a second, one server, embedded database',
      bound: '≥ 150 on a quiet machine',
      measured: `${Math.round(most)}/s; bare posts ${Math.round(mostBare)}/s`,
      holds: most >= 150,
    },
    {
      what: 'p99 of the form’s answer at 50 a second',
      bound: '≤ 10 × that of a bare post, ≤ 300 ms quiet',
      measured: `${p99.toFixed(1)} ms; bare post ${p99Bare.toFixed(1)} ms (× ${(p99 / p99Bare).toFixed(1)})`,
      holds: p99 <= p99Bare * 10 && p99 <= 300,
    },
  ]
}

/** Requests that nobody means well with: refused at once, and leaving nothing behind. */
export const measureForged = async (variables: Variables, open: () => Promise<Engine>): Promise<readonly Row[]> => {
  const [port] = PORTS
  const child = startNode(
    bins.next(),
    ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    { ...variables, TRUSTED_PROXIES: '1' },
    ['ignore', 'pipe', 'pipe'],
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  await untilAnswers(seatsOf(port), 20)
  const { location } = await register(port, 'room')
  const requests = forgedRequests('room', location, 1000)
  // the first of each kind makes its route ready
  const answers: { readonly what: string; readonly status: number; readonly milliseconds: number }[] = []
  for (const [index, { what, method, path, body, headers }] of requests.entries()) {
    const network = { 'x-forwarded-for': `192.0.2.${index % 250}` }
    const { status, milliseconds } = await send(port, method, path, body, { ...headers, ...network })
    if (index >= 50) answers.push({ what, status, milliseconds })
  }
  await end({ process: child, port, opened: 0 })
  const engine = await open()
  const stored = await engine.db.selectFrom('guests').select('id').execute()
  await engine.close()
  const wrong = [
    ...new Set(
      answers.filter(({ status }) => status < 400 || status >= 500).map(({ what, status }) => `${what}: ${status}`),
    ),
  ]
  const slowest = Math.max(...answers.map(({ milliseconds }) => milliseconds))
  const told = /Mallory|visitor\.example|Bcc|evil/.test(log)
  return [
    {
      what: '1,000 broken and forged requests',
      bound: '4xx in under 100 ms, nothing stored, nothing in the log',
      measured: `${wrong.length === 0 ? 'all 4xx' : wrong.join('; ')}; ${slowest.toFixed(0)} ms at the most; ${stored.length - 1} stored; log ${told ? 'tells of them' : 'silent'}`,
      holds: wrong.length === 0 && slowest < 100 && stored.length === 1 && !told,
    },
  ]
}

/** A server dies in the middle of it, again and again; mails go to a real server that counts them. */
export const measureKills = async (
  variables: Variables,
  open: () => Promise<Engine>,
  kills: number,
): Promise<readonly Row[]> => {
  const received: string[] = []
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(/^message-id:\s*(\S+)/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '')
        callback()
      })
    },
  })
  // a server that is killed leaves its connection open
  mail.on('error', () => undefined)
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve))
  const address = mail.server.address()
  const smtp = `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const settings = { ...variables, SMTP_URL: smtp }
  const [first, second] = PORTS
  const steady = await start(second, settings)
  const acknowledged = new Set<number>()
  const opened: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    let server = await start(first, settings)
    if (kill > 0) opened.push(server.opened)
    const load = crowd(120, 30, async (index) => {
      const number = nextGuest()
      const answer = await register(index % 2 === 0 ? first : second, 'hall').catch(() => undefined)
      if (answer?.status === 303) acknowledged.add(number)
    })
    await wait(150 + Math.random() * 300)
    await end(server, 'SIGKILL')
    await load
    server = await start(first, settings)
    opened.push(server.opened)
    await end(server)
  }
  const engine = await open()
  // what a server had in hand when it died is anybody's when its lease is over
  const until = Date.now() + LEASE + 60_000
  for (;;) {
    const { due } = await engine.db
      .selectFrom('outbox')
      .select((columns) => columns.fn.countAll<number>().as('due'))
      .where('state', '=', 'due')
      .executeTakeFirstOrThrow()
    if (Number(due) === 0 || Date.now() > until) break
    await wait(500)
  }
  const rows = await engine.db.selectFrom('guests').select('name').where('event', '=', 'hall').execute()
  const letters = await engine.db.selectFrom('outbox').select('state').execute()
  await engine.close()
  await end(steady)
  await new Promise<void>((resolve) => mail.close(resolve))
  const stored = new Set(rows.map(({ name }) => Number(name.replace('Guest ', ''))))
  const lost = [...acknowledged].filter((number) => !stored.has(number)).length
  const different = new Set(received).size
  const unsent = letters.filter(({ state }) => state !== 'sent').length
  const repeats = received.length - different
  const slowest = Math.max(...opened) / 1000
  return [
    {
      what: `kill -9 of a server under load, ${kills} times`,
      bound: `0 acknowledged lost, 0 mails lost, ≤ ${kills} repeats with the same Message-ID`,
      measured: `${acknowledged.size} acknowledged, ${lost} lost; ${letters.length} mails, ${letters.length - different + 0} lost, ${unsent} unsent, ${repeats} repeats`,
      holds: lost === 0 && different === letters.length && unsent === 0 && repeats <= kills,
    },
    {
      what: 'a killed server answers again',
      bound: '< 1 s on a quiet machine',
      measured: `${slowest.toFixed(2)} s at the most, the start of Node and Next included`,
      holds: slowest < 1,
    },
  ]
}

/** The page of an event that takes no registrations, in an archive where others do, and in one where none does. */
export const measureBytes = async (folder: string): Promise<readonly Row[]> => {
  const pages: string[] = []
  for (const registers of [false, true]) {
    const content = join(folder, `bytes-${registers}`)
    writeArchive(content, registers)
    const variables = { ...COMMON, CONTENT_DIR: content, DATA_DIR: join(folder, 'bytes-data') }
    await build(variables)
    const child = startNode(
      bins.next(),
      ['start', '--port', String(PORTS[0]), '--hostname', '127.0.0.1'],
      variables,
      'ignore',
    )
    const page = `http://127.0.0.1:${PORTS[0]}/events/plain`
    await untilAnswers(page)
    pages.push(await (await fetch(page)).text())
    await new Promise<void>((resolve) => {
      child.on('exit', () => resolve())
      child.kill()
    })
  }
  const [lacking = '', having = ''] = pages.map((page) => page.replace(/\/_next\/static\/[^"]+/g, ''))
  return [
    {
      what: 'bytes of an event page without `registration:`',
      bound: 'unchanged',
      measured: `${having.length.toLocaleString('en')} where others register, ${lacking.length.toLocaleString('en')} where nobody does`,
      holds: having === lacking && having !== '',
    },
  ]
}
