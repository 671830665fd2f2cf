import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'

/** What an attack may use: a served build, and what is known of its process. */
export type Context = {
  readonly port: number
  readonly pid: number
  /** Where the build was made, and where its catalog lies, relative to the project. */
  readonly distDir: string
  readonly catalogDir: string
  /** What the server has written so far. */
  readonly log: () => string
  /** Ports of the mock servers that the build knows as sources of tiles and of decks. */
  readonly tiles: number
  readonly decks: number
}

export type Finding = { readonly measured: string; readonly faults: readonly string[] }

export type Attack = (context: Context) => Promise<Finding>

/** Nothing could be shown: a file or a page that the attack needs is not there. */
export class NothingShown extends Error {
  override readonly name = 'NothingShown'
}

export type Answer = {
  readonly status: number
  readonly head: string
  readonly body: Buffer
  readonly milliseconds: number
}

type Sent = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** As it goes out: with its length among the headers, or in chunks. */
  readonly body?: string
  /** Milliseconds */
  readonly patience?: number
}

/** A request whose bytes go out as they are written here, on a connection of its own. */
export const send = (
  port: number,
  path: string,
  { method = 'GET', headers = {}, body = '', patience = 20_000 }: Sent = {},
) =>
  new Promise<Answer>((resolve) => {
    const begun = performance.now()
    const chunks: Buffer[] = []
    const lines = Object.entries({ Host: '127.0.0.1', Connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    )
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`),
    )
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const bytes = Buffer.concat(chunks)
      const end = bytes.indexOf('\r\n\r\n')
      const head = bytes.subarray(0, Math.max(0, end)).toString('latin1')
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        head,
        body: bytes.subarray(end + 4),
        milliseconds: performance.now() - begun,
      })
    })
  })

/** Milliseconds between two ticks of the kernel's clock of processes. */
const TICK = 10

/** Milliseconds of CPU that a process has used so far, its threads included. */
export const cpuOf = (pid: number): number => {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** Milliseconds of CPU that one of many equal requests takes. */
export const cpuPerRequest = async (
  { port, pid }: Context,
  path: string,
  sent: Sent = {},
  rounds = 20,
  warmUp = 15,
): Promise<number> => {
  for (let round = 0; round < warmUp; round += 1) await send(port, path, sent)
  const before = cpuOf(pid)
  for (let round = 0; round < rounds; round += 1) await send(port, path, sent)
  return (cpuOf(pid) - before) / rounds
}

export const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

export const descriptorsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length
