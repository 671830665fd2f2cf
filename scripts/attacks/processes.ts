import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { layOut } from '../build/lay-out'
import { bins, projectDir } from '../run'
import { type Attack, NothingShown, send } from './context'

/** Where servers of attacks keep registrations, so that nobody's own are touched. */
export const DATA = 'test-results/attacked-data'

const answers = async (port: number, path = '/robots.txt'): Promise<number> =>
  (await send(port, path, { patience: 5000 })).status

const untilAnswers = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 120; tries += 1) {
    if ((await answers(port)) === 200) return
    await wait(500)
  }
  throw new NothingShown(`Nothing answers on port ${port}.`)
}

/** Seconds until nothing is left of a process and what it has started; undefined where something is. */
const ended = async ({ pid = 0 }: ChildProcess, seconds: number): Promise<number | undefined> => {
  const begun = performance.now()
  while (performance.now() - begun < seconds * 1000) {
    try {
      process.kill(-pid, 0)
    } catch {
      return (performance.now() - begun) / 1000
    }
    await wait(100)
  }
  return undefined
}

const killGroup = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

type Way = {
  readonly name: string
  readonly start: (port: number, distDir: string) => ChildProcess
  /** Whether the terminal tells all of them, as Ctrl+C does, or somebody the first of them. */
  readonly stop: 'SIGTERM to the first' | 'SIGINT to all'
}

const started = (command: string, args: readonly string[], distDir: string, port: number): ChildProcess =>
  spawn(command, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DIST_DIR: distDir, PORT: String(port), DATA_DIR: DATA },
  })

const npmServe = (port: number, distDir: string): ChildProcess =>
  started('npm', ['run', 'serve', '--', '--port', String(port)], distDir, port)

const WAYS: readonly Way[] = [
  { name: 'SIGTERM to npm', start: npmServe, stop: 'SIGTERM to the first' },
  { name: 'Ctrl+C', start: npmServe, stop: 'SIGINT to all' },
  {
    name: 'systemd, docker stop',
    start: (port, distDir) => started(process.execPath, [bins.next(), 'start', '--port', String(port)], distDir, port),
    stop: 'SIGTERM to the first',
  },
]

/** Visitors who keep a server from its end: one who never ends a request, one who does not read, one who says nothing. */
const holdOn = (port: number): (() => void) => {
  const sockets = [
    'GET /robots.txt HTTP/1.1\r\nHost: x\r\n',
    'GET /data/events.json HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n'.repeat(40),
    'POST /desk/sign-in HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nHost: x\r\nContent-Length: 900\r\n\r\na',
    '',
  ].map((bytes) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.pause()
    if (bytes !== '') socket.write(bytes)
    return socket
  })
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

/** However it was started and is told to stop, the server ends its answers, and itself within ten seconds. */
export const npmOrphan: Attack = async ({ port: attacked, distDir }) => {
  const port = attacked + 1
  const faults: string[] = []
  const times: string[] = []
  for (const { name, start, stop } of WAYS)
    for (const held of [false, true]) {
      const child = start(port, distDir)
      try {
        await untilAnswers(port)
        const letGo = held ? holdOn(port) : () => undefined
        const card = send(port, `/events/night-${30 + times.length}/card.png?shape=1x1`)
        await wait(100)
        if (stop === 'SIGINT to all') process.kill(-(child.pid ?? 0), 'SIGINT')
        else child.kill('SIGTERM')
        const seconds = await ended(child, 20)
        letGo()
        const when = `${name}${held ? ', with visitors who do not end' : ''}`
        times.push(`${when}: ${seconds === undefined ? 'never' : `${seconds.toFixed(1)} s`}`)
        if (seconds === undefined || seconds > 10) faults.push(`still there ten seconds after ${when}`)
        const { status, head, body } = await card
        if (status !== 200 || body.length !== Number(/content-length: (\d+)/i.exec(head)?.[1] ?? body.length))
          faults.push(`${when}: an answer on its way was cut: ${status}, ${body.length} bytes`)
      } finally {
        killGroup(child)
      }
    }
  return { measured: times.join('; '), faults }
}

/** A site in one folder serves every picture, those beside pages with a header image among them. */
export const standalone: Attack = async ({ port: attacked, distDir }) => {
  if (!existsSync(join(projectDir, distDir, 'standalone')))
    throw new NothingShown(`${distDir} is no self-contained build.`)
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-standalone-'))
  const port = attacked + 2
  layOut(join(folder, 'site'), { project: projectDir, distDir })
  const child = spawn(process.execPath, [join(folder, 'site', 'server.js')], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DIST_DIR: distDir,
      DATA_DIR: join(projectDir, DATA),
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
    },
  })
  try {
    await untilAnswers(port)
    const page = (await send(port, '/events/night-1')).body.toString()
    const files = [
      ...new Set(page.match(/(?:\/_next\/static\/[^"\\ ]+|\/media\/[^"\\& ]+|\/_next\/image[^"\\ ]+)/g)),
    ].map((file) => file.replaceAll('&amp;', '&'))
    const paths = [
      '/media/events/night-1/featured.png',
      '/media/events/night-1/hall.png',
      '/events/night-1/card.png',
      '/search?q=mesh',
      '/calendar.ics',
      ...files,
    ]
    const lost: string[] = []
    for (const path of paths) if ((await answers(port, path)) !== 200) lost.push(path)
    child.kill('SIGTERM')
    const seconds = await ended(child, 15)
    return {
      measured: `${paths.length} files and pages of a site in one folder; ended ${seconds?.toFixed(1) ?? 'not a'} s after SIGTERM`,
      faults: [...lost.map((path) => `${path} is not there`), ...(seconds === undefined ? ['it does not end'] : [])],
    }
  } finally {
    killGroup(child)
    rmSync(folder, { recursive: true, force: true })
  }
}
