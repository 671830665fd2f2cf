import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { layOut } from '../build/lay-out'
import { projectDir } from '../run'
import { type Attack, NothingShown, send } from './context'

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

/** The server that npm has started ends with npm; a download on its way keeps it ten seconds at most. */
export const npmOrphan: Attack = async ({ port: attacked, distDir }) => {
  const port = attacked + 1
  const faults: string[] = []
  const times: string[] = []
  for (const slow of [false, true]) {
    const child = spawn('npm', ['run', 'serve', '--', '--port', String(port)], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, DIST_DIR: distDir },
    })
    try {
      await untilAnswers(port)
      const slowly = slow ? connect(port, '127.0.0.1') : undefined
      slowly?.on('error', () => undefined)
      // a request that never comes to its end
      slowly?.write('GET /robots.txt HTTP/1.1\r\nHost: x\r\n')
      await wait(300)
      child.kill('SIGTERM')
      const seconds = await ended(child, 20)
      slowly?.destroy()
      times.push(seconds === undefined ? 'never' : `${seconds.toFixed(1)} s`)
      if (seconds === undefined || seconds > 11)
        faults.push(`still serving ${slow ? 'a slow visitor ' : ''}after SIGTERM to npm`)
    } finally {
      killGroup(child)
    }
  }
  return { measured: `ended after ${times[0]}, with a visitor who never ends after ${times[1]}`, faults }
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
    env: { ...process.env, DIST_DIR: distDir, PORT: String(port), HOSTNAME: '127.0.0.1' },
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
