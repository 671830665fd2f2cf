import type { RawAnswer } from './raw-request'

/** Where the community's archive is served. */
export const LOCAL = 'http://127.0.0.1:4173'

/** Nothing of the server's inside may be seen from outside. */
const isTalkative = ({ body }: RawAnswer): boolean =>
  /\n\s+at .+[:(]\d+|node_modules|Error: /.test(body) || body.includes(process.cwd())

const leadsAway = ({ headers }: RawAnswer): boolean =>
  headers.location !== undefined && !/^\/(?![/\\])/.test(headers.location)

/** What is wrong with an answer to a request that nobody should send, in a word. */
export const wrongWith = (answer: RawAnswer, allowed: (status: number) => boolean): string | undefined => {
  if (!allowed(answer.status)) return `answered ${answer.status}`
  if (isTalkative(answer)) return 'tells what runs inside'
  if (leadsAway(answer)) return `leads to ${answer.headers.location}`
  return 'x-injected' in answer.headers ? 'takes headers' : undefined
}

/** What an address that leads nowhere may be answered with. */
export const refused = (status: number): boolean => status === 308 || (status >= 400 && status < 500)
/** What a request that means something in the end may be answered with. */
export const sensible = (status: number): boolean => status === 200 || status === 304 || refused(status)

/** Sends requests a few at a time. @returns what was wrong, with the request that showed it */
export const wrongs = async <Case>(
  cases: readonly Case[],
  send: (one: Case) => Promise<RawAnswer>,
  allowed: (status: number) => boolean,
  nameOf: (one: Case) => string = String,
): Promise<readonly string[]> => {
  const found: string[] = []
  const waiting = [...cases]
  const worker = async (): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const wrong = wrongWith(await send(one), allowed)
      if (wrong !== undefined) found.push(`${nameOf(one).slice(0, 120)} ${wrong}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return found
}
