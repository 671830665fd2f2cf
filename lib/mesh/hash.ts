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
