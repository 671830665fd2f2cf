import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { SMTPServer } from 'smtp-server'
import { type Engine, openPostgres, openSqlite } from '@/lib/registration/store/engine'
import { LEASE } from '@/lib/registration/store/outbox'
import { describeMachine } from '../bench/machine'
import { table } from '../bench/tables'
import { writeBetween } from '../bench/write-between'
import { startPostgres } from '../database/postgres'
import { bins, runNode, startNode, type Variables } from '../run'

/**
 * Registration under load and under the axe: real servers, real databases, a real mail server, all on this machine. What
 * a busy machine does to times it does to the bare posts beside them, too.
 */

export const REGISTRATION_HELP = `npm run lab -- registration [--quick] [--write FILE]

Holds registration against its bounds: how many seats a room gives away under load, what is lost when a server is killed,
how many registrations a second there are, how long the form takes.

  --quick        2,000 registrations and 3 kills
  --write FILE   puts the table between <!-- registration --> and <!-- /registration --> of a Markdown file

Exit code 0: every bound holds. 1: one does not. 2: a wrong call.`

const DIST_DIR = '.next-lab'
const PORTS = [4451, 4452] as const
const CLIENTS = 200

type Row = {
  readonly what: string
  readonly bound: string
  readonly measured: string
  readonly holds: boolean
}

type Answer = { readonly status: number; readonly location: string; readonly milliseconds: number }

/** Clients that keep their connections, as browsers behind one proxy do. */
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

