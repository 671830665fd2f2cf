import { Agent, request as ask } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** Visitors: what they send, and how many of them at once. */

export const CLIENTS = 200

export type Answer = { readonly status: number; readonly location: string; readonly milliseconds: number }

/** Clients that keep their connections, as browsers behind one proxy do. */
export const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

const post = (port: number, path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  send(port, 'POST', path, body, { 'sec-fetch-site': 'same-origin', ...headers })

export const send = (
  port: number,
  method: 'GET' | 'POST',
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const sent = ask(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent,
        headers: { 'content-length': Buffer.byteLength(body), ...headers },
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
    // a server may close a kept connection in the moment in which it is used again; it has read nothing then
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET'
        ? resolve(send(port, method, path, body, headers))
        : reject(error),
    )
    sent.end(body)
  })

let guests = 0

/** The number that the next guest has. */
export const nextGuest = (): number => guests

/** Registers somebody new, from a network of their own. */
export const register = (port: number, slug: string): Promise<Answer> => {
  const number = guests++
  const network = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
  return post(port, `/events/${slug}/register`, `name=Guest+${number}&mail=guest-${number}%40visitor.example`, {
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': network,
  })
}

/** The same address, asked with something that it refuses at once: what a post costs before anything is done for it. */
export const bare = (port: number, slug: string): Promise<Answer> =>
  post(port, `/events/${slug}/register`, 'name=Guest&mail=guest', { 'content-type': 'text/plain' })

/** Runs `count` of something, so many at a time. */
export const crowd = async (count: number, clients: number, run: (index: number) => Promise<void>): Promise<void> => {
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let index = next++; index < count; index = next++) await run(index)
    }),
  )
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** So many a second for so long, whether or not the ones before have been answered. */
export const steadily = async (
  perSecond: number,
  seconds: number,
  run: () => Promise<Answer>,
): Promise<readonly number[]> => {
  const started = performance.now()
  const answers: Promise<Answer>[] = []
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = (index * 1000) / perSecond - (performance.now() - started)
    if (due > 0) await wait(due)
    answers.push(run())
  }
  return (await Promise.all(answers)).map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
}
