import type { CardContent } from './card-content'
import { type Fitted, fitText, type Room } from './fit-text'
import type { Layout } from './layout'
import { legible } from './legible'
import type { Face } from './woff'

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