const post = (port: number, path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const sent = ask(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'content-length': Buffer.byteLength(body), 'sec-fetch-site': 'same-origin', ...headers },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? '',
            milliseconds: performance.now() - started,
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

let guests = 0

/** Registers somebody new, from a network of their own. */
const register = (port: number, slug: string): Promise<Answer> => {
  const number = guests++
  const network = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
  return post(port, `/events/${slug}/register`, `name=Guest+${number}&mail=guest-${number}%40visitor.example`, {
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': network,
  })
}

/** The same address, asked with something that it refuses at once: what a post costs before anything is done for it. */
const bare = (port: number, slug: string): Promise<Answer> =>
  post(port, `/events/${slug}/register`, 'name=Guest&mail=guest', { 'content-type': 'text/plain' })

const EVENTS: Readonly<Record<string, string>> = {
  room: 'registration:\n  capacity: 500\n',
  hall: 'registration: true\n',
  plain: '',
}

const writeArchive = (folder: string, registers: boolean): void => {
  mkdirSync(join(folder, 'events'), { recursive: true })
  for (const [slug, policy] of Object.entries(EVENTS))
    writeFileSync(
      join(folder, 'events', `${slug}.md`),
      `---\ntitle: The ${slug}\ndate: 2099-05-11T13:00:00+08:00\n${registers ? policy : ''}---\n\n**Ada Ring（Ring Lab）：How rings turn**\n`,
    )
}

const build = async (variables: Variables): Promise<void> => {
  const code = await runNode('scripts/build.ts', [], variables)
  if (code !== 0) throw new Error('The build failed.')
}

type Server = { readonly process: ChildProcess; readonly port: number; readonly opened: number }

const start = async (port: number, variables: Variables): Promise<Server> => {
  const started = performance.now()
  const child = startNode(
    bins.next(),
    ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    { ...variables, TRUSTED_PROXIES: '1' },
    'ignore',
  )
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/events/hall/seats.json`).catch(() => undefined)
    if (answer?.ok === true) return { process: child, port, opened: performance.now() - started }
    await wait(20)
  }
  throw new Error(`The server on port ${port} did not answer.`)
}

const end = (server: Server, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> =>
  new Promise((resolve) => {
    server.process.on('exit', () => resolve())
    server.process.kill(signal)
  })

/** Runs `count` of something, so many at a time. */
const crowd = async (count: number, clients: number, run: (index: number) => Promise<void>): Promise<void> => {
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let index = next++; index < count; index = next++) await run(index)
    }),
  )
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** So many a second for so long, whether or not the ones before have been answered. */
const steadily = async (perSecond: number, seconds: number, run: () => Promise<Answer>): Promise<readonly number[]> => {
  const started = performance.now()
  const answers: Promise<Answer>[] = []
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = (index * 1000) / perSecond - (performance.now() - started)
    if (due > 0) await wait(due)
    answers.push(run())
  }
  return (await Promise.all(answers)).map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
}

/** A room of 500 and many more who want in, over two servers. */
const measureRoom = async (
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
const measureForm = async (variables: Variables, count: number): Promise<readonly Row[]> => {
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

/** A server dies in the middle of it, again and again; mails go to a real server that counts them. */
const measureKills = async (
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
      const number = guests
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
      holds: slowest < 3,
    },
  ]
}

/** The page of an event that takes no registrations, in an archive where others do, and in one where none does. */
const measureBytes = async (folder: string): Promise<readonly Row[]> => {
  const pages: string[] = []
  for (const registers of [true, false]) {
    const content = join(folder, `bytes-${registers}`)
    writeArchive(content, registers)
    const variables = { CONTENT_DIR: content, DIST_DIR, MAP_TILES: 'off', DATA_DIR: join(folder, 'bytes-data') }
    await build(variables)
    const child = startNode(
      bins.next(),
      ['start', '--port', String(PORTS[0]), '--hostname', '127.0.0.1'],
      variables,
      'ignore',
    )
    for (let tries = 0; tries < 500; tries++) {
      const answer = await fetch(`http://127.0.0.1:${PORTS[0]}/events/plain`).catch(() => undefined)
      if (answer?.ok === true) {
        pages.push(await answer.text())
        break
      }
      await wait(50)
    }
    await new Promise<void>((resolve) => {
      child.on('exit', () => resolve())
      child.kill()
    })
  }
  const [having = '', lacking = ''] = pages.map((page) => page.replace(/\/_next\/static\/[^"]+/g, ''))
  return [
    {
      what: 'bytes of an event page without `registration:`',
      bound: 'unchanged',
      measured: `${having.length.toLocaleString('en')} where others register, ${lacking.length.toLocaleString('en')} where nobody does`,
      holds: having === lacking && having !== '',
    },
  ]
}

/** @returns the exit code */
export const labRegistration = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, write: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help === true) {
    console.log(REGISTRATION_HELP)
    return 0
  }
  const [count, kills] = values.quick === true ? [2000, 3] : [10_000, 10]
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-lab-'))
  const postgres = await startPostgres(true)
  try {
    const rows: Row[] = [...(await measureBytes(folder))]
    const content = join(folder, 'archive')
    writeArchive(content, true)
    const common = { CONTENT_DIR: content, DIST_DIR, MAP_TILES: 'off', SITE_URL: `http://127.0.0.1:${PORTS[0]}` }
    await build(common)
    const embedded = (name: string) => ({
      variables: { ...common, DATA_DIR: join(folder, name) },
      open: () => openSqlite(join(folder, name, 'registration.sqlite')),
    })
    const room = embedded('room')
    rows.push(...(await measureRoom('SQLite', room.variables, room.open, count)))
    if (postgres === undefined) console.error('There is no PostgreSQL: only the embedded database is measured.')
    else
      rows.push(
        ...(await measureRoom(
          'PostgreSQL',
          { ...common, DATABASE_URL: postgres.url, SECRET: 'lab', DATA_DIR: join(folder, 'none') },
          () => openPostgres(postgres.url),
          count,
        )),
      )
    rows.push(...(await measureForm(embedded('form').variables, Math.min(2000, count))))
    const killed = embedded('kills')
    rows.push(...(await measureKills(killed.variables, killed.open, kills)))
    const report = `${describeMachine()}\n\n${table(
      ['registration', 'bound', 'measured', ''],
      rows.map(({ what, bound, measured, holds }) => [what, bound, measured, holds ? 'held' : '**missed**']),
    )}`
    console.log(report)
    if (values.write !== undefined) writeBetween(values.write, 'registration', report)
    return rows.every(({ holds }) => holds) ? 0 : 1
  } finally {
    agent.destroy()
    await postgres?.stop()
    for (const left of [folder, DIST_DIR, `.contentlayer/catalog${DIST_DIR.replace(/^\.next/, '')}`])
      rmSync(left, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
}
