import type { Face } from './woff'

/** Where a text is to stand, in pixels. */
export type Room = {
  readonly width: number
  readonly height: number
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[]
  /** Relative to the size. */
  readonly leading: number
  /** How many lines there may be at most; as many as the height allows where it is left out. */
  readonly lines?: number
}

export type Fitted = { readonly text: string; readonly size: number; readonly lines: number }

/** Han characters may be parted anywhere, words of other scripts at spaces. */
const pieces =
  /\s+|[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\u3000-\u303F\uFF00-\uFFEF—]|[^\s\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\u3000-\u303F\uFF00-\uFFEF—]+/gu

/** Lines are filled to this share only, for a break may come earlier than counted here. */
const fill = 0.96

const linesOf = (text: string, ems: number, face: Face): number => {
  let [lines, used] = [1, 0]
  for (const piece of text.match(pieces) ?? []) {
    const width = face.width(piece)
    if (used + width <= ems) used += width
    else if (/^\s/.test(piece)) used = ems
    else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(width / ems) - 1)
      used = width % ems
    }
  }
  return lines
}

const clipTo = (text: string, room: number, ems: number, face: Face): string => {
  const characters = [...text]
  let [low, high] = [0, characters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (linesOf(`${characters.slice(0, middle).join('')}…`, ems, face) <= room) low = middle
    else high = middle - 1
  }
  return `${characters
    .slice(0, low)
    .join('')
    .replace(/[\s、，,·]+$/u, '')}…`
}

/** The largest size at which a text fits its room; where none does, as much of it as fits at the smallest. */
export const fitText = (
  text: string,
  { width, height, sizes, leading, lines: most = 99 }: Room,
  face: Face,
): Fitted => {
  const room = (size: number): number => Math.min(most, Math.floor(height / (size * leading)))
  const ems = (size: number): number => (width * fill) / size
  const size = sizes.find((one) => linesOf(text, ems(one), face) <= room(one))
  if (size !== undefined) return { text, size, lines: linesOf(text, ems(size), face) }
  const smallest = sizes.at(-1) ?? 24
  const lines = Math.max(1, room(smallest))
  return { text: clipTo(text, lines, ems(smallest), face), size: smallest, lines }
}
