/** Why a task was not done: too many wait already, or whoever wanted it has left. */
export class LaneError extends Error {
  override readonly name = 'LaneError'
  constructor(readonly reason: 'full' | 'left') {
    super(`The lane is ${reason === 'full' ? 'full' : 'left'}.`)
  }
}

/**
 * Does one expensive thing after the other, so that a crowd of them takes no more than one processor.
 * @param most how many may wait
 * @returns runs a task in its turn; @throws LaneError where it is not begun
 */
export const createLane = (most: number): (<T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>) => {
  const waiting = new Set<() => void>()
  let busy = false
  const next = (): void => {
    const [first] = waiting
    if (first === undefined) {
      busy = false
      return
    }
    waiting.delete(first)
    first()
  }
  const turn = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const go = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = (): void => {
        if (waiting.delete(go)) reject(new LaneError('left'))
      }
      waiting.add(go)
      signal?.addEventListener('abort', leave)
    })
  return async (task, signal) => {
    if (signal?.aborted) throw new LaneError('left')
    if (busy) {
      if (waiting.size >= most) throw new LaneError('full')
      await turn(signal)
    }
    busy = true
    try {
      return await task()
    } finally {
      next()
    }
  }
}
