import type { CardContent } from './card-content'
import { columns, type Size } from './card-size'
import { type Fitted, fitText, type Room } from './fit-text'
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

const width = columns.text - columns.margin

/** Sizes of facts, of the first line, and the space between blocks, in pixels. */
export const measures = { fact: 26, lead: 24, gap: 18, above: 36, below: 34, leading: 1.22 } as const

/** From one size down to another in steps of about a tenth. */
const sizesFrom = (top: number, bottom: number): readonly number[] =>
  top <= bottom ? [bottom] : [top, ...sizesFrom(Math.floor(top * 0.92), bottom)]

const headlines: Readonly<Record<CardContent['headlineKind'], Pick<Room, 'sizes' | 'leading' | 'lines'>>> = {
  figures: { sizes: sizesFrom(220, 40), leading: 1, lines: 1 },
  name: { sizes: sizesFrom(132, 36), leading: 1.2, lines: 2 },
  title: { sizes: sizesFrom(60, 24), leading: measures.leading },
}

/**
 * Sets a card's words in type: whatever the font lacks is replaced first, so that nothing is asked of the network.
 */
export const setCard = (content: CardContent, { height }: Size, face: Face): SetCard => {
  const { fact, lead, gap, above, below, leading } = measures
  const read = (text = ''): string => legible(text, face)
  const line = (text: string, size: number, room = width): string =>
    fitText(text, { width: room, height: size * 2, sizes: [size], leading: 1, lines: 1 }, face).text
  const note = read(content.note)
  const facts = content.facts.map((text) => line(read(text), fact)).filter((text) => text !== '' && text !== '…')
  const room = { above: height / 2 - above - lead * 1.4 - 2 * gap, below: height / 2 - 2 * below - gap }
  return {
    lead: line(read(content.lead), lead, width - face.width(note) * lead - 48),
    note,
    headline: fitText(read(content.headline), { width, height: room.above, ...headlines[content.headlineKind] }, face),
    title: fitText(
      read(content.title),
      { width, height: room.below - facts.length * fact * 1.45, sizes: sizesFrom(48, 22), leading },
      face,
    ),
    facts,
  }
}
