import type { CardShape } from '@/config/routes'

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
