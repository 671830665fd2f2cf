import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { nodeArguments, type Variables } from '../run'

/** Parts of a whole build's time at which it is killed: in the content step, while compiling, while making pages. */
const MOMENTS = [0.04, 0.12, 0.3, 0.5, 0.75, 0.92]

type Ended = { readonly code: number | null; readonly said: string }

/** Runs a script in a process group of its own, so that its children can be killed with it. */
const start = (
  script: string,
  variables: Variables,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [...nodeArguments(script)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)))
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, said }))) }
}

const killGroup = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

/** What `npm run serve` does with what a killed build has left. */
const serveRest = async (port: number, variables: Variables): Promise<'serves' | 'refuses' | 'fails'> => {
  const { child, ended } = start('scripts/serve.ts', { ...variables, PORT: String(port) })
  const answer = untilHome(port)
  const first = await Promise.race([ended, answer])
  killGroup(child)
  if (typeof first === 'object') return first.code === 1 && /npm run build/.test(first.said) ? 'refuses' : 'fails'
  return first === 200 ? 'serves' : 'fails'
}

const untilHome = async (port: number): Promise<number> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer !== undefined) return answer.status
    await wait(100)
  }
  return 0
}

/** The whole text of the site as data, which two builds of the same content share. */
const dataAt = async (port: number, variables: Variables): Promise<string> => {
  const { child } = start('scripts/serve.ts', { ...variables, PORT: String(port) })
  await untilHome(port)
  const text = await (await fetch(`http://127.0.0.1:${port}/data/events.json`)).text()
  killGroup(child)
  return text
}

/**
 * Kills builds at several moments. After each, the site must be served whole or refused with the remedy; the build
 * that follows the last must make the same site as one that nobody disturbed.
 * @returns what went wrong, in sentences
 */
export const interruptBuilds = async (
  port: number,
  variables: Variables,
  tell: (moment: string) => void,
): Promise<readonly string[]> => {
  const wrongs: string[] = []
  const begun = Date.now()
  const whole = await start('scripts/build.ts', variables).ended
  if (whole.code !== 0) return [`The build fails by itself:\n${whole.said}`]
  const duration = Date.now() - begun
  const before = await dataAt(port, variables)
  for (const moment of MOMENTS) {
    const { child, ended } = start('scripts/build.ts', variables)
    await Promise.race([wait(duration * moment), ended])
    killGroup(child)
    const { said } = await ended
    const rest = await serveRest(port, variables)
    const when = `killed after ${Math.round(moment * 100)} % (“${said.trim().split('\n').at(-1)?.trim() ?? ''}”)`
    tell(`${when}: the server ${rest}`)
    if (rest === 'fails') wrongs.push(`A build ${when} leaves a site that neither is served nor says why.`)
  }
  const again = await start('scripts/build.ts', variables).ended
  if (again.code !== 0) wrongs.push(`The build after the broken ones fails:\n${again.said}`)
  else if ((await dataAt(port, variables)) !== before)
    wrongs.push('The build after the broken ones makes another site.')
  return wrongs
}
