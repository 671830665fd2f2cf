import type { CardShape } from '@/config/routes'
import type { CardContent } from './content'
import { type Face, legible } from './font'

/** In pixels. */
export type Size = { readonly width: number; readonly height: number }

/** What link previews ask for: 1.91 to 1. */
export const cardSize: Size = { width: 1200, height: 630 }

/** What search engines ask for besides. */
const shapes: Readonly<Record<CardShape, Size>> = {
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
}

/** The size that a `shape` parameter asks for; the usual one for all other values. */
export const sizeFor = (shape: string | null): Size =>
  Object.entries(shapes).find(([name]) => name === shape)?.[1] ?? cardSize

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Where everything stands on a card, in pixels. */
export type Layout = {
  readonly format: 'square' | 'band'
  readonly mesh: Box
  readonly above: Box
  readonly below: Box
  /** Share of the usual card's sizes of type and strokes. */
  readonly scale: number
}

const margin = 48

/** What keeps a photo clear of the words beside it; a mesh has air of its own. */
export const photoGap = ({ format, scale }: Layout): number => (format === 'square' ? (margin / 2) * scale : 0)

/** Side by side: words on the left of a square drawing, parted by the line at half height. */
const sideBySide = ({ width, height }: Size): Layout => {
  const side = Math.min(height, Math.round(width * 0.525))
  const scale = (width - side) / 570
  const column = { left: margin * scale, width: width - side - margin * scale }
  const half = { ...column, height: height / 2 }
  return {
    format: 'square',
    mesh: { left: width - side, top: (height - side) / 2, width: side, height: side },
    above: { ...half, top: 0 },
    below: { ...half, top: height / 2 },
    scale,
  }
}

/** One above the other, as on a phone: the drawing is a band between the words. */
const stacked = ({ width, height }: Size): Layout => {
  const scale = width / 900
  const column = { left: margin * scale, width: width - 2 * margin * scale }
  const rest = height - width / 2
  return {
    format: 'band',
    mesh: { left: 0, top: rest / 2, width, height: width / 2 },
    above: { ...column, top: 0, height: rest / 2 },
    below: { ...column, top: height - rest / 2, height: rest / 2 },
    scale,
  }
}

/** The layout of a card: stacked where it is nearly as high as wide. */
export const layoutOf = (size: Size): Layout => (size.width / size.height < 1.2 ? stacked(size) : sideBySide(size))

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

type Fitted = { readonly text: string; readonly size: number; readonly lines: number }

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

/** A card's words, each of which the font can set, at the sizes at which they fit. */
export type SetCard = {
  readonly lead: string
  readonly note: string
  readonly headline: Fitted
  readonly title: Fitted
  readonly facts: readonly string[]
}

/** Of the usual card, in pixels: sizes of type, space between and around the blocks. Leading is relative to the size. */
export const measures = { fact: 26, lead: 24, gap: 18, above: 36, below: 34, leading: 1.22 } as const

/** From one size down to another in steps of about a tenth. */
const sizesFrom = (top: number, bottom: number): readonly number[] =>
  top <= bottom ? [bottom] : [top, ...sizesFrom(Math.floor(top * 0.92), bottom)]

type Setting = { readonly from: number; readonly to: number; readonly leading: number; readonly lines?: number }

const headlines: Readonly<Record<CardContent['headlineKind'], Setting>> = {
  figures: { from: 224, to: 40, leading: 1, lines: 1 },
  name: { from: 132, to: 36, leading: 1.2, lines: 2 },
  title: { from: 60, to: 24, leading: measures.leading },
}

const title: Setting = { from: 50, to: 22, leading: measures.leading }

/** Figures are set closer than their widths. */
const closer = 1.12

/**
 * Sets a card's words in type: whatever the font lacks is replaced first, so that nothing is asked of the network.
 */
export const setCard = (content: CardContent, { above, below, scale }: Layout, face: Face): SetCard => {
  const read = (text = ''): string => legible(text, face)
  const set = (text: string, width: number, height: number, { from, to, ...setting }: Setting): Fitted => {
    const room: Room = { width, height, sizes: sizesFrom(from * scale, to * scale), ...setting }
    return fitText(text, room, face)
  }
  const line = (text: string, size: number, width: number): string =>
    set(text, width, 2 * size * scale, { from: size, to: size, leading: 1, lines: 1 }).text
  const { fact, lead, gap } = measures
  const note = read(content.note)
  const facts = content.facts.map((text) => line(read(text), fact, below.width)).filter((text) => /[^…]/.test(text))
  const headlineWidth = above.width * (content.headlineKind === 'figures' ? closer : 1)
  const roomAbove = above.height - (measures.above + lead * 1.4 + 2 * gap) * scale
  const roomBelow = below.height - (2 * measures.below + gap + facts.length * fact * 1.45) * scale
  return {
    lead: line(read(content.lead), lead, above.width - (face.width(note) * lead + 48) * scale),
    note,
    headline: set(read(content.headline), headlineWidth, roomAbove, headlines[content.headlineKind]),
    title: set(read(content.title), below.width, roomBelow, title),
    facts,
  }
}
