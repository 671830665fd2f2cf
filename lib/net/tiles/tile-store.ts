import type { TileAnswer } from './fetch-tile'

type Options = {
  /** Fetches the tile at a URL. */
  readonly load: (url: string) => Promise<TileAnswer>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds a picture stays fresh. */
  readonly fresh: number
  /** How many pictures are kept. */
  readonly size: number
  /** How many are fetched at a time. */
  readonly lanes: number
  /** How many may wait for a lane; whoever comes then is sent away. */
  readonly queue: number
  /** Milliseconds that anybody waits for a lane. */
  readonly wait: number
  /** How many are fetched in a minute. */
  readonly perMinute: number
}

type Kept = { readonly picture: TileAnswer; readonly since: number }

/** A tile that somebody waits for. */
type Job = {
  readonly url: string
  readonly answer: Promise<TileAnswer>
  readonly settle: (answer: TileAnswer) => void
  /** How many wait for it. */
  waiting: number
}

/** So many failures in a row mean that the server is down; then it is left alone for this many milliseconds. */
const patience = 3
const rest = 30_000
const minute = 60_000

const busy: TileAnswer = { kind: 'missing', reason: 'busy' }

/**
 * Keeps pictures in memory and goes easy on the server they come from: one request a tile however many ask for it,
 * a few at a time, so many a minute, none for a while when it fails. Who has left keeps no place in the queue, and
 * nobody waits long for one. A stale picture is better than none.
 */
export const createTileStore = (options: Options) => {
  const { load, now, fresh, size, lanes, queue, wait, perMinute } = options
  const kept = new Map<string, Kept>()
  const jobs = new Map<string, Job>()
  /** Jobs without a lane, in the order in which they came. */
  const queued = new Set<Job>()
  const begun: number[] = []
  let free = lanes
  let failures = 0
  let restingUntil = 0

  const keep = (url: string, picture: TileAnswer): void => {
    kept.delete(url)
    kept.set(url, { picture, since: now() })
    const oldest = kept.size > size ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
  }

  const note = (answer: TileAnswer): TileAnswer => {
    failures = answer.kind === 'picture' ? 0 : failures + 1
    if (failures < patience) return answer
    failures = 0
    restingUntil = now() + rest
    return answer
  }

  /** Whether the server may be asked once more in this minute. */
  const mayAsk = (): boolean => {
    while (begun[0] !== undefined && now() - begun[0] >= minute) begun.shift()
    return begun.length < perMinute
  }

  const fetchOne = async (url: string): Promise<TileAnswer> => {
    if (now() < restingUntil) return { kind: 'missing', reason: 'resting' }
    if (!mayAsk()) return busy
    begun.push(now())
    return note(await load(url))
  }

  const end = (job: Job, answer: TileAnswer): void => {
    queued.delete(job)
    jobs.delete(job.url)
    if (answer.kind === 'picture') keep(job.url, answer)
    job.settle(answer.kind === 'missing' ? (kept.get(job.url)?.picture ?? answer) : answer)
  }

  const fill = (): void => {
    for (const job of queued) {
      if (free === 0) return
      free -= 1
      queued.delete(job)
      fetchOne(job.url)
        .catch((): TileAnswer => ({ kind: 'missing', reason: 'unreachable' }))
        .then((answer) => {
          free += 1
          end(job, answer)
          fill()
        })
    }
  }

  const begin = (url: string): Job => {
    let settle: Job['settle'] = () => undefined
    const answer = new Promise<TileAnswer>((resolve) => {
      settle = resolve
    })
    const job: Job = { url, answer, settle, waiting: 0 }
    jobs.set(url, job)
    queued.add(job)
    return job
  }

  /** Waits for a job as long as anybody should; a job for which nobody waits any more gives up its place. */
  const waitFor = (job: Job, signal: AbortSignal | undefined): Promise<TileAnswer> => {
    job.waiting += 1
    return new Promise((resolve) => {
      const leave = (): void => {
        if (!queued.has(job)) return
        finish(kept.get(job.url)?.picture ?? busy)
        job.waiting -= 1
        if (job.waiting === 0) end(job, busy)
      }
      const timer = setTimeout(leave, wait)
      const finish = (answer: TileAnswer): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
        resolve(answer)
      }
      signal?.addEventListener('abort', leave)
      job.answer.then(finish)
      if (signal?.aborted) leave()
    })
  }

  /**
   * The tile at a URL: from memory while fresh, else from its server.
   * @param signal aborted when whoever asked has left
   */
  return async (url: string, signal?: AbortSignal): Promise<TileAnswer> => {
    const before = kept.get(url)
    if (before !== undefined && now() - before.since < fresh) return before.picture
    const known = jobs.get(url)
    if (known === undefined && queued.size >= queue) return before?.picture ?? busy
    const answer = waitFor(known ?? begin(url), signal)
    fill()
    return answer
  }
}
