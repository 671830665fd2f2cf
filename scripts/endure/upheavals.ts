import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeAttackedArchive } from '../attacks/archive'
import { type Answer, send } from '../attacks/context'
import { bins, nodeArguments, projectDir, type Variables } from '../run'

const ARCHIVE = 'test-results/endured'

/** What is asked for while something happens: prepared, kept, made for one, made anew, drawn, resized. */
const PATHS = [
  ...['/', '/events', '/events/night-1', '/events/night-2', '/events/night-5', '/events/night-2/calendar.ics'],
  ...['/speakers', '/calendar.ics', '/feed.xml', '/data/events.json', '/search?q=mesh', '/events?year=2023'],
  ...['/events/night-6/card.png', '/cities', '/about', '/events/night-41', '/icon.svg', '/sitemap.xml'],
  '/_next/image?url=%2Fmedia%2Fevents%2Fnight-1%2Fhall.png&w=480&q=75',
]

/** Pages that are asked for by nobody before the build that goes on under the server. */
const UNSEEN = Array.from({ length: 20 }, (_, at) => `/events/night-${at + 10}`)

/** Styles and scripts that a page loads. */
const filesOf = async (port: number): Promise<readonly string[]> => {
  const page = (await send(port, '/events/night-2')).body.toString()
  return [...new Set(page.match(/\/(?:_next\/static|client)\/[^"' ]+/g) ?? [])]
}

const isWhole = ({ status, head, body }: Answer): boolean =>
  status === 200 && body.length === Number(/content-length: (\d+)/i.exec(head)?.[1] ?? body.length)

type Watch = { readonly stop: () => Promise<{ readonly asked: number; readonly failed: readonly string[] }> }

/** Asks for one address after the other until it is stopped. @param ports of servers; the next where one takes no more */
const watch = (ports: readonly number[], paths: readonly string[] = PATHS): Watch => {
  const failed: string[] = []
  let [asked, going] = [0, true]
  const ask = async (path: string): Promise<Answer> => {
    for (const port of ports) {
      const answer = await send(port, path, { patience: 30_000 })
      // nobody has taken the request: a balancer asks the next
      if (answer.status !== 0 || answer.head !== '' || answer.body.length > 0 || port === ports.at(-1)) return answer
    }
    throw new Error('There is no server to ask.')
  }
  const run = async (): Promise<void> => {
    for (; going; asked += 1) {
      const path = paths[asked % paths.length] ?? '/'
      const answer = await ask(path)
      if (!isWhole(answer)) failed.push(`${answer.status} ${path}`)
      await wait(15)
    }
  }
  const running = Promise.all([run(), run()])
  return {
    stop: async () => {
      going = false
      await running
      return { asked, failed: [...new Set(failed)] }
    },
  }
}

const start = (args: readonly string[], variables: Variables, user?: number): ChildProcess =>
  spawn(process.execPath, [...args], {
    stdio: 'ignore',
    env: { ...process.env, ...variables },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    else child.on('exit', (code) => resolve(code ?? 1))
  })

const runScript = (script: string, variables: Variables): Promise<number> =>
  ended(start(nodeArguments(script), variables))

const serve = async (port: number, variables: Variables, user?: number): Promise<ChildProcess> => {
  const args = [bins.next(), 'start', '--port', String(port), '--hostname', '127.0.0.1']
  const child = start(args, variables, user)
  for (let tries = 0; tries < 300 && (await send(port, '/icon.svg')).status !== 200; tries += 1) await wait(200)
  return child
}

const stop = (child: ChildProcess): Promise<number> => {
  child.kill('SIGTERM')
  return ended(child)
}

/** Makes every prepared page look older than it may get, so that each is made anew when it is asked for. */
const age = (distDir: string): void => {
  const long = new Date(Date.now() - 20 * 60_000)
  const folder = join(projectDir, distDir, 'server', 'app')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(folder, name), long, long)
}

const change = (event: string, from: string, to: string): void => {
  const file = join(projectDir, ARCHIVE, 'events', event, 'index.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

/** Takes the right to write from everything in a folder, or gives it back. */
const lockFolder = (folder: string, locked: boolean): void => {
  const each = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))]
  for (const path of each) {
    const { mode } = statSync(path)
    chmodSync(path, locked ? mode & ~0o222 : mode | 0o200)
  }
}

/** Nobody in particular; an administrator writes whatever the rights say. */
const NOBODY = 65_534

/**
 * Replaces, deletes and breaks content under a running server, builds under it, builds twice at once, restarts it behind
 * a second instance, and serves from a disk that takes nothing. Visitors meet whole answers all the while.
 * @returns what went wrong, in sentences
 */
export const endureUpheavals = async (
  port: number,
  distDir: string,
  tell: (what: string) => void,
): Promise<readonly string[]> => {
  const wrongs: string[] = []
  const variables = {
    DIST_DIR: distDir,
    CONTENT_DIR: ARCHIVE,
    DATA_DIR: 'test-results/endured-data',
    SITE_URL: `http://127.0.0.1:${port}`,
    MAP_TILES: 'off',
  }
  const see = async (what: string, watched: Watch): Promise<void> => {
    const { asked, failed } = await watched.stop()
    tell(
      `${what}: ${asked} requests, ${failed.length === 0 ? 'all answered whole' : `not whole: ${failed.join(', ')}`}`,
    )
    wrongs.push(...failed.map((one) => `${what}: ${one}`))
  }
  const expect = (what: string, code: number, wanted: number): void => {
    if (code !== wanted) wrongs.push(`${what} ends with ${code}.`)
  }

  await writeAttackedArchive(ARCHIVE)
  expect('The build', await runScript('scripts/build.ts', variables), 0)
  if (wrongs.length > 0) return wrongs

  age(distDir)
  let server = await serve(port, variables)
  try {
    let watched = watch([port])
    change('night-2', 'Mesh Night #2', 'Another Night #2')
    rmSync(join(projectDir, ARCHIVE, 'events', 'night-5'), { recursive: true })
    expect('The content step', await runScript('scripts/content.ts', variables), 0)
    await wait(3000)
    await see('Content replaced and deleted', watched)

    watched = watch([port])
    change('night-2', 'date:', 'date: someday #')
    expect('The content step over a broken file', await runScript('scripts/content.ts', variables), 1)
    change('night-2', 'date: someday #', 'date:')
    await see('Content broken', watched)

    // pages that nobody has asked for yet are made anew while their files are replaced; and what pages load
    watched = watch([port], [...PATHS, ...UNSEEN, ...(await filesOf(port))])
    expect('A build under a running server', await runScript('scripts/build.ts', variables), 0)
    await wait(1000)
    await see('A build under a running server', watched)
    await stop(server)

    const both = await Promise.all([runScript('scripts/build.ts', variables), runScript('scripts/build.ts', variables)])
    expect('The first of two builds at once', both[0], 0)
    expect('The second of two builds at once', both[1], 0)
    const left = PATHS.filter((path) => !path.includes('night-5'))
    server = await serve(port, variables)
    watched = watch([port], left)
    await wait(3000)
    await see('After two builds at once', watched)

    const second = await serve(port + 1, variables)
    watched = watch([port, port + 1], left)
    await wait(1000)
    const stopped = stop(server)
    await stopped
    server = await serve(port, variables)
    await wait(1000)
    await see('A restart behind a second instance', watched)
    await stop(second)
    await stop(server)

    for (const cache of ['kept', 'cache/cards', 'cache/images'])
      rmSync(join(projectDir, distDir, cache), { recursive: true, force: true })
    age(distDir)
    lockFolder(join(projectDir, distDir), true)
    const user = process.getuid?.() === 0 ? NOBODY : undefined
    server = await serve(port, variables, user)
    watched = watch([port], left)
    await wait(8000)
    await see('A disk that takes nothing', watched)
    if (existsSync(join(projectDir, distDir, 'kept'))) wrongs.push('The disk that takes nothing was written to.')
  } finally {
    await stop(server)
    lockFolder(join(projectDir, distDir), false)
    rmSync(ARCHIVE, { recursive: true, force: true })
  }
  return wrongs
}
