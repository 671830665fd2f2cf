/**
 * A number from 0 to 2³² − 1 that stands for a text: FNV-1a over its UTF-8 bytes, then MurmurHash3's finalizer, so that
 * texts which differ in one letter land far apart.
 */
export const hash = (text: string): number => {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}

/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number between both bounds, which belong to it. */
  readonly between: (low: number, high: number) => number
}

/** A generator for one text: Mulberry32, seeded with the text's hash. */
export const randomFrom = (seed: string): Random => {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, between: (low, high) => low + Math.floor(next() * (high - low + 1)) }
}
