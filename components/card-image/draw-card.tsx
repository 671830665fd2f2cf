import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { ImageResponse } from 'next/og'
import { routes } from '@/config/routes'
import type { Image } from '@/lib/model'
import { Card } from './card'
import type { CardContent } from './content'
import { cardFont, type Face, legible } from './font'
import { layoutOf, type Size, setCard } from './layout'
import { EventSheet, SHEETS, type SheetContent } from './sheets'

/** What the renderer of cards can decode. */
const decodable: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg' }

/** Bytes and pixels; a larger picture would cost more than a card is worth. */
const largest = 8_000_000
const mostPixels = 40_000_000

/**
 * A header image for a card's drawing; undefined where there is none, or none that could be drawn, and the mesh stays.
 * @param folder where the site's public files lie
 */
export const readPhoto = async (
  image: Image | undefined,
  // The comment keeps the bundler from tracing every public file into the server.
  folder = join(/* turbopackIgnore: true */ process.cwd(), 'public'),
): Promise<CardContent['photo']> => {
  if (image === undefined || !image.src.startsWith(routes.media()) || image.src.includes('..')) return undefined
  const data = await readFile(join(folder, decodeURIComponent(image.src))).catch(() => undefined)
  if (data === undefined || data.length > largest) return undefined
  const inside = lookInto(data)
  const type = decodable[inside?.type ?? '']
  if (inside === undefined || type === undefined || inside.pixels > mostPixels) return undefined
  return { src: `data:${type};base64,${data.toString('base64')}`, ...image.focus, orientation: inside.orientation }
}

/** By what is in it: its name may say something else. */
const lookInto = (
  data: Uint8Array,
): { readonly type: string; readonly pixels: number; readonly orientation: number } | undefined => {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(data)
    return { type, pixels: width * height, orientation }
  } catch {
    return undefined
  }
}

type Bytes = ArrayBuffer

/**
 * Keeps what was drawn lately, because a card takes a third of a second: whoever asks meanwhile gets the same drawing.
 * @param most how many are kept; the one that was asked for first makes room
 * @returns the card of a key, drawn where it is not known; a drawing that fails is tried again
 */
export const keepCards = (most: number): ((key: string, draw: () => Promise<Bytes>) => Promise<Bytes>) => {
  const kept = new Map<string, Promise<Bytes>>()
  return (key, draw) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const drawn = draw().catch((error: unknown) => {
      kept.delete(key)
      throw error
    })
    kept.set(key, drawn)
    const oldest = kept.size > most ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    return drawn
  }
}

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

/** An event's poster for phones or its sheet of paper, as a PNG. */
export const drawSheet = (content: SheetContent): ImageResponse => {
  const { data, face } = cardFont()
  return new ImageResponse(<EventSheet content={content} face={face} />, {
    ...SHEETS[content.kind],
    fonts: [{ name: 'Card', data: new Uint8Array(data).buffer, weight: 700, style: 'normal' }],
  })
}
