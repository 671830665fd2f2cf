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
}

type Kept = { readonly picture: TileAnswer; readonly since: number }

/** So many failures in a row mean that the server is down; then it is left alone for this many milliseconds. */
const patience = 3
const rest = 30_000

/**
 * Keeps pictures in memory and goes easy on the server they come from: one request a tile however many ask for it,
 * a few at a time, none for a while when it fails. A stale picture is better than none.
 */
export const createTileStore = ({ load, now, fresh, size, lanes, queue }: Options) => {
  const kept = new Map<string, Kept>()
  const underway = new Map<string, Promise<TileAnswer>>()
  const waiting: (() => void)[] = []
  let free = lanes
  let failures = 0
  let restingUntil = 0

  const keep = (url: string, picture: TileAnswer): void => {
    kept.delete(url)
    kept.set(url, { picture, since: now() })
    const oldest = kept.size > size ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
  }

  const inLane = async (url: string): Promise<TileAnswer> => {
    if (waiting.length >= queue) return { kind: 'missing', reason: 'busy' }
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free -= 1
    try {
      return now() < restingUntil ? { kind: 'missing', reason: 'resting' } : note(await load(url))
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }

  const note = (answer: TileAnswer): TileAnswer => {
    failures = answer.kind === 'picture' ? 0 : failures + 1
    if (failures < patience) return answer
    failures = 0
    restingUntil = now() + rest
    return answer
  }

  const ask = async (url: string, before: Kept | undefined): Promise<TileAnswer> => {
    const answer = await inLane(url)
    if (answer.kind === 'picture') keep(url, answer)
    return answer.kind === 'missing' && before !== undefined ? before.picture : answer
  }

  /** The tile at a URL: from memory while fresh, else from its server. */
  return (url: string): Promise<TileAnswer> => {
    const before = kept.get(url)
    if (before !== undefined && now() - before.since < fresh) return Promise.resolve(before.picture)
    const already = underway.get(url)
    if (already !== undefined) return already
    const asked = ask(url, before).finally(() => underway.delete(url))
    underway.set(url, asked)
    return asked
  }
}
