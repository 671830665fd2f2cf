import type { Size } from './card-size'

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
const besides = ({ width, height }: Size): Layout => {
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
export const layoutOf = (size: Size): Layout => (size.width / size.height < 1.2 ? stacked(size) : besides(size))
