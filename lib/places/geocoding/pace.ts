type Clock = {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/**
 * Keeps a distance between requests.
 *
 * @param interval milliseconds from the start of one to the start of the next
 * @returns what to wait for before each request
 */
export const createPace = (interval: number, { now, sleep }: Clock): (() => Promise<void>) => {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const wait = next - now()
    if (wait > 0) await sleep(wait)
    next = now() + interval
  }
}
