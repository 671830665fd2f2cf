/** A place on the lattice, in cells from the top left corner. */
export type Point = { readonly x: number; readonly y: number }

export type Format = 'square' | 'band'

/** The lattice of one drawing: cells across and down, and how large a cell is drawn. */
export type Lattice = {
  readonly width: number
  readonly height: number
  /** Units of the drawing to a cell; every drawing is 240 units high. */
  readonly unit: number
}

/** Height of every drawing in its own units; a band is twice as wide. */
const drawingHeight = 240

/**
 * The more speakers, the finer the lattice: 12 to 28 cells a side, and wider still where that would not give each
 * speaker a column. Always even, so that half height lies on the lattice.
 */
export const latticeFor = (stops: number, format: Format): Lattice => {
  const side = Math.max(12, Math.min(28, 4 + 2 * stops), 2 * Math.ceil((stops + 7) / 2))
  return { width: format === 'band' ? 2 * side : side, height: side, unit: drawingHeight / side }
}

/** Lattice units as units of the drawing, to a tenth. */
export const scaled = (cells: number, { unit }: Pick<Lattice, 'unit'>): number => Math.round(cells * unit * 10) / 10
