import { ImageResponse } from 'next/og'
import { Card } from './card'
import type { CardContent } from './card-content'
import { cardFont } from './card-font'
import type { Size } from './card-size'
import { layoutOf } from './layout'
import { legible } from './legible'
import { setCard } from './set-card'
import type { Face } from './woff'

/** The labels of a drawing are type, too. */
const withLegibleLabels = (content: CardContent, face: Face): CardContent => ({
  ...content,
  draw: (format) => {
    const drawing = content.draw(format)
    return { ...drawing, stops: drawing.stops.map((stop) => ({ ...stop, label: legible(stop.label, face) })) }
  },
})

/** A share card as a PNG. Needs nothing but the font in this folder, least of all the network. */
export const drawCard = (content: CardContent, size: Size): ImageResponse => {
  const { data, face } = cardFont()
  const layout = layoutOf(size)
  const words = setCard(content, layout, face)
  const card = <Card content={withLegibleLabels(content, face)} words={words} layout={layout} size={size} />
  return new ImageResponse(card, {
    ...size,
    fonts: [{ name: 'Card', data: new Uint8Array(data).buffer, weight: 700, style: 'normal' }],
  })
}
