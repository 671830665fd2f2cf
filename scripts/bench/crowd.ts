import { Pool } from 'undici'
import { asBrowser } from './as-browser'

export type CrowdReport = {
  /** Answers of 200 to 299, and of 500 and above. */
  readonly good: number
  readonly failed: number
  /** Requests that were not answered. */
  readonly lost: number
  /** All answers, and their times in milliseconds, the shortest first. */
  readonly times: readonly number[]
}

const CONNECTIONS = 10

/**
 * Asks a server over ten connections as fast as it answers, and reads nothing of what it says: a client that takes less
 * of the machine than the server does, or its own limit would be measured.
 * @param origin of a running server
 * @param paths asked for one after the other, from the first again
 * @param seconds how long
 */
export const crowd = async (origin: string, paths: readonly string[], seconds: number): Promise<CrowdReport> => {
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 })
  const end = Date.now() + seconds * 1000
  const times: number[] = []
  let [turn, good, failed, lost] = [0, 0, 0, 0]
  const ask = (path: string): Promise<void> =>
    new Promise((done) => {
      const begun = performance.now()
      pool.dispatch(
        { origin, path, method: 'GET', headers: asBrowser },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_, status) => {
            if (status >= 500) failed += 1
            else if (status < 300) good += 1
          },
          onResponseData: () => undefined,
          onResponseEnd: () => {
            times.push(performance.now() - begun)
            done()
          },
          onResponseError: () => {
            lost += 1
            done()
          },
        },
      )
    })
  const visit = async (): Promise<void> => {
    while (Date.now() < end) await ask(paths[turn++ % paths.length] ?? '/')
  }
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, visit))
    return { good, failed, lost, times: times.sort((a, b) => a - b) }
  } finally {
    await pool.destroy()
  }
}
