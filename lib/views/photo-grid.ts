import type { Photo } from '@/lib/model'

/** Columns of the grid on a phone, a tablet and a wide screen. */
const WIDTHS = [2, 3, 4] as const

/** How a photo stands in the grid: `tall-photo`, `wide-photo`, and over how many columns it fills the last row. */
type Shape = readonly string[]

/** So many photos have to follow a tall one, so that none stands alone beside it in the last rows. */
const AFTER_TALL = 6

const isTall = ({ width, height }: Photo): boolean => height > width * 1.1
const isWide = ({ width, height }: Photo): boolean => width > height * 2.2

/**
 * Which photos stand out. From the end, for what follows decides: a panorama leaves a cell beside it where there are
 * three columns, which a later photo of one cell has to take.
 */
const shapesOf = (photos: readonly Photo[]): readonly ('tall-photo' | 'wide-photo' | '')[] => {
  let [plain, wide] = [0, 0]
  return [...photos]
    .reverse()
    .map((photo, after) => {
      if (isTall(photo) && after >= AFTER_TALL) return 'tall-photo'
      if (isWide(photo) && wide < plain) {
        wide += 1
        return 'wide-photo'
      }
      plain += 1
      return ''
    })
    .reverse()
}

/**
 * The classes of each photo in the grid. A portrait takes two rows where enough photos follow, a panorama two columns;
 * and the last photos are widened until the grid ends with a whole row, on every screen by itself: `fills-3-by-2` is
 * two columns wide where there are three.
 */
export const photoShapes = (photos: readonly Photo[]): readonly Shape[] => {
  const shapes = shapesOf(photos)
  const cells = shapes.reduce((sum, shape) => sum + (shape === '' ? 1 : 2), 0)
  const plain = shapes.flatMap((shape, at) => (shape === '' ? [at] : [])).reverse()
  const fills = WIDTHS.map((columns) => {
    const missing = (columns - (cells % columns)) % columns
    // three columns are filled by one photo, so that no photo of two is left beside a hole of one
    const [count, span] = columns === 3 ? [missing > 0 ? 1 : 0, missing + 1] : [missing, 2]
    return { columns, span, at: new Set(plain.slice(0, count)) }
  })
  return shapes.map((shape, at) => [
    ...(shape === '' ? [] : [shape]),
    ...fills.flatMap(({ columns, span, at: widened }) => (widened.has(at) ? [`fills-${columns}-by-${span}`] : [])),
  ])
}
