/** A place on the lattice, in cells from the top left corner. */
export type Point = { readonly x: number; readonly y: number }

export type Format = 'square' | 'band'

/** The lattice of one drawing: cells across and down. */
export type Lattice = { readonly width: number; readonly height: number }

/** Units of a drawing to a cell: a whole number, so that nearly all numbers in a drawing are whole and short. */
export const cell = 20

/**
 * The more speakers, the finer the lattice: 12 to 28 cells a side, and wider still where that would not give each
 * speaker a column. Always even, so that half height lies on the lattice.
 */
export const latticeFor = (stops: number, format: Format): Lattice => {
  const side = Math.max(12, Math.min(28, 4 + 2 * stops), 2 * Math.ceil((stops + 7) / 2))
  return { width: format === 'band' ? 2 * side : side, height: side }
}

/** Cells as units of the drawing, to a tenth. */
export const scaled = (cells: number): number => Math.round(cells * cell * 10) / 10
