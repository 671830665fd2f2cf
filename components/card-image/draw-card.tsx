import { ImageResponse } from 'next/og'
import { Card } from './card'
import type { CardContent } from './card-content'
import { cardFont } from './card-font'
import { cardSize, type Size } from './card-size'
import { legible } from './legible'
import { setCard } from './set-card'

/** The labels of a drawing are type, too. */
const withLegibleLabels = (content: CardContent): CardContent => {
  const { face } = cardFont()
  const stops = content.drawing.stops.map((stop) => ({ ...stop, label: legible(stop.label, face) }))
  return { ...content, drawing: { ...content.drawing, stops } }
}

/** A share card as a PNG. Needs nothing but the font in this folder, least of all the network. */
export const drawCard = (content: CardContent, size: Size = cardSize): ImageResponse => {
  const { data, face } = cardFont()
  const words = setCard(content, size, face)
  return new ImageResponse(<Card content={withLegibleLabels(content)} words={words} size={size} />, {
    ...size,
    fonts: [{ name: 'Card', data: new Uint8Array(data).buffer, weight: 700, style: 'normal' }],
  })
}
