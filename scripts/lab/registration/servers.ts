import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '@/config/routes'
import { serverVariables } from '../../build/memory'
import { bins, runNode, startNode, type Variables } from '../../run'
import { untilAnswers } from '../../serve-build'

/** The site that is measured: its archive, its build, its servers. */

export const DIST_DIR = '.next-lab'
export const PORTS = [4451, 4452] as const
export const COMMON = { DIST_DIR, MAP_TILES: 'off', SITE_URL: `http://127.0.0.1:${PORTS[0]}` } as const
const EVENTS: Readonly<Record<string, string>> = {
  room: 'registration:\n  capacity: 500\n',
  hall: 'registration: true\n',
  plain: '',
}

export const writeArchive = (folder: string, registers: boolean): void => {
  mkdirSync(join(folder, 'events'), { recursive: true })
  for (const [slug, policy] of Object.entries(EVENTS))
    writeFileSync(
      join(folder, 'events', `${slug}.md`),
      `---\ntitle: The ${slug}\ndate: 2099-05-11T13:00:00+08:00\n${registers ? policy : ''}---\n\n**Ada Ring（Ring Lab）：How rings turn**\n`,
    )
}

export const build = async (variables: Variables): Promise<void> => {
  const code = await runNode('scripts/build.ts', [], variables)
  if (code !== 0) throw new Error('The build failed.')
}

/** What a server answers once it has opened its database. */
export const seatsOf = (port: number): string => `http://127.0.0.1:${port}${routes.eventSeats('hall')}`

export type Server = { readonly process: ChildProcess; readonly port: number; readonly opened: number }

export const start = async (port: number, variables: Variables): Promise<Server> => {
  const started = performance.now()
  const child = startNode(
    bins.next(),
    ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    { ...serverVariables(DIST_DIR), ...variables, TRUSTED_PROXIES: '1' },
    'ignore',
  )
  await untilAnswers(seatsOf(port), 20)
  return { process: child, port, opened: performance.now() - started }
}

export const end = (server: Server, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> =>
  new Promise((resolve) => {
    server.process.on('exit', () => resolve())
    server.process.kill(signal)
  })
